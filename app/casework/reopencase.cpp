// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/reopencase.h"

#include "app/casework/frame/work.h"
#include "app/casework/frame/clockwork.h"
#include "app/casework/frame/parts.h"
#include "app/casework/frame/systemtasks.h"
#include "app/casework/operation.h"
#include "app/domain/approval.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

namespace {

// What was asked or approved was for the case that was closed: a new decision, another setting aside or a later erasure needs
// a second person again.
Result<void> returnApprovals(Work &work, const QString &reason)
{
    QSet<QString> objects;
    for (const domain::ApprovalRecord &approval : work.file().approvals)
        objects << approval.object;
    QStringList sorted(objects.cbegin(), objects.cend());
    sorted.sort();
    for (const QString &object : std::as_const(sorted)) {
        const domain::ApprovalRecord *last = domain::lastWord(work.file(), object);
        if (last->verdict != "asked"_L1 && last->verdict != "approved"_L1)
            continue;
        const auto row = store::Row()
                             .set("case_id", work.file().id.value())
                             .set("object", object)
                             .set("verdict", u"returned"_s)
                             .set("asked_by", last->askedBy)
                             .set("approver", work.desk().user().login)
                             .set("at", value(work.desk().clock.now()))
                             .set("note", reason)
                             .set("digest", last->digest);
        CASEBOOK_TRY([[maybe_unused]] const qint64 id, work.transaction().insert(store::tables::approvals, row));
    }
    return {};
}

}

Result<Done> ReopenCase::run(const ReopenCaseRequest &request)
{
    if (request.reason.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"reason"_s, u"empty"_s});
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Reopen, request.number, request.operation}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"reopen"_s});
    if (!work->kind().isClosed(work->file().state))
        return fail(ErrorCode::NotClosed, {request.number});
    CASEBOOK_TRY(const QString reason, work->cleaned(domain::TextField::Reason, request.reason));
    CASEBOOK_CHECK(returnApprovals(*work, reason));
    CASEBOOK_CHECK(setAsideSystemTasks(work->transaction(), work->file()));
    const domain::State *state = work->kind().state(work->kind().reopenState);
    CASEBOOK_TRY([[maybe_unused]] const qint64 note, work->parts().addMessage({u"note"_s, u"internal"_s, {}, {}, {}, {}, reason, {}, {}, {}}));
    CASEBOOK_CHECK(work->updateCase(store::Row().set("state", state->id).set("phase", domain::name(state->phase)).set("outcome", QString())
                                        .set("outcome_reason", QString()).set("closed_on", value(QDate())).set("preparer", QString())));
    CASEBOOK_CHECK(work->readAgain());
    domain::CaseFile fresh = work->file();
    fresh.received = work->today();
    CASEBOOK_CHECK(Clockwork(m_desk, work->transaction(), work->kind(), work->office()).start(fresh, work->kind().initialState, work->today()));
    return work->finish(u"reopen"_s);
}

}
