// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/linerole.h"

#include "app/domain/gate.h"
#include "app/domain/lines/rolerules.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::Result;

Result<QJsonObject> withRole(const Desk &desk, const domain::ItemList &list, const QJsonObject &before, QJsonObject details)
{
    if (!list.fact(u"role-rule"_s))
        return details;
    CASEBOOK_TRY(const domain::Organisation *organisation, desk.rules.organisation(desk.store.facts().organisation));
    const QString role = organisation->roles ? organisation->roles->roleFor(domain::factValues(details.value("data-class"_L1))) : QString();
    details.remove(u"role-rule"_s);
    if (!role.isEmpty())
        details.insert(u"role-rule"_s, role);
    const QString decided = details.value("role-decision"_L1).toString();
    const bool followedTheRule = decided.isEmpty() || (decided == before.value("role-rule"_L1).toString() && details.value("role-reason"_L1).toString().isEmpty());
    if (followedTheRule && !role.isEmpty())
        details.insert(u"role-decision"_s, role);
    return details;
}

}
