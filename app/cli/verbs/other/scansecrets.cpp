// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/base/files.h"
#include "app/cli/context.h"
#include "app/cli/texttable.h"
#include "app/domain/redaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr qint64 largestText = 100 * 1024 * 1024;

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(const QByteArray bytes, base::readFile(context.line().operand(0), largestText));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes);  // keeps every byte a character: columns stay right and nothing is skipped
    QJsonArray found;
    TextTable table({QCoreApplication::translate("List", "Line"), QCoreApplication::translate("List", "From"), QCoreApplication::translate("List", "To"),
                     QCoreApplication::translate("List", "Type")});
    for (const domain::Finding &finding : domain::redactSecrets(text).findings) {
        const QString type = domain::name(finding.type);
        found.append(QJsonObject{{u"line"_s, finding.line}, {u"from"_s, finding.from}, {u"to"_s, finding.to}, {u"type"_s, type},
                                 {u"redacted"_s, domain::redactionMarker(finding.type)}});
        table.add({QString::number(finding.line), QString::number(finding.from), QString::number(finding.to), type});
    }
    const QString none = QCoreApplication::translate("List", "No credentials were found.");
    return Answer{found, table.isEmpty() ? none : table.toText()};
}

}

Verb scanSecretsVerb()
{
    return {"scan-secrets", QT_TRANSLATE_NOOP("Help", "Find credentials in a text; the value itself is never shown."),
            {{"FILE", false, false, "", Completion::File}}, {}, {"scan-secrets mail.txt", "scan-secrets --json mail.txt"}, run};
}

}
