// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/addtask.h"

#include "app/casework/frame/work.h"
#include "app/casework/operation.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

Result<Done> AddTask::run(const AddTaskRequest &request)
{
    if (request.title.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"title"_s, u"empty"_s});
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::AddTask, request.number, request.operation}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"add-task"_s});
    if (work->kind().isClosed(work->file().state))
        return fail(ErrorCode::AlreadyClosed, {request.number});
    CASEBOOK_TRY(const QString title, work->cleaned(domain::TextField::Title, request.title.simplified()));
    CASEBOOK_TRY(const QString assignee, work->cleaned(domain::TextField::Name, request.assignee));
    const auto row = store::Row()
                         .set("case_id", work->file().id.value())
                         .set("title", title)
                         .set("assignee", assignee)
                         .set("due_on", value(request.due))
                         .set("state", u"open"_s)
                         .set("result", QString())
                         .set("note", QString())
                         .set("data_class", QString())
                         .set("system", QString())
                         .set("counted_from", value(QDate()))
                         .set("own_task", QString());
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, work->transaction().insert(store::tables::tasks, row));
    return work->finish(u"add-task"_s);
}

}
