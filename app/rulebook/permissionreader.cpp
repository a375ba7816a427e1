// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/permissionreader.h"

#include "app/base/jsonreader.h"
#include "app/rulebook/kindparts.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

struct Promise {
    bool isBlind = false;     // sees no case
    bool isReadOnly = false;  // changes no case
};

void addAction(base::JsonObject &allow, const QString &name, const QString &kind, const Promise &promise, QSet<domain::Action> &actions)
{
    const std::optional<domain::Action> action = domain::action(name);
    if (!action)
        return allow.refuse("actions", u"no action "_s + name);
    if (promise.isBlind && domain::isAboutCases(*action))
        return allow.refuse("actions", u"a blind role may not "_s + name);
    if (promise.isReadOnly && domain::changesCases(*action))
        return allow.refuse("actions", u"a role that only reads may not "_s + name);
    if (kind != "*"_L1 && !domain::isAboutCases(*action))
        return allow.refuse("actions", name + u" is not about one kind"_s);
    if (actions.contains(*action))
        return allow.refuse("actions", u"written twice: "_s + name);
    actions.insert(*action);
}

domain::Role readRole(base::JsonObject &object)
{
    domain::Role role;
    role.id = object.identifier("id");
    role.label = readBoth(object, "label");
    const Promise promise{object.boolean("blind", false), object.boolean("read_only", false)};
    for (base::JsonObject &allow : object.objects("allow")) {
        const QString kind = allow.string("kind");
        for (const QString &name : allow.strings("actions"))
            addAction(allow, name, kind, promise, role.allowed[kind]);
    }
    return role;
}

}

base::Result<domain::Permissions> readPermissions(const QString &file, const QByteArray &bytes)
{
    base::JsonReader reader(file, bytes);
    base::JsonObject root = reader.root();
    QList<domain::Role> roles;
    for (base::JsonObject &object : root.objects("roles")) {
        const domain::Role role = readRole(object);
        const auto isSame = [&role](const domain::Role &other) { return other.id == role.id; };
        if (std::any_of(roles.cbegin(), roles.cend(), isSame))
            object.refuse("id", u"a second "_s + role.id);
        roles += role;
    }
    if (roles.isEmpty())
        root.refuse("roles", u"missing"_s);
    CASEBOOK_CHECK(reader.finish());
    return domain::Permissions(std::move(roles));
}

}
