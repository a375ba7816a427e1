// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/erasecase.h"

#include "app/casework/frame/work.h"
#include "app/casework/operation.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::PrivacyClass;
using store::eraseRow;
using store::PrivacyClasses;
using store::Table;
using store::value;
namespace tables = store::tables;

namespace {

// The rows of one case, emptied one kind of row after the other.
class Eraser {
public:
    Eraser(Work &work, const PrivacyClasses &classes) : m_work(work), m_transaction(work.transaction()), m_classes(classes) {}

    Result<void> run()
    {
        CASEBOOK_CHECK(items());
        CASEBOOK_CHECK(people());
        CASEBOOK_CHECK(clocks());
        CASEBOOK_CHECK(files());
        for (const Table *table : {&tables::messages, &tables::tasks, &tables::holds, &tables::approvals})
            CASEBOOK_CHECK(eachRow(*table, "case_id", caseId()));
        CASEBOOK_CHECK(eraseRow(m_transaction, tables::cases, caseId(), m_classes, classesOf(m_work.kind().facts)));
        return store::forgetDrafts(m_transaction, m_work.file().number);
    }
    int peopleKept() const { return m_peopleKept; }

private:
    qint64 caseId() const { return m_work.file().id.value(); }
    store::Connection &connection() { return m_transaction.connection(); }

    Result<void> eachRow(const Table &table, const char *column, qint64 parent)
    {
        CASEBOOK_TRY(const QList<qint64> rows, store::rowsUnder(connection(), table, column, parent));
        for (const qint64 row : rows)
            CASEBOOK_CHECK(eraseRow(m_transaction, table, row, m_classes));
        return {};
    }

    // Those taken out of their list too.
    Result<void> items()
    {
        CASEBOOK_TRY(const QList<qint64> rows, store::rowsUnder(connection(), tables::caseItems, "case_id", caseId()));
        for (const qint64 row : rows) {
            store::Query query(connection(), u"SELECT list FROM case_items WHERE id = :id"_s);
            CASEBOOK_TRY([[maybe_unused]] const bool found, query.bind(":id", row).next());
            const domain::ItemList *list = m_work.kind().list(query.text(0));
            CASEBOOK_CHECK(eraseRow(m_transaction, tables::caseItems, row, m_classes, list ? classesOf(list->facts) : store::FactClasses()));
        }
        return {};
    }

    Result<void> people()
    {
        CASEBOOK_TRY(const QList<qint64> places, store::rowsUnder(connection(), tables::caseParties, "case_id", caseId()));
        for (const qint64 place : places)
            CASEBOOK_CHECK(person(place));
        return {};
    }

    Result<void> person(qint64 place)
    {
        CASEBOOK_TRY(const qint64 party, connection().oneNumber(u"SELECT party_id FROM case_parties WHERE id = %1"_s.arg(place)));
        CASEBOOK_TRY(const bool isShared, store::isNeededElsewhere(connection(), party, caseId()));
        if (!isShared) {
            CASEBOOK_CHECK(eachRow(tables::identifiers, "party_id", party));
            CASEBOOK_CHECK(eraseRow(m_transaction, tables::parties, party, m_classes));
            return {};
        }
        if (!m_classes.contains(PrivacyClass::Identity) && !m_classes.contains(PrivacyClass::Contact))
            return {};
        ++m_peopleKept;
        Desk &desk = m_work.desk();
        return store::detachPerson(m_transaction, place, caseId(), base::uuid7(desk.random, desk.clock.now()));
    }

    Result<void> clocks()
    {
        CASEBOOK_TRY(const QList<qint64> rows, store::rowsUnder(connection(), tables::clocks, "case_id", caseId()));
        for (const qint64 row : rows) {
            CASEBOOK_CHECK(eraseRow(m_transaction, tables::clocks, row, m_classes));
            CASEBOOK_CHECK(eachRow(tables::clockPauses, "clock_id", row));
        }
        return {};
    }

    // What is in a file is not known here: it counts as narrative.
    Result<void> files()
    {
        CASEBOOK_TRY(const QList<qint64> rows, store::rowsUnder(connection(), tables::attachments, "case_id", caseId()));
        for (const qint64 row : rows) {
            CASEBOOK_CHECK(eraseRow(m_transaction, tables::attachments, row, m_classes));
            if (m_classes.contains(PrivacyClass::Narrative))
                CASEBOOK_CHECK(store::eraseAttachmentBytes(m_transaction, row));
        }
        return {};
    }

    Work &m_work;
    store::Transaction &m_transaction;
    const PrivacyClasses &m_classes;
    int m_peopleKept = 0;
};

Result<void> checkRequest(const EraseCaseRequest &request)
{
    if (request.classes.isEmpty() || request.classes.contains(PrivacyClass::Operational))
        return fail(ErrorCode::InputInvalid, {u"classes"_s, request.classes.isEmpty() ? u"empty"_s : u"operational"_s});
    if (request.reason.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"reason"_s, u"empty"_s});
    return {};
}

Result<void> checkGates(Work &work)
{
    const domain::CaseFile &file = work.file();
    if (!work.kind().isClosed(file.state))
        return fail(ErrorCode::NotClosed, {file.number});
    CASEBOOK_TRY(const qint64 holds, work.transaction().connection().oneNumber(
                                         u"SELECT count(*) FROM holds WHERE case_id = %1 AND released_on IS NULL"_s.arg(file.id.value())));
    if (holds > 0 || file.isOnHold)
        return fail(ErrorCode::GateNotMet, {u"hold"_s});
    const auto last = std::find_if(file.approvals.crbegin(), file.approvals.crend(),
                                   [](const domain::ApprovalRecord &approval) { return approval.object == EraseCase::approvalObject; });
    if (last == file.approvals.crend() || last->verdict != "approved"_L1 || last->approver == last->askedBy)
        return fail(ErrorCode::GateNotMet, {u"approval"_s});
    return {};
}

// The approval is used up: what is to be erased later needs another one.
Result<void> useApproval(Work &work, const QString &reason)
{
    const auto row = store::Row()
                         .set("case_id", work.file().id.value())
                         .set("object", EraseCase::approvalObject)
                         .set("verdict", u"carried-out"_s)
                         .set("asked_by", work.desk().user().login)
                         .set("approver", QString())
                         .set("at", value(work.desk().clock.now()))
                         .set("note", reason)
                         .set("digest", QString());
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, work.transaction().insert(tables::approvals, row));
    return {};
}

}

Result<ErasedCase> EraseCase::run(const EraseCaseRequest &request)
{
    CASEBOOK_CHECK(checkRequest(request));
    ErasedCase erased;
    qint64 compartment = 0;
    {
        CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Erase, request.number, request.operation}));
        compartment = work->file().compartment.value();
        if (work->wasDoneBefore()) {
            CASEBOOK_TRY(erased.done, doneBefore(*work, {u"erase"_s}));
        } else {
            CASEBOOK_CHECK(checkGates(*work));
            CASEBOOK_TRY(const QString reason, work->cleaned(domain::TextField::Reason, request.reason.trimmed()));
            Eraser eraser(*work, request.classes);
            CASEBOOK_CHECK(eraser.run());
            // An entry of its own: what the erasing one names must have no earlier value left.
            CASEBOOK_TRY([[maybe_unused]] const qint64 entry, work->transaction().record({u"erase"_s, work->file().id.value(), work->file().uuid}));
            CASEBOOK_CHECK(useApproval(*work, reason));
            erased.peopleKept = eraser.peopleKept();
            CASEBOOK_TRY(erased.done, work->finish(u"after-erasing"_s));
        }
    }
    CASEBOOK_TRY(erased.isPurged, m_desk.connection().purge(store::tablesErased(compartment)));
    return erased;
}

}
