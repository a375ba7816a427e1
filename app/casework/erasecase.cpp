// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/erasecase.h"

#include "app/casework/frame/eraser.h"
#include "app/casework/frame/holdcheck.h"
#include "app/casework/operation.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::PrivacyClass;

namespace {

Result<void> checkRequest(const EraseCaseRequest &request)
{
    if (request.classes.isEmpty() || request.classes.contains(PrivacyClass::Operational))
        return fail(ErrorCode::InputInvalid, {u"classes"_s, request.classes.isEmpty() ? u"empty"_s : u"operational"_s});
    if (request.reason.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"reason"_s, u"empty"_s});
    return {};
}

Result<void> checkGates(Work &work)
{
    const domain::CaseFile &file = work.file();
    if (!work.kind().isClosed(file.state))
        return fail(ErrorCode::NotClosed, {file.number});
    CASEBOOK_CHECK(checkNoHold(work.desk(), file));
    const auto last = std::find_if(file.approvals.crbegin(), file.approvals.crend(),
                                   [](const domain::ApprovalRecord &approval) { return approval.object == EraseCase::approvalObject; });
    if (last == file.approvals.crend() || last->verdict != "approved"_L1 || last->approver == last->askedBy)
        return fail(ErrorCode::GateNotMet, {u"approval"_s});
    return {};
}

}

Result<ErasedCase> EraseCase::run(const EraseCaseRequest &request)
{
    CASEBOOK_CHECK(checkRequest(request));
    ErasedCase erased;
    qint64 compartment = 0;
    {
        CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Erase, request.number, request.operation}));
        compartment = work->file().compartment.value();
        if (work->wasDoneBefore()) {
            CASEBOOK_TRY(erased.done, doneBefore(*work, {u"erase"_s}));
        } else {
            CASEBOOK_CHECK(checkGates(*work));
            CASEBOOK_TRY(const QString reason, work->cleaned(domain::TextField::Reason, request.reason.trimmed()));
            Eraser eraser(*work, request.classes);
            // The approval is used up: what is to be erased later needs another one.
            CASEBOOK_TRY(erased.done, eraser.carryOut(u"erase"_s, EraseCase::approvalObject, reason));
            erased.peopleKept = eraser.peopleKept();
        }
    }
    CASEBOOK_TRY(erased.isPurged, m_desk.connection().purge(store::tablesErased(compartment)));
    return erased;
}

}
