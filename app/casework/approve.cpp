// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/approve.h"

#include "app/casework/frame/clockwork.h"
#include "app/casework/frame/work.h"
#include "app/casework/operation.h"
#include "app/domain/approval.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

Result<Done> Approve::run(const ApproveRequest &request)
{
    if (!request.isApproved && request.note.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"note"_s, u"a return needs a comment"_s});
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Approve, request.number, request.operation}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"approve"_s});
    const QString login = m_desk.user().login;
    const domain::ApprovalRecord *asked = domain::lastWord(work->file(), request.object);
    if (!asked || asked->verdict != "asked"_L1)
        return fail(ErrorCode::InputInvalid, {u"object"_s, u"nobody asks for it"_s});
    if (login == work->file().preparer || login == asked->askedBy)
        return fail(ErrorCode::ApproverIsPreparer, {login});
    if (request.isApproved && asked->digest != domain::decisionDigest(work->kind(), work->file()))
        return fail(ErrorCode::Conflict, {request.number});
    CASEBOOK_TRY(const QString note, work->cleaned(domain::TextField::Reason, request.note));
    const auto row = store::Row()
                         .set("case_id", work->file().id.value())
                         .set("object", request.object)
                         .set("verdict", request.isApproved ? u"approved"_s : u"returned"_s)
                         .set("asked_by", asked->askedBy)
                         .set("approver", login)
                         .set("at", value(m_desk.clock.now()))
                         .set("note", note)
                         .set("digest", asked->digest);
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, work->transaction().insert(store::tables::approvals, row));
    CASEBOOK_CHECK(work->readAgain());
    CASEBOOK_CHECK(Clockwork(m_desk, work->transaction(), work->kind(), work->office()).meetGates(work->file()));
    return work->finish(u"approve"_s);
}

}
