// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/askapproval.h"

#include "app/casework/frame/work.h"
#include "app/casework/erasecase.h"
#include "app/casework/operation.h"
#include "app/domain/approval.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

namespace {

bool asksForApproval(const domain::Kind &kind, const QString &object)
{
    const auto moves = [&](const domain::Transition &way) { return way.needsSecondPerson && way.to == object; };
    const auto gates = [&](const domain::Gate &gate) { return gate.form == domain::Gate::Form::Approved && gate.subject == object; };
    return object == "decision"_L1 || std::any_of(kind.transitions.cbegin(), kind.transitions.cend(), moves)
        || std::any_of(kind.gates.cbegin(), kind.gates.cend(), gates);
}

Result<void> checkObject(const Work &work, const QString &object)
{
    const bool isClosed = work.kind().isClosed(work.file().state);
    if (object == EraseCase::approvalObject)
        return isClosed ? Result<void>() : fail(ErrorCode::NotClosed, {work.file().number});
    if (!asksForApproval(work.kind(), object))
        return fail(ErrorCode::InputInvalid, {u"object"_s, u"unknown"_s});
    return isClosed ? fail(ErrorCode::AlreadyClosed, {work.file().number}) : Result<void>();
}

}

Result<Done> AskApproval::run(const AskApprovalRequest &request)
{
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Edit, request.number, request.operation}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"ask-approval"_s});
    CASEBOOK_CHECK(checkObject(*work, request.object));
    CASEBOOK_TRY(const QString note, work->cleaned(domain::TextField::Reason, request.note));
    const auto row = store::Row()
                         .set("case_id", work->file().id.value())
                         .set("object", request.object)
                         .set("verdict", u"asked"_s)
                         .set("asked_by", m_desk.user().login)
                         .set("approver", QString())
                         .set("at", value(m_desk.clock.now()))
                         .set("note", note)
                         .set("digest", domain::decisionDigest(work->kind(), work->file()));
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, work->transaction().insert(store::tables::approvals, row));
    CASEBOOK_CHECK(work->updateCase(store::Row().set("preparer", m_desk.user().login)));
    return work->finish(u"ask-approval"_s);
}

}
