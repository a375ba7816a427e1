// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/holding/joinhold.h"
#include "app/casework/holding/releasehold.h"
#include "app/casework/holding/reviewhold.h"
#include "tests/casework/casedesk.h"

namespace casebook::support {

// A whole order on one case, to be changed by a test.
inline casework::PlaceHoldRequest anOrder(const QString &number = {})
{
    casework::PlaceHoldRequest request;
    if (!number.isEmpty())
        request.cases = {number};
    request.ground = QStringLiteral("litigation");
    request.title = QStringLiteral("Beispiel v. Xapix");
    request.reason = QStringLiteral("A claim was announced.");
    request.orderedBy = QStringLiteral("Legal department");
    return request;
}

inline QString placed(CaseDesk &cases, const casework::PlaceHoldRequest &request)
{
    const auto done = casework::PlaceHold(cases.desk()).run(request);
    if (!done)
        qFatal("%s", why(done).constData());
    return done->number;
}

// By somebody else than who placed it.
inline void release(CaseDesk &cases, const QString &hold)
{
    const auto acting = cases.as(QStringLiteral("second"));
    const auto done = casework::ReleaseHold(cases.desk()).run({hold, QStringLiteral("The claim was withdrawn."), {}});
    if (!done)
        qFatal("%s", why(done).constData());
}

}
