// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/users.h"
#include "app/cli/context.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<base::Secret> nextPassphrase(const Context &context)
{
    if (context.line().has("new-passphrase-file"))
        return Context::passphraseFrom(context.line().value("new-passphrase-file"));
    return Context::askTwice(QCoreApplication::translate("Usage", "New passphrase"));
}

Option newPassphraseOption()
{
    return {"new-passphrase-file", "FILE", QT_TRANSLATE_NOOP("Help", "Read the new passphrase from this file."), false, "", Completion::File};
}

Answer done(const char *words, const QString &login)
{
    return {QJsonObject{{u"ok"_s, true}, {u"problems"_s, QJsonArray()}, {u"user"_s, login}}, QCoreApplication::translate("Care", words).arg(login)};
}

Result<Answer> runAdd(Context &context)
{
    const CommandLine &line = context.line();
    const QString login = line.operand(0);
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const base::Secret passphrase, nextPassphrase(context));
    CASEBOOK_CHECK(casework::AddUser(workspace->desk()).run({login, line.has("name") ? line.value("name") : login, line.values("role")}, passphrase));
    return done(QT_TRANSLATE_NOOP("Care", "%1 may open this casebook now."), login);
}

Result<Answer> runRemove(Context &context)
{
    const QString login = context.line().operand(0);
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_CHECK(casework::RemoveUser(workspace->desk()).run(login));
    return done(QT_TRANSLATE_NOOP("Care", "%1 cannot open this casebook any more. Copies made before still open; rekey ends that."), login);
}

Result<Answer> runPasswd(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    const QString login = context.line().operands().isEmpty() ? workspace->user().login : context.line().operand(0);
    CASEBOOK_TRY(const base::Secret present, context.passphrase());
    CASEBOOK_TRY(const base::Secret next, nextPassphrase(context));
    CASEBOOK_CHECK(casework::ChangePassphrase(workspace->desk()).run({context.line().operand(0)}, present, next));
    return done(QT_TRANSLATE_NOOP("Care", "%1 has a new passphrase."), login);
}

Result<QString> recoveryKey(const Context &context)
{
    const bool isInFile = context.line().has("recovery-key-file");
    CASEBOOK_TRY(const base::Secret text, isInFile ? Context::passphraseFrom(context.line().value("recovery-key-file"))
                                                   : askSecret(QCoreApplication::translate("Usage", "Recovery key")));
    return QString::fromUtf8(text.view());
}

Result<Answer> runRecover(Context &context)
{
    const QString login = context.line().operand(0);
    CASEBOOK_TRY(workspace::Door door, context.door());
    door.user = login;
    CASEBOOK_TRY(const QString key, recoveryKey(context));
    CASEBOOK_TRY(const auto workspace, workspace::Workspace::openWithRecoveryKey(door, key));
    CASEBOOK_TRY(const base::Secret next, nextPassphrase(context));
    CASEBOOK_TRY(const QStringList without, casework::RecoverAccess(workspace->desk()).run(key, next));
    Answer answer = done(QT_TRANSLATE_NOOP("Care", "%1 has a new passphrase."), login);
    answer.json = QJsonObject{{u"ok"_s, true}, {u"problems"_s, QJsonArray()}, {u"user"_s, login}, {u"users_without_slot"_s, QJsonArray::fromStringList(without)}};
    if (!without.isEmpty())
        answer.text += u' ' + QCoreApplication::translate("Care", "They need a passphrase anew: %1").arg(without.join(", "_L1));
    return answer;
}

}

Verb userAddVerb()
{
    return {"user add", QT_TRANSLATE_NOOP("Help", "Let a person in, with a key slot of their own."), {{"LOGIN"}},
            {{"name", "NAME", QT_TRANSLATE_NOOP("Help", "The full name.")},
             {"role", "ROLE", QT_TRANSLATE_NOOP("Help", "What the person may do."), true, "dpo|officer|intake|approver|counsel|auditor|it-admin", Completion::Nothing, true},
             newPassphraseOption()},
            {"user add b.yilmaz --name \"Berk Yilmaz\" --role officer"}, runAdd};
}

Verb userRemoveVerb()
{
    return {"user remove", QT_TRANSLATE_NOOP("Help", "Take the access of a person away."), {{"LOGIN"}}, {}, {"user remove b.yilmaz"}, runRemove};
}

Verb userRecoverVerb()
{
    return {"user recover", QT_TRANSLATE_NOOP("Help", "Get back in with the printed recovery key, under a new passphrase."), {{"LOGIN"}},
            {{"recovery-key-file", "FILE", QT_TRANSLATE_NOOP("Help", "Read the recovery key from this file."), false, "", Completion::File}, newPassphraseOption()},
            {"user recover a.braun --store berlin.casebook"}, runRecover};
}

Verb userPasswdVerb()
{
    return {"user passwd", QT_TRANSLATE_NOOP("Help", "Change a passphrase; your own when no login is given."), {{"LOGIN", true}}, {newPassphraseOption()}, {"user passwd"}, runPasswd};
}

}
