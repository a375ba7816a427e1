// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/certificate/certificate.h"

#include "app/base/digest.h"
#include "app/base/files.h"
#include "app/casework/frame/work.h"
#include "app/casework/logread.h"
#include "app/domain/keeping/rotation.h"
#include "app/journal/signingkey.h"
#include "app/queries/journalentries.h"
#include "app/reports/pdfwriter.h"
#include "app/text/datewords.h"
#include "app/workspace/certificate/certificatedocument.h"
#include "app/workspace/reporting.h"

#include <QDir>
#include <QFileInfo>

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Action;

namespace {

QString subjectOf(const DestructionRequest &what, const Certificate &certificate, const QTimeZone &zone, const QString &language)
{
    if (!what.caseNumber.isEmpty())
        return what.caseNumber;
    const QDate from = what.from.isValid() ? what.from : certificate.destructions.constFirst().entry.at.toTimeZone(zone).date();
    const QDate to = what.to.isValid() ? what.to : certificate.checkpoint.at.toTimeZone(zone).date();
    return u"%1 – %2"_s.arg(text::shortDayText(from, language), text::shortDayText(to, language));
}

QString baseNameOf(const DestructionRequest &what, qint64 size)
{
    const QString subject = !what.caseNumber.isEmpty() ? what.caseNumber
        : what.from.isValid()                          ? what.from.toString(Qt::ISODate)
                                                       : u"all"_s;
    return u"destruction-%1-%2"_s.arg(subject).arg(size, 8, 10, QChar(u'0'));
}

// The last day from which what is certified is in none of the automatic backups.
QDate goneFromBackups(Workspace &workspace, const Certificate &certificate, const QTimeZone &zone)
{
    QDate gone;
    if (!workspace.store().facts().isEmbedded)
        return gone;
    for (const Destruction &each : certificate.destructions)
        gone = std::max(gone, domain::goneFromBackups(each.entry.at.toTimeZone(zone).date(), workspace.organisation().backups));
    return gone;
}

Result<QStringList> written(const QString &file, const QByteArray &content, const journal::SigningKey &key, const QString &comment)
{
    const QString signatureFile = file + u".minisig"_s;
    for (const QString &each : {file, signatureFile})
        if (QFileInfo::exists(each))
            return fail(ErrorCode::FileExists, {each});
    CASEBOOK_TRY(const QByteArray signature, key.sign(content, comment));
    CASEBOOK_CHECK(base::writeFileAtomically(signatureFile, signature));
    CASEBOOK_CHECK(base::writeFileAtomically(file, content));
    return QStringList{file, signatureFile};
}

}

Result<IssuedCertificate> issueCertificate(Workspace &workspace, const CertificateRequest &request, const base::Secret &passphrase)
{
    CASEBOOK_CHECK(casework::checkPermission(workspace.desk(), Action::Export, {}));
    IssuedCertificate issued;
    Certificate &certificate = issued.certificate;
    certificate.organisation = workspace.organisation().name;
    CASEBOOK_TRY(certificate.destructions, destructions(workspace, request.what));
    CASEBOOK_TRY(const journal::SigningKey key, journal::openKeyFile(Workspace::dataFolder(), passphrase));
    if (!QFileInfo(request.folder).isDir())
        return fail(ErrorCode::FileNotFound, {request.folder});
    CASEBOOK_CHECK(casework::LogRead(workspace.desk()).record(Action::Export, u"certificate"_s));
    CASEBOOK_TRY(const Checkpoints::Made made, Checkpoints(workspace).make(request.folder, passphrase));
    certificate.checkpoint = made.checkpoint;

    CASEBOOK_TRY(const QList<QByteArray> leaves, queries::leavesUpTo(workspace.connection(), made.checkpoint.size));
    CASEBOOK_TRY(const QByteArray json, certificateJson(certificate, leaves));
    const QString base = QDir(request.folder).absoluteFilePath(baseNameOf(request.what, made.checkpoint.size));
    const QTimeZone zone = workspace.organisation().office(workspace.organisation().defaultOffice)->timeZone();
    const CertificateFacts facts{subjectOf(request.what, certificate, zone, request.language), QFileInfo(base).fileName() + u".json"_s, base::sha256(json),
                                 journal::minisign::keyName(key.publicKey().id), goneFromBackups(workspace, certificate, zone), zone};
    CASEBOOK_TRY(const reports::ReportStamp stamp, storeStamp(workspace, request.language));
    CASEBOOK_TRY(const QByteArray pdf, reports::makePdf(certificateDocument(certificate, facts, stamp, request.language)));

    const QString comment = u"store %1 size %2"_s.arg(made.checkpoint.store).arg(made.checkpoint.size);
    CASEBOOK_TRY(issued.files, written(base + u".json"_s, json, key, comment));
    CASEBOOK_TRY(const QStringList paper, written(base + u".pdf"_s, pdf, key, comment));
    issued.files += paper + QStringList{made.file, made.signatureFile};
    return issued;
}

}
