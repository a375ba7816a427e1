// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"

namespace casebook::domain {

struct Organisation;
struct SystemRegister;

// What a case has to do of its own accord, see OwnTask in kind.h: the customer is told when an ordered secrecy ends, what is preserved
// is renewed or released in time.
struct PlannedTask {
    QString key;          // the same for the same task of the same item, TaskRecord::ownTask
    LocalText title;
    QDate from;           // its day is counted from here; invalid: no fact says so, the task has no day
    QString rule;         // "working-days:1"; empty: on that day
    bool isSettled = false;  // its facts say that it is done
    QString source;
    // Of work in a system only, see systemtask.h.
    QString work = {};
    QString system = {};
    QList<ItemId> items = {};  // the lines that it serves
    QString assignee = {};
    QString notice = {};       // the least that its owner has, counted from the day on which it was given: "working-days:2"
};

// Pure. In the order of the pack and of the items. What was wanted once and is no longer stands in neither form. Work in systems is
// not among them.
QList<PlannedTask> ownTasks(const Kind &kind, const CaseFile &file);

// Whether the state and the facts of the case ask for it, and whether an item is one of those that it is about.
bool isAsked(const Kind &kind, const OwnTask &task, const CaseFile &file);
bool isMeant(const OwnTask &task, const CaseItem &item);

// What a task is called for a reader of this language: one that the case gave itself by its kind, any other as it was written.
// `systems` of the organisation may be null.
QString taskTitle(const Kind &kind, const TaskRecord &task, const QString &language, const SystemRegister *systems = nullptr);
QString systemTaskTitle(const OwnTask &task, const QString &system, const QString &language);  // "Search: CRM"

// Gives each task that the case gave itself the title, and the function that is asked, for a reader of this language, so that all that is
// said of the case names them so.
void nameTasks(const Kind &kind, CaseFile &file, const QString &language, const SystemRegister *systems);

}
