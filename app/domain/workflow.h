// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/casefile.h"
#include "app/domain/kind.h"
#include "app/domain/receipt.h"

namespace casebook::domain {

// The ways of a case through the states of its kind.

// MoveNotAllowed{from, to} where the kind has no such move, GateNotMet with the id of each gate that does not hold.
base::Result<void> canMove(const Kind &kind, const CaseFile &file, const QString &to);

// Where a case in this state can still get to by moves, in the order of the pack, without the state itself unless a way
// leads back to it.
QStringList reachableStates(const Kind &kind, const QString &state);

// When a move meets this clock: what its fact says (the day the last letter left, the moment of the delivery), else now.
// `zone` is that of the office.
Receipt metOn(const KindClock &clock, const CaseFile &file, const Receipt &now, const QTimeZone &zone);
// What this clock counts from: its fact, else the day of receipt.
Receipt startOf(const KindClock &clock, const CaseFile &file, const QTimeZone &zone);
// The last day that the lines which asked for this have in a date fact: carried out, answered. Invalid while one of them has none.
QDate lastDayOf(const Kind &kind, const QString &fact, const CaseFile &file, const QString &subject);

// Whether a message sent on this day meets a clock that runs since `started`, and lets it begin again: it repeats, its state lasts,
// and it has not begun on that very day.
bool beginsAgain(const KindClock &clock, const QString &state, const QDate &started, const QDate &sent);

// Clocks of the kind that start when a case enters this state under its regime and with its facts; with the initial state also
// those that count from the receipt. Clocks of items follow their items, whatever the state.
QList<KindClock> clocksStartingIn(const Kind &kind, const QString &state, const CaseFile &file);

// The rights of a request, the allegations of a dispute: the values of the fact that names a case of this kind, each once.
QStringList subjectsOf(const Kind &kind, const CaseFile &file);

// The outcome of the case: what its closed state fixes, else that of its items when all are equal, else "mixed"; empty while
// an item has none. A kind without a list of outcomes keeps the one that was chosen.
QString derivedOutcome(const Kind &kind, const CaseFile &file);

struct StepMark {
    enum class When { Done, Now, Later };
    QString state;
    When when = When::Later;

    friend bool operator==(const StepMark &, const StepMark &) = default;
};

// The straight way for the step line: all states that are not aside, and the state the case is in.
QList<StepMark> steps(const Kind &kind, const QString &state);

}
