// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/movecase.h"

#include "app/casework/frame/work.h"
#include "app/casework/frame/clockwork.h"
#include "app/casework/frame/deletiontail.h"
#include "app/casework/frame/parts.h"
#include "app/casework/operation.h"
#include "app/domain/approval.h"
#include "app/domain/workflow.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

namespace {

Result<QString> outcomeOf(const Work &work, const MoveCaseRequest &request, const domain::State &state)
{
    if (!state.outcome.isEmpty())
        return state.outcome;
    const QString derived = domain::derivedOutcome(work.kind(), work.file());
    const QString outcome = !work.kind().outcomeList.isEmpty() && !derived.isEmpty() ? derived : request.outcome.isEmpty() ? derived : request.outcome;
    if (outcome.isEmpty())
        return fail(ErrorCode::GateNotMet, {u"outcome"_s});
    const domain::Outcome *known = work.kind().outcome(outcome);
    const bool isChosen = derived.isEmpty();
    if (!known || (isChosen && known->isDerived))
        return fail(ErrorCode::InputInvalid, {u"outcome"_s, u"unknown"_s});
    return outcome;
}

Result<void> closeInside(Work &work, const MoveCaseRequest &request, const domain::State &state, const QString &reason)
{
    CASEBOOK_TRY(const QString outcome, outcomeOf(work, request, state));
    CASEBOOK_CHECK(work.updateCase(store::Row().set("outcome", outcome).set("outcome_reason", reason).set("closed_on", value(work.today()))));
    return Clockwork(work.desk(), work.transaction(), work.kind(), work.office()).stop(work.file());
}

Result<void> checkSecondPerson(const Work &work, const domain::Transition &way, const QString &login)
{
    if (!way.needsSecondPerson || domain::isApproved(work.kind(), work.file(), way.to))
        return {};
    return fail(ErrorCode::GateNotMet, {u"approval:"_s + way.to}, login);
}

}

Result<Done> MoveCase::run(const MoveCaseRequest &request)
{
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Move, request.number, request.operation, request.expectedRevision}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"move"_s, u"close"_s});
    const domain::State *state = work->kind().state(request.to);
    const domain::Transition *way = work->kind().transition(work->file().state, request.to);
    if (!state || !way)
        return fail(ErrorCode::MoveNotAllowed, {work->file().state, request.to});
    const bool closes = state->phase == domain::Phase::Closed;
    if (closes)
        CASEBOOK_CHECK(checkPermission(m_desk, request.to == "void"_L1 ? domain::Action::Void : domain::Action::Close, work->kind().id));
    // The outcome that comes with the move counts as given.
    domain::CaseFile asClosed = work->file();
    if (!request.outcome.isEmpty())
        asClosed.outcome = request.outcome;
    CASEBOOK_CHECK(domain::canMove(work->kind(), asClosed, request.to));
    CASEBOOK_CHECK(checkSecondPerson(*work, *way, m_desk.user().login));
    if (way->needsReason && request.reason.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"reason"_s, u"this step needs one"_s});
    CASEBOOK_TRY(const QString reason, work->cleaned(domain::TextField::Reason, request.reason));

    Clockwork clocks(m_desk, work->transaction(), work->kind(), work->office());
    CASEBOOK_CHECK(clocks.meet(work->file(), way->meets, work->today()));
    CASEBOOK_CHECK(work->updateCase(store::Row().set("state", state->id).set("phase", domain::name(state->phase))));
    CASEBOOK_CHECK(work->readAgain());
    CASEBOOK_CHECK(clocks.start(work->file(), state->id, work->today()));
    CASEBOOK_CHECK(work->readAgain());
    if (closes)
        CASEBOOK_CHECK(closeInside(*work, request, *state, reason));
    else if (!reason.trimmed().isEmpty()) {
        CASEBOOK_TRY([[maybe_unused]] const qint64 note, work->parts().addMessage({u"note"_s, u"internal"_s, {}, {}, {}, {}, reason, {}, {}, {}}));
    }
    CASEBOOK_CHECK(deferDeletions(*work, state->id));
    return work->finish(closes ? u"close"_s : u"move"_s);
}

}
