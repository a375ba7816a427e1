// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/letters/lettercondition.h"

#include "app/domain/gate.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

bool haveOutcomes(const LetterFacts &facts)
{
    return !facts.lines.isEmpty() && std::all_of(facts.lines.cbegin(), facts.lines.cend(), [](const LetterLine &line) { return line.hasOutcome; });
}

bool isGroundedAnywhere(const LetterFacts &facts)
{
    return std::any_of(facts.lines.cbegin(), facts.lines.cend(), [](const LetterLine &line) { return line.isGrounded; });
}

bool holdsForLaw(const LetterCondition &condition, const LetterFacts &facts, const QString &pauses)
{
    if (!condition.regimes.isEmpty() && !condition.regimes.contains(facts.regime))
        return false;
    if (condition.otherRegimes.contains(facts.regime))
        return false;
    if (!condition.regimeHas.isEmpty() && !facts.lawKinds.contains(condition.regimeHas))
        return false;
    return condition.pause.isEmpty() || facts.pauses.value(pauses, u"none"_s) == condition.pause;
}

bool holdsForClock(const LetterCondition &condition, const LetterFacts &facts)
{
    if (condition.clock == "extendable"_L1)
        return facts.isExtendable;
    return condition.clock.isEmpty() || facts.isRunning;
}

bool holdsForLines(const LetterCondition &condition, const LetterFacts &facts)
{
    if (condition.lines == "all-refused"_L1)
        return isAllRefused(facts);
    if (condition.lines == "not-all-refused"_L1)
        return haveOutcomes(facts) && !isAllRefused(facts);
    return condition.lines.isEmpty() || isGroundedAnywhere(facts);
}

bool isLineMeant(const LetterCondition &condition, const LetterLine &line)
{
    if (!condition.rights.isEmpty() && !condition.rights.contains(line.right))
        return false;
    if (condition.outcome == "granting"_L1)
        return line.isActedOn;
    if (condition.outcome == "refused"_L1)
        return line.isRefused;
    return condition.outcome.isEmpty() || line.isGrounded;
}

}

QList<const LetterLine *> placesOf(const LetterTemplate &letter, const LetterClause &clause, const LetterFacts &facts)
{
    const auto belongs = [&](const LetterLine *line) {
        return holds(clause.condition, facts, letter.pauses, line) && holds(clause.own, facts, letter.pauses, line);
    };
    QList<const LetterLine *> places;
    if (!clause.isForEachLine)
        return belongs(nullptr) ? QList<const LetterLine *>{nullptr} : places;
    for (const LetterLine &line : facts.lines)
        if (belongs(&line))
            places << &line;
    return places;
}

bool isAllRefused(const LetterFacts &facts)
{
    return haveOutcomes(facts) && std::all_of(facts.lines.cbegin(), facts.lines.cend(), [](const LetterLine &line) { return line.isGrounded && !line.isActedOn; })
        && std::any_of(facts.lines.cbegin(), facts.lines.cend(), [](const LetterLine &line) { return line.isRefused; });
}

bool holds(const LetterCondition &condition, const LetterFacts &facts, const QString &pauses, const LetterLine *line)
{
    if (!holdsForLaw(condition, facts, pauses) || !holdsForClock(condition, facts) || !holdsForLines(condition, facts))
        return false;
    const bool asksForLine = !condition.rights.isEmpty() || !condition.outcome.isEmpty();
    const auto isMeant = [&](const LetterLine &one) { return isLineMeant(condition, one); };
    if (asksForLine && !(line ? isMeant(*line) : std::any_of(facts.lines.cbegin(), facts.lines.cend(), isMeant)))
        return false;
    const auto isValued = [&](const QString &name) { return line && line->values.contains(name) ? true : facts.values.contains(name); };
    if (!std::all_of(condition.known.cbegin(), condition.known.cend(), isValued) || std::any_of(condition.unknown.cbegin(), condition.unknown.cend(), isValued))
        return false;
    return condition.fact.isEmpty() || (facts.kind && isFactOneOf(*facts.kind, facts.file, condition.fact, condition.values));
}

}
