// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csvrow.h"

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

QString joined(const QString &before, const QString &value, const QString &target)
{
    if (before.isEmpty() || before == value)
        return value;
    return before + (target == u"field:title"_s || target.startsWith(u"item:"_s) ? u": "_s : u"\n"_s) + value;
}

void setItemFact(CaseDraft &draft, const QString &target, const QString &value)
{
    const qsizetype dot = target.indexOf(u'.');
    const QString list = target.sliced(5, dot - 5);
    const QString fact = target.sliced(dot + 1);
    for (auto &item : draft.items) {
        if (item.first == list) {
            item.second.insert(fact, value);
            return;
        }
    }
    draft.items.append({list, QJsonObject{{fact, value}}});
}

void setPerson(CaseDraft &draft, const QString &part, const QString &value)
{
    if (!draft.person)
        draft.person = DraftPerson{{}, u"person"_s, {}};
    if (part == u"name"_s)
        draft.person->name = value;
    else if (part == u"kind"_s)
        draft.person->kind = value;
    else
        draft.person->identifiers.append(part + u':' + value);
}

void setMessage(CaseDraft &draft, const QString &part, const QString &value)
{
    if (!draft.message) {
        draft.message = DraftMessage();
        draft.message->direction = u"received"_s;
    }
    if (part == u"body"_s)
        draft.message->body = value;
    else if (part == u"subject"_s)
        draft.message->subject = value;
    else
        draft.message->fromName = value;
}

void setField(CaseDraft &draft, const QString &field, const QString &value)
{
    if (field == u"title"_s)
        draft.title = value;
    else if (field == u"channel"_s)
        draft.channel = value;
    else if (field == u"language"_s)
        draft.language = value;
    else if (field == u"office"_s)
        draft.office = value;
    else
        draft.received = QDate::fromString(value, Qt::ISODate);
}

void set(CaseDraft &draft, const QString &target, const QString &value)
{
    const qsizetype colon = target.indexOf(u':');
    const QStringView group = QStringView(target).left(colon);
    const QString part = target.sliced(colon + 1);
    if (group == u"field")
        setField(draft, part, value);
    else if (group == u"fact")
        draft.details.insert(part, value);
    else if (group == u"item")
        setItemFact(draft, target, value);
    else if (group == u"person")
        setPerson(draft, part, value);
    else
        setMessage(draft, part, value);
}

void setAll(CaseDraft &draft, const QMap<QString, QString> &words)
{
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        if (!word.value().isEmpty())
            set(draft, word.key(), word.value());
    }
}

}

CsvRowMapper::CsvRowMapper(const CsvMapping &mapping, const QStringList &headers, const QString &file, const QString &office)
    : m_mapping(mapping), m_file(file), m_office(office)
{
    if (!mapping.zone.isEmpty())
        m_zone = QTimeZone(mapping.zone.toLatin1());
    for (const ColumnMapping &column : std::as_const(m_mapping.columns)) {
        const qsizetype index = headers.indexOf(column.column);
        if (index < 0 || (column.to.isEmpty() && column.implies.isEmpty()))
            continue;
        Bound bound{&column, index, {}};
        for (auto word = column.values.cbegin(); word != column.values.cend(); ++word)
            bound.values.insert(word.key().simplified().toLower(), word.value());
        m_columns.append(bound);
    }
}

// Nothing: a day or a word that cannot be read.
std::optional<QString> CsvRowMapper::ours(const Bound &bound, const QString &value) const
{
    if (bound.mapping->isDate) {
        const auto day = bound.mapping->date ? readDate(value, *bound.mapping->date, m_zone) : std::nullopt;
        return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
    }
    if (bound.values.isEmpty())
        return value;
    const auto found = bound.values.constFind(value.simplified().toLower());
    return found == bound.values.cend() ? std::nullopt : std::optional(*found);
}

std::optional<CaseDraft> CsvRowMapper::draft(const QStringList &values, int row, QList<Problem> &problems) const
{
    CaseDraft draft;
    draft.kind = m_mapping.kind;
    draft.office = m_office;
    draft.sourceFile = m_file;
    draft.sourceRow = row;
    QMap<QString, QString> implied = m_mapping.constants;
    QMap<QString, QString> found;
    for (const Bound &bound : m_columns) {
        const QString value = values.value(bound.index).trimmed();
        if (value.isEmpty())
            continue;
        const bool isReceipt = bound.mapping->to.contains(csvReceived);
        const std::optional<QString> word = ours(bound, value);
        if (!word) {
            const auto code = bound.mapping->isDate ? ProblemCode::DateUnreadable : ProblemCode::ValueUnknown;
            problems.append({m_file, row, bound.mapping->column, code});
            if (isReceipt)
                return std::nullopt;
            continue;
        }
        if (isReceipt)
            draft.receivedEvidence = bound.mapping->column + u": "_s + value;
        for (const QString &target : bound.mapping->to)
            found.insert(target, joined(found.value(target), *word, target));
        implied.insert(bound.mapping->implies);
    }
    setAll(draft, implied);
    setAll(draft, found);
    if (draft.message)
        draft.message->medium = draft.channel;
    if (draft.received.isValid())
        return draft;
    problems.append({m_file, row, {}, ProblemCode::DateMissing});
    return std::nullopt;
}

}
