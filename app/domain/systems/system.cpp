// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/systems/system.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

constexpr std::array<std::pair<SystemRole, QLatin1StringView>, 4> roles{{
    {SystemRole::Controller, "controller"_L1}, {SystemRole::Joint, "joint"_L1}, {SystemRole::Processor, "processor"_L1}, {SystemRole::Part, "part"_L1}}};

}

QString name(SystemRole role)
{
    return std::find_if(roles.begin(), roles.end(), [role](const auto &one) { return one.first == role; })->second;
}

std::optional<SystemRole> systemRole(const QString &name)
{
    const auto found = std::find_if(roles.begin(), roles.end(), [&name](const auto &one) { return one.second == name; });
    return found == roles.end() ? std::nullopt : std::optional(found->first);
}

const QStringList &systemWorks()
{
    static const QStringList works{u"search"_s, u"export"_s, u"rectify"_s, u"erase"_s, u"close"_s, u"restrict"_s, u"stop"_s, u"suppress"_s};
    return works;
}

bool System::holdsAny(const QStringList &classes) const
{
    return classes.isEmpty() || std::any_of(classes.cbegin(), classes.cend(), [this](const QString &one) { return dataClasses.contains(one); });
}

const System *SystemRegister::system(const QString &id) const
{
    const auto found = std::find_if(systems.cbegin(), systems.cend(), [&id](const System &one) { return one.id == id; });
    return found == systems.cend() ? nullptr : &*found;
}

QList<System> SystemRegister::thatDo(const QString &work, const QStringList &classes) const
{
    QList<System> found;
    std::copy_if(systems.cbegin(), systems.cend(), std::back_inserter(found),
                 [&](const System &one) { return one.does.contains(work) && one.holdsAny(classes); });
    return found;
}

QString systemLabel(const SystemRegister *systems, const QString &id, const QString &language)
{
    const System *system = systems ? systems->system(id) : nullptr;
    return system ? system->label.in(language) : id;
}

}
