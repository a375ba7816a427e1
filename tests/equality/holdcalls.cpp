// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/equality/calls.h"

#include "app/casework/holding/joinhold.h"
#include "app/casework/holding/releasehold.h"
#include "app/casework/holding/reviewhold.h"
#include "tests/equality/answer.h"

namespace casebook::equality {

using namespace Qt::StringLiterals;
using casework::PlaceHoldRequest;
using domain::CaseFile;
using domain::Hold;
using domain::HoldScope;

namespace {

QString answer(const base::Result<casework::HoldDone> &result)
{
    return result ? u"ok %1%2 [%3]"_s.arg(result->number, result->wasDoneBefore ? u" again"_s : QString(), result->findings.join(u'|')) : equality::answer(result.error());
}

// One of the holds of the younger cases, mostly in force.
std::optional<Hold> someHold(World &world, bool isOnMatter)
{
    std::optional<Hold> found;
    const bool isAny = world.dice().chance(10);
    world.find([&](const CaseFile &file) {
        for (const Hold &hold : file.holds)
            if ((isAny || hold.isInForce()) && (!isOnMatter || hold.scope == HoldScope::Matter))
                found = hold;
        return found.has_value();
    });
    return found;
}

QString numberOf(World &world, const std::optional<Hold> &hold)
{
    return hold && world.dice().chance(97) ? hold->number : world.dice().pick(QStringList{u"H-2026-00001"_s, u"H-2026-99999"_s, u"H-2026-A00001"_s});
}

// Little is held and not for long: whatever is held, the other acts are refused on.
bool isEnoughHeld(World &world)
{
    int held = 0;
    for (int tries = 0; tries < 6; ++tries)
        if (const auto file = world.findAny(); file && file->isOnHold)
            ++held;
    return held > 1;
}

QStringList partsOf(const PlaceHoldRequest &request)
{
    return {domain::name(request.scope), request.cases.join(u' '), request.subject, request.dataClass, request.ground, request.title, request.reason, request.orderedBy,
            request.from.toString(Qt::ISODate), request.review.toString(Qt::ISODate), request.operation};
}

PlaceHoldRequest drawn(World &world, HoldScope scope)
{
    support::Dice &dice = world.dice();
    PlaceHoldRequest request;
    request.scope = scope;
    for (int count = request.scope == HoldScope::Class || (request.scope == HoldScope::Account && dice.chance(70)) ? 0 : request.scope == HoldScope::Matter ? dice.between(1, 3) : 1; count > 0; --count)
        request.cases << world.number();
    if (dice.chance(3))
        request.cases << world.number();
    if (request.scope == HoldScope::Matter)
        request.subject = world.text(2);
    if (request.scope == HoldScope::Account || (request.scope == HoldScope::Person && dice.chance(30)))
        request.subject = world.person().identifiers.value(0);
    if (request.scope == HoldScope::Person && !request.subject.isEmpty())
        request.cases.clear();
    request.ground = dice.chance(3) ? world.text(1) : dice.pick(QStringList{u"litigation"_s, u"audit"_s, u"preservation"_s});
    if (request.scope == HoldScope::Class || dice.chance(20))
        request.dataClass = dice.chance(3) ? u"shoes"_s : dice.pick(QStringList{u"crm"_s, u"support"_s, u"invoice-de"_s});
    if (request.dataClass == "invoice-de"_L1 && dice.chance(60))
        request.ground = u"tax-assessment"_s;
    request.title = world.maybeLong(world.text(3));
    request.reason = dice.chance(3) ? QString() : world.text(5);
    request.orderedBy = world.text(2);
    request.from = dice.chance(60) ? QDate() : world.dayAround(20, dice.chance(5) ? 3 : 0);
    request.review = dice.chance(60) ? QDate() : world.dayAround(dice.chance(5) ? 5 : -1, 370);
    request.operation = world.operation();
    return request;
}

Call placing(World &world, const PlaceHoldRequest &request)
{
    return {{}, world.actor(), words(u"hold"_s, partsOf(request)), [request](casework::Desk &desk) { return answer(casework::PlaceHold(desk).run(request)); }};
}

}

Call placeHold(World &world)
{
    if (isEnoughHeld(world) && world.dice().chance(80)) {
        Call instead = releaseHold(world);
        instead.name = u"ReleaseHold"_s;
        return instead;
    }
    return placing(world, drawn(world, world.dice().pick<HoldScope>({HoldScope::Case, HoldScope::Case, HoldScope::Person, HoldScope::Account, HoldScope::Matter, HoldScope::Class})));
}

// Mostly a case that does not belong to the matter yet; without a matter one is made.
Call joinHold(World &world)
{
    const auto hold = someHold(world, true);
    if ((!hold || hold->scope != HoldScope::Matter) && world.dice().chance(95)) {
        Call instead = placing(world, drawn(world, HoldScope::Matter));
        instead.name = u"PlaceHold"_s;
        return instead;
    }
    const auto file = world.find([&hold](const CaseFile &candidate) {
        const auto isIt = [&hold](const Hold &one) { return one.number == hold->number; };
        return hold && candidate.compartment.value() == hold->compartment && std::none_of(candidate.holds.cbegin(), candidate.holds.cend(), isIt);
    });
    const casework::JoinHoldRequest request{numberOf(world, hold), file ? world.spoiled(file->number) : world.number(), world.operation()};
    return {{}, world.actor(), words(request.number, {request.caseNumber, request.operation}), [request](casework::Desk &desk) { return answer(casework::JoinHold(desk).run(request)); }};
}

Call reviewHold(World &world)
{
    const casework::ReviewHoldRequest request{numberOf(world, someHold(world, false)), world.dice().chance(30) ? QDate() : world.dayAround(2, 380), world.operation()};
    return {{}, world.actor(), words(request.number, {request.review.toString(Qt::ISODate), request.operation}),
            [request](casework::Desk &desk) { return answer(casework::ReviewHold(desk).run(request)); }};
}

Call releaseHold(World &world)
{
    const auto hold = someHold(world, false);
    const casework::ReleaseHoldRequest request{numberOf(world, hold), world.dice().chance(3) ? u" "_s : world.text(4), world.operation()};
    QString who = world.actor();
    if (hold && world.dice().chance(85))
        who = hold->placedBy == "second"_L1 ? support::SeededStore::firstLogin() : u"second"_s;
    return {{}, who, words(request.number, {request.reason, request.operation}), [request](casework::Desk &desk) { return answer(casework::ReleaseHold(desk).run(request)); }};
}

}
