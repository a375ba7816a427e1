// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/scan/secretscan.h"

#include "app/domain/casenumber.h"

#include <QUuid>
#include <array>

using namespace Qt::StringLiterals;

namespace casebook::domain::scan {

namespace {

constexpr qsizetype longestValue = 256;
constexpr qsizetype longestDetour = 60;  // "password for the portal of the customer: …"

enum class Family { Password, Token, PlainToken, Header };

struct LabelRow {
    QStringView words;
    Family family;
    bool endsWord;  // may be the tail of a longer word: "Benutzerkennwort", "DB_PASSWORD"
};

// A longer label stands before its beginning.
constexpr std::array<LabelRow, 36> labels{{
    {u"password", Family::Password, true}, {u"passwd", Family::Password, true}, {u"passwort", Family::Password, true},
    {u"passphrase", Family::Password, true}, {u"passcode", Family::Password, true}, {u"kennwort", Family::Password, true},
    {u"pwd", Family::Password, false}, {u"pw", Family::Password, false}, {u"zugangscode", Family::Password, true},
    {u"authorization", Family::Header, true}, {u"bearer", Family::Header, false},
    {u"auth token", Family::Token, false}, {u"auth_token", Family::Token, true}, {u"auth-token", Family::Token, true},
    {u"authtoken", Family::Token, true}, {u"api key", Family::Token, false}, {u"api_key", Family::Token, true},
    {u"api-key", Family::Token, true}, {u"apikey", Family::Token, true}, {u"api-schlüssel", Family::Token, false},
    {u"client secret", Family::Token, false}, {u"client_secret", Family::Token, true}, {u"client-secret", Family::Token, true},
    {u"secret access key", Family::Token, false}, {u"secret_access_key", Family::Token, true}, {u"secret key", Family::Token, false},
    {u"secret_key", Family::Token, true}, {u"shared secret", Family::Token, false}, {u"access token", Family::Token, false},
    {u"access_token", Family::Token, true}, {u"refresh token", Family::Token, false}, {u"refresh_token", Family::Token, true},
    {u"zugriffstoken", Family::Token, false}, {u"private-token", Family::Token, false}, {u"secret", Family::PlainToken, false},
    {u"token", Family::PlainToken, false},
}};

bool isOneOf(QStringView value, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
        [value](QStringView word) { return value.compare(word, Qt::CaseInsensitive) == 0; });
}

// What people write in the place of a password.
bool isPlaceholder(QStringView value)
{
    const QChar first = value.front();
    if (first == u'<' || first == u'$' || first == u'{' || value.startsWith(u"[redacted") || value.startsWith(u"http"))
        return true;
    if (std::none_of(value.begin(), value.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        return true;
    return isOneOf(value, {u"none", u"unknown", u"forgotten", u"lost", u"reset", u"changed", u"yes", u"no", u"please", u"required",
        u"optional", u"expired", u"protected", u"hidden", u"n/a", u"null", u"true", u"false", u"xxx", u"xxxx", u"xxxxx",
        u"xxxxxxxx", u"keins", u"keines", u"unbekannt", u"vergessen", u"verloren", u"geändert", u"ja", u"nein", u"bitte",
        u"erforderlich", u"abgelaufen", u"zurückgesetzt", u"geschützt"});
}

struct Value {
    qsizetype begin = -1;
    qsizetype end = -1;
    bool isQuoted = false;
    bool isAlone = false;  // nothing but the end of a line or clause follows
};

qsizetype skipSpaces(QStringView text, qsizetype index)
{
    while (index < text.size() && (text[index] == u' ' || text[index] == u'\t' || text[index] == QChar(QChar::Nbsp)))
        ++index;
    return index;
}

Value quotedValue(QStringView text, qsizetype index)
{
    static constexpr QStringView opening = u"\"'`„“«";
    static constexpr QStringView closing = u"\"'`“”»";
    const qsizetype kind = opening.indexOf(text[index]);
    if (kind < 0)
        return {};
    for (qsizetype end = index + 1; end < text.size() && end - index < longestValue && text[end] != u'\n'; ++end) {
        if (text[end] == closing[kind])
            return end > index + 1 ? Value{index + 1, end, true, true} : Value{};
    }
    return {};
}

Value valueAt(QStringView text, qsizetype index, bool inQuery)
{
    if (index >= text.size())
        return {};
    if (const Value quoted = quotedValue(text, index); quoted.begin >= 0)
        return quoted;
    qsizetype end = index;
    while (end < text.size() && end - index < longestValue && !text[end].isSpace() && !(inQuery && text[end] == u'&'))
        ++end;
    const qsizetype next = skipSpaces(text, end);
    bool isAlone = next >= text.size() || text[next] == u'\n' || text[next] == u'\r' || text[next] == u'&';
    while (end > index + 1 && QStringView(u",;.)\"'}]").contains(text[end - 1])) {
        isAlone = true;
        --end;
    }
    return end > index ? Value{index, end, false, isAlone} : Value{};
}

// Behind the colon or equals sign that follows the label, or -1.
qsizetype separatorEnd(QStringView text, qsizetype index)
{
    while (index < text.size() && QStringView(u"\"'*`)").contains(text[index]))
        ++index;
    index = skipSpaces(text, index);
    if (index >= text.size() || (text[index] != u':' && text[index] != u'='))
        return -1;
    ++index;
    if (index < text.size() && (text[index] == u'=' || text[index] == u'>'))
        ++index;
    return index;
}

struct Joint {
    qsizetype end = -1;
    bool isDirect = false;  // label and separator stand together
};

// "is", "lautet", or a detour: "for the portal:".
Joint jointAfter(QStringView text, qsizetype index)
{
    if (const qsizetype end = separatorEnd(text, index); end >= 0)
        return {end, true};
    const qsizetype wordBegin = skipSpaces(text, index);
    qsizetype wordEnd = wordBegin;
    while (wordEnd < text.size() && wordEnd - wordBegin < longestDetour && text[wordEnd].isLetter())
        ++wordEnd;
    const QStringView word = text.sliced(wordBegin, wordEnd - wordBegin);
    if (isOneOf(word, {u"is", u"was", u"ist", u"war", u"lautet", u"lautete"}))
        return {separatorEnd(text, wordEnd) >= 0 ? separatorEnd(text, wordEnd) : wordEnd, false};
    if (!isOneOf(word, {u"for", u"of", u"to", u"für", u"zu", u"zum", u"zur", u"von", u"vom", u"im", u"in"}))
        return {};
    for (qsizetype end = wordEnd; end < text.size() && end - wordEnd < longestDetour && text[end] != u'\n'; ++end) {
        if (text[end] == u':' && end + 1 < text.size() && text[end + 1].isSpace())
            return {end + 1, false};
    }
    return {};
}

void addPassword(QStringView text, qsizetype labelEnd, QList<Secret> &found)
{
    const Joint joint = jointAfter(text, labelEnd);
    if (joint.end < 0)
        return;
    qsizetype begin = skipSpaces(text, joint.end);
    const bool onNextLine = begin < text.size() && (text[begin] == u'\n' || text[begin] == u'\r');
    if (onNextLine)
        begin = skipSpaces(text, begin + (text[begin] == u'\r' ? 2 : 1));
    const Value value = valueAt(text, begin, joint.end > 0 && text[joint.end - 1] == u'=' && begin == joint.end);
    if (value.begin < 0 || isPlaceholder(text.sliced(value.begin, value.end - value.begin)))
        return;
    const bool isPlain = !looksSecret(text.sliced(value.begin, value.end - value.begin));
    const bool isTrusted = joint.isDirect && !onNextLine && (value.isQuoted || value.isAlone);
    if (onNextLine ? !isPlain && value.isAlone : isTrusted || !isPlain || (value.isQuoted && !joint.isDirect))
        found += Secret{SecretType::Password, value.begin, value.end};
}

bool isTokenValue(QStringView value, qsizetype shortest)
{
    const bool hasDigit = std::any_of(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
    return value.size() >= shortest && hasDigit
        && std::all_of(value.begin(), value.end(), [](QChar c) { return isBase64(c) || c == u'.' || c == u'~'; });
}

void addToken(QStringView text, qsizetype labelEnd, Family family, QList<Secret> &found)
{
    const Joint joint = jointAfter(text, labelEnd);
    if (joint.end < 0)
        return;
    const qsizetype begin = skipSpaces(text, joint.end);
    const Value value = valueAt(text, begin, joint.end > 0 && text[joint.end - 1] == u'=' && begin == joint.end);
    if (value.begin < 0)
        return;
    const QStringView words = text.sliced(value.begin, value.end - value.begin);
    if (!isTokenValue(words, family == Family::PlainToken ? 12 : 8) || isPlaceholder(words) || CaseNumber::parse(words.toString()))
        return;
    if (family == Family::PlainToken && !QUuid::fromString(words).isNull())
        return;
    found += Secret{SecretType::ApiToken, value.begin, value.end};
}

qsizetype headerEnd(QStringView text, qsizetype begin, qsizetype longest)
{
    qsizetype end = begin;
    while (end < text.size() && end - begin < longest && (isBase64(text[end]) || text[end] == u'.' || text[end] == u'~'))
        ++end;
    while (end > begin && text[end - 1] == u'.')
        --end;
    return end;
}

// "Authorization: Basic …", "Bearer …" wherever it stands.
// Answers where the search goes on.
qsizetype addHeader(QStringView text, qsizetype index, qsizetype labelEnd, QList<Secret> &found)
{
    const bool isBearer = text[index] == u'b' || text[index] == u'B';
    qsizetype begin = labelEnd;
    if (!isBearer) {
        begin = separatorEnd(text, labelEnd);
        if (begin < 0)
            return labelEnd;
        begin = skipSpaces(text, begin);
        if (begin < text.size() && (text[begin] == u'"' || text[begin] == u'\''))
            ++begin;
        for (const QStringView scheme : {QStringView(u"bearer "), QStringView(u"basic "), QStringView(u"digest "), QStringView(u"token ")}) {
            if (text.sliced(begin).startsWith(scheme, Qt::CaseInsensitive))
                begin += scheme.size();
        }
    }
    begin = skipSpaces(text, begin);
    const QStringView start = text.sliced(begin, headerEnd(text, begin, longestValue) - begin);
    if (isBearer ? !isTokenValue(start, 16) : start.size() < 8 || !looksSecret(start))
        return labelEnd;
    const qsizetype end = headerEnd(text, begin, text.size());
    found += Secret{SecretType::Authorization, begin, end};
    return end;
}

bool stands(QStringView text, qsizetype index, const LabelRow &label)
{
    const qsizetype end = index + label.words.size();
    if (!text.sliced(index).startsWith(label.words, Qt::CaseInsensitive) || (!label.endsWord && !startsWord(text, index)))
        return false;
    return end >= text.size() || !isWordCharacter(text[end]);
}

// Labels begin with two letters of ASCII, which tell nearly every place from one where a label stands.
char16_t smallLetter(QChar character)
{
    return static_cast<char16_t>(character.unicode() | 0x20);
}

bool canBegin(QChar character)
{
    switch (smallLetter(character)) {
    case u'a':
    case u'b':
    case u'c':
    case u'k':
    case u'p':
    case u'r':
    case u's':
    case u't':
    case u'z': return true;
    default: return false;
    }
}

}

void scanLabelled(QStringView text, QList<Secret> &found)
{
    for (qsizetype index = 0; index + 1 < text.size(); ++index) {
        if (!canBegin(text[index]))
            continue;
        const char16_t begin[] = {smallLetter(text[index]), smallLetter(text[index + 1])};
        const auto label = std::find_if(labels.begin(), labels.end(), [&](const LabelRow &row) {
            return row.words[0] == begin[0] && row.words[1] == begin[1] && stands(text, index, row);
        });
        if (label == labels.end())
            continue;
        qsizetype end = index + label->words.size();
        switch (label->family) {
        case Family::Password: addPassword(text, end, found); break;
        case Family::Token:
        case Family::PlainToken: addToken(text, end, label->family, found); break;
        case Family::Header: end = addHeader(text, index, end, found); break;
        }
        index = end - 1;
    }
}

}
