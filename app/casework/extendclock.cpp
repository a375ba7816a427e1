// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/extendclock.h"

#include "app/casework/frame/work.h"
#include "app/casework/frame/clockwork.h"
#include "app/casework/operation.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

Result<Done> ExtendClock::run(const ExtendClockRequest &request)
{
    if (request.reason.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"reason"_s, u"empty"_s});
    if (!request.notified.isValid())
        return fail(ErrorCode::InputInvalid, {u"notified"_s, u"missing"_s});
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Extend, request.number, request.operation}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"extend"_s});
    CASEBOOK_CHECK(checkDayOf(work->file(), request.notified, work->today()));
    CASEBOOK_TRY(const QString reason, work->cleaned(domain::TextField::Reason, request.reason));
    Clockwork clocks(m_desk, work->transaction(), work->kind(), work->office());
    CASEBOOK_TRY(const QList<domain::ClockRecord> chosen, chosenClocks(work->file(), request.clock));
    for (const domain::ClockRecord &clock : chosen)
        CASEBOOK_CHECK(clocks.extend(clock, reason, request.notified));
    return work->finish(u"extend"_s);
}

}
