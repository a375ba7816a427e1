// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "app/domain/kind.h"

#include <QJsonObject>

namespace casebook::casework {

// Whether we are controller or processor of what a line asks for follows from its classes of data and the organisation's privacy
// statement. The facts of an item with the role that the statement gives (`role-rule`), and with it as the decision where nobody has
// decided yet. `before` are the facts that are stored: a decision that only followed the rule follows it further. An item without
// classes, a list without these facts or an organisation without such rules: no rule is written.
base::Result<QJsonObject> withRole(const Desk &desk, const domain::ItemList &list, const QJsonObject &before, QJsonObject details);

}
