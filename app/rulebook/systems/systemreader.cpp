// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/systems/systemreader.h"

#include "app/rulebook/kindparts.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using base::JsonObject;
using domain::System;
using domain::SystemRegister;

domain::SystemRole readRole(JsonObject &object)
{
    const auto role = domain::systemRole(object.string("role"));
    if (!role)
        object.refuse("role", u"none of controller joint processor part"_s);
    return role.value_or(domain::SystemRole::Controller);
}

QStringList readWorks(JsonObject &object)
{
    const QStringList works = object.strings("does");
    if (works.isEmpty())
        object.refuse("does", u"missing"_s);
    for (const QString &work : works)
        if (!domain::systemWorks().contains(work))
            object.refuse("does", u"none of %1 is %2"_s.arg(domain::systemWorks().join(u' '), work));
    return works;
}

System readSystem(JsonObject &object)
{
    System system;
    system.id = object.identifier("id");
    system.label = readBoth(object, "label");
    system.owner = readBoth(object, "owner");
    system.login = object.string("login", QString());
    system.dataClasses = object.strings("data_classes");
    if (system.dataClasses.isEmpty())
        object.refuse("data_classes", u"missing"_s);
    system.role = readRole(object);
    system.processor = object.string("processor", QString());
    system.region = object.string("region", QString());
    system.does = readWorks(object);
    system.retention = object.strings("retention");
    system.backupDays = object.integer("backup_days", 0, 3660, 0);
    if (object.has("instructions"))
        system.instructions = readBoth(object, "instructions");
    system.source = object.string("source");
    return system;
}

void tryExample(JsonObject &example, const SystemRegister &systems)
{
    const QString work = example.string("work");
    QStringList found;
    for (const System &system : systems.thatDo(work, example.strings("classes")))
        found << system.id;
    const QStringList expected = example.strings("systems");
    if (found != expected)
        example.refuse("systems", u"expected [%1], found [%2]"_s.arg(expected.join(u' '), found.join(u' ')));
}

// Of the facts by which the kinds ask the systems: what a line can be about. Nothing when no kind asks any.
QStringList askedClasses(const QMap<QString, domain::Kind> &kinds)
{
    QStringList classes;
    for (const domain::Kind &kind : kinds) {
        for (const domain::OwnTask &task : kind.tasks) {
            const domain::ItemList *list = kind.list(task.list);
            const domain::Fact *fact = list && !task.work.isEmpty() ? list->fact(task.classFact) : nullptr;
            for (const domain::Choice &choice : fact ? fact->choices : QList<domain::Choice>())
                classes << choice.id;
        }
    }
    return classes;
}

QString firstUnknown(const QStringList &names, const QStringList &known)
{
    const auto found = std::find_if(names.cbegin(), names.cend(), [&known](const QString &name) { return !known.contains(name); });
    return found == names.cend() ? QString() : *found;
}

}

SystemRegister readSystems(JsonObject object)
{
    SystemRegister systems;
    for (JsonObject &each : object.objects("entries")) {
        const System system = readSystem(each);
        if (systems.system(system.id))
            each.refuse("id", u"stands twice"_s);
        systems.systems << system;
    }
    if (systems.systems.isEmpty())
        object.refuse("entries", u"missing"_s);
    QList<JsonObject> examples = object.objects("examples");
    if (examples.isEmpty())
        object.refuse("examples", u"missing"_s);
    for (JsonObject &example : examples)
        tryExample(example, systems);
    return systems;
}

QString systemProblem(const domain::Organisation &organisation, const QMap<QString, domain::Kind> &kinds, const QStringList &retentionClasses)
{
    if (!organisation.systems)
        return {};
    const QStringList asked = askedClasses(kinds);
    const QList<System> &systems = organisation.systems->systems;
    for (qsizetype i = 0; i < systems.size(); ++i) {
        const QString path = u"/systems/entries/%1/"_s.arg(i);
        if (const QString none = asked.isEmpty() ? QString() : firstUnknown(systems[i].dataClasses, asked); !none.isEmpty())
            return path + u"data_classes|no line is about "_s + none;
        if (const QString none = retentionClasses.isEmpty() ? QString() : firstUnknown(systems[i].retention, retentionClasses); !none.isEmpty())
            return path + u"retention|no class "_s + none;
    }
    for (qsizetype i = 0; i < organisation.deferrals.size(); ++i)
        for (const domain::DeferredItem &item : organisation.deferrals[i].items)
            if (!organisation.systems->system(item.system))
                return u"/retention/deferred/%1|no system "_s.arg(i) + item.system;
    return {};
}

}
