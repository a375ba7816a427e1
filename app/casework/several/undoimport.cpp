// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/several/undoimport.h"

#include "app/casework/frame/clockwork.h"
#include "app/casework/frame/derived.h"
#include "app/casework/frame/holdcheck.h"
#include "app/casework/frame/work.h"
#include "app/casework/operation.h"
#include "app/journal/entry.h"
#include "app/queries/casequery.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::Query;
using store::value;

namespace {

constexpr qint64 secondsToUndo = 24 * 60 * 60;
const QString voidState = u"void"_s;

// What an import wrote, by its entries in the journal: they carry its id and stand one behind the other.
struct Written {
    QString actor;
    QDateTime at;
    qint64 last = 0;
    QList<qint64> cases;
    int messages = 0;
};

Result<Written> written(store::Connection &connection, const QString &import)
{
    CASEBOOK_TRY(const auto first, earlierOperation(connection, import));
    if (!first)
        return fail(ErrorCode::NotFound, {import});
    Written found;
    Query query(connection, u"SELECT j.sequence, j.entry, (SELECT min(h.case_id) FROM history h WHERE h.row_id = j.sequence AND h.table_name = 'journal') "
                             "FROM journal j WHERE j.sequence >= :first ORDER BY j.sequence"_s);
    query.bind(":first", first->sequence);
    for (;;) {
        CASEBOOK_TRY(const bool hasRow, query.next());
        if (!hasRow)
            return found;
        CASEBOOK_TRY(const journal::Entry entry, journal::parseEntry(query.text(1).toUtf8()));
        if (entry.operation != import)
            return found;
        if (entry.action != "import"_L1 && entry.action != "import-message"_L1 && entry.action != "quarantine"_L1)
            return fail(ErrorCode::NotFound, {import});
        found.actor = entry.actor;
        found.at = entry.at;
        found.last = entry.sequence;
        if (entry.action == "import"_L1)
            found.cases << query.integer(2);
        else if (entry.action == "import-message"_L1 && !found.cases.contains(query.integer(2)))
            ++found.messages;
    }
}

// Reading a case is no touch.
Result<bool> isTouched(store::Connection &connection, qint64 caseId, qint64 last)
{
    Query query(connection, u"SELECT 1 FROM history WHERE case_id = :case AND sequence > :last AND table_name <> 'journal' LIMIT 1"_s);
    return query.bind(":case", caseId).bind(":last", last).next();
}

Result<QString> makeVoid(Desk &desk, store::Transaction &transaction, qint64 caseId, qint64 last)
{
    CASEBOOK_TRY(domain::CaseFile file, queries::caseFile(desk.connection(), desk.user().clearance, domain::CaseId(caseId)));
    CASEBOOK_CHECK(checkNoHold(desk, file));
    CASEBOOK_TRY(const bool touched, isTouched(desk.connection(), caseId, last));
    if (touched)
        return fail(ErrorCode::Conflict, {file.number});
    CASEBOOK_TRY(const domain::Kind *kind, desk.rules.kind(file.kind));
    CASEBOOK_TRY(const domain::Office *office, desk.rules.office(file.office));
    const domain::State *end = kind->state(voidState);
    if (!end)
        return fail(ErrorCode::MoveNotAllowed, {file.state, voidState});
    CASEBOOK_CHECK(Clockwork(desk, transaction, *kind, *office).stop(file));
    const auto change = [&](const store::Row &row) { return transaction.update(store::tables::cases, caseId, -1, row, kind->factClasses); };
    CASEBOOK_CHECK(change(endedColumns(*end, todayAt(*office, desk.clock))));
    CASEBOOK_TRY(file, queries::caseFile(desk.connection(), desk.user().clearance, file.id));
    CASEBOOK_CHECK(change(derivedColumns(*kind, file)));
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction.record({u"undo-import"_s, caseId, file.uuid}));
    return file.number;
}

}

Result<UndoneImport> UndoImport::run(const QString &import)
{
    CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::Import, {}));
    CASEBOOK_TRY(const auto transaction, store::Transaction::begin(m_desk.connection(), {m_desk.user().uuid, m_desk.clock.now(), &m_desk.random, {}}));
    CASEBOOK_TRY(const Written found, written(m_desk.connection(), import));
    if (found.actor != m_desk.user().uuid)
        return fail(ErrorCode::NotPermitted, {domain::name(domain::Action::Import)});
    if (found.at.secsTo(m_desk.clock.now()) > secondsToUndo)
        return fail(ErrorCode::InputInvalid, {u"import"_s, u"older than a day"_s});
    UndoneImport undone;
    undone.messagesKept = found.messages;
    for (const qint64 caseId : found.cases) {
        CASEBOOK_TRY(const QString number, makeVoid(m_desk, *transaction, caseId, found.last));
        undone.numbers << number;
    }
    CASEBOOK_CHECK(transaction->commit());
    return undone;
}

}
