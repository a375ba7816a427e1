// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/taskwords.h"

#include "app/domain/tasks/systemtask.h"
#include "app/text/casewords.h"

#include <QCoreApplication>

namespace casebook::text {

using namespace Qt::StringLiterals;
using domain::SystemRole;
using domain::TaskRecord;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Systems", text);
}

constexpr std::pair<QLatin1StringView, const char *> works[] = {
    {"search"_L1, QT_TRANSLATE_NOOP("Systems", "search")},   {"export"_L1, QT_TRANSLATE_NOOP("Systems", "copy")},
    {"rectify"_L1, QT_TRANSLATE_NOOP("Systems", "correct")}, {"erase"_L1, QT_TRANSLATE_NOOP("Systems", "erase")},
    {"close"_L1, QT_TRANSLATE_NOOP("Systems", "close")},     {"restrict"_L1, QT_TRANSLATE_NOOP("Systems", "restrict")},
    {"stop"_L1, QT_TRANSLATE_NOOP("Systems", "stop")},       {"suppress"_L1, QT_TRANSLATE_NOOP("Systems", "suppress")},
};

// "tax: the invoice of May" -> "Needed for tax: the invoice of May"
QString groundText(const domain::Kind &kind, const QString &note, const QString &language)
{
    const domain::Ground *ground = kind.ground(note.section(u':', 0, 0).trimmed());
    if (!ground)
        return note;
    const QString more = note.section(u':', 1).trimmed();
    return more.isEmpty() ? ground->label.in(language) : u"%1: %2"_s.arg(ground->label.in(language), more);
}

}

QString systemRoleText(SystemRole role)
{
    switch (role) {
    case SystemRole::Controller: return words(QT_TRANSLATE_NOOP("Systems", "controller"));
    case SystemRole::Joint: return words(QT_TRANSLATE_NOOP("Systems", "joint controller"));
    case SystemRole::Processor: return words(QT_TRANSLATE_NOOP("Systems", "processor"));
    case SystemRole::Part: return words(QT_TRANSLATE_NOOP("Systems", "controller for a part of it"));
    }
    return {};
}

QString systemWorkText(const QString &work)
{
    const auto found = std::find_if(std::begin(works), std::end(works), [&work](const auto &one) { return one.first == work; });
    return found == std::end(works) ? work : words(found->second);
}

QString taskNoteText(const domain::Kind &kind, const TaskRecord &task, const QString &language)
{
    QStringList parts;
    if (!task.note.isEmpty())
        parts << (task.result == "exception"_L1 ? groundText(kind, task.note, language) : task.note);
    if (!task.searched.isEmpty())
        parts << words(QT_TRANSLATE_NOOP("Systems", "searched: %1")).arg(task.searched);
    return parts.join(u"; "_s);
}

QString taskLinesText(const domain::Kind &kind, const domain::CaseFile &file, const TaskRecord &task, const QString &language)
{
    const auto key = domain::systemTaskKey(task);
    if (!key)
        return {};
    QStringList labels;
    for (const domain::CaseItem &item : file.items)
        if (key->serves(item.id))
            labels << subjectText(kind, item.details.value(kind.titleFact).toString(), language);
    labels.removeDuplicates();
    return labels.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("Systems", "for %1")).arg(labels.join(u", "_s));
}

QString systemTaskText(const domain::Kind &kind, const domain::CaseFile &file, const TaskRecord &task, const domain::SystemRegister *systems, const QString &language)
{
    const domain::System *system = systems && domain::isSystemTask(task) ? systems->system(task.system) : nullptr;
    if (!system)
        return {};
    const QString served = taskLinesText(kind, file, task, language);
    const QString head = served.isEmpty() ? system->owner.in(language) : u"%1, %2"_s.arg(system->owner.in(language), served);
    return system->instructions.isEmpty() ? head : u"%1. %2"_s.arg(head, system->instructions.in(language));
}

}
