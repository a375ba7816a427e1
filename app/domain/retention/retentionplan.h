// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/retention/minimisation.h"

#include <QJsonObject>

namespace casebook::domain {

// The first day that these places of a case hold; invalid when none does. Never guessed from anything else.
QDate dayIn(const CaseFile &file, const QList<DaySource> &sources);

struct PlanFacts {
    FileFacts file;
    QDate accountClosed;  // invalid: not known
    QDate issued;         // of the papers, where somebody said it
    QDate event;
};

// Kept: its time runs. Due: the last day has come (a maximum) or is over (a minimum: nothing keeps it any more). Held: a hold
// forbids deleting. Done: the case says that it went. UnknownStart: the day that lets the period begin is not known.
enum class PlanState { Kept, Due, Held, Done, UnknownStart };
QString name(PlanState state);  // "unknown-start"

struct PlanItem {
    RetentionClass kept;
    QDate from;   // the day that lets the period begin
    QDate until;  // the last day, after holds; invalid: not known, or a hold has no end
    QList<RetentionHold> holds;
    PlanState state = PlanState::Kept;
    QStringList missing;  // which days would let it begin: closed, issued, event

    // class, label, from, until, bound, rule, source, holds, state; missing where the start is not known.
    QJsonObject toJson(const QString &language) const;
};

// Pure. One item for each class that applies: those of accounts whose countries fit, then those of the case file by its kind
// and law, of which the one that makes the file smaller is done when it was. Errors are those of computeRetention().
base::Result<QList<PlanItem>> retentionPlan(const QList<RetentionClass> &classes, const HoldRule &holdRule, const PlanFacts &facts, const QDate &today);

}
