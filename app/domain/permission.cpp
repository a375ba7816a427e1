// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/permission.h"

#include <array>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

enum class Touches { Store, Reads, Writes };

struct ActionRow {
    Action action;
    QLatin1StringView name;
    Touches touches;
};

constexpr std::array<ActionRow, 32> rows{{
    {Action::Register, "register"_L1, Touches::Writes}, {Action::Edit, "edit"_L1, Touches::Writes},
    {Action::Move, "move"_L1, Touches::Writes}, {Action::Assign, "assign"_L1, Touches::Writes},
    {Action::Note, "note"_L1, Touches::Writes}, {Action::Attach, "attach"_L1, Touches::Writes},
    {Action::RecordMessage, "record-message"_L1, Touches::Writes}, {Action::Extend, "extend"_L1, Touches::Writes},
    {Action::Pause, "pause"_L1, Touches::Writes}, {Action::Resume, "resume"_L1, Touches::Writes},
    {Action::Close, "close"_L1, Touches::Writes}, {Action::Reopen, "reopen"_L1, Touches::Writes},
    {Action::Link, "link"_L1, Touches::Writes}, {Action::AddTask, "add-task"_L1, Touches::Writes},
    {Action::FinishTask, "finish-task"_L1, Touches::Writes}, {Action::Approve, "approve"_L1, Touches::Writes},
    {Action::Void, "void"_L1, Touches::Writes}, {Action::Erase, "erase"_L1, Touches::Writes},
    {Action::Minimise, "minimise"_L1, Touches::Writes},
    {Action::Hold, "hold"_L1, Touches::Writes}, {Action::Release, "release"_L1, Touches::Writes},
    {Action::Read, "read"_L1, Touches::Reads}, {Action::ReadAttachment, "read-attachment"_L1, Touches::Reads},
    {Action::Export, "export"_L1, Touches::Reads}, {Action::Print, "print"_L1, Touches::Reads},
    {Action::ManageUsers, "manage-users"_L1, Touches::Store}, {Action::Backup, "backup"_L1, Touches::Store},
    {Action::VerifyJournal, "verify-journal"_L1, Touches::Store}, {Action::Checkpoint, "checkpoint"_L1, Touches::Store},
    {Action::Import, "import"_L1, Touches::Writes}, {Action::ManageViews, "manage-views"_L1, Touches::Store},
    {Action::ManageStatements, "manage-statements"_L1, Touches::Store},
}};

const ActionRow &row(Action action)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [action](const ActionRow &entry) { return entry.action == action; });
    Q_ASSERT(found != rows.end());
    return *found;
}

}

QString name(Action action) { return row(action).name; }

std::optional<Action> action(const QString &name)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&name](const ActionRow &entry) { return entry.name == name; });
    return found == rows.end() ? std::nullopt : std::optional(found->action);
}

QList<Action> allActions()
{
    QList<Action> actions;
    for (const ActionRow &entry : rows)
        actions += entry.action;
    return actions;
}

bool isAboutCases(Action action) { return row(action).touches != Touches::Store; }
bool changesCases(Action action) { return row(action).touches == Touches::Writes; }

const Role *Permissions::role(const QString &id) const
{
    const auto found = std::find_if(m_roles.cbegin(), m_roles.cend(), [&id](const Role &role) { return role.id == id; });
    return found == m_roles.cend() ? nullptr : &*found;
}

bool Permissions::allows(const QStringList &roles, Action action, const QString &kind) const
{
    return std::any_of(roles.cbegin(), roles.cend(), [&](const QString &id) {
        const Role *found = role(id);
        if (!found)
            return false;
        return found->allowed.value(u"*"_s).contains(action) || (isAboutCases(action) && found->allowed.value(kind).contains(action));
    });
}

}
