// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/base/clock.h"
#include "app/cli/context.h"
#include "app/workspace/storecare.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

// Whoever restores has decided that this state is the true one: the computer forgets that it had seen a later one.
Result<void> accept(const workspace::Door &door, const base::Secret &passphrase)
{
    CASEBOOK_TRY(const auto workspace, workspace::Workspace::open(door, passphrase));
    return workspace->acceptPresentJournal();
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(const workspace::Door door, context.door());
    if (door.isServer())
        return base::fail(base::ErrorCode::UsageWrong, {QCoreApplication::translate("Usage", "a casebook on a server is restored by the server's own means, pg_restore for example")});
    CASEBOOK_TRY(const base::Secret passphrase, context.passphrase());
    const QString backup = context.line().operand(0);
    CASEBOOK_TRY(const base::Secret pageKey, store::pageKeyOf(backup, door.user, passphrase));
    const workspace::Loss loss = context.line().has("accept-loss") ? workspace::Loss::Accept : workspace::Loss::Refuse;
    CASEBOOK_TRY(const store::RestoreDone done, workspace::restore({backup, door.address, base::SystemClock().now()}, pageKey, loss));
    CASEBOOK_CHECK(accept(door, passphrase));
    const auto words = [](const char *text) { return QCoreApplication::translate("Care", text); };
    QString text = words(QT_TRANSLATE_NOOP("Care", "%1 is as the backup was.")).arg(door.address);
    if (!done.replaced.isEmpty())
        text += u'\n' + words(QT_TRANSLATE_NOOP("Care", "What was there before is kept as %1.")).arg(done.replaced);
    if (done.entriesMissing > 0)
        text += u'\n' + words(QT_TRANSLATE_NOOP("Care", "Journal entries of it that are missing now: %1.")).arg(done.entriesMissing);
    const QJsonValue replaced = done.replaced.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(done.replaced);
    return Answer{QJsonObject{{u"ok"_s, true}, {u"problems"_s, QJsonArray()}, {u"replaced"_s, replaced}, {u"entries_missing"_s, done.entriesMissing}}, text};
}

}

Verb restoreVerb()
{
    return {"restore", QT_TRANSLATE_NOOP("Help", "Put a verified backup in the place of --store; what was there is kept beside it."), {{"FILE", false, false, "", Completion::File}},
            {{"accept-loss", nullptr, QT_TRANSLATE_NOOP("Help", "Also where the store that is there has journal entries that the backup does not have.")}},
            {"restore --store berlin.casebook berlin-2026-03-09.casebook"}, run};
}

}
