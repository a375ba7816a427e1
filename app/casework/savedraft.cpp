// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/savedraft.h"

#include "app/domain/redaction.h"
#include "app/store/drafts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

bool isPlain(const QString &text)
{
    return !text.contains(QChar(u'\0'));
}

// A form of several fields is kept as an object of texts; each is looked through by itself, so that the object stays one.
QString withoutSecrets(const QString &body)
{
    QJsonObject texts = QJsonDocument::fromJson(body.toUtf8()).object();
    if (texts.isEmpty())
        return domain::redactSecrets(body).text;
    bool isChanged = false;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const domain::Redacted redacted = domain::redactSecrets(text.value().toString());
        if (redacted.findings.isEmpty())
            continue;
        text.value() = redacted.text;
        isChanged = true;
    }
    return isChanged ? QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact)) : body;
}

}

Result<void> SaveDraft::run(const SaveDraftRequest &request)
{
    if (request.place.isEmpty() || request.place.size() > 200 || !isPlain(request.place))
        return fail(ErrorCode::InputInvalid, {u"place"_s, u"empty or too long"_s});
    if (request.body.toUtf8().size() > largestBytes)
        return fail(ErrorCode::ValueTooLong, {u"draft"_s, QString::number(largestBytes)});
    QString body = withoutSecrets(request.body);
    body.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));  // no engine stores U+0000 in a text
    return store::writeDraft(m_desk.connection(), m_desk.user().login, request.place, body, m_desk.clock.now());
}

}
