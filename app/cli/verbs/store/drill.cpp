// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "app/text/errorwords.h"
#include "app/workspace/keeping/drill.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Care", text);
}

QString passedText(const workspace::DrillReport &report, const QString &language)
{
    const QString seconds = QLocale(language).toString(double(report.milliseconds) / 1000, 'f', 1);
    return words(QT_TRANSLATE_NOOP("Care", "Restored %1 as a trial in %2 seconds: it opens, every page was read, its journal verifies.")).arg(report.backup, seconds) + u'\n'
        + words(QT_TRANSLATE_NOOP("Care", "Journal entries in it: %1, since then: %2. Cases in it: %3.")).arg(report.entries).arg(report.entriesSince).arg(report.cases) + u'\n'
        + words(QT_TRANSLATE_NOOP("Care", "The copy was taken away again."));
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(const workspace::Door door, context.door());
    if (door.isServer())
        return base::fail(base::ErrorCode::UsageWrong, {QCoreApplication::translate("Usage", "a casebook on a server is restored by the server's own means, pg_restore for example")});
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const base::Secret passphrase, context.passphrase());
    CASEBOOK_TRY(const workspace::DrillReport report, workspace::drill(*workspace, context.line().operand(0), context.line().value("user"), passphrase));
    if (!report.opensWithPassphrase)
        context.console().warn(words(QT_TRANSLATE_NOOP("Care", "The backup opens with the passphrase of the day it was made, not with the present one. Keep the recovery key.")));
    QJsonObject json{{u"ok"_s, report.hasPassed()}, {u"file"_s, report.backup}, {u"milliseconds"_s, report.milliseconds},
                     {u"opens_with_passphrase"_s, report.opensWithPassphrase}};
    if (!report.hasPassed()) {
        json.insert("problems"_L1, QJsonArray{nameOf(report.problem->code)});
        return Answer{json, words(QT_TRANSLATE_NOOP("Care", "The trial of %1 failed.")).arg(report.backup) + u'\n' + text::errorWords(*report.problem).oneLine(), int(IntegrityProblem)};
    }
    json.insert("problems"_L1, QJsonArray());
    json.insert("entries"_L1, report.entries);
    json.insert("entries_since"_L1, report.entriesSince);
    json.insert("cases"_L1, report.cases);
    return Answer{json, passedText(report, context.language())};
}

}

Verb drillVerb()
{
    return {"drill", QT_TRANSLATE_NOOP("Help", "Try a restore: put a backup (the newest automatic one) into a folder of its own, check all of it, take it away."),
            {{"FILE", true, false, "", Completion::File}}, {}, {"drill", "drill berlin-2026-03-09.casebook"}, run};
}

}
