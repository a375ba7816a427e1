// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/holding/joinhold.h"

#include "app/casework/frame/deletiontail.h"
#include "app/casework/holding/holdframe.h"
#include "app/queries/casequery.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

Result<HoldDone> JoinHold::run(const JoinHoldRequest &request)
{
    static const QString action = u"join-hold"_s;
    CASEBOOK_TRY(HoldFrame frame, HoldFrame::begin(m_desk, request.operation));
    CASEBOOK_TRY(const domain::CaseFile file, queries::caseFile(m_desk.connection(), m_desk.user().clearance, request.caseNumber));
    CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::Hold, file.kind));
    CASEBOOK_TRY(const auto earlier, earlierOperation(m_desk.connection(), request.operation));
    CASEBOOK_TRY(const domain::Hold hold, frame.inForce(request.number));
    if (earlier && (earlier->action != action || earlier->caseId != file.id.value()))
        return fail(usedOtherwise());
    if (earlier)
        return HoldDone{hold.number, true, {}};
    if (hold.scope != domain::HoldScope::Matter)
        return fail(ErrorCode::InputInvalid, {u"hold"_s, u"it is on no matter"_s});
    if (hold.compartment != file.compartment.value())
        return fail(ErrorCode::InputInvalid, {u"case"_s, u"of another compartment"_s});
    if (std::any_of(file.holds.cbegin(), file.holds.cend(), [&hold](const domain::Hold &one) { return one.number == hold.number; }))
        return fail(ErrorCode::InputInvalid, {u"case"_s, u"it belongs to the matter already"_s});
    const store::Row row = store::Row().set("hold_id", hold.id.value()).set("case_id", file.id.value());
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, frame.transaction().insert(store::tables::holdCases, row));
    CASEBOOK_CHECK(frame.record(action, file.id.value()));
    CASEBOOK_CHECK(moveDeletions(m_desk, frame.transaction(), hold.number));
    CASEBOOK_CHECK(frame.transaction().commit());
    return HoldDone{hold.number, false, {}};
}

}
