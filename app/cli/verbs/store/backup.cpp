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
using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    const LongWork work;
    CASEBOOK_TRY(const store::BackupDone done, workspace::backUp(*workspace, context.line().operand(0), careProgress(context)));
    const QString digest = QString::fromLatin1(done.sha256.toHex());
    const QJsonObject json{{u"ok"_s, true}, {u"problems"_s, QJsonArray()}, {u"file"_s, done.file}, {u"entries"_s, done.head.size}, {u"sha256"_s, digest}};
    const auto words = [](const char *text) { return QCoreApplication::translate("Care", text); };
    return Answer{json, words(QT_TRANSLATE_NOOP("Care", "Made %1 and its key slots beside it; journal entries: %2.")).arg(done.file).arg(done.head.size) + u'\n'
                            + words(QT_TRANSLATE_NOOP("Care", "SHA-256: %1")).arg(digest)};
}

}

Verb backupVerb()
{
    return {"backup", QT_TRANSLATE_NOOP("Help", "Copy the store while it is in use, and verify the copy."), {{"FILE", false, false, "", Completion::File}}, {}, {"backup berlin-2026-03-09.casebook"}, run};
}

}
