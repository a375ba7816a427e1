// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openedcasebook.h"

namespace casebook::shell {

using namespace Qt::StringLiterals;

OpenedCasebook describe(workspace::Workspace &workspace, const workspace::Door &door, const QString &language)
{
    const store::StoreFacts &facts = workspace.store().facts();
    const store::User &user = workspace.user();
    const domain::Permissions &permissions = workspace.rules().permissions();
    OpenedCasebook opened;
    opened.id = facts.id;
    opened.name = facts.name;
    opened.address = door.isServer() ? facts.place : door.address;
    opened.userName = user.name;
    const domain::Role *role = user.roles.isEmpty() ? nullptr : permissions.role(user.roles.first());
    opened.role = role ? role->label.in(language) : user.roles.join(u", "_s);
    opened.isDemo = facts.mode == store::StoreMode::Demo;
    opened.isTest = facts.mode == store::StoreMode::Test;
    opened.isServer = !facts.isEmbedded;
    opened.isReadOnly = door.isReadOnly;
    opened.movedTo = facts.movedTo;
    const journal::Comparison &comparison = workspace.comparedWithMemory();
    opened.isRolledBack = comparison.kind != journal::Comparison::Kind::Fine;
    opened.entriesMissing = comparison.entriesMissing;
    for (const domain::Action action : domain::allActions())
        if (permissions.allows(user.roles, action))
            opened.allowed.insert(action);
    return opened;
}

}
