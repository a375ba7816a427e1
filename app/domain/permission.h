// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localtext.h"

#include <QList>
#include <QSet>
#include <QStringList>
#include <optional>

namespace casebook::domain {

// Everything a person can be allowed to do.
enum class Action {
    Register, Edit, Move, Assign, Note, Attach, RecordMessage, Extend, Pause, Resume, Close, Reopen, Link, AddTask, FinishTask,
    Approve, Void, Erase, Minimise, Hold, Release, Read, ReadAttachment, Export, Print, ManageUsers, Backup, VerifyJournal, Checkpoint, Import, ManageViews, ManageStatements
};

QString name(Action action);  // "record-message"
std::optional<Action> action(const QString &name);
QList<Action> allActions();

bool isAboutCases(Action action);  // lets the person see or change what is in a case; the others are about the store
bool changesCases(Action action);

// One role of the pack resources/rulebook/permissions.json: for each kind, or for "*", what it may do.
struct Role {
    QString id;
    LocalText label;
    QHash<QString, QSet<Action>> allowed;
};

// What roles may do. Nothing is allowed that is not written down: no role, an unknown role or an unknown kind allow nothing
// but what "*" says. Several roles add up; that the approver is not the preparer is a gate, not a role.
class Permissions {
public:
    Permissions() = default;
    explicit Permissions(QList<Role> roles) : m_roles(std::move(roles)) {}

    bool allows(const QStringList &roles, Action action, const QString &kind = {}) const;
    const QList<Role> &roles() const { return m_roles; }
    const Role *role(const QString &id) const;

private:
    QList<Role> m_roles;
};

}
