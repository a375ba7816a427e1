// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/casejson.h"
#include "app/cli/context.h"
#include "app/cli/texttable.h"
#include "app/domain/systems/system.h"
#include "app/rulebook/embedded.h"
#include "app/text/citation.h"
#include "app/text/taskwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::System;
using domain::SystemRegister;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Systems", text);
}

QJsonObject json(const System &system)
{
    return {{u"id"_s, system.id},
            {u"label"_s, inEach(system.label)},
            {u"owner"_s, inEach(system.owner)},
            {u"login"_s, orNull(system.login)},
            {u"classes"_s, QJsonArray::fromStringList(system.dataClasses)},
            {u"role"_s, domain::name(system.role)},
            {u"processor"_s, orNull(system.processor)},
            {u"region"_s, orNull(system.region)},
            {u"does"_s, QJsonArray::fromStringList(system.does)},
            {u"retention"_s, QJsonArray::fromStringList(system.retention)},
            {u"backup_days"_s, system.backupDays > 0 ? QJsonValue(system.backupDays) : QJsonValue()},
            {u"instructions"_s, inEach(system.instructions)},
            {u"source"_s, system.source}};
}

QString worksText(const System &system)
{
    QStringList works;
    for (const QString &work : system.does)
        works << text::systemWorkText(work);
    return works.join(u", "_s);
}

QString page(const System &system, const QString &language)
{
    TextTable table({QString(), QString()}, 1);
    const auto add = [&table](const QString &label, const QString &value) {
        if (!value.isEmpty())
            table.add({label, value});
    };
    add(words(QT_TRANSLATE_NOOP("Systems", "Name")), system.label.in(language));
    add(words(QT_TRANSLATE_NOOP("Systems", "Owner")), system.login.isEmpty() ? system.owner.in(language) : u"%1 (%2)"_s.arg(system.owner.in(language), system.login));
    add(words(QT_TRANSLATE_NOOP("Systems", "Data")), system.dataClasses.join(u", "_s));
    add(words(QT_TRANSLATE_NOOP("Systems", "Role")), text::systemRoleText(system.role));
    add(words(QT_TRANSLATE_NOOP("Systems", "Processor")), system.processor);
    add(words(QT_TRANSLATE_NOOP("Systems", "Region")), system.region);
    add(words(QT_TRANSLATE_NOOP("Systems", "Work")), worksText(system));
    add(words(QT_TRANSLATE_NOOP("Systems", "Kept as")), system.retention.join(u", "_s));
    if (system.backupDays > 0)
        add(words(QT_TRANSLATE_NOOP("Systems", "Backups")), words(QT_TRANSLATE_NOOP("Systems", "%1 days")).arg(system.backupDays));
    add(words(QT_TRANSLATE_NOOP("Systems", "Source")), text::citation(system.source, language));
    return table.toText() + (system.instructions.isEmpty() ? QString() : u"\n\n"_s + wrapped(system.instructions.in(language), 100));
}

// Of the organisation whose office it is; without an office of the first that has a register. None: an empty register.
Result<SystemRegister> systemsFor(const Context &context)
{
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    const QString office = context.line().value("office");
    if (context.line().has("office"))
        CASEBOOK_CHECK(rules.office(office));
    for (const domain::Organisation &organisation : rules.organisations())
        if (organisation.systems && (!context.line().has("office") || organisation.office(office)))
            return *organisation.systems;
    return SystemRegister();
}

Result<Answer> list(Context &context)
{
    CASEBOOK_TRY(const SystemRegister systems, systemsFor(context));
    const QString work = context.line().value("work");
    const QStringList classes = context.line().value("class").split(u',', Qt::SkipEmptyParts);
    QJsonArray found;
    TextTable table({words(QT_TRANSLATE_NOOP("Systems", "Id")), words(QT_TRANSLATE_NOOP("Systems", "Name")), words(QT_TRANSLATE_NOOP("Systems", "Owner")),
                     words(QT_TRANSLATE_NOOP("Systems", "Data")), words(QT_TRANSLATE_NOOP("Systems", "Role")), words(QT_TRANSLATE_NOOP("Systems", "Work"))}, 2);
    for (const System &system : systems.systems) {
        if ((!work.isEmpty() && !system.does.contains(work)) || !system.holdsAny(classes))
            continue;
        found.append(json(system));
        table.add({system.id, system.label.in(context.language()), system.assignee(context.language()), system.dataClasses.join(u", "_s), text::systemRoleText(system.role), worksText(system)});
    }
    return Answer{found, table.isEmpty() ? words(QT_TRANSLATE_NOOP("Systems", "The register has no such system.")) : table.toText(Console::width())};
}

Result<Answer> show(Context &context)
{
    CASEBOOK_TRY(const SystemRegister systems, systemsFor(context));
    const QString id = context.line().operands().value(0);
    const System *system = systems.system(id);
    if (!system)
        return fail(ErrorCode::NotFound, {id});
    return Answer{json(*system), page(*system, context.language())};
}

Option officeOption()
{
    return {"office", "OFFICE", QT_TRANSLATE_NOOP("Help", "Of the organisation of this office."), false, "", Completion::Office};
}

}

Verb systemsListVerb()
{
    return {"systems list", QT_TRANSLATE_NOOP("Help", "List the systems in which the organisation keeps data about people; needs no store."),
            {},
            {{"work", "WORK", QT_TRANSLATE_NOOP("Help", "Only those that do this work."), false, "search|export|rectify|erase|close|restrict|stop|suppress"},
             {"class", "CLASS", QT_TRANSLATE_NOOP("Help", "Only those with data of one of these classes, separated by commas.")}, officeOption()},
            {"systems list", "systems list --work erase --class account-data --json"}, list};
}

Verb systemsShowVerb()
{
    return {"systems show", QT_TRANSLATE_NOOP("Help", "Show one system with its owner, its data, what is done in it and how; needs no store."),
            {{"SYSTEM"}}, {officeOption()}, {"systems show crm", "systems show accounting --lang de --json"}, show};
}

}
