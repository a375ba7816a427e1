// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/pauseclock.h"

#include "app/casework/frame/work.h"
#include "app/casework/frame/clockwork.h"
#include "app/casework/operation.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

Result<Done> PauseClock::run(const PauseClockRequest &request)
{
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Pause, request.number, request.operation}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"pause"_s});
    const QDate from = request.from.isValid() ? request.from : work->today();
    CASEBOOK_CHECK(checkDayOf(work->file(), from, work->today()));
    Clockwork clocks(m_desk, work->transaction(), work->kind(), work->office());
    CASEBOOK_TRY(const QList<domain::ClockRecord> chosen, chosenClocks(work->file(), request.clock));
    for (const domain::ClockRecord &clock : chosen)
        CASEBOOK_CHECK(clocks.pause(clock, request.reason, from));
    return work->finish(u"pause"_s);
}

}
