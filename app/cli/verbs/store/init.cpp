// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/context.h"
#include "app/rulebook/embedded.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

// Who makes a store and names nobody is called as the system calls them.
QString firstLogin(const Context &context)
{
    if (context.line().has("user"))
        return context.line().value("user");
    const QString system = qEnvironmentVariable("USER");
    return system.isEmpty() ? u"dpo"_s : system;
}

Result<QString> organisationOf(const Context &context)
{
    if (context.line().has("organisation"))
        return context.line().value("organisation");
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    const QList<domain::Organisation> organisations = rules.organisations();
    if (organisations.size() == 1)
        return organisations.constFirst().id;
    QStringList names;
    for (const domain::Organisation &organisation : organisations)
        names << organisation.id;
    return fail(ErrorCode::UsageWrong, {u"--organisation "_s + names.join(u'|')});
}

QString lines(const QString &store, const QString &user, const QString &recoveryKey)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Init", text); };
    QString text = words(QT_TRANSLATE_NOOP("Init", "Made %1 with its first user %2.")).arg(store, user);
    if (!recoveryKey.isEmpty())
        text += "\n\n"_L1 + words(QT_TRANSLATE_NOOP("Init", "Recovery key, shown this once; keep it on paper:")) + "\n\n  "_L1 + recoveryKey;
    return text;
}

Result<Answer> run(Context &context)
{
    const CommandLine &line = context.line();
    CASEBOOK_TRY(workspace::Door door, context.door());
    workspace::NewOffice office;
    CASEBOOK_TRY(office.organisation, organisationOf(context));
    office.mode = line.has("test") ? decltype(office.mode)::Test : decltype(office.mode)::Normal;
    const QString login = firstLogin(context);
    office.user = {login, line.has("name") ? line.value("name") : login, {u"dpo"_s}};
    door.user = login;
    CASEBOOK_TRY(const base::Secret passphrase, context.newPassphrase());
    CASEBOOK_TRY(const auto created, workspace::Workspace::create(door, office, passphrase));
    // On a server the first user is the role, whatever name was given.
    const QString user = created.workspace->user().login;
    const QJsonObject json{{u"store"_s, door.address}, {u"cipher"_s, door.isServer() ? u"none"_s : u"aegis-256"_s}, {u"user"_s, user}};
    const QString text = lines(door.address, user, created.recoveryKey);
    // The one document holds no key; whoever made the store still has to see it once.
    if (context.isJson())
        context.console().warn(text);
    return Answer{json, text};
}

}

Verb initVerb()
{
    return {"init", QT_TRANSLATE_NOOP("Help", "Make the store named by --store and the key slot of its first user. The recovery key is shown once."),
            {},
            {{"organisation", "ID", QT_TRANSLATE_NOOP("Help", "Whose office it is; the only one there is when it is left out.")},
             {"name", "NAME", QT_TRANSLATE_NOOP("Help", "The full name of the first user, whose login is --user.")},
             {"test", nullptr, QT_TRANSLATE_NOOP("Help", "A store for tests: light key derivation, --as and CASEBOOK_NOW work, and its reports say so.")}},
            {"init --store berlin.casebook --user a.braun --name \"Anna Braun\"", "init --store try.casebook --test --passphrase-file secret.txt"}, run};
}

}
