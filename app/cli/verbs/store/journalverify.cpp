// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "app/cli/interruption.h"
#include "app/cli/texttable.h"
#include "app/text/problemwords.h"
#include "app/workspace/checkpoints.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QJsonObject problemJson(const journal::Problem &problem)
{
    QJsonObject object{{u"kind"_s, journal::wordOf(problem.kind)}};
    if (problem.sequence > 0) {
        object.insert(u"entry"_s, problem.sequence);
        object.insert(u"through"_s, std::max(problem.sequence, problem.throughSequence));
    }
    if (!problem.table.isEmpty())
        object.insert(u"table"_s, problem.table);
    if (!problem.row.isEmpty())
        object.insert(u"row"_s, problem.row);
    if (!problem.privacyClass.isEmpty())
        object.insert(u"class"_s, problem.privacyClass);
    return object;
}

QString linesOf(const journal::VerificationReport &report)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Journal", text); };
    const QString root = QString::fromLatin1(report.root.toBase64());
    if (report.isVerified())
        return report.size == 1 ? words(QT_TRANSLATE_NOOP("Journal", "The journal verifies: 1 entry, root %1.")).arg(root)
                                : words(QT_TRANSLATE_NOOP("Journal", "The journal verifies: %1 entries, root %2.")).arg(report.size).arg(root);
    TextTable table({words(QT_TRANSLATE_NOOP("Journal", "Problem")), words(QT_TRANSLATE_NOOP("Journal", "Entry")), words(QT_TRANSLATE_NOOP("Journal", "Table")),
                     words(QT_TRANSLATE_NOOP("Journal", "Row")), words(QT_TRANSLATE_NOOP("Journal", "What it means"))});
    for (const journal::Problem &problem : report.problems)
        table.add({journal::wordOf(problem.kind), problem.sequence > 0 ? QString::number(problem.sequence) : QString(), problem.table, problem.row,
                   text::problemText(journal::wordOf(problem.kind))});
    return words(QT_TRANSLATE_NOOP("Journal", "The journal does not verify; problems: %1.")).arg(report.problemCount) + u"\n\n"_s + table.toText();
}

Result<std::optional<journal::minisign::PublicKey>> publicKey(const Context &context)
{
    if (!context.line().has("public-key"))
        return std::optional<journal::minisign::PublicKey>();
    CASEBOOK_TRY(const QByteArray file, context.file("public-key", 64 * 1024));
    CASEBOOK_TRY(const journal::minisign::PublicKey key, journal::minisign::parsePublicKey(file));
    return std::optional(key);
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(const auto key, publicKey(context));
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    const LongWork work;
    const auto progress = context.progress(QCoreApplication::translate("Journal", "Verifying, percent"));
    CASEBOOK_TRY(const journal::VerificationReport report,
                 workspace::Checkpoints(*workspace).verify(context.line().values("checkpoint"), key, [&](double share) { return progress(qRound64(share * 100), 0); }));
    QJsonArray problems;
    for (const journal::Problem &problem : report.problems)
        problems.append(problemJson(problem));
    const QJsonObject json{{u"verified"_s, report.isVerified()}, {u"size"_s, report.size}, {u"root"_s, QString::fromLatin1(report.root.toBase64())}, {u"problems"_s, problems}};
    return Answer{json, linesOf(report), report.isVerified() ? int(Done) : int(IntegrityProblem)};
}

}

Verb journalVerifyVerb()
{
    return {"journal verify", QT_TRANSLATE_NOOP("Help", "Check the record from its first entry to its last, and every row and file against it."),
            {},
            {{"checkpoint", "FILE", QT_TRANSLATE_NOOP("Help", "A checkpoint that the journal must agree with; its signature lies beside it."), true, "", Completion::File},
             {"public-key", "FILE", QT_TRANSLATE_NOOP("Help", "Whose signature it has to be; your own key when it is left out."), false, "", Completion::File}},
            {"journal verify", "journal verify --json --checkpoint berlin-128.checkpoint"}, run};
}

}
