// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/secretwords.h"

#include "app/domain/redaction.h"
#include "app/domain/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace casebook::text {

namespace {

QString words(domain::SecretType type)
{
    switch (type) {
    case domain::SecretType::PrivateKey: return QCoreApplication::translate("Secrets", "private key");
    case domain::SecretType::Authorization: return QCoreApplication::translate("Secrets", "authorization");
    case domain::SecretType::Password: return QCoreApplication::translate("Secrets", "password");
    case domain::SecretType::AccountToken: return QCoreApplication::translate("Secrets", "account token");
    case domain::SecretType::CloudKey: return QCoreApplication::translate("Secrets", "cloud key");
    case domain::SecretType::ApiToken: return QCoreApplication::translate("Secrets", "API token");
    case domain::SecretType::UrlPassword: return QCoreApplication::translate("Secrets", "password in a link");
    }
    Q_UNREACHABLE();
}

}

QString secretTypeText(const QString &type)
{
    const auto known = domain::secretType(type);
    return known ? words(*known) : type;
}

QString findingsText(const QStringList &types)
{
    QStringList each;
    for (const QString &type : types)
        if (!each.contains(type) && type != domain::unreadFile)
            each << type;
    QStringList parts;
    for (const QString &type : std::as_const(each)) {
        const qsizetype count = types.count(type);
        parts << (count == 1 ? secretTypeText(type) : u"%1 × %2"_s.arg(count).arg(secretTypeText(type)));
    }
    QStringList sentences;
    if (!parts.isEmpty())
        sentences << QCoreApplication::translate("Secrets", "Credentials were taken out before anything was stored: %1. Their places are marked in the text.").arg(parts.join(u", "_s));
    const qsizetype unread = types.count(domain::unreadFile);
    if (unread == 1)
        sentences << QCoreApplication::translate("Secrets", "A file is kept, but its text could not be read: the search does not find what it says.");
    else if (unread > 1)
        sentences << QCoreApplication::translate("Secrets", "%1 files are kept, but their text could not be read: the search does not find what they say.").arg(unread);
    return sentences.join(u' ');
}

}
