// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"

namespace casebook::domain {

// Something that happened in one of several cases that belong together.
struct TimelineLine {
    enum class What { Message, Act };
    QDateTime at;     // UTC
    QString number;   // of the case it happened in
    QString kind;     // of that case
    What what = What::Act;
    QString who;      // login; of a message from outside its sender, of one that was sent its recipient
    QString action;   // of the journal: "move"; of a message its direction: received, sent, note
    QString subject;  // of a message; of an act on a task its title
    QString state;    // that an act led to; empty: it changed none
};

// The task that this act was about, if it was one on a task; nullptr: it was not, or the task is not among those of `file`, into
// which the answer points.
const TaskRecord *taskOf(const HistoryLine &line, const CaseFile &file);

// The state that this act led to, in its kind's words; empty: it changed none.
QString stateAfter(const HistoryLine &line);

// A dispute and the request it grew from as one story, oldest first, each entry with the case it belongs to. What only says
// that somebody read, and the acts by which messages came in, are left out: the messages stand there themselves. `linked` are
// the cases the reader may see; each is told once, also where it is linked twice.
QList<TimelineLine> timelineOf(const CaseFile &file, const QList<CaseFile> &linked);

}
