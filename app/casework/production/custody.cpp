// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/production/custody.h"

#include "app/base/digest.h"
#include "app/casework/operation.h"
#include "app/domain/agencies/agencydirectory.h"
#include "app/domain/gates/senderrules.h"
#include "app/domain/production/production.h"
#include "app/queries/casequery.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

// Before it is approved nobody may have it.
bool isReleased(const domain::CaseFile &file)
{
    return file.phase == "deliver"_L1 || file.phase == "aftercare"_L1 || file.phase == "closed"_L1;
}

Result<void> checkHandingOver(const Work &work, const domain::AttachmentRecord &attachment, const QString &place)
{
    const domain::CaseFile &file = work.file();
    if (attachment.purpose != domain::productionPurpose)
        return fail(ErrorCode::InputInvalid, {u"file"_s, u"not in the package"_s});
    if (!isReleased(file))
        return fail(ErrorCode::InputInvalid, {u"action"_s, u"the handing over is not approved yet"_s});
    const bool isDisguise = work.kind().agencies && work.kind().agencies->judge(place).isLookAlike();
    if (isDisguise || !domain::gates::recipientGenuine(work.kind(), file))
        return fail(ErrorCode::InputInvalid, {u"place"_s, u"this domain only looks like that of an agency"_s});
    return {};
}

}

Result<void> addCustody(Desk &desk, store::Transaction &transaction, domain::CaseId file, domain::AttachmentId attachment, const QString &action, const QString &place)
{
    CASEBOOK_TRY(const queries::AttachmentContent content, queries::attachmentContent(desk.connection(), desk.user().clearance, attachment));
    const auto row = store::Row()
                         .set("case_id", file.value())
                         .set("attachment_id", attachment.value())
                         .set("at", store::value(desk.clock.now()))
                         .set("actor", desk.user().login)
                         .set("action", action)
                         .set("place", place)
                         .set("sha256", QString::fromLatin1(base::sha256(content.bytes).toHex()));
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, transaction.insert(store::tables::custodyEvents, row));
    return {};
}

Result<Done> RecordCustody::run(const RecordCustodyRequest &request)
{
    if (!domain::custodyActions().contains(request.action))
        return fail(ErrorCode::InputInvalid, {u"action"_s, domain::custodyActions().join(u'|')});
    if (request.place.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"place"_s, u"missing"_s});
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Attach, request.number, request.operation}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"custody"_s});
    CASEBOOK_TRY(const domain::AttachmentRecord attachment, domain::fileOf(work->file(), request.file));
    CASEBOOK_TRY(const QString place, work->cleaned(domain::TextField::ShortFact, request.place.simplified()));
    if (request.action == "handed-over"_L1)
        CASEBOOK_CHECK(checkHandingOver(*work, attachment, place));
    CASEBOOK_CHECK(addCustody(m_desk, work->transaction(), work->file().id, attachment.id, request.action, place));
    return work->finish(u"custody"_s);
}

}
