// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/identity/markfile.h"

#include "app/casework/frame/proofs.h"
#include "app/casework/operation.h"
#include "app/domain/identity/identityrule.h"
#include "app/store/attachmentbytes.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

const QString action = u"mark-file"_s;

Result<void> checkMark(Work &work, const MarkFileRequest &request)
{
    if (request.purpose != domain::identityPurpose && request.purpose != domain::mandatePurpose)
        return fail(ErrorCode::InputInvalid, {u"purpose"_s, u"identity|mandate"_s});
    const auto &files = work.file().attachments;
    const auto found = std::find_if(files.cbegin(), files.cend(), [&](const domain::AttachmentRecord &file) { return file.id == request.file && !file.sha256.isEmpty(); });
    if (found == files.cend())
        return fail(ErrorCode::NotFound, {u"attachment"_s});
    if (found->purpose == domain::identityPurpose && request.purpose != domain::identityPurpose)
        return fail(ErrorCode::InputInvalid, {u"purpose"_s, u"a proof of identity stays one"_s});
    if (request.purpose == domain::identityPurpose)
        return checkProofIsWanted(work.desk(), work.kind(), work.file());
    return {};
}

}

Result<Done> MarkFile::run(const MarkFileRequest &request)
{
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Attach, request.number, request.operation}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {action});
    CASEBOOK_CHECK(checkMark(*work, request));
    CASEBOOK_CHECK(work->transaction().update(store::tables::attachments, request.file.value(), -1, store::Row().set("purpose", request.purpose)));
    if (request.purpose == domain::identityPurpose)
        CASEBOOK_CHECK(store::forgetAttachmentWords(work->transaction(), request.file.value()));
    return work->finish(action);
}

}
