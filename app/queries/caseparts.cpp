// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/caseparts.h"

#include "app/queries/holds.h"

#include <QJsonDocument>
#include <algorithm>

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::Result;
using domain::CaseFile;
using store::Connection;
using store::Query;

namespace {

// Runs the statement for the case and hands each row to `take`.
template <typename Take>
Result<void> eachRow(Connection &connection, const QString &sql, qint64 id, Take take)
{
    Query query(connection, sql);
    query.bind(":id", id);
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return {};
        take(query);
    }
}

QJsonObject jsonOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

Result<void> readParties(Connection &connection, CaseFile &file)
{
    file.parties.clear();
    CASEBOOK_CHECK(eachRow(connection,
                           u"SELECT p.id, p.kind, p.name, p.language, p.country, p.revision, cp.role FROM case_parties cp "
                           "JOIN parties p ON p.id = cp.party_id WHERE cp.case_id = :id ORDER BY cp.id"_s,
                           file.id.value(), [&](const Query &row) {
                               file.parties.append({{domain::PartyId(row.integer(0)), row.text(1), row.text(2), row.text(3), row.text(4), {}, row.integer(5)}, row.text(6)});
                           }));
    for (domain::CaseParty &party : file.parties)
        CASEBOOK_CHECK(eachRow(connection, u"SELECT kind, value FROM identifiers WHERE party_id = :id AND value <> '' ORDER BY id"_s, party.party.id.value(),
                               [&](const Query &row) { party.party.identifiers << row.text(0) + u':' + row.text(1); }));
    return {};
}

Result<void> readItems(Connection &connection, CaseFile &file)
{
    file.items.clear();
    return eachRow(connection, u"SELECT id, list, position, details, revision FROM case_items WHERE case_id = :id AND position >= 0 ORDER BY list, position, id"_s,
                   file.id.value(), [&](const Query &row) {
                       domain::CaseItem item;
                       item.id = domain::ItemId(row.integer(0));
                       item.list = row.text(1);
                       item.position = static_cast<int>(row.integer(2));
                       item.details = jsonOf(row.text(3));
                       item.revision = row.integer(4);
                       file.items << item;
                   });
}

Result<void> readClocks(Connection &connection, CaseFile &file)
{
    file.clocks.clear();
    CASEBOOK_CHECK(eachRow(connection,
                           u"SELECT id, clock, regime, kind, is_main, started_on, due_on, due_at, state, met_on, is_extended, extension_reason, "
                           "extension_notified_on, trace, revision FROM clocks WHERE case_id = :id ORDER BY id"_s,
                           file.id.value(), [&](const Query &row) {
                               domain::ClockRecord clock;
                               clock.id = domain::ClockId(row.integer(0));
                               clock.clock = row.text(1);
                               clock.regime = row.text(2);
                               clock.kind = row.text(3);
                               clock.isMain = row.flag(4);
                               clock.started = row.day(5);
                               clock.due = row.day(6);
                               clock.dueAt = row.instant(7);
                               clock.state = row.text(8);
                               clock.met = row.day(9);
                               clock.isExtended = row.flag(10);
                               clock.extensionReason = row.text(11);
                               clock.extensionNotified = row.day(12);
                               clock.trace = jsonOf(row.text(13));
                               clock.revision = row.integer(14);
                               file.clocks << clock;
                           }));
    for (domain::ClockRecord &clock : file.clocks)
        CASEBOOK_CHECK(eachRow(connection, u"SELECT id, from_on, to_on, reason, revision FROM clock_pauses WHERE clock_id = :id ORDER BY id"_s, clock.id.value(),
                               [&](const Query &row) {
                                   domain::ClockPause pause;
                                   pause.id = row.integer(0);
                                   pause.from = row.day(1);
                                   pause.to = row.day(2);
                                   pause.reason = row.text(3);
                                   pause.revision = row.integer(4);
                                   clock.pauses << pause;
                               }));
    return {};
}

Result<void> readMessages(Connection &connection, CaseFile &file)
{
    file.messages.clear();
    return eachRow(connection,
                   u"SELECT id, direction, medium, at, sender, recipient, subject, body, message_id, in_reply_to, author, revision "
                   "FROM messages WHERE case_id = :id ORDER BY at, id"_s,
                   file.id.value(), [&](const Query &row) {
                       file.messages.append({domain::MessageId(row.integer(0)), row.text(1), row.text(2), row.instant(3), row.text(4), row.text(5),
                                             row.text(6), row.text(7), row.text(8), row.text(9), row.text(10), row.integer(11)});
                   });
}

Result<void> readAttachments(Connection &connection, CaseFile &file)
{
    file.attachments.clear();
    return eachRow(connection,
                   u"SELECT id, message_id, name, mime, size_bytes, sha256, source, added_at, purpose, shredded_at FROM attachments WHERE case_id = :id ORDER BY id"_s,
                   file.id.value(), [&](const Query &row) {
                       file.attachments.append({domain::AttachmentId(row.integer(0)), domain::MessageId(row.integer(1)), row.text(2), row.text(3),
                                                row.integer(4), row.text(5), row.text(6), row.instant(7), row.text(8), row.instant(9)});
                   });
}

Result<void> readCustody(Connection &connection, CaseFile &file)
{
    file.custody.clear();
    return eachRow(connection, u"SELECT attachment_id, at, actor, action, place, sha256, id FROM custody_events WHERE case_id = :id ORDER BY at, id"_s, file.id.value(),
                   [&](const Query &row) {
                       file.custody.append({domain::AttachmentId(row.integer(0)), row.instant(1), row.text(2), row.text(3), row.text(4), row.text(5), row.integer(6)});
                   });
}

Result<void> readTasks(Connection &connection, CaseFile &file)
{
    file.tasks.clear();
    return eachRow(connection,
                   u"SELECT id, title, assignee, due_on, state, result, note, revision, data_class, system, counted_from, own_task, searched, done_by, done_on "
                   "FROM tasks WHERE case_id = :id ORDER BY id"_s,
                   file.id.value(), [&](const Query &row) {
                       file.tasks.append({domain::TaskId(row.integer(0)), row.text(1), row.text(2), row.day(3), row.text(4), row.text(5), row.text(6), row.integer(7),
                                          row.text(8), row.text(9), row.day(10), row.text(11), row.text(12), row.text(13), row.day(14)});
                   });
}

Result<void> readApprovals(Connection &connection, CaseFile &file)
{
    file.approvals.clear();
    return eachRow(connection, u"SELECT object, verdict, asked_by, approver, at, note, digest FROM approvals WHERE case_id = :id ORDER BY id"_s,
                   file.id.value(), [&](const Query &row) {
                       file.approvals.append({row.text(0), row.text(1), row.text(2), row.text(3), row.instant(4), row.text(5), row.text(6)});
                   });
}

// Links to cases outside the compartments of this case and the open ones are not shown: the number alone would tell.
Result<void> readLinks(Connection &connection, CaseFile &file)
{
    file.links.clear();
    const QString seen = u"(0, %1)"_s.arg(file.compartment.value());
    return eachRow(connection,
                   u"SELECT c.number, l.kind, c.owner FROM links l JOIN cases c ON c.id = l.other_id WHERE l.case_id = :id AND c.compartment_id IN %1 "
                   "UNION ALL SELECT c.number, l.kind || '-by', c.owner FROM links l JOIN cases c ON c.id = l.case_id WHERE l.other_id = :id AND c.compartment_id IN %1 "
                   "ORDER BY 1, 2"_s.arg(seen),
                   file.id.value(), [&](const Query &row) { file.links.append({row.text(0), row.text(1), row.text(2)}); });
}

Result<void> readHolds(Connection &connection, CaseFile &file)
{
    CASEBOOK_TRY(file.holds, holdsOfCase(connection, file.id, file.compartment));
    file.isOnHold = std::any_of(file.holds.cbegin(), file.holds.cend(), [](const domain::Hold &hold) { return hold.isOnCase(); });
    return {};
}

// What was closed as no matter of its own does not count: nobody asked twice. People are known inside a compartment only, so that nothing
// of another one is counted.
Result<void> readEarlier(Connection &connection, CaseFile &file)
{
    file.earlier.clear();
    Query query(connection, u"SELECT DISTINCT c.number, c.received_on, c.closed_on, c.id FROM case_parties mine JOIN case_parties other ON other.party_id = mine.party_id "
                             "JOIN cases c ON c.id = other.case_id WHERE mine.case_id = :id AND mine.role NOT IN ('agent', 'guardian', 'officer') "
                             "AND other.role NOT IN ('agent', 'guardian', 'officer') AND c.kind = :kind AND c.id <> :id AND c.received_on >= :from "
                             "AND (c.received_on < :received OR (c.received_on = :received AND c.id < :id)) "
                             "AND c.outcome NOT IN ('merged', 'duplicate', 'entered-by-mistake', 'not-a-request') ORDER BY c.received_on DESC, c.id DESC"_s);
    query.bind(":id", file.id.value()).bind(":kind", file.kind).bind(":from", store::value(file.received.addMonths(-12))).bind(":received", store::value(file.received));
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return {};
        file.earlier.append({query.text(0), query.day(1), query.day(2).isValid()});
    }
}

// What is read of a case, and the tables it is read from.
struct Part {
    Result<void> (*read)(Connection &connection, CaseFile &file);
    QList<const store::Table *> tables;
};

const QList<Part> &allParts()
{
    using namespace store::tables;
    static const QList<Part> parts{{readParties, {&parties, &identifiers, &caseParties}},
                                   {readItems, {&caseItems}},
                                   {readClocks, {&clocks, &clockPauses}},
                                   {readMessages, {&messages}},
                                   {readAttachments, {&attachments}},
                                   {readCustody, {&custodyEvents}},
                                   {readTasks, {&tasks}},
                                   {readApprovals, {&approvals}},
                                   {readLinks, {&links}},
                                   {readHolds, {&store::tables::holds, &holdCases, &caseParties, &identifiers}},
                                   {readEarlier, {&store::tables::cases, &caseParties}}};
    return parts;
}

}

Result<void> readParts(Connection &connection, CaseFile &file)
{
    for (const Part &part : allParts())
        CASEBOOK_CHECK(part.read(connection, file));
    return {};
}

Result<void> readPartsAgain(Connection &connection, CaseFile &file, const QSet<const store::Table *> &touched)
{
    for (const Part &part : allParts())
        if (std::any_of(part.tables.cbegin(), part.tables.cend(), [&](const store::Table *table) { return touched.contains(table); }))
            CASEBOOK_CHECK(part.read(connection, file));
    return {};
}

}
