// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace casebook::domain {

// Takes credentials out of a text before it is stored: people paste them into a request, and a case file is read by many.
// What only names somebody or something stays: account identifiers without their token, UUIDs, hashes, IBANs, phone numbers.
// It errs towards leaving ordinary sentences alone. Time grows with the length of the text and with nothing else.
enum class SecretType { PrivateKey, Authorization, Password, AccountToken, CloudKey, ApiToken, UrlPassword };

QString name(SecretType type);  // "private-key", as scan-secrets writes it
std::optional<SecretType> secretType(const QString &name);
QString redactionMarker(SecretType type);  // "[redacted: private key]"

// Where a secret stood; never the secret itself.
struct Finding {
    SecretType type = SecretType::Password;
    int line = 1;          // from 1
    int from = 0;          // columns of that line in UTF-16 units, from 0; `to` is behind the last
    int to = 0;            // for a key of several lines: the end of its first line
    qsizetype begin = 0;   // the same in the whole text
    qsizetype end = 0;

    friend bool operator==(const Finding &, const Finding &) = default;
};

struct Redacted {
    QString text;
    QList<Finding> findings;  // in the order of the text, never overlapping; places in the text as it was given
};

Redacted redactSecrets(const QString &text);

// What was taken out of a text that is stored: the type and the place of each marker that stands in it.
QList<Finding> markedPlaces(const QString &redacted);

}
