// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/careprogress.h"
#include "app/cli/context.h"
#include "app/cli/interruption.h"
#include "app/text/datewords.h"
#include "app/text/errorwords.h"
#include "app/workspace/keeping/automaticbackup.h"
#include "app/workspace/storecare.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Care", text);
}

QString madeText(const store::BackupDone &done)
{
    return words(QT_TRANSLATE_NOOP("Care", "Made %1 and its key slots beside it; journal entries: %2.")).arg(done.file).arg(done.head.size) + u'\n'
        + words(QT_TRANSLATE_NOOP("Care", "SHA-256: %1")).arg(QString::fromLatin1(done.sha256.toHex()));
}

QJsonObject madeJson(const store::BackupDone &done)
{
    return {{u"ok"_s, true}, {u"problems"_s, QJsonArray()}, {u"file"_s, done.file}, {u"entries"_s, done.head.size},
            {u"sha256"_s, QString::fromLatin1(done.sha256.toHex())}};
}

// From now on on this computer, also for what the window makes.
Result<void> chooseFolder(const Context &context, workspace::Workspace &workspace)
{
    const QString folder = QFileInfo(context.line().value("folder")).absoluteFilePath();
    if (!QFileInfo(folder).isDir())
        return fail(ErrorCode::FileNotFound, {folder});
    return workspace::KeepingMemory(workspace::Workspace::stateFolder(), workspace.store().facts().id).choose(folder);
}

Result<Answer> runDaily(Context &context, workspace::Workspace &workspace)
{
    if (context.line().has("folder"))
        CASEBOOK_CHECK(chooseFolder(context, workspace));
    CASEBOOK_TRY(const workspace::AutomaticBackup backup, workspace::AutomaticBackup::of(workspace));
    CASEBOOK_TRY(const workspace::AutomaticBackup::Done done, backup.makeIfDue());
    CASEBOOK_CHECK(workspace::AutomaticBackup::record(workspace, done));
    if (done.notRemoved)
        context.console().warn(text::errorWords(*done.notRemoved).oneLine());
    QString text = done.made ? madeText(*done.made) : words(QT_TRANSLATE_NOOP("Care", "A backup of today is in %1, or another program is making it.")).arg(backup.status().folder);
    if (!done.removed.isEmpty())
        text += u'\n' + words(QT_TRANSLATE_NOOP("Care", "Went in favour of newer ones: %1")).arg(done.removed.join(", "_L1));
    const QDate goneOn = domain::goneFromBackups(workspace.today(), workspace.organisation().backups);
    text += u'\n' + words(QT_TRANSLATE_NOOP("Care", "What is erased today is in none of these backups from %1 on.")).arg(text::shortDayText(goneOn, context.language()));
    QJsonObject json = done.made ? madeJson(*done.made) : QJsonObject{{u"ok"_s, true}, {u"problems"_s, QJsonArray()}, {u"file"_s, QJsonValue::Null}};
    json.insert("removed"_L1, QJsonArray::fromStringList(done.removed));
    json.insert("erased_today_gone_on"_L1, goneOn.toString(Qt::ISODate));
    return Answer{json, text};
}

Result<Answer> run(Context &context)
{
    const bool isDaily = context.line().has("daily");
    if (isDaily == !context.line().operands().isEmpty())
        return fail(ErrorCode::UsageWrong, {QCoreApplication::translate("Usage", "either the name of the file or --daily")});
    if (context.line().has("folder") && !isDaily)
        return fail(ErrorCode::UsageWrong, {QCoreApplication::translate("Usage", "--folder goes with --daily")});
    CASEBOOK_TRY(const workspace::Door door, context.door());
    if (door.isServer())
        return fail(ErrorCode::UsageWrong, {QCoreApplication::translate("Usage", "a casebook on a server is backed up by the server's own means, pg_dump or pg_basebackup")});
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    const LongWork work;
    if (isDaily)
        return runDaily(context, *workspace);
    CASEBOOK_TRY(const store::BackupDone done, workspace::backUp(*workspace, context.line().operand(0), careProgress(context)));
    return Answer{madeJson(done), madeText(done)};
}

}

Verb backupVerb()
{
    return {"backup", QT_TRANSLATE_NOOP("Help", "Copy the store while it is in use, and verify the copy."), {{"FILE", true, false, "", Completion::File}},
            {{"daily", nullptr, QT_TRANSLATE_NOOP("Help", "The backup of the day, where none was made today: into the folder NAME.backups beside the store; old ones go. For a timer.")},
             {"folder", "FOLDER", QT_TRANSLATE_NOOP("Help", "With --daily: put them there from now on, on this computer."), false, "", Completion::Folder}},
            {"backup berlin-2026-03-09.casebook", "backup --daily --passphrase-file /run/secrets/casebook"}, run};
}

}
