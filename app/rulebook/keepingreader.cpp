// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/keepingreader.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

using base::JsonObject;
using domain::KeepingRule;

KeepingRule readKeepingRule(JsonObject object)
{
    KeepingRule rule;
    rule.days = object.integer("days", 1, 366);
    rule.weeks = object.integer("weeks", 0, 104);
    rule.months = object.integer("months", 0, 120);
    rule.beforeUpgrades = object.integer("before_upgrade", 1, 20);
    rule.warnAfterDays = object.integer("warn_after_days", 1, 366);
    rule.source = object.string("source");
    QList<JsonObject> examples = object.objects("examples");
    if (examples.isEmpty())
        object.refuse("examples", u"missing"_s);
    for (JsonObject &example : examples) {
        const QDate erased = example.date("erased");
        const QDate expected = example.date("gone_on");
        if (!erased.isValid())
            continue;
        if (const QDate counted = domain::goneFromBackups(erased, rule); counted != expected)
            example.refuse("gone_on", u"expected %1, counted %2"_s.arg(expected.toString(Qt::ISODate), counted.toString(Qt::ISODate)));
    }
    return rule;
}

}
