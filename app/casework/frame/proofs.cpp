// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/proofs.h"

#include "app/domain/identity/identityrule.h"
#include "app/store/care/erasure.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::Result;
using domain::AttachmentRecord;
using store::Row;
namespace tables = store::tables;

namespace {

Result<void> shred(Work &work, const AttachmentRecord &file)
{
    CASEBOOK_CHECK(store::eraseRow(work.transaction(), tables::attachments, file.id.value(), {domain::PrivacyClass::Narrative}));
    return store::eraseAttachmentBytes(work.transaction(), file.id.value());
}

// The name stays out of it: it often is the name of the person.
Result<void> certify(Work &work, const AttachmentRecord &file, const QString &why, const domain::Organisation &organisation)
{
    const QDateTime now = work.desk().clock.now();
    const QString goneBy = domain::goneFromBackups(work.today(), organisation.backups).toString(Qt::ISODate);
    const QString note = u"SHA-256 %1; %2 B; %3; backups: %4; %5"_s.arg(file.sha256, QString::number(file.sizeBytes), why, goneBy, organisation.identity->source);
    const auto row = Row()
                         .set("case_id", work.file().id.value())
                         .set("object", proofObject)
                         .set("verdict", u"carried-out"_s)
                         .set("asked_by", work.desk().user().login)
                         .set("approver", QString())
                         .set("at", store::value(now))
                         .set("note", note)
                         .set("digest", QString());
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, work.transaction().insert(tables::approvals, row));
    return work.transaction().update(tables::attachments, file.id.value(), -1, Row().set("shredded_at", store::value(now)));
}

}

Result<QString> verdictOnProofs(const Desk &desk, const domain::Kind &kind, const domain::CaseFile &file)
{
    CASEBOOK_TRY(const domain::Organisation *organisation, desk.rules.organisation(desk.store.facts().organisation));
    if (!organisation->identity || file.isOnHold)
        return QString();
    const QString verdict = domain::identityVerdict(*organisation->identity, file);
    return verdict.isEmpty() && kind.isClosed(file.state) ? u"closed"_s : verdict;
}

Result<std::optional<domain::PlannedTask>> taskOfProofs(const Desk &desk, const domain::Kind &kind, const domain::CaseFile &file, const domain::Office &office)
{
    if (std::none_of(file.attachments.cbegin(), file.attachments.cend(), domain::isProofThere))
        return std::optional<domain::PlannedTask>();
    CASEBOOK_TRY(const domain::Organisation *organisation, desk.rules.organisation(desk.store.facts().organisation));
    CASEBOOK_TRY(const QString verdict, verdictOnProofs(desk, kind, file));
    if (!organisation->identity || !verdict.isEmpty())
        return std::optional<domain::PlannedTask>();
    return domain::proofTask(*organisation->identity, file, office.timeZone());
}

Result<void> checkProofIsWanted(const Desk &desk, const domain::Kind &kind, const domain::CaseFile &file)
{
    CASEBOOK_TRY(const QString why, verdictOnProofs(desk, kind, file));
    if (why.isEmpty())
        return {};
    return base::fail(base::ErrorCode::InputInvalid, {u"purpose"_s, u"the verdict is given, no further proof is kept"_s});
}

Result<bool> shredProofs(Work &work)
{
    QList<AttachmentRecord> proofs;
    for (const AttachmentRecord &file : work.file().attachments)
        if (domain::isProofThere(file))
            proofs << file;
    if (proofs.isEmpty())
        return false;
    CASEBOOK_TRY(const QString why, verdictOnProofs(work.desk(), work.kind(), work.file()));
    if (why.isEmpty())
        return false;
    CASEBOOK_TRY(const domain::Organisation *organisation, work.desk().rules.organisation(work.desk().store.facts().organisation));
    for (const AttachmentRecord &file : std::as_const(proofs))
        CASEBOOK_CHECK(shred(work, file));
    // What an erasing entry names must have no earlier value left, so the certificate stands in the entry behind it.
    CASEBOOK_TRY([[maybe_unused]] const qint64 erased, work.transaction().record({u"erase-identity"_s, work.file().id.value(), work.file().uuid}));
    for (const AttachmentRecord &file : std::as_const(proofs))
        CASEBOOK_CHECK(certify(work, file, why, *organisation));
    CASEBOOK_TRY([[maybe_unused]] const qint64 noted, work.transaction().record({u"after-erasing"_s, work.file().id.value(), work.file().uuid}));
    return true;
}

Result<void> checkMayReadProofs(const Desk &desk)
{
    CASEBOOK_TRY(const domain::Organisation *organisation, desk.rules.organisation(desk.store.facts().organisation));
    if (domain::mayReadProofs(organisation->identity.get(), desk.user().roles))
        return {};
    return base::fail(base::ErrorCode::NotPermitted, {u"read-identity"_s});
}

void coverProofs(const Desk &desk, domain::CaseFile &file)
{
    if (checkMayReadProofs(desk))
        return;
    bool hasProof = false;
    for (AttachmentRecord &attachment : file.attachments) {
        if (attachment.purpose != domain::identityPurpose)
            continue;
        hasProof = true;
        attachment.name.clear();
        attachment.sha256.clear();
    }
    if (!hasProof)
        return;
    const QString table = QString::fromLatin1(tables::attachments.name);
    for (domain::HistoryLine &line : file.history) {
        QJsonObject changes = line.changes.value(table).toObject();
        if (changes.isEmpty())
            continue;
        changes.remove("name"_L1);
        changes.remove("sha256"_L1);
        line.changes.insert(table, changes);
    }
}

}
