// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/holding/releasehold.h"

#include "app/casework/frame/deletiontail.h"
#include "app/casework/holding/holdframe.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

Result<HoldDone> ReleaseHold::run(const ReleaseHoldRequest &request)
{
    static const QString action = u"release-hold"_s;
    CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::Release, {}));
    if (request.reason.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"reason"_s, u"empty"_s});
    CASEBOOK_TRY(HoldFrame frame, HoldFrame::begin(m_desk, request.operation));
    CASEBOOK_TRY(const auto before, frame.before(action));
    if (before)
        return *before;
    CASEBOOK_TRY(const domain::Hold hold, frame.inForce(request.number));
    if (frame.rule().isReleasedByAnother && hold.placedBy == m_desk.user().login)
        return fail(ErrorCode::ReleaserPlacedHold, {hold.number, hold.placedBy, frame.rule().releaseSource});
    HoldDone done{hold.number, false, {}};
    CASEBOOK_TRY(const QString reason, cleanedText(domain::TextField::Reason, request.reason.trimmed(), done.findings));
    // A hold that began in another zone's tomorrow does not end before it began.
    const QDate day = std::max(frame.today(), hold.from);
    const auto row = store::Row().set("released_on", store::value(day)).set("released_by", m_desk.user().login).set("release_reason", reason);
    CASEBOOK_CHECK(frame.transaction().update(store::tables::holds, hold.id.value(), -1, row));
    CASEBOOK_TRY(const qint64 caseId, frame.caseOf(hold));
    CASEBOOK_CHECK(frame.record(action, caseId));
    CASEBOOK_CHECK(moveDeletions(m_desk, frame.transaction(), hold.number));
    CASEBOOK_CHECK(frame.transaction().commit());
    return done;
}

}
