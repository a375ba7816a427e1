// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/reopencase.h"

#include "app/casework/frame/work.h"
#include "app/casework/frame/clockwork.h"
#include "app/casework/frame/parts.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

Result<Done> ReopenCase::run(const ReopenCaseRequest &request)
{
    if (request.reason.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"reason"_s, u"empty"_s});
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Reopen, request.number, request.operation}));
    if (work->wasDoneBefore())
        return work->finish(u"reopen"_s);
    if (!work->kind().isClosed(work->file().state))
        return fail(ErrorCode::NotClosed, {request.number});
    const domain::State *state = work->kind().state(work->kind().reopenState);
    CASEBOOK_TRY([[maybe_unused]] const qint64 note, work->parts().addMessage({u"note"_s, u"internal"_s, {}, {}, {}, {}, request.reason, {}, {}, {}}));
    CASEBOOK_CHECK(work->updateCase(store::Row().set("state", state->id).set("phase", domain::name(state->phase)).set("outcome", QString())
                                        .set("outcome_reason", QString()).set("closed_on", value(QDate())).set("preparer", QString())));
    CASEBOOK_CHECK(work->readAgain());
    domain::CaseFile fresh = work->file();
    fresh.received = work->today();
    CASEBOOK_CHECK(Clockwork(m_desk, work->transaction(), work->kind(), work->office()).start(fresh, work->kind().initialState, work->today()));
    return work->finish(u"reopen"_s);
}

}
