// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/equality/calls.h"

#include "app/casework/extendclock.h"
#include "app/casework/pauseclock.h"
#include "app/casework/resumeclock.h"
#include "tests/equality/answer.h"

namespace casebook::equality {

using namespace Qt::StringLiterals;
using domain::CaseFile;
using domain::ClockRecord;

namespace {

// Mostly a clock that its law lets stand and prolongs.
std::optional<CaseFile> caseWithClock(World &world, const QString &state)
{
    const bool isAnyLaw = world.dice().chance(10);
    return world.find([&](const CaseFile &file) {
        return std::any_of(file.clocks.cbegin(), file.clocks.cend(), [&](const ClockRecord &clock) {
            return clock.state == state && clock.isMain && (isAnyLaw || clock.regime == "gdpr"_L1) && (state == "paused"_L1 || (!clock.isExtended && clock.due >= world.today()));
        });
    });
}

QString clockName(World &world)
{
    return world.dice().chance(60) ? QString() : world.dice().pick(QStringList{u"respond"_s, u"respond"_s, u"acknowledge"_s, u"no-such-clock"_s});
}

}

Call extendClock(World &world)
{
    const auto file = caseWithClock(world, u"running"_s);
    support::Dice &dice = world.dice();
    casework::ExtendClockRequest request{file ? world.spoiled(file->number) : world.number(), clockName(world), world.text(6), world.today(), world.operation()};
    if (dice.chance(15))
        request.notified = dice.pick<QDate>({{}, world.dayAround(0, 3), world.dayAround(90, 0)});
    if (dice.chance(4))
        request.reason = u"  "_s;
    return {{}, world.actor(), words(request.number, {request.clock, request.reason, request.notified.toString(Qt::ISODate), request.operation}),
            [request](casework::Desk &desk) { return answer(casework::ExtendClock(desk).run(request)); }};
}

Call pauseClock(World &world)
{
    const auto file = caseWithClock(world, u"running"_s);
    support::Dice &dice = world.dice();
    const QDate from = dice.pick<QDate>({{}, world.today(), world.today(), world.dayAround(3, 0), world.dayAround(90, 5)});
    const QString reason = dice.chance(10) ? world.text(1) : dice.pick(QStringList{u"identity"_s, u"identity"_s, u"scope"_s});
    const casework::PauseClockRequest request{file ? world.spoiled(file->number) : world.number(), clockName(world), reason, from, world.operation()};
    return {{}, world.actor(), words(request.number, {request.clock, request.reason, request.from.toString(Qt::ISODate), request.operation}),
            [request](casework::Desk &desk) { return answer(casework::PauseClock(desk).run(request)); }};
}

Call resumeClock(World &world)
{
    const auto file = caseWithClock(world, u"paused"_s);
    if (!file && world.dice().chance(80)) {
        Call first = pauseClock(world);
        first.name = u"PauseClock"_s;
        return first;
    }
    const QDate answered = world.dice().pick<QDate>({{}, world.today(), world.dayAround(4, 0), world.dayAround(60, 5)});
    const casework::ResumeClockRequest request{file ? world.spoiled(file->number) : world.number(), clockName(world), answered, world.operation()};
    return {{}, world.actor(), words(request.number, {request.clock, request.answered.toString(Qt::ISODate), request.operation}),
            [request](casework::Desk &desk) { return answer(casework::ResumeClock(desk).run(request)); }};
}

}
