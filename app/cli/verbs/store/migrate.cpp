// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/careprogress.h"
#include "app/cli/context.h"
#include "app/cli/interruption.h"
#include "app/workspace/migration.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Care", text);
}

Result<base::Secret> passphraseThere(const Context &context, const workspace::Door &to)
{
    if (context.line().has("to-passphrase-file"))
        return Context::passphraseFrom(context.line().value("to-passphrase-file"));
    if (to.isServer())
        return askSecret(QCoreApplication::translate("Usage", "Password of the role"));
    return Context::askTwice(QCoreApplication::translate("Usage", "New passphrase"));
}

QString textOf(const workspace::Door &from, const workspace::Door &to, const workspace::MigrationDone &done)
{
    QStringList parts{words(QT_TRANSLATE_NOOP("Care", "The casebook is at %1 now; journal entries: %2.")).arg(done.place).arg(done.head.size)};
    if (!done.tables.isEmpty())
        parts << words(QT_TRANSLATE_NOOP("Care", "Every row was read again there and compared."));  // how many would tell of compartments
    parts << words(QT_TRANSLATE_NOOP("Care", "%1 is kept as it was and can only be looked at.")).arg(from.isServer() ? words(QT_TRANSLATE_NOOP("Care", "What was left")) : from.address);
    if (!done.usersWithoutAccess.isEmpty())
        parts << (to.isServer() ? words(QT_TRANSLATE_NOOP("Care", "They need a role of that name on the server: %1"))
                                : words(QT_TRANSLATE_NOOP("Care", "They need a passphrase anew: %1"))).arg(done.usersWithoutAccess.join(", "_L1));
    if (!done.recoveryKey.isEmpty())
        parts << u'\n' + words(QT_TRANSLATE_NOOP("Care", "Recovery key, shown this once; keep it on paper:")) + "\n\n  "_L1 + done.recoveryKey;
    return parts.join(u'\n');
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(const workspace::Door from, context.door());
    workspace::Door to;
    to.address = context.line().value("to");
    CASEBOOK_TRY(workspace::Workspace *office, context.workspace());
    CASEBOOK_TRY(const base::Secret passphrase, passphraseThere(context, to));
    const LongWork work;
    CASEBOOK_TRY(const workspace::MigrationDone done, workspace::migrate(*office, to, passphrase, careProgress(context)));
    const QString text = textOf(from, to, done);
    // The one document holds no key; whoever moved the store still has to see it once.
    if (context.isJson() && !done.recoveryKey.isEmpty())
        context.console().warn(text);
    return Answer{QJsonObject{{u"ok"_s, true}, {u"problems"_s, QJsonArray()}, {u"store"_s, done.place}, {u"entries"_s, done.head.size},
                              {u"root"_s, QString::fromLatin1(done.head.root.toHex())},
                              {u"users_without_access"_s, QJsonArray::fromStringList(done.usersWithoutAccess)}}, text};
}

}

Verb migrateVerb()
{
    return {"migrate", QT_TRANSLATE_NOOP("Help", "Move the whole casebook to a file or a server; what is left behind is sealed."), {},
            {{"to", "STORE", QT_TRANSLATE_NOOP("Help", "Where to: a file that is not there yet, or an empty database of a server."), false, "", Completion::File, true},
             {"to-passphrase-file", "FILE", QT_TRANSLATE_NOOP("Help", "Read the passphrase of the new place from this file."), false, "", Completion::File}},
            {"migrate --store berlin.casebook --to postgresql://a.braun@db.example.org/casebook"}, run};
}

}
