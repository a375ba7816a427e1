// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/production/packfile.h"

#include "app/casework/newparts.h"
#include "app/casework/operation.h"
#include "app/casework/production/custody.h"
#include "app/domain/identity/identityrule.h"
#include "app/domain/production/production.h"
#include "app/queries/casequery.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

const QString list = u"production"_s;

Result<void> checkRequest(const Work &work, const PackFileRequest &request)
{
    if (!domain::hasProduction(work.kind()))
        return fail(ErrorCode::InputInvalid, {u"case"_s, u"a case of another kind"_s});
    if (work.kind().isClosed(work.file().state))
        return fail(ErrorCode::AlreadyClosed, {work.file().number});
    const domain::Fact *category = work.kind().list(list)->fact(u"category"_s);
    if (!category || !category->choice(request.category))
        return fail(ErrorCode::InputInvalid, {u"category"_s, u"not one of its choices"_s});
    const int given = int(!request.file.isEmpty()) + int(request.attachment.has_value()) + int(!request.reason.trimmed().isEmpty());
    if (given != 1)
        return fail(ErrorCode::InputInvalid, {u"file"_s, given == 0 ? u"missing"_s : u"one too many"_s});
    return {};
}

// The file as the case has it, attached first where it is new.
Result<domain::AttachmentRecord> fileFor(Desk &desk, Work &work, const PackFileRequest &request)
{
    if (!request.attachment)
        return domain::fileOf(work.file(), request.file);
    CASEBOOK_TRY(const NewAttachment attachment, cleanedAttachment(*request.attachment, work.findings()));
    CASEBOOK_TRY(const qint64 id, work.parts().addAttachment(attachment, 0));
    CASEBOOK_CHECK(work.readAgain());
    for (const domain::AttachmentRecord &one : work.file().attachments)
        if (one.id.value() == id)
            return one;
    return fail(ErrorCode::StoreDamaged, {desk.connection().place(), u"attachment"_s});
}

Result<NewItem> pack(Desk &desk, Work &work, const PackFileRequest &request, const domain::AttachmentRecord &file)
{
    if (file.purpose == domain::identityPurpose)
        return fail(ErrorCode::InputInvalid, {u"file"_s, u"a proof of identity is not handed over"_s});
    for (const domain::CaseItem &entry : work.file().itemsOf(list))
        if (entry.text("digest"_L1) == file.sha256 && entry.text("category"_L1) == request.category && entry.text("target"_L1) == request.target.trimmed())
            return fail(ErrorCode::InputInvalid, {u"file"_s, u"recorded already"_s});
    CASEBOOK_CHECK(work.transaction().update(store::tables::attachments, file.id.value(), -1, store::Row().set("purpose", domain::productionPurpose)));
    CASEBOOK_CHECK(addCustody(desk, work.transaction(), work.file().id, file.id, u"packed"_s, QString()));
    return NewItem{list, {{u"category"_s, request.category}, {u"target"_s, request.target}, {u"file"_s, file.name}, {u"digest"_s, file.sha256}}};
}

}

Result<Done> PackFile::run(const PackFileRequest &request)
{
    PackFileRequest given = request;
    if (given.attachment) {
        QList<NewAttachment> files{*given.attachment};
        readTexts(m_desk, files);
        given.attachment = files.constFirst();
    }
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Edit, given.number, given.operation, given.expectedRevision}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"pack-file"_s});
    CASEBOOK_CHECK(checkRequest(*work, given));
    NewItem entry{list, {{u"category"_s, given.category}, {u"target"_s, given.target}, {u"reason"_s, given.reason.trimmed()}}};
    if (given.reason.trimmed().isEmpty()) {
        CASEBOOK_TRY(const domain::AttachmentRecord file, fileFor(m_desk, *work, given));
        CASEBOOK_TRY(entry, pack(m_desk, *work, given, file));
    }
    CASEBOOK_CHECK(work->parts().addItem(work->kind(), entry));
    return work->finish(u"pack-file"_s);
}

}
