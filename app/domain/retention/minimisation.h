// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/retention/hold.h"
#include "app/domain/retention/retention.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace casebook::domain {

// What a case says about whether its file may be made smaller (GDPR Art. 5(1)(c), (e)).
struct FileFacts {
    QString kind;
    QString regime;
    QString country;       // of the entity whose office keeps the file
    QDate received;
    QDate closed;          // invalid: the case is open
    QDate minimised;       // the last time; invalid: never
    QList<RetentionHold> holds;
    int runningClocks = 0;
    int openTasks = 0;
    int openLinks = 0;     // linked cases that are not closed: a dispute about this one may need it
};

// Of all classes those that are about the file of this case, those with a maximum first.
QList<RetentionClass> fileClasses(const QList<RetentionClass> &classes, const FileFacts &facts);

// Holds on a case as periods ask for them.
QList<RetentionHold> retentionHolds(const QList<Hold> &holds);

// The day from which the file of a closed case may be made smaller, were there no hold; invalid: no rule, or the case is open.
QDate normalDay(const QList<RetentionClass> &classes, const FileFacts &facts);

enum class MinimisationState { NoRule, NotDue, Due, Blocked, Done };
QString name(MinimisationState state);  // "no-rule", "not-due"

struct Minimisation {
    MinimisationState state = MinimisationState::NoRule;
    QDate on;                  // the day from which it is due; invalid: not known, because the case is open or a hold has no end
    QStringList reasons;       // what stands against it, each of: not-closed hold clock task linked
    QStringList holds;         // numbers of the holds that do
    QList<PrivacyClass> goes;
    QString rule;
    QString source;
};

// Pure. Due from the last day of the longest period that applies, maximum and minima alike, moved by holds; whatever stands
// against it wins over the day. A case that was opened again after it was minimised begins anew when it is closed. Errors are
// those of computeRetention().
base::Result<Minimisation> minimisation(const QList<RetentionClass> &classes, const HoldRule &holdRule, const FileFacts &facts, const QDate &today);

}
