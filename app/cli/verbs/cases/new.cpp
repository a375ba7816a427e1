// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/registercase.h"
#include "app/cli/acts.h"
#include "app/cli/assignments.h"

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

using casework::NewItem;
using casework::RegisterCaseRequest;

// A field of every case; nothing when it is none, and then it is a fact of the kind.
QString *fieldOf(RegisterCaseRequest &request, const QString &name)
{
    if (name == "title"_L1)
        return &request.title;
    if (name == "evidence"_L1)
        return &request.receivedEvidence;
    if (name == "channel"_L1)
        return &request.channel;
    if (name == "office"_L1)
        return &request.office;
    if (name == "language"_L1)
        return &request.language;
    if (name == "regime"_L1)
        return &request.regime;
    if (name == "owner"_L1)
        return &request.owner;
    if (name == "person"_L1)
        return &request.person.name;
    return nullptr;
}

void addSubjects(RegisterCaseRequest &request, const domain::Kind &kind, const QString &subjects)
{
    for (const QString &subject : subjects.split(u',', Qt::SkipEmptyParts))
        casework::addSubject(request, kind, subject.trimmed());
}

// "lines[2].scope=…": the place must follow on those before it.
Result<void> setItemFact(RegisterCaseRequest &request, const Assignment &assignment)
{
    int place = 0;
    for (NewItem &item : request.items)
        if (item.list == assignment.list && ++place == assignment.position) {
            item.facts.insert(assignment.name, assignment.value);
            return {};
        }
    if (assignment.position != place + 1)
        return fail(ErrorCode::InputInvalid, {assignment.list, u"the place before it is empty"_s});
    request.items << NewItem{assignment.list, {{assignment.name, assignment.value}}};
    return {};
}

Result<void> assign(RegisterCaseRequest &request, const domain::Kind &kind, const QString &text)
{
    CASEBOOK_TRY(const Assignment assignment, readAssignment(text));
    if (!assignment.list.isEmpty())
        return setItemFact(request, assignment);
    if (assignment.name == "received"_L1) {
        request.received = QDate::fromString(assignment.value, Qt::ISODate);
        return request.received.isValid() ? Result<void>() : fail(ErrorCode::DateInvalid, {assignment.value});
    }
    if (QString *field = fieldOf(request, assignment.name))
        *field = assignment.value;
    else if (!kind.titleList.isEmpty() && assignment.name == kind.titleList)
        addSubjects(request, kind, assignment.value);
    else
        request.facts.insert(assignment.name, assignment.value);
    return {};
}

Result<RegisterCaseRequest> requestOf(const Context &context, const domain::Kind &kind, QDate today)
{
    const CommandLine &line = context.line();
    RegisterCaseRequest request;
    request.kind = kind.id;
    request.received = today;
    if (line.has("person")) {
        CASEBOOK_TRY(request.person, readPerson(line.value("person")));
    }
    for (const QString &subject : line.values("line"))
        addSubjects(request, kind, subject);
    for (const QString &text : line.values("set"))
        CASEBOOK_CHECK(assign(request, kind, text));
    for (const QString &path : line.values("attach")) {
        CASEBOOK_TRY(const casework::NewAttachment attachment, readAttachment(path, u"received"_s));
        request.attachments << attachment;
    }
    return request;
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const domain::Kind *kind, workspace->rules().kind(context.line().operand(0)));
    CASEBOOK_TRY(const RegisterCaseRequest request, requestOf(context, *kind, workspace->today()));
    CASEBOOK_TRY(const casework::Done done, casework::RegisterCase(workspace->desk()).run(request));
    return answerCase(context, done);
}

}

Verb newVerb()
{
    return {"new", QT_TRANSLATE_NOOP("Help", "Register a case."),
            {{"KIND"}},
            {{"set", "FIELD=VALUE", QT_TRANSLATE_NOOP("Help", "A field of the case (title received evidence channel office language regime owner person) or a fact of its kind; LIST[1].FACT for one of a list. Received today when nothing is said."), true},
             {"line", "WHAT", QT_TRANSLATE_NOOP("Help", "What it is about, as its kind calls it: a right, an allegation. Several with commas."), true},
             {"person", "PERSON", QT_TRANSLATE_NOOP("Help", "Whom it is about: name=…,mail=…,phone=…,role=….")},
             {"attach", "FILE", QT_TRANSLATE_NOOP("Help", "A file that came with it."), true, "", Completion::File}},
            {"new request --line access --person name=\"Clara Weber\",mail=clara@example.org --set received=2026-03-05",
             "new dispute --line late-answer --set channel=post-berlin --attach letter.pdf"}, run};
}

}
