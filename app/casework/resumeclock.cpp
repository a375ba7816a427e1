// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/resumeclock.h"

#include "app/casework/frame/work.h"
#include "app/casework/frame/clockwork.h"
#include "app/casework/operation.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

Result<Done> ResumeClock::run(const ResumeClockRequest &request)
{
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Resume, request.number, request.operation}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"resume"_s});
    const QDate answered = request.answered.isValid() ? request.answered : work->today();
    CASEBOOK_CHECK(checkDayOf(work->file(), answered, work->today()));
    Clockwork clocks(m_desk, work->transaction(), work->kind(), work->office());
    int resumed = 0;
    for (const domain::ClockRecord &clock : work->file().clocks) {
        if (clock.state != "paused"_L1 || (!request.clock.isEmpty() && request.clock != clock.clock))
            continue;
        QList<domain::ClockPause> pauses = clock.pauses;
        domain::ClockPause &open = pauses.last();
        if (answered < open.from)
            return fail(ErrorCode::DateOutsideRules, {answered.toString(Qt::ISODate), u"the answer is older than the question"_s});
        open.to = answered;
        CASEBOOK_CHECK(work->transaction().update(store::tables::clockPauses, open.id, -1, store::Row().set("to_on", value(answered))));
        CASEBOOK_TRY(const domain::Deadline counted, clocks.compute(clock, clock.isExtended, pauses));
        CASEBOOK_CHECK(clocks.write(clock, counted, store::Row().set("state", u"running"_s)));
        ++resumed;
    }
    if (resumed == 0)
        return fail(ErrorCode::InputInvalid, {u"clock"_s, u"none is stopped"_s});
    return work->finish(u"resume"_s);
}

}
