// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/queries/register.h"
#include "app/rulebook/rulebook.h"
#include "ui/theme/states.h"

#include <QHash>

namespace casebook::registering {

// The words for ids in the list: kinds, rights, states, people. A value, made in the store's thread and used in the window's.
struct RegisterWords {
    rulebook::Rulebook rules;
    QHash<QString, QString> people;  // login -> name
    QString language = QStringLiteral("en");
    QString login;                   // who works
    QDate today;                     // at the default office

    // "Access" or "Access, Erasure" for a request, else the name of the kind.
    QString kind(const queries::RegisterRow &row) const;
    QString kindName(const QString &id) const;
    theme::StateText state(const queries::RegisterRow &row) const;
    theme::StateText due(const queries::RegisterRow &row) const;
    QString date(const queries::RegisterRow &row) const;
    QString person(const queries::RegisterRow &row) const;
    QString initials(const QString &login) const;
    QString personName(const QString &login) const { return people.value(login, login); }
    // Nobody has begun with it.
    bool isNew(const queries::RegisterRow &row) const;
    // "R-2026-00041, Access, Weber, due in 4 days, First check": what a screen reader says for the line.
    QString sentence(const queries::RegisterRow &row) const;
    // "state:identity|scope": the steps in which somebody else has the next move.
    QString waitingPiece() const;
};

}
