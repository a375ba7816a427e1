// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/work.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs/statements/statementanswer.h"
#include "app/cli/verbs/verbs.h"
#include "app/text/statementwords.h"

#include <QCoreApplication>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;
using domain::StatementVersion;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Statement", text);
}

QString noticesText(const StatementVersion &version, const domain::StatementRule &rule, const QString &language)
{
    if (version.lacksNotice())
        return words(QT_TRANSLATE_NOOP("Statement", "nobody was told yet"));
    QStringList told;
    for (const domain::StatementNotice &notice : version.notices)
        told << text::noticeText(rule, notice, language);
    return told.join(u"; "_s);
}

QString linesOf(const QList<StatementVersion> &versions, const QHash<QString, int> &cases, const domain::StatementRule &rule, const QString &language)
{
    if (versions.isEmpty())
        return words(QT_TRANSLATE_NOOP("Statement", "No version of the privacy statement is known."));
    TextTable table({words(QT_TRANSLATE_NOOP("Statement", "Version")), words(QT_TRANSLATE_NOOP("Statement", "In force")), words(QT_TRANSLATE_NOOP("Statement", "Clauses")),
                     words(QT_TRANSLATE_NOOP("Statement", "Cases")), words(QT_TRANSLATE_NOOP("Statement", "Material change")), words(QT_TRANSLATE_NOOP("Statement", "Notice"))}, 1);
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const StatementVersion &version = versions[i];
        table.add({version.label, text::statementSpanText(domain::spanOf(versions, i), language), QString::number(version.clauses), QString::number(cases.value(version.label)),
                   version.isMaterial ? words(QT_TRANSLATE_NOOP("Statement", "yes")) : words(QT_TRANSLATE_NOOP("Statement", "no")), noticesText(version, rule, language)});
    }
    return table.toText(Console::width());
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_CHECK(casework::checkPermission(workspace->desk(), domain::Action::Read, {}));
    CASEBOOK_TRY(const QList<StatementVersion> versions, queries::statementVersionsInFull(workspace->connection()));
    CASEBOOK_TRY(const auto cases, queries::casesByVersion(workspace->connection(), workspace->user().clearance, workspace->rules().kinds()));
    QJsonArray all;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        QJsonObject json = versionJson(versions[i], domain::spanOf(versions, i));
        json.insert(u"cases"_s, cases.value(versions[i].label));
        all.append(json);
        if (versions[i].lacksNotice())
            context.console().warn(words(QT_TRANSLATE_NOOP("Statement", "%1 changes what people were promised, and no notice of it is recorded (%2).")).arg(versions[i].label, workspace->organisation().statement.noticeSource));
    }
    return Answer{QJsonObject{{u"versions"_s, all}}, linesOf(versions, cases, workspace->organisation().statement, context.language())};
}

}

Verb statementListVerb()
{
    return {"statement list", QT_TRANSLATE_NOOP("Help", "List the versions of the privacy statement, when each was in force and how many cases name it."),
            {}, {}, {"statement list", "statement list --json"}, run};
}

}
