// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/lines/rolesreader.h"

#include "app/rulebook/packwords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

domain::RoleRules readRoles(base::JsonObject object)
{
    domain::RoleRules roles;
    roles.mixed = object.identifier("mixed");
    roles.mixedSource = object.string("mixed_source");
    QSet<QString> seen;
    for (base::JsonObject &rule : object.objects("rules")) {
        roles.rules += domain::RoleRule{rule.strings("classes"), rule.identifier("role"), readText(rule, "words"), rule.string("source")};
        for (const QString &one : roles.rules.last().classes) {
            if (seen.contains(one))
                rule.refuse("classes", u"stands twice: "_s + one);
            seen.insert(one);
        }
    }
    if (roles.rules.isEmpty())
        object.refuse("rules", u"missing"_s);
    QList<base::JsonObject> examples = object.objects("examples");
    if (examples.isEmpty())
        object.refuse("examples", u"missing"_s);
    for (base::JsonObject &example : examples) {
        const QString found = roles.roleFor(example.strings("classes"));
        if (const QString wanted = example.string("role", QString()); wanted != found)
            example.refuse("role", u"expected %1, found %2"_s.arg(wanted, found));
    }
    return roles;
}

QString roleProblem(const domain::RoleRules &roles, const QMap<QString, domain::Kind> &kinds)
{
    for (const domain::Kind &kind : kinds) {
        const domain::ItemList *list = kind.list(kind.titleList);
        const domain::Fact *classes = list ? list->fact(u"data-class"_s) : nullptr;
        const domain::Fact *role = list ? list->fact(u"role-rule"_s) : nullptr;
        if (!classes || !role)
            continue;
        for (const domain::RoleRule &rule : roles.rules) {
            if (!role->takes(rule.role))
                return u"no role "_s + rule.role;
            for (const QString &one : rule.classes) {
                if (!classes->takes(one))
                    return u"no class "_s + one;
            }
        }
        if (!role->takes(roles.mixed))
            return u"no role "_s + roles.mixed;
    }
    return {};
}

}
