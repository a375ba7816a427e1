// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/equality/calls.h"

#include "app/casework/statements/importstatement.h"
#include "app/casework/statements/recordnotice.h"
#include "tests/equality/answer.h"
#include "tests/support/statements.h"

namespace casebook::equality {

using namespace Qt::StringLiterals;

namespace {

constexpr int days = 12;

// Of so few that a notice often meets a version that is there.
QString someLabel(support::Dice &dice)
{
    return u"v%1"_s.arg(dice.below(40));
}

}

Call importStatement(World &world)
{
    support::Dice &dice = world.dice();
    casework::ImportStatementRequest request;
    request.text = dice.chance(4) ? world.text(8) : support::thrownStatement(dice) + u"Version %1.\n"_s.arg(dice.below(500));
    request.effective = dice.chance(2) ? QDate() : world.dayAround(days, dice.chance(5) ? 2 : 0);
    request.label = dice.chance(10) ? world.text(2) : dice.chance(70) ? someLabel(dice) : QString();
    request.isMaterial = dice.chance(80);
    request.operation = world.operation();
    return {{}, world.actor(), words(request.label, {request.text, request.effective.toString(Qt::ISODate), request.operation}), [request](casework::Desk &desk) {
        const auto done = casework::ImportStatement(desk).run(request);
        return done ? u"ok %1 %2%3"_s.arg(done->label).arg(done->clauses).arg(done->wasDoneBefore ? u" again"_s : QString()) : answer(done.error());
    }};
}

Call recordNotice(World &world)
{
    support::Dice &dice = world.dice();
    casework::RecordNoticeRequest request;
    request.version = dice.chance(3) ? world.text(1) : dice.chance(70) ? someLabel(dice) : world.dayAround(days, 0).toString(Qt::ISODate);
    request.told = dice.chance(3) ? QDate() : world.dayAround(3 * days, dice.chance(5) ? 2 : 0);
    request.means = dice.chance(3) ? QStringList{world.text(1)} : dice.pick(QList<QStringList>{{u"mail"_s}, {u"portal"_s, u"mail"_s}, {u"website"_s, u"website"_s}});
    request.asksConsent = dice.chance(50);
    request.holdsFrom = dice.chance(90) ? QDate() : world.dayAround(days, days);
    request.note = world.maybeLong(world.text(5));
    request.operation = world.operation();
    return {{}, world.actor(), words(request.version, {request.told.toString(Qt::ISODate), request.means.join(u' '), request.note, request.operation}), [request](casework::Desk &desk) {
        const auto done = casework::RecordNotice(desk).run(request);
        return done ? u"ok %1%2 [%3]"_s.arg(done->version, done->wasDoneBefore ? u" again"_s : QString(), done->findings.join(u'|')) : answer(done.error());
    }};
}

}
