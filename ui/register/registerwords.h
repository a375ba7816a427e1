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
    QHash<QString, QDate> todayOf;   // by office: a case is late by the day of its own office

    // "Access" or "Access, Erasure" for a request, else the name of the kind.
    QString kind(const queries::RegisterRow &row) const;
    QString kindName(const QString &id) const;
    theme::StateText state(const queries::RegisterRow &row) const;
    theme::StateText due(const queries::RegisterRow &row) const;
    QDate todayFor(const queries::RegisterRow &row) const { return todayOf.value(row.office, today); }
    QString date(const queries::RegisterRow &row) const;
    QString person(const queries::RegisterRow &row) const;
    QString initials(const QString &who) const;
    QString personName(const QString &who) const { return people.value(who, who); }
    // Nobody has begun with it.
    bool isNew(const queries::RegisterRow &row) const;
    // "R-2026-00041, Access, Weber, due in 4 days, First check": what a screen reader says for the line.
    QString sentence(const queries::RegisterRow &row) const;
    // "state:identity|scope": the steps in which somebody else has the next move.
    QString waitingPiece() const;
};

}
