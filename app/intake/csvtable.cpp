// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csvtable.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

// Two columns of one name would both answer to it: the second becomes "name (2)". Each name goes on counting where it was, as
// a line of separators has thousands of columns without one.
QStringList distinctHeaders(const QStringList &headers, const QString &file, QList<Problem> &problems)
{
    QStringList distinct;
    QSet<QString> known;
    QHash<QString, int> counted;
    for (const QString &header : headers) {
        const QString trimmed = header.trimmed();
        QString name = trimmed;
        int &number = counted.insert(trimmed, counted.value(trimmed, 1)).value();
        while (known.contains(name))
            name = u"%1 (%2)"_s.arg(trimmed).arg(++number);
        if (name != trimmed && !trimmed.isEmpty())
            problems.append({file, 1, trimmed, ProblemCode::ColumnTwice});
        known.insert(name);
        distinct.append(name);
    }
    return distinct;
}

// A row that cannot be used as it stands; nothing when it can. Empty fields too many at the end are what spreadsheets leave
// behind and no mistake.
std::optional<Problem> flaw(const CsvRecord &record, qsizetype columns, const QString &file)
{
    if (record.state == CsvRecord::State::UnbalancedQuote)
        return Problem{file, record.row, {}, ProblemCode::UnbalancedQuote};
    if (record.state == CsvRecord::State::FieldTooLong)
        return Problem{file, record.row, {}, ProblemCode::FieldTooLong, {QString::number(CsvReader::longestField)}};
    const auto size = static_cast<qsizetype>(record.fields.size());
    qsizetype used = size;
    while (used > columns && record.fields[static_cast<size_t>(used - 1)].raw.isEmpty())
        --used;
    if (used == columns)
        return std::nullopt;
    return Problem{file, record.row, {}, ProblemCode::Ragged, {QString::number(columns), QString::number(size)}};
}

}

QStringList texts(const CsvRecord &record)
{
    QStringList values;
    values.reserve(static_cast<qsizetype>(record.fields.size()));
    for (const CsvField &field : record.fields)
        values.append(field.text());
    return values;
}

CsvTable::CsvTable(const QString &file, const QByteArray &utf8, CsvSeparator separator) : m_file(file), m_utf8(utf8), m_separator(separator)
{
    CsvReader reader(body(), m_separator.separator);
    CsvRecord record;
    m_hasHeader = reader.next(record) && record.state == CsvRecord::State::Sound;
    if (m_hasHeader)
        m_headers = distinctHeaders(texts(record), m_file, m_headerProblems);
}

void CsvTable::forEachRow(const std::function<bool(const CsvRecord &)> &sound, const std::function<void(const Problem &)> &bad) const
{
    CsvReader reader(body(), m_separator.separator);
    CsvRecord record;
    if (!reader.next(record))
        return;
    while (reader.next(record)) {
        if (const auto problem = flaw(record, m_headers.size(), m_file))
            bad(*problem);
        else if (!sound(record))
            return;
    }
}

}
