// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/scan/secretscan.h"

#include <array>

using namespace Qt::StringLiterals;

namespace casebook::domain::scan {

static bool isAsciiLetterOrDigit(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

bool isWordCharacter(QChar character)
{
    return isAsciiLetterOrDigit(character) || character == u'_' || (character.unicode() > 0x7f && character.isLetterOrNumber());
}

bool startsWord(QStringView text, qsizetype index) { return index == 0 || !isWordCharacter(text[index - 1]); }

bool isHexDigit(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f') || (character >= u'A' && character <= u'F');
}

bool isBase64(QChar character)
{
    return isAsciiLetterOrDigit(character) || character == u'+' || character == u'/' || character == u'=' || character == u'-'
        || character == u'_';
}

bool looksSecret(QStringView value)
{
    bool hasCapitalInside = false;
    for (qsizetype index = 0; index < value.size(); ++index) {
        const QChar character = value[index];
        if (character.isDigit() || !(character.isLetter() || u"-.'’"_s.contains(character)))
            return true;
        hasCapitalInside = hasCapitalInside || (index > 0 && character.isUpper() && value[index - 1].isLower());
    }
    return hasCapitalInside;
}

namespace {

constexpr qsizetype longestToken = 256;
constexpr qsizetype longestHeader = 512;  // of a JSON web token
constexpr qsizetype longestPart = 64 * 1024;

enum class Alphabet { Hex, UpperAndDigits, LettersAndDigits, Url };

struct TokenRow {
    QLatin1StringView prefix;
    Alphabet alphabet;
    qsizetype shortest;  // characters behind the prefix
    SecretType type;
};

constexpr std::array<TokenRow, 31> tokens{{
    {"AKIA"_L1, Alphabet::UpperAndDigits, 16, SecretType::CloudKey}, {"ASIA"_L1, Alphabet::UpperAndDigits, 16, SecretType::CloudKey},
    {"AIza"_L1, Alphabet::Url, 35, SecretType::CloudKey}, {"ya29."_L1, Alphabet::Url, 20, SecretType::CloudKey},
    {"GOCSPX-"_L1, Alphabet::Url, 20, SecretType::CloudKey}, {"dop_v1_"_L1, Alphabet::Hex, 64, SecretType::CloudKey},
    {"AccountKey="_L1, Alphabet::Url, 40, SecretType::CloudKey}, {"SharedAccessKey="_L1, Alphabet::Url, 40, SecretType::CloudKey},
    {"ghp_"_L1, Alphabet::LettersAndDigits, 30, SecretType::ApiToken}, {"gho_"_L1, Alphabet::LettersAndDigits, 30, SecretType::ApiToken},
    {"ghu_"_L1, Alphabet::LettersAndDigits, 30, SecretType::ApiToken}, {"ghs_"_L1, Alphabet::LettersAndDigits, 30, SecretType::ApiToken},
    {"ghr_"_L1, Alphabet::LettersAndDigits, 30, SecretType::ApiToken}, {"github_pat_"_L1, Alphabet::Url, 22, SecretType::ApiToken},
    {"glpat-"_L1, Alphabet::Url, 20, SecretType::ApiToken}, {"xoxb-"_L1, Alphabet::Url, 20, SecretType::ApiToken},
    {"xoxp-"_L1, Alphabet::Url, 20, SecretType::ApiToken}, {"xoxa-"_L1, Alphabet::Url, 20, SecretType::ApiToken},
    {"xoxr-"_L1, Alphabet::Url, 20, SecretType::ApiToken}, {"xapp-"_L1, Alphabet::Url, 20, SecretType::ApiToken},
    {"sk_live_"_L1, Alphabet::LettersAndDigits, 16, SecretType::ApiToken}, {"sk_test_"_L1, Alphabet::LettersAndDigits, 16, SecretType::ApiToken},
    {"rk_live_"_L1, Alphabet::LettersAndDigits, 16, SecretType::ApiToken}, {"whsec_"_L1, Alphabet::LettersAndDigits, 24, SecretType::ApiToken},
    {"SG."_L1, Alphabet::Url, 40, SecretType::ApiToken}, {"npm_"_L1, Alphabet::LettersAndDigits, 30, SecretType::ApiToken},
    {"pypi-"_L1, Alphabet::Url, 50, SecretType::ApiToken}, {"hf_"_L1, Alphabet::LettersAndDigits, 30, SecretType::ApiToken},
    {"sk-"_L1, Alphabet::Url, 32, SecretType::ApiToken}, {"key-"_L1, Alphabet::Hex, 32, SecretType::ApiToken},
    {"AGE-SECRET-KEY-1"_L1, Alphabet::UpperAndDigits, 50, SecretType::PrivateKey},
}};

bool belongs(Alphabet alphabet, QChar character)
{
    switch (alphabet) {
    case Alphabet::Hex: return isHexDigit(character);
    case Alphabet::UpperAndDigits: return (character >= u'A' && character <= u'Z') || (character >= u'0' && character <= u'9');
    case Alphabet::LettersAndDigits: return isAsciiLetterOrDigit(character);
    case Alphabet::Url: return isBase64(character) || character == u'.';
    }
    return false;
}

qsizetype partEnd(QStringView text, qsizetype begin, qsizetype longest)
{
    qsizetype end = begin;
    while (end < text.size() && end - begin < longest && isBase64(text[end]))
        ++end;
    return end;
}

// Behind a JSON web token that begins here, or -1. It has three parts: "eyJ…" alone is any base64 of an object. The short
// header keeps the search linear.
qsizetype webTokenEnd(QStringView text, qsizetype index)
{
    if (!text.sliced(index).startsWith("eyJ"_L1))
        return -1;
    const qsizetype header = partEnd(text, index, longestHeader);
    if (header >= text.size() || text[header] != u'.')
        return -1;
    const qsizetype payload = partEnd(text, header + 1, longestPart);
    if (payload >= text.size() || text[payload] != u'.' || payload - header < 10)
        return -1;
    const qsizetype signature = partEnd(text, payload + 1, longestPart);
    return signature - payload > 10 ? signature : -1;
}

qsizetype tokenEnd(QStringView text, qsizetype index, const TokenRow &row)
{
    const qsizetype begin = index + row.prefix.size();
    qsizetype end = begin;
    while (end < text.size() && end - begin < longestToken && belongs(row.alphabet, text[end]))
        ++end;
    while (end > begin && text[end - 1] == u'.')
        --end;
    return end - begin >= row.shortest ? end : -1;
}

// Words joined by hyphens have no digit.
bool isToken(const TokenRow &row, QStringView rest)
{
    return row.alphabet != Alphabet::Url || std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); });
}

constexpr qsizetype hexLength = 32;

bool isHexRun(QStringView text, qsizetype index)
{
    if (index + hexLength > text.size())
        return false;
    const QStringView run = text.sliced(index, hexLength);
    const bool endsHere = index + hexLength == text.size() || !isWordCharacter(text[index + hexLength]);
    return endsHere && std::all_of(run.begin(), run.end(), isHexDigit);
}

bool isFingerprint(QStringView text, qsizetype index)
{
    const QString before = text.sliced(std::max<qsizetype>(0, index - 24), std::min<qsizetype>(24, index)).toString().toLower();
    for (const QLatin1StringView word : {"md5"_L1, "hash"_L1, "checksum"_L1, "etag"_L1, "prüfsumme"_L1, "digest"_L1, "fingerprint"_L1}) {
        if (before.contains(word))
            return true;
    }
    return false;
}

constexpr qsizetype nearAccount = 200;  // characters between an account identifier and its token

}

void scanTokens(QStringView text, QList<Secret> &found)
{
    for (qsizetype index = 0; index < text.size(); ++index) {
        if (!startsWord(text, index) || !isWordCharacter(text[index]))
            continue;
        if (const qsizetype end = webTokenEnd(text, index); end > 0) {
            found += Secret{SecretType::ApiToken, index, end};
            index = end - 1;
            continue;
        }
        for (const TokenRow &row : tokens) {
            if (text[index] != row.prefix.front() || !text.sliced(index).startsWith(row.prefix))
                continue;
            const qsizetype end = tokenEnd(text, index, row);
            const qsizetype begin = index + row.prefix.size();
            if (end < 0 || !isToken(row, text.sliced(begin, end - begin)))
                continue;
            const bool isLabel = row.prefix.endsWith(u'=');
            found += Secret{row.type, isLabel ? begin : index, end};
            index = end - 1;
            break;
        }
    }
}

void scanAccountTokens(QStringView text, QList<Secret> &found)
{
    QList<qsizetype> accounts;
    QList<qsizetype> candidates;
    for (qsizetype index = 0; index + hexLength <= text.size(); ++index) {
        if (!startsWord(text, index))
            continue;
        const bool isAccount = (text[index] == u'A' && text[index + 1] == u'C') || (text[index] == u'S' && text[index + 1] == u'K');
        if (isAccount && isHexRun(text, index + 2))
            accounts += index;
        else if (isHexRun(text, index) && !isFingerprint(text, index))
            candidates += index;
    }
    qsizetype next = 0;
    for (const qsizetype candidate : std::as_const(candidates)) {
        while (next < accounts.size() && accounts[next] + nearAccount + hexLength < candidate)
            ++next;
        if (next < accounts.size() && accounts[next] < candidate + hexLength + nearAccount)
            found += Secret{SecretType::AccountToken, candidate, candidate + hexLength};
    }
}

void scanUrls(QStringView text, QList<Secret> &found)
{
    for (qsizetype at = text.indexOf("://"_L1); at >= 0; at = text.indexOf("://"_L1, at + 3)) {
        qsizetype colon = -1;
        for (qsizetype index = at + 3; index < text.size() && index - at < longestToken; ++index) {
            const QChar character = text[index];
            if (character.isSpace() || u"/?#\"'<>"_s.contains(character))
                break;
            if (character == u':' && colon < 0)
                colon = index;
            if (character == u'@') {
                if (colon > at + 2 && index > colon + 1 && text[colon + 1] != u'[')
                    found += Secret{SecretType::UrlPassword, colon + 1, index};
                break;
            }
        }
    }
}

}
