// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gates/taskrules.h"

#include "app/domain/tasks/systemtask.h"

using namespace Qt::StringLiterals;

namespace casebook::domain::gates {

namespace {

bool isAnswered(const Kind &kind, const TaskRecord &task)
{
    if (task.state != "done"_L1)
        return true;
    if (task.result != "exception"_L1)
        return !task.result.isEmpty();
    return isSystemTask(task) ? givesGround(kind, task.note) : !task.note.trimmed().isEmpty();
}

// "A task is still open: Search: CRM, Search: Accounting."
LocalText withNames(const LocalText &words, const QStringList &names)
{
    if (names.isEmpty())
        return words;
    QHash<QString, QString> texts;
    for (const QString &language : {u"en"_s, u"de"_s}) {
        QString text = words.in(language);
        if (text.endsWith(u'.'))
            text.chop(1);
        texts.insert(language, u"%1: %2."_s.arg(text, names.join(u", "_s)));
    }
    return LocalText(texts);
}

}

bool tasksFinished(const CaseFile &file)
{
    return std::all_of(file.tasks.cbegin(), file.tasks.cend(), [](const TaskRecord &task) {
        return task.state == "done"_L1 || task.isDeletion() || (!task.ownTask.isEmpty() && !isSystemTask(task));
    });
}

LocalText inWhichSystems(const CaseFile &file, const LocalText &missing)
{
    return withNames(missing, openSystemTasks(file));
}

bool tasksAnswered(const Kind &kind, const CaseFile &file)
{
    return std::all_of(file.tasks.cbegin(), file.tasks.cend(), [&kind](const TaskRecord &task) { return isAnswered(kind, task); });
}

LocalText unansweredTasks(const Kind &kind, const CaseFile &file, const LocalText &missing)
{
    QStringList names;
    for (const TaskRecord &task : file.tasks)
        if (isSystemTask(task) && !isAnswered(kind, task))
            names << task.title;
    return withNames(missing, names);
}

bool systemWorkFinished(const Kind &, const CaseFile &file)
{
    return openSystemTasks(file).isEmpty();
}

LocalText openSystemWork(const Kind &, const CaseFile &file, const LocalText &missing)
{
    return inWhichSystems(file, missing);
}

}
