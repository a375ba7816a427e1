// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/editcase.h"
#include "app/cli/acts.h"
#include "app/cli/assignments.h"

#include <QCoreApplication>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

using casework::EditCaseRequest;
using casework::ItemEdit;

bool isField(const QString &name)
{
    static const QStringList fields{u"title"_s, u"received"_s, u"evidence"_s, u"office"_s, u"channel"_s, u"language"_s, u"regime"_s};
    return fields.contains(name);
}

// Facts of the same place go into one change.
ItemEdit &itemEdit(EditCaseRequest &request, const QString &list, int position)
{
    for (ItemEdit &edit : request.items)
        if (edit.list == list && edit.position == position)
            return edit;
    return request.items.emplace_back(ItemEdit{list, position, {}, false});
}

Result<void> readChanges(const CommandLine &line, EditCaseRequest &request)
{
    for (const QString &text : line.values("set")) {
        CASEBOOK_TRY(const Assignment assignment, readAssignment(text));
        if (!assignment.list.isEmpty())
            itemEdit(request, assignment.list, assignment.position).facts.insert(assignment.name, assignment.value);
        else
            (isField(assignment.name) ? request.fields : request.facts).insert(assignment.name, assignment.value);
    }
    for (const QString &text : line.values("remove")) {
        CASEBOOK_TRY(const ItemPlace place, readItemPlace(text));
        itemEdit(request, place.list, place.position).isRemoved = true;
    }
    for (const QStringList &words : line.wordsOf("add")) {
        CASEBOOK_TRY(const auto facts, readPairs(words.value(1)));
        request.items << ItemEdit{words.value(0), 0, facts, false};
    }
    if (line.has("person")) {
        CASEBOOK_TRY(request.person, readPerson(line.value("person")));
    }
    return {};
}

Result<Answer> run(Context &context)
{
    const CommandLine &line = context.line();
    if (!line.has("set") && !line.has("add") && !line.has("remove") && !line.has("person"))
        return fail(ErrorCode::UsageWrong, {QCoreApplication::translate("Usage", "nothing to change was given")});
    EditCaseRequest request;
    CASEBOOK_CHECK(readChanges(line, request));
    CASEBOOK_TRY(request.expectedRevision, expectedRevision(context));
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(request.number, caseNumber(context));
    CASEBOOK_TRY(const casework::Done done, casework::EditCase(workspace->desk()).run(request));
    return answerCase(context, done);
}

}

Verb editVerb()
{
    return {"edit", QT_TRANSLATE_NOOP("Help", "Change what is known about a case."),
            {{"CASE"}},
            {{"set", "FIELD=VALUE", QT_TRANSLATE_NOOP("Help", "A field (title received evidence office channel language regime) or a fact; LIST[2].FACT for one of a list. No value takes it away."), true},
             {"add", "LIST FACT=VALUE,...", QT_TRANSLATE_NOOP("Help", "One more in a list."), true, "", Completion::Nothing, false, 2},
             {"remove", "LIST[2]", QT_TRANSLATE_NOOP("Help", "Take one out of a list."), true},
             {"person", "PERSON", QT_TRANSLATE_NOOP("Help", "Somebody more in the case: name=…,mail=…,phone=…,role=….")},
             revisionOption()},
            {"edit R-2026-00041 --set redress=authority-and-court --set lines[2].outcome=fulfilled",
             "edit R-2026-00041 --add lines right=access,data-class=account-data --remove lines[3]"}, run};
}

}
