// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/addtask.h"

#include "app/casework/frame/work.h"
#include "app/casework/operation.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

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
    domain::TaskRecord task;
    task.title = title;
    task.assignee = assignee;
    task.due = request.due;
    CASEBOOK_CHECK(work->parts().addTask(task));
    return work->finish(u"add-task"_s);
}

}
