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
using store::value;

Result<Done> PauseClock::run(const PauseClockRequest &request)
{
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Pause, request.number, request.operation}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"pause"_s});
    const QDate from = request.from.isValid() ? request.from : work->today();
    CASEBOOK_CHECK(checkDayOf(work->file(), from, work->today()));
    Clockwork clocks(m_desk, work->transaction(), work->kind(), work->office());
    CASEBOOK_TRY(const QList<domain::ClockRecord> chosen, chosenClocks(work->file(), request.clock));
    for (const domain::ClockRecord &clock : chosen) {
        if (clock.state != "running"_L1)
            return fail(ErrorCode::InputInvalid, {u"clock"_s, u"stopped already"_s});
        CASEBOOK_TRY(const domain::DeadlineRule rule, clocks.rule(clock));
        CASEBOOK_CHECK(domain::checkPause(rule, request.reason));
        const auto row = store::Row().set("clock_id", clock.id.value()).set("from_on", value(from)).set("to_on", value(QDate())).set("reason", request.reason);
        CASEBOOK_TRY([[maybe_unused]] const qint64 id, work->transaction().insert(store::tables::clockPauses, row));
        CASEBOOK_TRY(const domain::Deadline counted, clocks.compute(clock, clock.isExtended, clock.pauses + QList{domain::ClockPause{from, {}, request.reason}}));
        CASEBOOK_CHECK(clocks.write(clock, counted, store::Row().set("state", u"paused"_s)));
    }
    return work->finish(u"pause"_s);
}

}
