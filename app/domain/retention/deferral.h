// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/localtext.h"
#include "app/domain/retention/deletionplan.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <optional>

namespace casebook::domain {

// Data of one system that stay behind a decision for a while, and the classes whose periods say how long.
struct DeferredItem {
    QString system;      // id of the register of systems, or as the office calls it where its pack has none
    QStringList classes; // those whose countries do not fit play no part
    LocalText title;     // of the task
};

// When a case leaves deletions behind it: it comes to one of these states, and a line of it was decided in one of these ways.
struct DeferralRule {
    QString source;
    QString kind;
    QStringList states;
    QString list;
    QString where;        // fact of the line: "right"
    QString is;           // its value: "account-closure"
    QString outcomeFact;
    QStringList outcomes;
    QString dayFact;      // of the line: the day of its execution, from which periods are counted
    QList<DeferredItem> items;
};

// A deletion that has to wait: what, where, and the day that its periods are counted from.
struct DeferredDeletion {
    DeferredItem item;
    QDate from;
};

// Whether this rule leaves deletions behind a line that was decided like this one.
bool defers(const DeferralRule &rule, const CaseItem &line);

// Pure. What this case leaves behind when it comes to this state; of two lines that leave the same the later day counts. Where a
// line has no day of execution it is `today`.
QList<DeferredDeletion> deferredDeletions(const QList<DeferralRule> &rules, const CaseFile &file, const QString &state, const QDate &today);

// By what an office plans the deletions of its cases.
struct DeletionRules {
    const QMap<QString, RetentionClass> &classes;
    const HoldRule &holdRule;
    QString country;  // of the entity whose office it is
};

// Pure. When the data of a task that waits may and must go. `holds` are those that catch its case; `openCase` is another case of the
// same person that is still worked on, empty without one.
PlannedDeletion plannedDeletion(const DeletionRules &rules, const TaskRecord &task, const QList<Hold> &holds, const QString &openCase, const QDate &today);

}
