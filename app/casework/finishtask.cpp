// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/finishtask.h"

#include "app/casework/frame/deletiontail.h"
#include "app/casework/operation.h"
#include "app/domain/tasks/systemtask.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

namespace {

// An exception leaves data of the person where they are: the answer has to say why. Nobody can check a search of which nobody knows
// where it looked.
Result<void> checkSystemTask(const domain::Kind &kind, const domain::TaskRecord &task, const FinishTaskRequest &request)
{
    if (request.result == "exception"_L1 && !domain::givesGround(kind, request.note)) {
        QStringList grounds;
        for (const domain::Ground &ground : kind.grounds)
            grounds << ground.id;
        return fail(ErrorCode::InputInvalid, {u"note"_s, u"one of these grounds, or thirty characters in words: %1"_s, grounds.join(u' ')});
    }
    const bool wasSearched = request.result == "done"_L1 || request.result == "not-found"_L1;
    if (wasSearched && domain::isSearch(kind, task) && request.searched.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"searched"_s, u"missing"_s});
    return {};
}

}

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
    if (domain::isSystemTask(task))
        CASEBOOK_CHECK(checkSystemTask(work->kind(), task, request));
    CASEBOOK_TRY(const QString note, work->cleaned(domain::TextField::Reason, request.note));
    CASEBOOK_TRY(const QString searched, work->cleaned(domain::TextField::Reason, request.searched));
    const auto row = store::Row().set("state", u"done"_s).set("result", request.result).set("note", note).set("searched", searched)
                         .set("done_by", m_desk.user().login).set("done_on", value(work->today()));
    CASEBOOK_CHECK(work->transaction().update(store::tables::tasks, task.id.value(), -1, row));
    return work->finish(u"finish-task"_s);
}

}
