// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/casequery.h"

#include "app/base/digest.h"
#include "app/queries/caseparts.h"
#include "app/store/attachmentbytes.h"

#include <QJsonDocument>

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::CaseFile;
using domain::CaseId;
using store::Clearance;
using store::Connection;
using store::Query;

namespace {

const QString caseColumns =
    u"id, uuid, number, kind, title, state, phase, received_on, received_evidence, due_on, outcome, outcome_reason, owner, office, "
    "channel, language, regime, preparer, closed_on, registered_at, compartment_id, details, revision"_s;

void readCase(const Query &row, CaseFile &file)
{
    file.id = CaseId(row.integer(0));
    file.uuid = row.text(1);
    file.number = row.text(2);
    file.kind = row.text(3);
    file.title = row.text(4);
    file.state = row.text(5);
    file.phase = row.text(6);
    file.received = row.day(7);
    file.receivedEvidence = row.text(8);
    file.due = row.day(9);
    file.outcome = row.text(10);
    file.outcomeReason = row.text(11);
    file.owner = row.text(12);
    file.office = row.text(13);
    file.channel = row.text(14);
    file.language = row.text(15);
    file.regime = row.text(16);
    file.preparer = row.text(17);
    file.closed = row.day(18);
    file.registeredAt = row.instant(19);
    file.compartment = domain::CompartmentId(row.integer(20));
    file.details = QJsonDocument::fromJson(row.text(21).toUtf8()).object();
    file.revision = row.integer(22);
}

Result<CaseFile> whole(Connection &connection, Query &query, const QString &name)
{
    CaseFile file;
    CASEBOOK_TRY(const bool found, query.next());
    if (!found)
        return fail(ErrorCode::NotFound, {name});
    readCase(query, file);
    CASEBOOK_CHECK(readParts(connection, file));
    return file;
}

}

Result<CaseFile> caseFile(Connection &connection, const Clearance &clearance, const QString &number)
{
    Query query(connection, u"SELECT %1 FROM cases WHERE number = :number AND compartment_id IN %2"_s.arg(caseColumns, clearance.inList()));
    query.bind(":number", number);
    return whole(connection, query, number);
}

Result<CaseFile> caseFile(Connection &connection, const Clearance &clearance, CaseId id)
{
    Query query(connection, u"SELECT %1 FROM cases WHERE id = :id AND compartment_id IN %2"_s.arg(caseColumns, clearance.inList()));
    query.bind(":id", id.value());
    return whole(connection, query, u"case"_s);
}

Result<void> readAgain(Connection &connection, const Clearance &clearance, CaseFile &file, const QSet<const store::Table *> &touched)
{
    if (touched.contains(&store::tables::cases)) {
        Query query(connection, u"SELECT %1 FROM cases WHERE id = :id AND compartment_id IN %2"_s.arg(caseColumns, clearance.inList()));
        CASEBOOK_TRY(const bool found, query.bind(":id", file.id.value()).next());
        if (!found)
            return fail(ErrorCode::NotFound, {u"case"_s});
        readCase(query, file);
    }
    return readPartsAgain(connection, file, touched);
}

Result<AttachmentContent> attachmentContent(Connection &connection, const Clearance &clearance, domain::AttachmentId id)
{
    AttachmentContent content;
    QString digest;
    {
        Query query(connection, u"SELECT a.name, a.mime, a.sha256 FROM attachments a JOIN cases c ON c.id = a.case_id "
                                 "WHERE a.id = :id AND c.compartment_id IN %1"_s.arg(clearance.inList()));
        CASEBOOK_TRY(const bool found, query.bind(":id", id.value()).next());
        if (!found)
            return fail(ErrorCode::NotFound, {u"attachment"_s});
        content.name = query.text(0);
        content.mime = query.text(1);
        digest = query.text(2);
    }
    CASEBOOK_TRY(content.bytes, store::readAttachmentBytes(connection, id.value()));
    if (QString::fromLatin1(base::sha256(content.bytes).toHex()) != digest)
        return fail(ErrorCode::StoreDamaged, {connection.place(), u"attachment"_s});
    return content;
}

}
