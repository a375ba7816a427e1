// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

#include <QJsonObject>

namespace casebook::casework {

// A case is judged by the privacy statement that was in force when it came in (GDPR Art. 5(1)(a), 5(2)).

// The facts with the version in force on the day of receipt where they name none. A version that they name must be that one:
// InputInvalid{fact, reason, the right one with the rule}. Where no version is known for the day anything may be written that
// is not the name of a later one; without a version in the store, or a fact for it in the kind, nothing changes.
base::Result<QJsonObject> withStatement(const Desk &desk, const domain::Kind &kind, QJsonObject details, const QDate &received);

// The same when the day of receipt becomes another one: what named the right version for the day before names the right one
// for the new day, and what somebody wrote while none was known stays.
base::Result<QJsonObject> withStatementMoved(const Desk &desk, const domain::Kind &kind, QJsonObject details, const QDate &before, const QDate &received);

}
