// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/attachfile.h"

#include "app/casework/frame/work.h"
#include "app/casework/frame/parts.h"
#include "app/casework/frame/proofs.h"
#include "app/casework/newparts.h"
#include "app/casework/operation.h"
#include "app/domain/identity/identityrule.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

namespace {

Result<void> checkPurpose(Work &work, const QString &purpose)
{
    if (!purpose.isEmpty() && purpose != domain::identityPurpose && purpose != domain::mandatePurpose)
        return fail(ErrorCode::InputInvalid, {u"purpose"_s, u"identity|mandate"_s});
    return purpose == domain::identityPurpose ? checkProofIsWanted(work.desk(), work.kind(), work.file()) : Result<void>();
}

}

Result<Done> AttachFile::run(const AttachFileRequest &request)
{
    if (request.attachment.name.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"name"_s, u"empty"_s});
    QList<NewAttachment> files{request.attachment};
    if (request.purpose == domain::identityPurpose)
        files.first().text = FileText{};  // nobody is to find a case by what is written on a passport
    readTexts(m_desk, files);
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Attach, request.number, request.operation}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"attach"_s});
    CASEBOOK_CHECK(checkPurpose(*work, request.purpose));
    CASEBOOK_TRY(const NewAttachment attachment, cleanedAttachment(files.constFirst(), work->findings()));
    CASEBOOK_TRY(const qint64 id, work->parts().addAttachment(attachment, 0));
    if (!request.purpose.isEmpty())
        CASEBOOK_CHECK(work->transaction().update(store::tables::attachments, id, -1, store::Row().set("purpose", request.purpose)));
    return work->finish(u"attach"_s);
}

}
