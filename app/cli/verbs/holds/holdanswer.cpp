// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/holds/holdanswer.h"

#include "app/casework/frame/work.h"
#include "app/cli/casejson.h"
#include "app/domain/casenumber.h"
#include "app/text/holdwords.h"
#include "app/text/secretwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Hold;

Result<QString> holdNumber(const Context &context, int operand)
{
    const auto number = domain::CaseNumber::parse(context.line().operand(operand));
    if (!number || number->prefix() != "H"_L1)
        return fail(ErrorCode::NotFound, {u"HOLD"_s});
    return number->toString();
}

QJsonObject holdJson(const queries::HoldRow &row, const QDate &today)
{
    const Hold &hold = row.hold;
    QJsonObject object{{u"number"_s, hold.number},
                       {u"scope"_s, domain::name(hold.scope)},
                       {u"subject"_s, orNull(hold.subject)},
                       {u"class"_s, orNull(hold.dataClass)},
                       {u"case"_s, orNull(hold.caseNumber)},
                       {u"ground"_s, hold.ground},
                       {u"title"_s, hold.title},
                       {u"reason"_s, hold.reason},
                       {u"ordered_by"_s, hold.orderedBy},
                       {u"from"_s, orNull(hold.from)},
                       {u"review"_s, orNull(hold.review)},
                       {u"review_due"_s, hold.isReviewDue(today)},
                       {u"placed_by"_s, hold.placedBy},
                       {u"in_force"_s, hold.isInForce()},
                       {u"released"_s, orNull(hold.released)},
                       {u"released_by"_s, orNull(hold.releasedBy)},
                       {u"release_reason"_s, orNull(hold.releaseReason)},
                       {u"cases"_s, row.cases}};
    if (!row.numbers.isEmpty())
        object.insert(u"numbers"_s, QJsonArray::fromStringList(row.numbers));
    return object;
}

Result<Answer> answerHold(Context &context, const casework::HoldDone &done)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    if (!done.findings.isEmpty())
        context.console().say(text::findingsText(done.findings));
    if (!casework::checkPermission(workspace->desk(), domain::Action::Read, {}))
        return Answer{QJsonObject{{u"number"_s, done.number}}, done.number};
    CASEBOOK_TRY(const auto rows, queries::holds(workspace->connection(), workspace->user().clearance, {done.number}));
    if (rows.isEmpty())
        return fail(ErrorCode::NotFound, {done.number});
    const queries::HoldRow &row = rows.constFirst();
    const QString cases = QCoreApplication::translate("Hold", "cases: %1").arg(row.numbers.isEmpty() ? QString::number(row.cases) : row.numbers.join(u", "_s));
    const QString line = QStringList{row.hold.number, text::scopeText(row.hold), text::holdStateText(row.hold, workspace->today(), context.language()), cases}.join(u", "_s);
    return Answer{holdJson(row, workspace->today()), context.line().has("quiet") ? QString() : line};
}

}
