// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/timeline/timeline.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

bool isToldByMessage(const QString &action)
{
    return action == "note"_L1 || action == "record-message"_L1 || action == "send-letter"_L1;
}

void addLines(QList<TimelineLine> &lines, const CaseFile &file)
{
    for (const MessageRecord &message : file.messages) {
        const QString who = message.isInternal() ? message.author : message.direction == "sent"_L1 ? message.recipient : message.sender;
        lines.append({message.at, file.number, file.kind, TimelineLine::What::Message, who, message.direction, message.subject, {}});
    }
    for (const HistoryLine &line : file.history) {
        if (isToldByMessage(line.action) || line.action.startsWith("read"_L1))
            continue;
        const TaskRecord *task = taskOf(line, file);
        lines.append({line.at, file.number, file.kind, TimelineLine::What::Act, line.actor, line.action, task ? task->title : QString(), stateAfter(line)});
    }
}

}

// What else an act on a task wrote follows from it and comes behind.
const TaskRecord *taskOf(const HistoryLine &line, const CaseFile &file)
{
    if (line.tasks.isEmpty() || !line.action.endsWith("-task"_L1))
        return nullptr;
    const auto found = std::find_if(file.tasks.cbegin(), file.tasks.cend(), [&line](const TaskRecord &task) { return task.id == line.tasks.constFirst(); });
    return found == file.tasks.cend() ? nullptr : &*found;
}

// A class of values is written whole, so the state stands in many entries; only some acts change it.
QString stateAfter(const HistoryLine &line)
{
    const bool isMove = line.action == "move"_L1 || line.action == "close"_L1 || line.action == "reopen"_L1;
    return isMove ? line.changes.value("cases"_L1).toObject().value("state"_L1).toString() : QString();
}

QList<TimelineLine> timelineOf(const CaseFile &file, const QList<CaseFile> &linked)
{
    QList<TimelineLine> lines;
    QSet<QString> told;
    for (const CaseFile &one : QList<CaseFile>{file} + linked) {
        if (told.contains(one.number))
            continue;
        told.insert(one.number);
        addLines(lines, one);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const TimelineLine &left, const TimelineLine &right) { return left.at < right.at; });
    return lines;
}

}
