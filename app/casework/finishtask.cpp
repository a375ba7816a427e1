// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/finishtask.h"

#include "app/casework/frame/deletiontail.h"
#include "app/casework/operation.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

Result<Done> FinishTask::run(const FinishTaskRequest &request)
{
    static const QStringList results{u"done"_s, u"not-found"_s, u"exception"_s, u"not-applicable"_s};
    if (!results.contains(request.result))
        return fail(ErrorCode::InputInvalid, {u"result"_s, results.join(u'|')});
    if (request.result == "exception"_L1 && request.note.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"note"_s, u"an exception needs its ground"_s});
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::FinishTask, request.number, request.operation}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"finish-task"_s});
    if (request.task < 1 || request.task > work->file().tasks.size())
        return fail(ErrorCode::NotFound, {u"task %1"_s.arg(request.task)});
    const domain::TaskRecord &task = work->file().tasks[request.task - 1];
    if (task.state != "open"_L1)
        return fail(ErrorCode::InputInvalid, {u"task"_s, u"finished already"_s});
    if (task.isDeletion() && request.result != "exception"_L1)
        CASEBOOK_CHECK(checkDeletion(m_desk, work->file(), task, request.note, work->today()));
    CASEBOOK_TRY(const QString note, work->cleaned(domain::TextField::Reason, request.note));
    const auto row = store::Row().set("state", u"done"_s).set("result", request.result).set("note", note);
    CASEBOOK_CHECK(work->transaction().update(store::tables::tasks, task.id.value(), -1, row));
    return work->finish(u"finish-task"_s);
}

}
