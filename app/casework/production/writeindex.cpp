// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/production/writeindex.h"

#include "app/base/canonicaljson.h"
#include "app/base/digest.h"
#include "app/casework/operation.h"
#include "app/casework/production/custody.h"
#include "app/domain/production/production.h"
#include "app/queries/casequery.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

bool hasFile(const domain::CaseFile &file, const QString &name)
{
    return std::any_of(file.attachments.cbegin(), file.attachments.cend(), [&name](const domain::AttachmentRecord &one) { return one.name == name; });
}

QString freeName(const domain::CaseFile &file)
{
    QString name = u"production-index.csv"_s;
    for (int number = 2; hasFile(file, name); ++number)
        name = u"production-index-%1.csv"_s.arg(number);
    return name;
}

Result<void> checkBytes(Desk &desk, const domain::CaseFile &file)
{
    for (const domain::AttachmentRecord &one : file.attachments) {
        if (one.purpose != domain::productionPurpose)
            continue;
        CASEBOOK_TRY([[maybe_unused]] const queries::AttachmentContent content, queries::attachmentContent(desk.connection(), desk.user().clearance, one.id));
    }
    return {};
}

Result<void> keep(Desk &desk, Work &work, const QByteArray &index)
{
    const QString name = freeName(work.file());
    const QString digest = QString::fromLatin1(base::sha256(index).toHex());
    CASEBOOK_TRY(const qint64 id, work.parts().addAttachment({name, u"text/csv"_s, index, u"made"_s, FileText{QString::fromUtf8(index), false}}, 0));
    CASEBOOK_CHECK(work.transaction().update(store::tables::attachments, id, -1, store::Row().set("purpose", domain::productionPurpose)));
    CASEBOOK_CHECK(addCustody(desk, work.transaction(), work.file().id, domain::AttachmentId(id), u"packed"_s, QString()));
    if (!work.kind().fact(u"package"_s))
        return {};
    QJsonObject details = work.file().details;
    details.insert(u"package"_s, name + u", SHA-256 "_s + digest);
    return work.updateCase(store::Row().set("details", QString::fromUtf8(base::canonicalJson(details))));
}

}

Result<Done> WriteIndex::run(const WriteIndexRequest &request)
{
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Edit, request.number, request.operation}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"production-index"_s});
    const domain::CaseFile &file = work->file();
    if (work->kind().isClosed(file.state))
        return fail(ErrorCode::AlreadyClosed, {file.number});
    CASEBOOK_TRY(const QByteArray index, domain::productionIndex(work->kind(), file, request.language.isEmpty() ? file.language : request.language));
    const QString digest = QString::fromLatin1(base::sha256(index).toHex());
    for (const domain::AttachmentRecord &one : file.attachments)
        if (one.purpose == domain::productionPurpose && one.sha256 == digest)
            return fail(ErrorCode::InputInvalid, {u"production"_s, u"the same index is there already"_s});
    CASEBOOK_CHECK(checkBytes(m_desk, file));
    CASEBOOK_CHECK(keep(m_desk, *work, index));
    return work->finish(u"production-index"_s);
}

}
