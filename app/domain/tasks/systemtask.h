// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/tasks/owntask.h"

#include <optional>

namespace casebook::domain {

// Work that a case asks of the systems in which the organisation keeps data: one task for each system and work, however many lines
// need it. The lines that it serves stand in its key, so that a line which comes later, or a class of data that a line names later, is
// asked for by itself.

struct ServedLine {
    ItemId id;
    QStringList classes = {};  // of the data that the line names those that the system holds; empty: all
};

// TaskRecord::ownTask of such a task: "search:crm:4+7=contact,billing", with a word behind it when it counts no longer.
struct SystemTaskKey {
    enum class Standing {
        Counts,
        Ended,    // the case asked for it no longer: it goes on when the case asks again
        Earlier,  // of the case before it was reopened
    };
    QString task;    // id of the kind's OwnTask
    QString system;
    QList<ServedLine> lines;
    Standing standing = Standing::Counts;

    QString text() const;
    bool serves(ItemId line) const;
    bool isSameWork(const SystemTaskKey &other) const { return task == other.task && system == other.system; }
};

// Nothing for a task of another sort.
std::optional<SystemTaskKey> systemTaskKey(const TaskRecord &task);
bool isSystemTask(const TaskRecord &task);

// When such a task is due: at this share of the time that the law gives the case, but not sooner than so long after it was given.
struct SystemDue {
    int sharePercent = 0;  // 0: as soon as the notice allows
    QString notice;        // a period: "working-days:2"
};
std::optional<SystemDue> systemDue(const QString &rule);  // "share:40|working-days:2", "working-days:1"

// Pure. What must be open now, in the order of the pack and of the register. Nothing is copied or changed in a system before it was
// searched, nor where nothing was found; nothing is erased whose deletion the organisation defers; a line that is processed for
// somebody else, or that was decided so that nothing is to be done, asks for no work.
QList<PlannedTask> systemTasks(const Kind &kind, const CaseFile &file, const Organisation &organisation);

// The places of the lines that it serves, from 1; those that are gone are left out.
QList<int> servedLines(const Kind &kind, const CaseFile &file, const TaskRecord &task);

// Whether this task is a search, which says where it looked.
bool isSearch(const Kind &kind, const TaskRecord &task);

// Whether the note of an exception gives a ground: one of the kind's, alone or before a colon, or thirty characters in words
// (GDPR Art. 12(4): the person is to be told why).
bool givesGround(const Kind &kind, const QString &note);
constexpr int leastGround = 30;

// The titles of the tasks in systems that are still open, as they stand in the case.
QStringList openSystemTasks(const CaseFile &file);

}
