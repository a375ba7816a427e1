// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/logread.h"

#include "app/casework/frame/proofs.h"
#include "app/casework/frame/work.h"
#include "app/casework/production/custody.h"
#include "app/domain/identity/identityrule.h"
#include "app/domain/production/production.h"
#include "app/queries/casequery.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

// Of a file that is evidence the custody log says too that a copy left the casebook.
Result<void> append(Desk &desk, const store::JournalNote &note, domain::CaseId file = {}, domain::AttachmentId evidence = {})
{
    if (desk.store.isReadOnly())
        return {};
    CASEBOOK_TRY(const auto transaction, store::Transaction::begin(desk.connection(), {desk.user().uuid, desk.clock.now(), &desk.random, {}}));
    if (evidence.isValid())
        CASEBOOK_CHECK(addCustody(desk, *transaction, file, evidence, u"exported"_s, QString()));
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction->record(note));
    return transaction->commit();
}

}

Result<domain::CaseFile> LogRead::openCase(const QString &number)
{
    CASEBOOK_TRY(domain::CaseFile file, queries::caseFile(m_desk.connection(), m_desk.user().clearance, number));
    CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::Read, file.kind));
    CASEBOOK_TRY(file.history, queries::history(m_desk.connection(), m_desk.user().clearance, file.id));
    CASEBOOK_CHECK(append(m_desk, {u"read"_s, file.id.value(), file.uuid}));
    coverProofs(m_desk, file);
    return file;
}

Result<QList<domain::CaseFile>> LogRead::openLinked(const domain::CaseFile &file)
{
    QList<domain::CaseFile> linked;
    for (const domain::LinkRecord &link : file.links) {
        auto other = openCase(link.number);
        if (other)
            linked.append(std::move(*other));
        else if (other.error().code != base::ErrorCode::NotFound && other.error().code != base::ErrorCode::NotPermitted)
            return base::fail(other.error());
    }
    return linked;
}

Result<LogRead::OpenedFile> LogRead::openAttachment(const QString &number, domain::AttachmentId id)
{
    CASEBOOK_TRY(const domain::CaseFile file, queries::caseFile(m_desk.connection(), m_desk.user().clearance, number));
    CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::ReadAttachment, file.kind));
    // An erasure leaves the line of a file, without its bytes and their digest.
    const auto isIt = [id](const domain::AttachmentRecord &attachment) { return attachment.id == id && !attachment.sha256.isEmpty(); };
    const auto found = std::find_if(file.attachments.cbegin(), file.attachments.cend(), isIt);
    if (found == file.attachments.cend())
        return base::fail(base::ErrorCode::NotFound, {u"attachment"_s});
    const bool isProof = found->purpose == domain::identityPurpose;
    if (isProof)
        CASEBOOK_CHECK(checkMayReadProofs(m_desk));
    CASEBOOK_TRY(queries::AttachmentContent content, queries::attachmentContent(m_desk.connection(), m_desk.user().clearance, id));
    const domain::AttachmentId evidence = found->purpose == domain::productionPurpose ? id : domain::AttachmentId();
    CASEBOOK_CHECK(append(m_desk, {isProof ? u"read-identity"_s : u"read-attachment"_s, file.id.value(), file.uuid}, file.id, evidence));
    return OpenedFile{content.name, content.mime, content.bytes};
}

Result<void> LogRead::record(domain::Action action, const QString &what)
{
    CASEBOOK_CHECK(checkPermission(m_desk, action, {}));
    return append(m_desk, {domain::name(action) + u'.' + what, 0, {}});
}

}
