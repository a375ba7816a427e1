// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/work.h"
#include "app/cli/verbs/statements/statementanswer.h"
#include "app/cli/verbs/verbs.h"
#include "app/text/statementwords.h"

#include <QCoreApplication>
#include <limits>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Clause;

namespace {

Result<Answer> oneClause(const Context &context, const queries::StatementText &read, QJsonObject json)
{
    CASEBOOK_TRY(const int wanted, context.number("clause", 1, 1, std::numeric_limits<int>::max()));
    if (wanted > read.clauses.size())
        return fail(ErrorCode::NotFound, {u"CLAUSE"_s});
    const Clause &clause = read.clauses[wanted - 1];
    const QString words = clause.range.in(read.text).toString();
    json.insert(u"clauses"_s, QJsonArray{clauseJson(clause, wanted - 1)});
    json.insert(u"text"_s, words);
    return Answer{json, words.trimmed()};
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_CHECK(casework::checkPermission(workspace->desk(), domain::Action::Read, {}));
    CASEBOOK_TRY(const NamedVersion named, namedVersion(context, context.line().operand(0)));
    CASEBOOK_TRY(const queries::StatementText read, queries::statementText(workspace->connection(), named.version().id));
    QJsonObject json = versionJson(named.version(), named.span());
    if (context.line().has("clause"))
        return oneClause(context, read, json);
    QJsonArray clauses;
    QStringList lines{u"%1, %2"_s.arg(named.version().label, text::statementSpanText(named.span(), context.language())), QString()};
    for (qsizetype i = 0; i < read.clauses.size(); ++i) {
        clauses.append(clauseJson(read.clauses[i], i));
        lines << u"%1. %2"_s.arg(i + 1).arg(text::clauseText(read.clauses[i]));
    }
    json.insert(u"clauses"_s, clauses);
    json.insert(u"text"_s, read.text);
    return Answer{json, (lines << QString() << read.text.trimmed()).join(u'\n')};
}

}

Verb statementShowVerb()
{
    return {"statement show", QT_TRANSLATE_NOOP("Help", "Show a version of the privacy statement with its clauses, or one of them."),
            {{"VERSION"}},
            {{"clause", "N", QT_TRANSLATE_NOOP("Help", "Only this clause, by its place in the list.")}},
            {"statement show 2018-05-25", "statement show 2018-05-25 --clause 12"}, run};
}

}
