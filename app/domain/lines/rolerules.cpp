// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/lines/rolerules.h"

#include <algorithm>

namespace casebook::domain {

QString RoleRules::roleFor(const QStringList &classes) const
{
    QString common;
    for (const QString &one : classes) {
        const auto rule = std::find_if(rules.cbegin(), rules.cend(), [&one](const RoleRule &candidate) { return candidate.classes.contains(one); });
        if (rule == rules.cend())
            return {};
        common = common.isEmpty() || common == rule->role ? rule->role : mixed;
    }
    return common;
}

}
