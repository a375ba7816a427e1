// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"

#include "app/cli/printer.h"
#include "app/domain/lines/linestanding.h"
#include "app/domain/redaction.h"
#include "app/domain/tasks/systemtask.h"
#include "app/domain/workflow.h"
#include "app/queries/filefacts.h"

#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using domain::CaseFile;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const QDate &day)
{
    return orNull(day.toString(Qt::ISODate));
}

QJsonValue orNull(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue inEach(const domain::LocalText &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(QJsonObject{{u"en"_s, text.in(u"en"_s)}, {u"de"_s, text.in(u"de"_s)}});
}

QJsonObject rightJson(const domain::RightJudgement &right, const QString &language)
{
    return {{u"holds"_s, domain::name(right.holds)}, {u"reason"_s, right.words.in(language)}, {u"source"_s, right.source}, {u"instead"_s, QJsonArray::fromStringList(right.instead)}};
}

namespace {

template <typename Item, typename Function>
QJsonArray all(const QList<Item> &items, Function object)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(object(item));
    return array;
}

QJsonObject clock(const domain::ClockRecord &record)
{
    return {{u"clock"_s, record.clock},
            {u"regime"_s, record.regime},
            {u"kind"_s, record.kind},
            {u"state"_s, record.state},
            {u"main"_s, record.isMain},
            {u"started"_s, orNull(record.started)},
            {u"due"_s, orNull(record.due)},
            {u"due_at"_s, orNull(record.dueAt)},
            {u"met"_s, orNull(record.met)},
            {u"extended"_s, record.isExtended},
            {u"extension_reason"_s, orNull(record.extensionReason)},
            {u"extension_notified"_s, orNull(record.extensionNotified)},
            {u"pauses"_s, all(record.pauses, [](const domain::ClockPause &pause) {
                 return QJsonObject{{u"from"_s, orNull(pause.from)}, {u"to"_s, orNull(pause.to)}, {u"reason"_s, orNull(pause.reason)}};
             })},
            {u"rule"_s, record.trace.value("rule"_L1)},
            {u"source"_s, record.trace.value("source"_L1)},
            {u"trace"_s, record.trace.value("trace"_L1).toArray()}};
}

QJsonObject message(const domain::MessageRecord &record)
{
    return {{u"direction"_s, record.direction}, {u"medium"_s, record.medium},       {u"at"_s, orNull(record.at)},
            {u"sender"_s, orNull(record.sender)}, {u"recipient"_s, orNull(record.recipient)}, {u"subject"_s, orNull(record.subject)},
            {u"body"_s, record.body},           {u"message_id"_s, orNull(record.messageId)},  {u"author"_s, orNull(record.author)}};
}

QJsonObject attachment(const domain::AttachmentRecord &record)
{
    return {{u"name"_s, orNull(record.name)}, {u"mime"_s, orNull(record.mime)},     {u"size"_s, record.sizeBytes},
            {u"sha256"_s, orNull(record.sha256)}, {u"source"_s, orNull(record.source)}, {u"added"_s, orNull(record.addedAt)},
            {u"purpose"_s, orNull(record.purpose)}, {u"shredded"_s, orNull(record.shredded)}};
}

// By the place of its file among the attachments, from 1.
QJsonArray custody(const CaseFile &file)
{
    return all(file.custody, [&file](const domain::CustodyRecord &record) {
        const auto isIt = [&record](const domain::AttachmentRecord &one) { return one.id == record.attachment; };
        const auto found = std::find_if(file.attachments.cbegin(), file.attachments.cend(), isIt);
        const qsizetype place = found == file.attachments.cend() ? 0 : found - file.attachments.cbegin() + 1;
        return QJsonObject{{u"file"_s, qint64{place}}, {u"at"_s, orNull(record.at)},     {u"actor"_s, record.actor},
                           {u"action"_s, record.action}, {u"place"_s, orNull(record.place)}, {u"sha256"_s, orNull(record.sha256)}};
    });
}

QJsonObject party(const domain::CaseParty &record)
{
    return {{u"role"_s, record.role},
            {u"kind"_s, record.party.kind},
            {u"name"_s, orNull(record.party.name)},
            {u"language"_s, orNull(record.party.language)},
            {u"country"_s, orNull(record.party.country)},
            {u"identifiers"_s, QJsonArray::fromStringList(record.party.identifiers)}};
}

QJsonObject items(const CaseFile &file, const domain::Kind &kind)
{
    QJsonObject lists;
    for (const domain::ItemList &list : kind.lists)
        lists.insert(list.id, all(file.itemsOf(list.id), [](const domain::CaseItem &item) { return item.details; }));
    return lists;
}

// Of each line in the order of the items: how far it is, until when, and whether the law gives the right.
QJsonArray lines(const CaseFile &file, const domain::Kind &kind, const QString &language)
{
    QJsonArray found;
    for (const domain::CaseItem &item : file.itemsOf(kind.titleList)) {
        const std::optional<domain::LineStanding> standing = domain::standingOf(kind, file, item);
        if (!standing)
            continue;
        QJsonObject line{{u"state"_s, domain::name(standing->state)}, {u"clock"_s, orNull(standing->clock)}, {u"due"_s, orNull(standing->due)}, {u"met"_s, orNull(standing->met)},
                         {u"right"_s, QJsonValue::Null}};
        if (standing->right)
            line.insert(u"right"_s, rightJson(*standing->right, language));
        found.append(line);
    }
    return found;
}

QJsonArray places(const QList<int> &lines)
{
    QJsonArray array;
    for (const int line : lines)
        array.append(line);
    return array;
}

QJsonArray tasks(const CaseFile &file, const domain::Kind &kind)
{
    int place = 0;
    return all(file.tasks, [&](const domain::TaskRecord &task) {
        return QJsonObject{{u"task"_s, ++place},          {u"title"_s, task.title},           {u"assignee"_s, orNull(task.assignee)}, {u"due"_s, orNull(task.due)},
                           {u"state"_s, task.state},      {u"result"_s, orNull(task.result)}, {u"note"_s, orNull(task.note)},
                           {u"class"_s, orNull(task.dataClass)}, {u"system"_s, orNull(task.system)}, {u"counted_from"_s, orNull(task.countedFrom)},
                           {u"lines"_s, places(domain::servedLines(kind, file, task))}, {u"searched"_s, orNull(task.searched)},
                           {u"done_by"_s, orNull(task.doneBy)}, {u"done_on"_s, orNull(task.doneOn)}};
    });
}

// Those on the case; of a class of data wherever it is the list of holds tells.
QJsonArray holds(const CaseFile &file)
{
    QJsonArray found;
    for (const domain::Hold &hold : file.holds)
        if (hold.scope != domain::HoldScope::Class)
            found.append(QJsonObject{{u"number"_s, hold.number}, {u"scope"_s, domain::name(hold.scope)}, {u"class"_s, orNull(hold.dataClass)}, {u"title"_s, hold.title},
                                     {u"ground"_s, hold.ground}, {u"ordered_by"_s, hold.orderedBy}, {u"from"_s, orNull(hold.from)}, {u"review"_s, orNull(hold.review)},
                                     {u"released"_s, orNull(hold.released)}});
    return found;
}

// Which credentials an act took out of which field, by the markers in what it stored; what they were is nowhere.
void addTakenOut(QJsonArray &found, const QString &field, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        addTakenOut(found, field.isEmpty() ? entry.key() : field + u'.' + entry.key(), entry.value());
    for (const domain::Finding &finding : domain::markedPlaces(value.toString()))
        found.append(QJsonObject{{u"field"_s, field}, {u"line"_s, finding.line}, {u"from"_s, finding.from}, {u"to"_s, finding.to}, {u"type"_s, domain::name(finding.type)}});
}

QJsonArray takenOut(const QJsonObject &changes)
{
    QJsonArray found;
    addTakenOut(found, {}, changes);
    return found;
}

QJsonArray moves(const CaseFile &file, const domain::Kind &kind, const QString &language)
{
    return all(kind.transitionsFrom(file.state), [&](const domain::Transition &way) {
        return QJsonObject{{u"to"_s, way.to},
                           {u"label"_s, way.label.in(language)},
                           {u"needs_reason"_s, way.needsReason},
                           {u"missing"_s, missingJson(domain::missingFor(kind, way, file), file.number, language)}};
    });
}

QJsonObject own(const CaseFile &file)
{
    return {{u"number"_s, file.number},
            {u"kind"_s, file.kind},
            {u"title"_s, file.title},
            {u"state"_s, file.state},
            {u"phase"_s, file.phase},
            {u"received"_s, orNull(file.received)},
            {u"received_evidence"_s, orNull(file.receivedEvidence)},
            {u"due"_s, orNull(file.due)},
            {u"outcome"_s, orNull(file.outcome)},
            {u"outcome_reason"_s, orNull(file.outcomeReason)},
            {u"owner"_s, orNull(file.owner)},
            {u"office"_s, file.office},
            {u"channel"_s, orNull(file.channel)},
            {u"language"_s, orNull(file.language)},
            {u"regime"_s, file.regime},
            {u"person"_s, orNull(file.personName())},
            {u"preparer"_s, orNull(file.preparer)},
            {u"registered"_s, orNull(file.registeredAt)},
            {u"closed"_s, orNull(file.closed)},
            {u"minimised_on"_s, orNull(queries::minimisedOn(file))},
            {u"hold"_s, file.isOnHold},
            {u"revision"_s, file.revision}};
}

struct RowField {
    QLatin1StringView name;
    QJsonValue (*value)(const queries::RegisterRow &);
};

using Row = queries::RegisterRow;
constexpr RowField rowFieldTable[] = {
    {"number"_L1, [](const Row &row) { return QJsonValue(row.number); }},
    {"kind"_L1, [](const Row &row) { return QJsonValue(row.kind); }},
    {"subject"_L1, [](const Row &row) { return QJsonValue(QJsonArray::fromStringList(row.subject.split(u' ', Qt::SkipEmptyParts))); }},
    {"title"_L1, [](const Row &row) { return QJsonValue(row.title); }},
    {"person"_L1, [](const Row &row) { return orNull(row.person); }},
    {"state"_L1, [](const Row &row) { return QJsonValue(row.state); }},
    {"phase"_L1, [](const Row &row) { return QJsonValue(row.phase); }},
    {"received"_L1, [](const Row &row) { return orNull(row.received); }},
    {"due"_L1, [](const Row &row) { return orNull(row.due); }},
    {"clock"_L1, [](const Row &row) { return QJsonValue(row.clockState); }},
    {"owner"_L1, [](const Row &row) { return orNull(row.owner); }},
    {"office"_L1, [](const Row &row) { return QJsonValue(row.office); }},
    {"channel"_L1, [](const Row &row) { return orNull(row.channel); }},
    {"language"_L1, [](const Row &row) { return orNull(row.language); }},
    {"regime"_L1, [](const Row &row) { return QJsonValue(row.regime); }},
    {"outcome"_L1, [](const Row &row) { return orNull(row.outcome); }},
    {"closed"_L1, [](const Row &row) { return orNull(row.closed); }},
    {"hold"_L1, [](const Row &row) { return QJsonValue(row.isOnHold); }},
};

}

QJsonObject caseJson(const CaseFile &file, const Reading &reading)
{
    const domain::Kind &kind = reading.kind;
    QJsonObject object = own(file);
    object.insert(u"facts"_s, file.details);
    object.insert(u"items"_s, items(file, kind));
    object.insert(u"lines"_s, lines(file, kind, reading.language));
    object.insert(u"clocks"_s, all(file.clocks, clock));
    object.insert(u"parties"_s, all(file.parties, party));
    object.insert(u"messages"_s, all(file.messages, message));
    object.insert(u"attachments"_s, all(file.attachments, attachment));
    object.insert(u"custody"_s, custody(file));
    object.insert(u"tasks"_s, tasks(file, kind));
    object.insert(u"links"_s, all(file.links, [](const domain::LinkRecord &link) {
        return QJsonObject{{u"number"_s, link.number}, {u"kind"_s, link.kind}};
    }));
    object.insert(u"earlier"_s, all(file.earlier, [](const domain::EarlierCase &earlier) {
        return QJsonObject{{u"number"_s, earlier.number}, {u"received"_s, orNull(earlier.received)}, {u"closed"_s, earlier.isClosed}};
    }));
    object.insert(u"holds"_s, holds(file));
    object.insert(u"approvals"_s, all(file.approvals, [](const domain::ApprovalRecord &approval) {
        return QJsonObject{{u"object"_s, approval.object},   {u"verdict"_s, approval.verdict}, {u"asked_by"_s, orNull(approval.askedBy)},
                           {u"approver"_s, orNull(approval.approver)}, {u"at"_s, orNull(approval.at)}, {u"note"_s, orNull(approval.note)}};
    }));
    object.insert(u"history"_s, all(file.history, [](const domain::HistoryLine &line) {
        return QJsonObject{{u"sequence"_s, line.sequence}, {u"at"_s, orNull(line.at)}, {u"actor"_s, orNull(line.actor)}, {u"action"_s, line.action}, {u"changes"_s, line.changes},
                           {u"redacted"_s, takenOut(line.changes)}};
    }));
    object.insert(u"moves"_s, moves(named(file, reading), kind, reading.language));
    return object;
}

QJsonObject rowJson(const queries::RegisterRow &row, const QStringList &fields)
{
    QJsonObject object;
    for (const RowField &field : rowFieldTable)
        if (fields.isEmpty() || fields.contains(field.name))
            object.insert(field.name, field.value(row));
    return object;
}

QStringList rowFields()
{
    QStringList names;
    for (const RowField &field : rowFieldTable)
        names << field.name;
    return names;
}

}
