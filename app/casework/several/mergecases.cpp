// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/several/mergecases.h"

#include "app/base/canonicaljson.h"
#include "app/casework/frame/clockwork.h"
#include "app/casework/frame/derived.h"
#include "app/casework/frame/holdcheck.h"
#include "app/casework/frame/systemtasks.h"
#include "app/casework/frame/work.h"
#include "app/casework/operation.h"
#include "app/domain/gate.h"
#include "app/domain/merge.h"
#include "app/domain/tasks/systemtask.h"
#include "app/domain/workflow.h"
#include "app/queries/casequery.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::CaseFile;
using store::Row;
using store::Table;
using store::value;
namespace tables = store::tables;

namespace {

// Both cases inside one transaction: `from` is the one of the frame, `into` is read beside it.
class Merger {
public:
    Merger(Work &work, CaseFile into) : m_work(work), m_transaction(work.transaction()), m_into(std::move(into)) {}

    Result<void> giveWay(const QString &reason)
    {
        const CaseFile &from = m_work.file();
        const domain::State *end = m_work.kind().state(m_work.kind().merge.state);
        CASEBOOK_CHECK(Clockwork(m_work.desk(), m_transaction, m_work.kind(), m_work.office()).stop(from));
        const Row link = Row().set("case_id", from.id.value()).set("other_id", m_into.id.value()).set("kind", u"merged"_s);
        CASEBOOK_TRY([[maybe_unused]] const qint64 id, m_transaction.insert(tables::links, link));
        CASEBOOK_CHECK(m_work.updateCase(endedColumns(*end, m_work.today()).set("outcome_reason", reason)));
        CASEBOOK_CHECK(m_work.readAgain());
        CASEBOOK_CHECK(m_work.updateCase(derivedColumns(m_work.kind(), m_work.file())));
        CASEBOOK_TRY([[maybe_unused]] const qint64 entry, m_transaction.record({u"merge"_s, from.id.value(), from.uuid}));
        return {};
    }

    Result<void> takeOver(const CaseFile &from, const QString &reason)
    {
        for (const domain::MessageRecord &message : from.messages)
            CASEBOOK_CHECK(handOver(tables::messages, message.id.value()));
        for (const domain::AttachmentRecord &attachment : from.attachments)
            CASEBOOK_CHECK(handOver(tables::attachments, attachment.id.value()));
        for (const domain::CustodyRecord &event : from.custody)
            CASEBOOK_CHECK(handOver(tables::custodyEvents, event.id));
        // The case that goes on asks the systems itself, for the lines that it has then.
        CASEBOOK_CHECK(endSystemTasks(m_transaction, from));
        for (const domain::TaskRecord &task : from.tasks)
            if (task.state != "done"_L1 && !domain::isSystemTask(task))
                CASEBOOK_CHECK(handOver(tables::tasks, task.id.value()));
        CASEBOOK_CHECK(people(from));
        CASEBOOK_CHECK(items(from));
        const QDate received = std::min(from.received, m_into.received);
        const Row changes = Row().set("received_on", value(received));
        CASEBOOK_CHECK(m_transaction.update(tables::cases, m_into.id.value(), -1, changes, m_work.kind().factClasses));
        QStringList findings;
        Parts parts(m_work.desk(), m_transaction, m_into, findings);
        CASEBOOK_TRY([[maybe_unused]] const qint64 note,
                     parts.addMessage({u"note"_s, u"internal"_s, {}, {}, {}, {}, from.number + u": "_s + reason, {}, {}, {}}));
        return settle();
    }

private:
    // The same row, with all that it was: only the case it hangs on is another.
    Result<void> handOver(const Table &table, qint64 row)
    {
        return m_transaction.update(table, row, -1, Row().set("case_id", m_into.id.value()));
    }

    Result<void> read()
    {
        CASEBOOK_TRY(m_into, queries::caseFile(m_work.desk().connection(), m_work.desk().user().clearance, m_into.id));
        return {};
    }

    Result<void> people(const CaseFile &from)
    {
        for (const domain::CaseParty &party : from.parties) {
            const auto isThere = [&party](const domain::CaseParty &there) { return there.party.id == party.party.id && there.role == party.role; };
            if (std::any_of(m_into.parties.cbegin(), m_into.parties.cend(), isThere))
                continue;
            const Row row = Row().set("case_id", m_into.id.value()).set("party_id", party.party.id.value()).set("role", party.role);
            CASEBOOK_TRY([[maybe_unused]] const qint64 id, m_transaction.insert(tables::caseParties, row));
        }
        return {};
    }

    // A line that asks for what nobody has asked for yet becomes a line of the case that goes on.
    Result<void> items(const CaseFile &from)
    {
        const domain::Kind &kind = m_work.kind();
        const domain::ItemList *list = kind.list(kind.titleList);
        if (!list)
            return {};
        QStringList known = domain::subjectsOf(kind, m_into);
        int position = 0;
        for (const domain::CaseItem &item : m_into.itemsOf(list->id))
            position = std::max(position, item.position + 1);
        for (const domain::CaseItem &item : from.itemsOf(list->id)) {
            const QString subject = domain::factValues(item.details.value(kind.titleFact)).value(0);
            if (known.contains(subject))
                continue;
            known << subject;
            const Row row = Row().set("case_id", m_into.id.value()).set("list", list->id).set("position", qint64{position++})
                                .set("details", QString::fromUtf8(base::canonicalJson(item.details)));
            CASEBOOK_TRY([[maybe_unused]] const qint64 id, m_transaction.insert(tables::caseItems, row, list->factClasses));
        }
        return {};
    }

    Result<void> settle()
    {
        const QDate receivedBefore = m_into.received;
        CASEBOOK_TRY(const domain::Office *office, m_work.desk().rules.office(m_into.office));
        CASEBOOK_CHECK(read());
        CASEBOOK_CHECK(Clockwork(m_work.desk(), m_transaction, m_work.kind(), *office).recount(m_into, receivedBefore, todayAt(*office, m_work.desk().clock)));
        CASEBOOK_CHECK(read());
        CASEBOOK_CHECK(keepSystemTasks(m_work.desk(), m_transaction, m_into));
        CASEBOOK_CHECK(read());
        CASEBOOK_CHECK(m_transaction.update(tables::cases, m_into.id.value(), -1, derivedColumns(m_work.kind(), m_into), m_work.kind().factClasses));
        CASEBOOK_CHECK(storeWords(m_work.desk().connection(), m_work.kind(), m_into));
        CASEBOOK_TRY([[maybe_unused]] const qint64 entry, m_transaction.record({u"take-over"_s, m_into.id.value(), m_into.uuid}));
        // What was handed over is found in one place only.
        return m_work.storeWordsAnew();
    }

    Work &m_work;
    store::Transaction &m_transaction;
    CaseFile m_into;
};

}

Result<Done> MergeCases::run(const MergeCasesRequest &request)
{
    if (request.reason.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"reason"_s, u"empty"_s});
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Close, request.number, request.operation, request.expectedRevision}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"merge"_s});
    CASEBOOK_TRY(CaseFile into, queries::caseFile(m_desk.connection(), m_desk.user().clearance, request.into));
    CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::Edit, into.kind));
    CASEBOOK_CHECK(domain::checkMerge(work->kind(), work->file(), into));
    CASEBOOK_CHECK(checkNoHold(m_desk, work->file()));
    CASEBOOK_TRY(const QString reason, work->cleaned(domain::TextField::Reason, request.reason.trimmed()));
    const CaseFile from = work->file();
    Merger merger(*work, std::move(into));
    CASEBOOK_CHECK(merger.giveWay(reason));
    CASEBOOK_CHECK(merger.takeOver(from, reason));
    return work->commit();
}

}
