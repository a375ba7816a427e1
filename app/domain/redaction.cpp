// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/redaction.h"

#include "app/domain/scan/secretscan.h"

#include <array>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

struct TypeRow {
    SecretType type;
    QLatin1StringView name;
    QLatin1StringView words;
};

constexpr std::array<TypeRow, 7> types{{
    {SecretType::PrivateKey, "private-key"_L1, "private key"_L1},
    {SecretType::Authorization, "authorization"_L1, "authorization"_L1},
    {SecretType::Password, "password"_L1, "password"_L1},
    {SecretType::AccountToken, "account-token"_L1, "account token"_L1},
    {SecretType::CloudKey, "cloud-key"_L1, "cloud key"_L1},
    {SecretType::ApiToken, "api-token"_L1, "API token"_L1},
    {SecretType::UrlPassword, "url-password"_L1, "URL password"_L1},
}};

const TypeRow &row(SecretType type)
{
    const auto found = std::find_if(types.begin(), types.end(), [type](const TypeRow &entry) { return entry.type == type; });
    Q_ASSERT(found != types.end());
    return *found;
}

// Counts the lines up to a place; each character is looked at once.
struct TextPlace {
    qsizetype seen = 0;
    qsizetype lineBegin = 0;
    int line = 1;

    void advance(QStringView text, qsizetype until)
    {
        for (; seen < until; ++seen) {
            if (text[seen] == u'\n') {
                lineBegin = seen + 1;
                ++line;
            }
        }
    }

    Finding finding(QStringView text, const scan::Secret &secret) const
    {
        const qsizetype newline = text.first(secret.end).indexOf(u'\n', secret.begin);
        const qsizetype to = newline < 0 ? secret.end : newline;
        return {secret.type, line, static_cast<int>(secret.begin - lineBegin), static_cast<int>(to - lineBegin), secret.begin, secret.end};
    }
};

// The first to begin wins; of two that begin together the longer, of two alike the one that the words around it name.
QList<scan::Secret> withoutOverlaps(QList<scan::Secret> secrets)
{
    std::stable_sort(secrets.begin(), secrets.end(), [](const scan::Secret &left, const scan::Secret &right) {
        return left.begin != right.begin ? left.begin < right.begin : left.end > right.end;
    });
    QList<scan::Secret> kept;
    for (const scan::Secret &secret : std::as_const(secrets)) {
        if (kept.isEmpty() || secret.begin >= kept.last().end)
            kept += secret;
    }
    return kept;
}

}

QString name(SecretType type) { return row(type).name; }

std::optional<SecretType> secretType(const QString &name)
{
    const auto found = std::find_if(types.begin(), types.end(), [&name](const TypeRow &entry) { return entry.name == name; });
    return found == types.end() ? std::nullopt : std::optional(found->type);
}

QString redactionMarker(SecretType type)
{
    return "[redacted: "_L1 + row(type).words + u']';
}

Redacted redactSecrets(const QString &text)
{
    QList<scan::Secret> secrets;
    for (const auto scanner : {scan::scanPrivateKeys, scan::scanLabelled, scan::scanTokens, scan::scanShapedTokens, scan::scanAccountTokens, scan::scanUrls})
        scanner(text, secrets);

    Redacted redacted;
    TextPlace place;
    qsizetype copied = 0;
    for (const scan::Secret &secret : withoutOverlaps(std::move(secrets))) {
        place.advance(text, secret.begin);
        redacted.findings += place.finding(text, secret);
        redacted.text += QStringView(text).sliced(copied, secret.begin - copied);
        redacted.text += redactionMarker(secret.type);
        copied = secret.end;
    }
    redacted.text += QStringView(text).sliced(copied);
    return redacted;
}

QList<Finding> markedPlaces(const QString &redacted)
{
    static constexpr QLatin1StringView opening = "[redacted: "_L1;
    QList<Finding> findings;
    TextPlace place;
    for (qsizetype begin = redacted.indexOf(opening); begin >= 0; begin = redacted.indexOf(opening, begin + 1)) {
        const QStringView words = QStringView(redacted).sliced(begin + opening.size());
        const auto found = std::find_if(types.begin(), types.end(), [words](const TypeRow &entry) {
            return words.startsWith(entry.words) && words.sliced(entry.words.size()).startsWith(u']');
        });
        if (found == types.end())
            continue;
        place.advance(redacted, begin);
        findings += place.finding(redacted, {found->type, begin, begin + opening.size() + found->words.size() + 1});
    }
    return findings;
}

}
