// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/frame/work.h"
#include "app/cli/casejson.h"
#include "app/cli/context.h"
#include "app/cli/registertext.h"
#include "app/queries/views.h"

#include <QJsonArray>
#include <limits>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

using queries::Register;
using queries::RegisterRow;

constexpr int pageSize = 500;

base::Unexpected badFilter(const domain::ParsedFilter &parsed)
{
    const domain::FilterProblem &problem = parsed.problems.constFirst();
    return fail(ErrorCode::FilterInvalid, {QString::number(problem.from), problem.reason});
}

Result<void> addFilter(domain::Filter &filter, const QString &text)
{
    const domain::ParsedFilter parsed = domain::readFilter(text);
    if (!parsed.problems.isEmpty())
        return badFilter(parsed);
    filter.conditions += parsed.filter.conditions;
    filter.words += parsed.filter.words;
    return {};
}

// Kinds that this person may read; all of them need no condition.
Result<void> addReadable(domain::Filter &filter, workspace::Workspace &workspace)
{
    domain::Condition readable{domain::Field::Kind};
    const QList<domain::Kind> kinds = workspace.rules().kinds();
    for (const domain::Kind &kind : kinds)
        if (casework::checkPermission(workspace.desk(), domain::Action::Read, kind.id))
            readable.values << domain::FilterValue{domain::FilterValue::Type::Text, kind.id};
    if (readable.values.isEmpty())
        return fail(ErrorCode::NotPermitted, {domain::name(domain::Action::Read)});
    if (readable.values.size() < kinds.size())
        filter.conditions << readable;
    return {};
}

Result<void> applyView(queries::RegisterRequest &request, workspace::Workspace &workspace, const QString &name)
{
    CASEBOOK_TRY(const auto views, queries::views(workspace.connection(), workspace.user()));
    const auto view = std::find_if(views.cbegin(), views.cend(), [&](const auto &one) { return one.name == name; });
    if (view == views.cend())
        return fail(ErrorCode::NotFound, {u"view"_s});
    request.sort = view->sort;
    request.isDescending = view->isDescending;
    return addFilter(request.filter, view->filter);
}

Result<queries::RegisterRequest> requestOf(Context &context, workspace::Workspace &workspace)
{
    const CommandLine &line = context.line();
    queries::RegisterRequest request;
    request.today = workspace.today();
    if (line.has("view"))
        CASEBOOK_CHECK(applyView(request, workspace, line.value("view")));
    CASEBOOK_CHECK(addFilter(request.filter, line.value("filter")));
    for (const QString &word : line.value("search").split(u' ', Qt::SkipEmptyParts))
        request.filter.words << domain::SearchWord{word};
    if (line.has("sort")) {
        request.isDescending = line.value("sort").startsWith(u'-');
        request.sort = line.value("sort").mid(request.isDescending ? 1 : 0);
    }
    CASEBOOK_CHECK(addReadable(request.filter, workspace));
    request.filter = domain::resolved(request.filter, request.today, workspace.user().login);
    return request;
}

Result<QList<RegisterRow>> rowsOf(Context &context, workspace::Workspace &workspace)
{
    CASEBOOK_TRY(const queries::RegisterRequest request, requestOf(context, workspace));
    CASEBOOK_TRY(const int limit, context.number("limit", std::numeric_limits<int>::max(), 1, std::numeric_limits<int>::max()));
    Register reader(workspace.connection(), workspace.user().clearance);
    QList<RegisterRow> rows;
    while (rows.size() < limit) {
        const int wanted = std::min(pageSize, limit - static_cast<int>(rows.size()));
        CASEBOOK_TRY(const QList<RegisterRow> page, reader.page(request, wanted, rows.isEmpty() ? domain::CaseId() : rows.constLast().id));
        rows += page;
        if (page.size() < wanted)
            break;
    }
    return rows;
}

Result<QStringList> fieldsOf(const CommandLine &line)
{
    const QStringList fields = line.value("fields").split(u',', Qt::SkipEmptyParts);
    for (const QString &field : fields)
        if (!rowFields().contains(field))
            return fail(ErrorCode::InputInvalid, {u"fields"_s, rowFields().join(u',')});
    return fields;
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(const QStringList fields, fieldsOf(context.line()));
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QList<RegisterRow> rows, rowsOf(context, *workspace));
    if (context.isJson()) {
        QJsonArray cases;
        for (const RegisterRow &row : rows)
            cases.append(rowJson(row, fields));
        return Answer{cases, {}};
    }
    return Answer{{}, registerText(rows, fields, *workspace, context.language(), Console::width())};
}

}

Verb listVerb()
{
    return {"list", QT_TRANSLATE_NOOP("Help", "List cases; the filter is that of the window."),
            {},
            {{"view", "NAME", QT_TRANSLATE_NOOP("Help", "A saved view: its filter and order.")},
             {"filter", "FILTER", QT_TRANSLATE_NOOP("Help", "For example: kind:request state:collect due<7d -owner:none.")},
             {"search", "WORDS", QT_TRANSLATE_NOOP("Help", "Words that all must be there: in number, person, title or text.")},
             {"sort", "FIELD", QT_TRANSLATE_NOOP("Help", "The order; a minus before the field turns it round. By due date when it is left out.")},
             {"limit", "N", QT_TRANSLATE_NOOP("Help", "No more than so many.")},
             {"fields", "FIELD,...", QT_TRANSLATE_NOOP("Help", "Only these: number kind subject title person state phase received due clock owner office channel language regime outcome closed hold.")}},
            {"list --filter \"due:overdue owner:me\"", "list --json --search weber --sort=-received --limit 10 --fields number,due,state"}, run};
}

}
