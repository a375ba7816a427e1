// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/scan/secretscan.h"

using namespace Qt::StringLiterals;

namespace casebook::domain::scan {

namespace {

bool isUrlSafe(QChar character) { return isAsciiLetterOrDigit(character) || character == u'-' || character == u'_'; }

template <typename Is>
qsizetype runEnd(QStringView text, qsizetype begin, qsizetype longest, Is is)
{
    qsizetype end = begin;
    while (end < text.size() && end - begin < longest && is(text[end]))
        ++end;
    return end;
}

bool endsWord(QStringView text, qsizetype end) { return end >= text.size() || !isWordCharacter(text[end]); }

bool isBetween(qsizetype size, qsizetype least, qsizetype most) { return size >= least && size <= most; }

// Telegram: the number of a bot, a colon, "AA" and 33 more.
qsizetype botTokenEnd(QStringView text, qsizetype index)
{
    const qsizetype colon = runEnd(text, index, 12, isDigit);
    if (!isBetween(colon - index, 8, 10) || !text.sliced(colon).startsWith(":AA"_L1))
        return -1;
    const qsizetype end = runEnd(text, colon + 1, 40, isUrlSafe);
    return end - colon - 1 == 35 ? end : -1;
}

// Mailchimp: 32 hex digits and the data centre, "-us12".
qsizetype dataCentreKeyEnd(QStringView text, qsizetype index)
{
    const qsizetype hex = runEnd(text, index, 33, isHexDigit);
    if (hex - index != 32 || !text.sliced(hex).startsWith("-us"_L1))
        return -1;
    const qsizetype end = runEnd(text, hex + 3, 3, isDigit);
    return isBetween(end - hex - 3, 1, 2) && endsWord(text, end) ? end : -1;
}

// Discord: the number of a bot in base64, which begins with M, N or O, six of time and a signature.
qsizetype chatBotTokenEnd(QStringView text, qsizetype index)
{
    const qsizetype number = runEnd(text, index, 30, isUrlSafe);
    if (!isBetween(number - index, 23, 28) || number >= text.size() || text[number] != u'.')
        return -1;
    const qsizetype time = runEnd(text, number + 1, 8, isUrlSafe);
    if (time - number - 1 != 6 || time >= text.size() || text[time] != u'.')
        return -1;
    const qsizetype end = runEnd(text, time + 1, 60, isUrlSafe);
    const QStringView signature = text.sliced(time + 1, end - time - 1);
    return isBetween(signature.size(), 27, 45) && std::any_of(signature.begin(), signature.end(), isDigit) ? end : -1;
}

// Entra ID: three signs, a digit, "Q~" and some thirty more.
qsizetype applicationSecretEnd(QStringView text, qsizetype index)
{
    if (!text.sliced(index).startsWith("Q~"_L1) || index < 4 || !isDigit(text[index - 1]))
        return -1;
    const auto isSign = [](QChar character) { return isUrlSafe(character) || character == u'~' || character == u'.'; };
    const QStringView before = text.sliced(index - 4, 3);
    if (!std::all_of(before.begin(), before.end(), isSign))
        return -1;
    qsizetype end = runEnd(text, index + 2, 40, isSign);
    while (end > index && text[end - 1] == u'.')
        --end;
    return isBetween(end - index - 2, 30, 35) ? end : -1;
}

qsizetype shapedEnd(QStringView text, qsizetype index)
{
    const QChar first = text[index];
    if (isDigit(first)) {
        if (const qsizetype end = botTokenEnd(text, index); end > 0)
            return end;
    }
    if (first == u'M' || first == u'N' || first == u'O')
        return chatBotTokenEnd(text, index);
    return isHexDigit(first) ? dataCentreKeyEnd(text, index) : -1;
}

}

// Every look is bounded by a few dozen characters.
void scanShapedTokens(QStringView text, QList<Secret> &found)
{
    for (qsizetype index = 0; index < text.size(); ++index) {
        if (text[index] == u'Q') {
            if (const qsizetype end = applicationSecretEnd(text, index); end > 0)
                found += Secret{SecretType::CloudKey, index - 4, end};
        }
        if (!startsWord(text, index) || !isWordCharacter(text[index]))
            continue;
        if (const qsizetype end = shapedEnd(text, index); end > 0) {
            found += Secret{SecretType::ApiToken, index, end};
            index = end - 1;
        }
    }
}

}
