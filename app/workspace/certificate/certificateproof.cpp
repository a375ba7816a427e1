// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/certificate/certificateproof.h"

#include "app/journal/merkleproof.h"
#include "app/journal/merkletree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

const QString format = QStringLiteral("casebook-destruction-certificate-1");

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonArray jsonOf(const QList<DestroyedRows> &destroyed)
{
    QJsonArray rows;
    for (const DestroyedRows &each : destroyed)
        rows.append(QJsonObject{{u"table"_s, each.table}, {u"class"_s, each.privacyClass}, {u"rows"_s, each.rows}});
    return rows;
}

QJsonObject jsonOf(const Destruction &destruction, const journal::MerkleProof &proof)
{
    QJsonArray hashes;
    for (const QByteArray &hash : proof)
        hashes.append(hex(hash));
    return {{u"case"_s, destruction.caseNumber},
            {u"kind"_s, destruction.kind},
            {u"at"_s, destruction.entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"action"_s, destruction.entry.action},
            {u"carried_out_by"_s, destruction.carriedOutBy},
            {u"asked_by"_s, destruction.askedBy},
            {u"approved_by"_s, destruction.approvedBy},
            {u"ground"_s, destruction.ground},
            {u"rule"_s, destruction.rule},
            {u"source"_s, destruction.source},
            {u"destroyed"_s, jsonOf(destruction.destroyed)},
            {u"sequence"_s, destruction.entry.sequence},
            {u"entry"_s, QString::fromUtf8(destruction.line)},
            {u"leaf"_s, hex(journal::leafHash(destruction.line))},
            {u"proof"_s, hashes}};
}

base::Unexpected wrong(const QString &reason)
{
    return fail(ErrorCode::JournalInvalid, {reason});
}

Result<Destruction> verified(const QJsonObject &object, const journal::Checkpoint &checkpoint)
{
    Destruction destruction;
    destruction.line = object.value("entry"_L1).toString().toUtf8();
    CASEBOOK_TRY(destruction.entry, journal::parseEntry(destruction.line));
    const journal::Entry &entry = destruction.entry;
    if (!journal::isErasure(entry.action.toUtf8()))
        return wrong(u"no-erasure"_s);
    destruction.destroyed = destroyedRows(entry);
    if (object.value("sequence"_L1).toInteger() != entry.sequence || object.value("action"_L1).toString() != entry.action
        || object.value("at"_L1).toString() != entry.at.toUTC().toString(Qt::ISODateWithMs) || object.value("destroyed"_L1).toArray() != jsonOf(destruction.destroyed))
        return wrong(u"entry-differs"_s);
    journal::MerkleProof proof;
    for (const QJsonValue &hash : object.value("proof"_L1).toArray())
        proof.append(QByteArray::fromHex(hash.toString().toLatin1()));
    if (entry.sequence > checkpoint.size || !journal::verifyInclusion(journal::leafHash(destruction.line), entry.sequence - 1, checkpoint.size, proof, checkpoint.root))
        return wrong(u"not-included"_s);
    destruction.caseNumber = object.value("case"_L1).toString();
    destruction.kind = object.value("kind"_L1).toString();
    destruction.carriedOutBy = object.value("carried_out_by"_L1).toString();
    destruction.askedBy = object.value("asked_by"_L1).toString();
    destruction.approvedBy = object.value("approved_by"_L1).toString();
    destruction.ground = object.value("ground"_L1).toString();
    destruction.rule = object.value("rule"_L1).toString();
    destruction.source = object.value("source"_L1).toString();
    return destruction;
}

}

Result<QByteArray> certificateJson(const Certificate &certificate, const QList<QByteArray> &leaves)
{
    CASEBOOK_TRY(const QByteArray checkpoint, journal::formatCheckpoint(certificate.checkpoint));
    const journal::MerkleProver prover(leaves);
    if (prover.size() != certificate.checkpoint.size || prover.root(prover.size()) != certificate.checkpoint.root)
        return wrong(u"root-differs"_s);
    QJsonArray all;
    for (const Destruction &destruction : certificate.destructions)
        all.append(jsonOf(destruction, prover.inclusion(destruction.entry.sequence - 1, prover.size())));
    const QJsonObject root{{u"format"_s, format},
                           {u"organisation"_s, certificate.organisation},
                           {u"issued"_s, certificate.checkpoint.at.toUTC().toString(Qt::ISODateWithMs)},
                           {u"checkpoint"_s, QString::fromUtf8(checkpoint)},
                           {u"destructions"_s, all}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<Certificate> verifyCertificate(const QByteArray &json, const QByteArray &signature, const journal::minisign::PublicKey &key)
{
    // Nothing in it is believed before the signature is.
    CASEBOOK_TRY([[maybe_unused]] const QString comment, journal::minisign::verify(json, signature, key));
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value("format"_L1).toString() != format)
        return wrong(u"format"_s);
    Certificate certificate;
    certificate.organisation = root.value("organisation"_L1).toString();
    CASEBOOK_TRY(certificate.checkpoint, journal::parseCheckpoint(root.value("checkpoint"_L1).toString().toUtf8()));
    for (const QJsonValue &each : root.value("destructions"_L1).toArray()) {
        CASEBOOK_TRY(const Destruction destruction, verified(each.toObject(), certificate.checkpoint));
        certificate.destructions.append(destruction);
    }
    if (certificate.destructions.isEmpty())
        return wrong(u"no-erasure"_s);
    return certificate;
}

}
