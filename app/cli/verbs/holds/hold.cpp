// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/holds/holdanswer.h"
#include "app/cli/verbs/verbs.h"
#include "app/domain/casenumber.h"

#include <QCoreApplication>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::HoldScope;

namespace {

Result<void> readScope(const CommandLine &line, casework::PlaceHoldRequest &request)
{
    const int named = int{line.has("person")} + int{line.has("of-person")} + int{line.has("account")} + int{line.has("matter")};
    if (named > 1)
        return fail(ErrorCode::UsageWrong, {QCoreApplication::translate("Hold", "one of --person, --of-person, --account and --matter is enough")});
    if (line.has("person") || line.has("of-person"))
        request.scope = HoldScope::Person;
    else if (line.has("account"))
        request.scope = HoldScope::Account;
    else if (line.has("matter"))
        request.scope = HoldScope::Matter;
    else if (line.operands().isEmpty() && line.has("class"))
        request.scope = HoldScope::Class;
    request.subject = line.value("person") + line.value("account") + line.value("matter");
    if (request.scope == HoldScope::Case && line.operands().isEmpty())
        return fail(ErrorCode::UsageWrong, {QCoreApplication::translate("Hold", "name what is held: a case, --person, --account, --matter or --class")});
    for (const QString &operand : line.operands()) {
        const auto number = domain::CaseNumber::parse(operand);
        if (!number)
            return fail(ErrorCode::NotFound, {u"CASE"_s});
        request.cases << number->toString();
    }
    return {};
}

Result<Answer> run(Context &context)
{
    const CommandLine &line = context.line();
    casework::PlaceHoldRequest request;
    CASEBOOK_CHECK(readScope(line, request));
    request.dataClass = line.value("class");
    request.ground = line.value("ground");
    request.title = line.value("title");
    request.reason = line.value("reason");
    request.orderedBy = line.value("ordered-by");
    CASEBOOK_TRY(request.from, context.day("from"));
    CASEBOOK_TRY(request.review, context.day("review"));
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const casework::HoldDone done, casework::PlaceHold(workspace->desk()).run(request));
    return answerHold(context, done);
}

}

Verb holdVerb()
{
    return {"hold", QT_TRANSLATE_NOOP("Help", "Place a legal hold: nothing of a case, person, account, matter or class of data is erased until it is released."),
            {{"CASE", true, true}},
            {{"of-person", nullptr, QT_TRANSLATE_NOOP("Help", "On the person of the case, in every case of theirs, now and later.")},
             {"person", "KIND:VALUE", QT_TRANSLATE_NOOP("Help", "On the person who has this identifier, such as mail:clara@example.org.")},
             {"account", "KIND:VALUE", QT_TRANSLATE_NOOP("Help", "On everything of an account, such as account:4711, also in cases still to come.")},
             {"matter", "LABEL", QT_TRANSLATE_NOOP("Help", "On the named cases as one matter; more cases join it later.")},
             {"class", "CLASS", QT_TRANSLATE_NOOP("Help", "Only on one class of data, such as crm; alone: on all data of the class.")},
             {"ground", "GROUND", QT_TRANSLATE_NOOP("Help", "Why such data may be held: litigation, investigation, audit and the like."), false, "", Completion::Nothing, true},
             {"title", "TEXT", QT_TRANSLATE_NOOP("Help", "What people call it."), false, "", Completion::Nothing, true},
             {"reason", "TEXT", QT_TRANSLATE_NOOP("Help", "Why; it is kept with the hold."), false, "", Completion::Nothing, true},
             {"ordered-by", "NAME", QT_TRANSLATE_NOOP("Help", "Who ordered it: a court, an authority, the legal department."), false, "", Completion::Nothing, true},
             {"from", "DAY", QT_TRANSLATE_NOOP("Help", "Since when it is in force; today when it is left out.")},
             {"review", "DAY", QT_TRANSLATE_NOOP("Help", "When somebody looks whether it is still needed; as late as the rule allows when it is left out.")}},
            {"hold R-2026-00041 --ground litigation --title \"Claim 7\" --reason \"Announced.\" --ordered-by Legal",
             "hold --account account:4711 --ground preservation --title \"12 O 3/26\" --reason Order --ordered-by \"LG Berlin\"",
             "hold --class invoice-de --ground tax-assessment --title Taxes --reason \"Not final.\" --ordered-by Adviser"}, run};
}

}
