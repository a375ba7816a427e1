// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/suppression/listcheck.h"

#include "app/intake/csvreader.h"
#include "app/queries/suppressions.h"

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using intake::CsvRecord;

namespace {

const QByteArray byteOrderMark = QByteArrayLiteral("\xef\xbb\xbf");

QByteArray cell(QString text, char separator)
{
    const bool isPlain = !text.contains(QLatin1Char(separator)) && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r');
    return isPlain ? text.toUtf8() : (u'"' + text.replace(u'"', u"\"\""_s) + u'"').toUtf8();
}

// As it came: another program reads the list again, so nothing is put in front of a cell.
QByteArray line(const CsvRecord &record, const QString &mark, char separator)
{
    QByteArray text;
    for (const intake::CsvField &field : record.fields)
        text += cell(field.hasDoubledQuotes ? QString::fromUtf8(field.raw).replace(u"\"\""_s, u"\""_s) : QString::fromUtf8(field.raw), separator) + separator;
    return text + mark.toUtf8() + "\r\n";
}

Result<qsizetype> columnOf(const CsvRecord &heading, const QString &wanted)
{
    static const QStringList usual{u"mail"_s, u"email"_s, u"e-mail"_s, u"phone"_s, u"address"_s, u"adresse"_s};
    QList<qsizetype> fitting;
    for (qsizetype i = 0; i < static_cast<qsizetype>(heading.fields.size()); ++i) {
        const QString name = heading.fields[static_cast<size_t>(i)].text().trimmed().toLower();
        if (wanted.isEmpty() ? usual.contains(name) : name == wanted.trimmed().toLower())
            fitting << i;
    }
    if (fitting.size() != 1)
        return fail(ErrorCode::InputInvalid, {u"column"_s, fitting.isEmpty() ? u"missing"_s : u"several would do"_s});
    return fitting.constFirst();
}

Result<void> checkSound(const CsvRecord &record)
{
    if (record.state == CsvRecord::State::Sound)
        return {};
    return fail(ErrorCode::InputInvalid, {u"row %1"_s.arg(record.row), u"it cannot be read"_s});
}

}

Result<CheckedList> checkList(Workspace &workspace, const QByteArray &csv, const QString &column)
{
    QByteArrayView text(csv);
    if (text.startsWith(byteOrderMark))
        text = text.sliced(byteOrderMark.size());
    const intake::CsvSeparator found = intake::detectSeparator(text);
    intake::CsvReader reader(text.sliced(found.skippedBytes), found.separator);
    CsvRecord record;
    if (!reader.next(record))
        return fail(ErrorCode::InputInvalid, {u"column"_s, u"missing"_s});
    CASEBOOK_CHECK(checkSound(record));
    CASEBOOK_TRY(const qsizetype place, columnOf(record, column));
    CheckedList checked;
    checked.marked = line(record, u"suppressed"_s, found.separator);
    while (reader.next(record)) {
        CASEBOOK_CHECK(checkSound(record));
        const QString address = place < static_cast<qsizetype>(record.fields.size()) ? record.fields[static_cast<size_t>(place)].text().trimmed() : QString();
        QStringList kinds;
        if (!address.isEmpty()) {
            ++checked.rows;
            CASEBOOK_TRY(const auto entries, queries::suppressionsOf(workspace.connection(), address));
            for (const store::SuppressionEntry &entry : entries)
                kinds << entry.kind;
            checked.suppressed += !kinds.isEmpty();
        }
        checked.marked += line(record, kinds.join(u' '), found.separator);
    }
    return checked;
}

}
