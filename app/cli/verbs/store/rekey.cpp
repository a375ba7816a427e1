// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/careprogress.h"
#include "app/cli/context.h"
#include "app/cli/interruption.h"
#include "app/workspace/storecare.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(const workspace::Door door, context.door());
    if (door.isServer())
        return fail(ErrorCode::UsageWrong, {QCoreApplication::translate("Usage", "a server has no page key; change the password of the role there")});
    CASEBOOK_TRY(const base::Secret passphrase, context.passphrase());
    const LongWork work;
    CASEBOOK_TRY(const store::RekeyDone done, workspace::rekey({door.address, door.user, context.line().value("backup")}, passphrase, {}, careProgress(context)));
    const auto words = [](const char *text) { return QCoreApplication::translate("Care", text); };
    QString text = words(QT_TRANSLATE_NOOP("Care", "New recovery key, shown this once; the old one opens old backups only:")) + "\n\n  "_L1 + done.recoveryKey;
    if (!done.usersWithoutSlot.isEmpty())
        text += "\n\n"_L1 + words(QT_TRANSLATE_NOOP("Care", "They need a passphrase anew: %1")).arg(done.usersWithoutSlot.join(", "_L1));
    if (context.isJson())
        context.console().warn(text);
    return Answer{QJsonObject{{u"ok"_s, true}, {u"problems"_s, QJsonArray()}, {u"users_without_slot"_s, QJsonArray::fromStringList(done.usersWithoutSlot)}}, text};
}

}

Verb rekeyVerb()
{
    return {"rekey", QT_TRANSLATE_NOOP("Help", "Encrypt the whole store with a new key; a backup is made first."), {},
            {{"backup", "FILE", QT_TRANSLATE_NOOP("Help", "Where the backup is made; the name must be free."), false, "", Completion::File, true}},
            {"rekey --store berlin.casebook --backup before-rekey.casebook"}, run};
}

}
