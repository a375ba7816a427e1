// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/scan/secretscan.h"

#include "app/domain/scan/tokenformats.h"

using namespace Qt::StringLiterals;

namespace casebook::domain::scan {

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

qsizetype partEnd(QStringView text, qsizetype begin, qsizetype longest)
{
    qsizetype end = begin;
    while (end < text.size() && end - begin < longest && isBase64(text[end]))
        ++end;
    return end;
}

// Behind a JSON web token that begins here, or -1. It has three parts, encrypted five of which the second may be empty: "eyJ…"
// alone is any base64 of an object. The short header keeps the search linear.
qsizetype webTokenEnd(QStringView text, qsizetype index)
{
    if (text[index] != u'e' || !text.sliced(index).startsWith("eyJ"_L1))
        return -1;
    qsizetype dots[4] = {-1, -1, -1, -1};
    qsizetype end = partEnd(text, index, longestHeader);
    int parts = 0;
    while (parts < 4 && end < text.size() && text[end] == u'.') {
        dots[parts++] = end;
        end = partEnd(text, end + 1, longestPart);
    }
    if (parts == 4 && dots[3] - dots[2] > 1 && end - dots[3] > 10)
        return end;
    const qsizetype signature = parts > 2 ? dots[2] : end;
    return parts >= 2 && dots[1] - dots[0] >= 10 && signature - dots[1] > 10 ? signature : -1;
}

// What decides is at most longestToken long; the rest of a longer one belongs to it all the same.
qsizetype tokenEnd(QStringView text, qsizetype index, const TokenFormat &row)
{
    const qsizetype begin = index + row.prefix.size();
    const auto endWithin = [&](qsizetype limit) {
        qsizetype end = begin;
        while (end < limit && belongs(row.alphabet, text[end]))
            ++end;
        while (end > begin && text[end - 1] == u'.')
            --end;
        return end;
    };
    const qsizetype end = endWithin(std::min(text.size(), begin + longestToken));
    if (!isToken(row, text.sliced(begin, end - begin)))
        return -1;
    return end - begin < longestToken ? end : endWithin(text.size());
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
    static const QStringList words{u"md5"_s, u"hash"_s, u"checksum"_s, u"etag"_s, u"prüfsumme"_s, u"digest"_s, u"fingerprint"_s,
        u"fingerabdruck"_s, u"commit"_s, u"revision"_s, u"uuid"_s, u"guid"_s, u"trace"_s, u"request id"_s, u"request-id"_s, u"correlation"_s};
    return std::any_of(words.begin(), words.end(), [&before](const QString &word) { return before.contains(word); });
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
        for (const TokenFormat &row : tokenFormats(text[index])) {
            if (!text.sliced(index).startsWith(row.prefix))
                continue;
            const qsizetype end = tokenEnd(text, index, row);
            if (end < 0)
                continue;
            found += Secret{row.type, row.keepsPrefix ? index + row.prefix.size() : index, end};
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
