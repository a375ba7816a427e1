// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localtext.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace casebook::domain {

// Whether the organisation is controller or processor of a class of data (GDPR Art. 4(7), 4(8)), as its privacy statement says it.
struct RoleRule {
    QStringList classes;  // ids of the choices of a line's fact `data-class`
    QString role;         // one of the choices of a line's fact `role-decision`
    LocalText words;
    QString source;
};

struct RoleRules {
    QList<RoleRule> rules;
    QString mixed;        // the role where a line asks for classes with different ones
    QString mixedSource;

    // Pure. Empty: no class is named, or no rule knows one of them, so people decide.
    QString roleFor(const QStringList &classes) const;
};

}
