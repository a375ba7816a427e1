// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/base/files.h"
#include "app/cli/acts.h"
#include "app/cli/signing.h"
#include "app/cli/texttable.h"
#include "app/journal/signingkey.h"
#include "app/text/casewords.h"
#include "app/text/datewords.h"
#include "app/workspace/certificate/certificate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using workspace::Destruction;

namespace {

constexpr qint64 largestCertificate = 64 * 1024 * 1024;
constexpr qint64 largestSignature = 64 * 1024;

QString words(const char *text)
{
    return QCoreApplication::translate("Certificate", text);
}

QJsonArray jsonOf(const workspace::Certificate &certificate)
{
    QJsonArray all;
    for (const Destruction &each : certificate.destructions) {
        int rows = 0;
        for (const workspace::DestroyedRows &destroyed : each.destroyed)
            rows += destroyed.rows;
        all.append(QJsonObject{{u"case"_s, each.caseNumber}, {u"at"_s, each.entry.at.toUTC().toString(Qt::ISODateWithMs)}, {u"action"_s, each.entry.action},
                               {u"rows"_s, rows}, {u"sequence"_s, each.entry.sequence}});
    }
    return all;
}

QString textOf(const workspace::Certificate &certificate, const QString &language)
{
    TextTable table({{}, {}, {}});
    for (const Destruction &each : certificate.destructions)
        table.add({each.caseNumber, text::shortDayText(each.entry.at.toUTC().date(), language), text::actText(each.entry.action)});
    return table.toText();
}

Result<Answer> runIssue(Context &context)
{
    const bool hasCase = !context.line().operand(0).isEmpty();
    const bool hasDays = context.line().has("from") || context.line().has("to");
    if (hasCase == hasDays)
        return fail(ErrorCode::UsageWrong, {words(QT_TRANSLATE_NOOP("Certificate", "Name one case, or the days with --from and --to"))});
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    workspace::CertificateRequest request{{}, context.line().value("out"), context.language()};
    if (hasCase) {
        CASEBOOK_TRY(request.what.caseNumber, caseNumber(context));
    }
    CASEBOOK_TRY(request.what.from, context.day("from"));
    CASEBOOK_TRY(request.what.to, context.day("to"));
    CASEBOOK_TRY(const base::Secret passphrase, keyPassphrase(context));
    CASEBOOK_TRY(const workspace::IssuedCertificate issued, workspace::issueCertificate(*workspace, request, passphrase));
    return Answer{QJsonObject{{u"files"_s, QJsonArray::fromStringList(issued.files)}, {u"destructions"_s, jsonOf(issued.certificate)}},
                  textOf(issued.certificate, context.language()) + u'\n' + issued.files.join(u'\n')};
}

Result<journal::minisign::PublicKey> keyOf(const Context &context)
{
    if (!context.line().has("key"))
        return journal::readPublicKeyFile(workspace::Workspace::dataFolder());
    CASEBOOK_TRY(const QByteArray file, context.file("key", largestSignature));
    return journal::minisign::parsePublicKey(file);
}

Result<Answer> runVerify(Context &context)
{
    const QString file = context.line().operand(0);
    CASEBOOK_TRY(const QByteArray json, base::readFile(file, largestCertificate));
    CASEBOOK_TRY(const QByteArray signature, base::readFile(file + u".minisig"_s, largestSignature));
    CASEBOOK_TRY(const journal::minisign::PublicKey key, keyOf(context));
    CASEBOOK_TRY(const workspace::Certificate certificate, workspace::verifyCertificate(json, signature, key));
    const QString proved = words(QT_TRANSLATE_NOOP("Certificate", "Signed with the key %1; every entry is in the journal of %2 entries."))
                               .arg(journal::minisign::keyName(key.id)).arg(certificate.checkpoint.size);
    return Answer{QJsonObject{{u"verified"_s, true}, {u"size"_s, certificate.checkpoint.size}, {u"root"_s, QString::fromLatin1(certificate.checkpoint.root.toBase64())},
                              {u"store"_s, certificate.checkpoint.store}, {u"destructions"_s, jsonOf(certificate)}},
                  proved + u'\n' + textOf(certificate, context.language())};
}

}

Verb certificateIssueVerb()
{
    return {"certificate issue", QT_TRANSLATE_NOOP("Help", "Certify what was erased or minimised, of one case or in a time: a signed PDF, and a signed JSON that proves itself."),
            {{"CASE", true}},
            {{"from", "DAY", QT_TRANSLATE_NOOP("Help", "Of all cases, from this day on.")},
             {"to", "DAY", QT_TRANSLATE_NOOP("Help", "Until this day, included.")},
             {"out", "FOLDER", QT_TRANSLATE_NOOP("Help", "Where the files are written."), false, "", Completion::Folder, true}, keyPassphraseOption()},
            {"certificate issue C-2026-00007 --out certificates", "certificate issue --from 2026-01-01 --to 2026-12-31 --out certificates --lang de"}, runIssue, true};
}

Verb certificateVerifyVerb()
{
    return {"certificate verify", QT_TRANSLATE_NOOP("Help", "Check a certificate of destruction without the store: its signature, and that its entries are in the journal."),
            {{"FILE", false, false, "", Completion::File}},
            {{"key", "FILE", QT_TRANSLATE_NOOP("Help", "The public key of who signed; the user's own when it is left out."), false, "", Completion::File}},
            {"certificate verify destruction-C-2026-00007-00000231.json --key office.pub"}, runVerify};
}

}
