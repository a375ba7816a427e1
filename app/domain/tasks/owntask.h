// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"

namespace casebook::domain {

// What a case has to do of its own accord, see OwnTask in kind.h: the customer is told when an ordered secrecy ends, what is preserved
// is renewed or released in time.
struct PlannedTask {
    QString key;          // the same for the same task of the same item, TaskRecord::ownTask
    LocalText title;
    QDate from;           // its day is counted from here; invalid: no fact says so, the task has no day
    QString rule;         // "working-days:1"; empty: on that day
    bool isSettled = false;  // its facts say that it is done
    QString source;
};

// Pure. In the order of the pack and of the items. What was wanted once and is no longer stands in neither form.
QList<PlannedTask> ownTasks(const Kind &kind, const CaseFile &file);

// What a task is called for a reader of this language: one that the case gave itself by its kind, any other as it was written.
QString taskTitle(const Kind &kind, const TaskRecord &task, const QString &language);

}
