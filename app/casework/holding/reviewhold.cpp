// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/holding/reviewhold.h"

#include "app/casework/frame/work.h"
#include "app/casework/holding/holdframe.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::Result;

Result<HoldDone> ReviewHold::run(const ReviewHoldRequest &request)
{
    static const QString action = u"review-hold"_s;
    CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::Hold, {}));
    CASEBOOK_TRY(HoldFrame frame, HoldFrame::begin(m_desk, request.operation));
    CASEBOOK_TRY(const auto before, frame.before(action));
    if (before)
        return *before;
    CASEBOOK_TRY(const domain::Hold hold, frame.inForce(request.number));
    CASEBOOK_TRY(const QDate review, frame.reviewDay(request.review));
    CASEBOOK_CHECK(frame.transaction().update(store::tables::holds, hold.id.value(), -1, store::Row().set("review_on", store::value(review))));
    CASEBOOK_TRY(const qint64 caseId, frame.caseOf(hold));
    CASEBOOK_CHECK(frame.record(action, caseId));
    CASEBOOK_CHECK(frame.transaction().commit());
    return HoldDone{hold.number, false, {}};
}

}
