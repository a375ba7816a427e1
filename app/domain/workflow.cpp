// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/workflow.h"

#include "app/domain/gate.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

QString outcomeOfItems(const QList<CaseItem> &items)
{
    QSet<QString> outcomes;
    for (const CaseItem &item : items)
        outcomes.insert(item.details.value("outcome"_L1).toString());
    if (outcomes.isEmpty() || outcomes.contains(QString()))
        return {};
    return outcomes.size() == 1 ? *outcomes.cbegin() : u"mixed"_s;
}

}

base::Result<void> canMove(const Kind &kind, const CaseFile &file, const QString &to)
{
    const Transition *transition = kind.transition(file.state, to);
    if (!transition)
        return base::fail(base::ErrorCode::MoveNotAllowed, {file.state, to});
    QStringList gates;
    for (const MissingThing &thing : missingFor(kind, *transition, file))
        gates += thing.gate;
    if (!gates.isEmpty())
        return base::fail(base::ErrorCode::GateNotMet, gates);
    return {};
}

QStringList reachableStates(const Kind &kind, const QString &state)
{
    QSet<QString> seen;
    QStringList open{state};
    while (!open.isEmpty()) {
        const QList<Transition> ways = kind.transitionsFrom(open.takeLast());
        for (const Transition &way : ways) {
            if (seen.contains(way.to))
                continue;
            seen.insert(way.to);
            open += way.to;
        }
    }
    QStringList reachable;
    for (const State &candidate : kind.states) {
        if (seen.contains(candidate.id))
            reachable += candidate.id;
    }
    return reachable;
}

Receipt metOn(const KindClock &clock, const CaseFile &file, const Receipt &now, const QTimeZone &zone)
{
    return readReceipt(file.details.value(clock.metFact).toString(), zone).value_or(now);
}

Receipt startOf(const KindClock &clock, const CaseFile &file, const QTimeZone &zone)
{
    return readReceipt(file.details.value(clock.startFact).toString(), zone).value_or(Receipt::on(file.received));
}

bool beginsAgain(const KindClock &clock, const QString &state, const QDate &started, const QDate &sent)
{
    return clock.repeats && clock.startState == state && started.isValid() && started < sent;
}

QDate lastDayOf(const Kind &kind, const QString &fact, const CaseFile &file, const QString &subject)
{
    QDate last;
    if (fact.isEmpty())
        return last;
    for (const CaseItem &item : file.itemsOf(kind.titleList)) {
        if (!factValues(item.details.value(kind.titleFact)).contains(subject))
            continue;
        const QDate day = QDate::fromString(item.details.value(fact).toString(), Qt::ISODate);
        if (!day.isValid())
            return {};
        last = last.isValid() ? std::max(last, day) : day;
    }
    return last;
}

QList<KindClock> clocksStartingIn(const Kind &kind, const QString &state, const CaseFile &file)
{
    const auto isAsked = [&](const KindClock &clock) {
        const bool isOfRegime = clock.regimes.isEmpty() || clock.regimes.contains(file.regime);
        const Gate *end = kind.gate(clock.endsWith);
        if (clock.waitsForStart && factValues(file.details.value(clock.startFact)).isEmpty())
            return false;
        return isOfRegime && (clock.onlyIfFact.isEmpty() || isFactOneOf(kind, file, clock.onlyIfFact, clock.onlyIfValues)) && !(end && holds(kind, *end, file));
    };
    QList<KindClock> starting;
    for (const KindClock &clock : kind.clocks) {
        const QString start = clock.startState.isEmpty() ? kind.initialState : clock.startState;
        if (start == state && clock.dueList.isEmpty() && isAsked(clock))
            starting += clock;
    }
    return starting;
}

QStringList subjectsOf(const Kind &kind, const CaseFile &file)
{
    QStringList found;
    if (kind.titleList.isEmpty())
        return factValues(file.details.value(kind.titleFact));
    for (const CaseItem &item : file.itemsOf(kind.titleList))
        for (const QString &subject : factValues(item.details.value(kind.titleFact)))
            if (!found.contains(subject))
                found << subject;
    return found;
}

QString derivedOutcome(const Kind &kind, const CaseFile &file)
{
    const State *state = kind.state(file.state);
    if (state && !state->outcome.isEmpty())
        return state->outcome;
    return kind.outcomeList.isEmpty() ? file.outcome : outcomeOfItems(file.itemsOf(kind.outcomeList));
}

QList<StepMark> steps(const Kind &kind, const QString &state)
{
    QList<StepMark> marks;
    StepMark::When when = StepMark::When::Done;
    for (const State &step : kind.states) {
        const bool isHere = step.id == state;
        if (step.isAside && !isHere)
            continue;
        marks += StepMark{step.id, isHere ? StepMark::When::Now : when};
        if (isHere)
            when = StepMark::When::Later;
    }
    return marks;
}

}
