// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/retention/hold.h"
#include "app/domain/retention/retentionclass.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace casebook::domain {

// The day on which a period that began then ends, by the class alone: its year's end where the class says so, then its length.
QDate periodEnd(const RetentionClass &kept, const QDate &start);

// One kind of data in one system.
struct StoredItem {
    QStringList classes;   // ids; one whose countries do not fit, or which is not known, plays no part
    QString system;
    QString country;       // of the entity that keeps it
    QDate closed;          // days that let periods begin; invalid: not known
    QDate issued;
    QDate event;
    QString caseNumber;    // by which holds find it; each may be empty
    QString person;
    QString account;
    QString matter;
};

// A hold as a plan sees it. `subject` is the number, the person, the account or the matter of an item.
struct PlannedHold {
    QString number;
    HoldScope scope = HoldScope::Case;
    QString subject;
    QString dataClass;     // empty: all of its scope
    QDate from;
    QDate to;              // day of release; invalid: in force
    QDate review;
};

// Due: nothing keeps it and the day by which it must go has come. Free: it may go and need not yet. Kept: a minimum forbids it.
// Held: a hold or an open case of the person does. UnknownStart: a day that lets a period begin is not known.
enum class DeletionState { Due, Free, Kept, Held, UnknownStart };
QString name(DeletionState state);  // "due"

struct PlannedDeletion {
    DeletionState state = DeletionState::UnknownStart;
    QDate mayFrom;          // first day on which it may go; invalid: at any time, or not known while it is held or a start is missing
    QDate mustBy;           // last day by which it is gone; invalid: not known yet
    QString rule;           // of the period that decides the day: "de-records/invoice-de"
    QString source;
    QStringList holds;      // numbers of those in force, else of those whose release moved the day
    QString openCase;       // of the same person
    QList<RetentionStart> missing;
};

struct DeletionPlan {
    QList<PlannedDeletion> items;  // in the order of what was asked
    QStringList withoutReview;     // numbers of the holds in force that nobody looks at again
};

// What goes now, what later and what stays, for many items at once. Pure and indexed: the time grows with the items, not with items
// times holds. An item may go only after the latest of all its minima and holds, and must go at the latest of all its maxima, minima
// and holds (GDPR Art. 5(1)(e), 17(3)(b), (e)); where a hold outlasted them, within the time that the rule gives after its release.
// While a case of the same person is open nothing of theirs goes.
class DeletionPlanner final {
public:
    // The rules must live as long as the planner.
    DeletionPlanner(const QMap<QString, RetentionClass> &classes, const HoldRule &holdRule);
    void addHold(const PlannedHold &hold);
    void addOpenCase(const QString &person, const QString &number);

    PlannedDeletion plan(const StoredItem &item, const QDate &today) const;
    DeletionPlan plan(const QList<StoredItem> &items, const QDate &today) const;

private:
    struct Ends;
    Ends endsOf(const StoredItem &item, PlannedDeletion &planned) const;
    QDate weighHolds(const StoredItem &item, PlannedDeletion &planned) const;
    void weighHold(const PlannedHold &hold, const StoredItem &item, PlannedDeletion &planned, QDate &released, QStringList &over) const;

    const QMap<QString, RetentionClass> &m_classes;
    const HoldRule &m_holdRule;
    QList<PlannedHold> m_holds;
    QHash<std::pair<int, QString>, QList<qsizetype>> m_bySubject;  // scope and subject; of a class its id
    QHash<QString, QString> m_openCases;
};

}
