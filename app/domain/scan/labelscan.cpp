// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/scan/secretscan.h"

#include "app/domain/casenumber.h"
#include "app/domain/scan/labelledvalue.h"
#include "app/domain/scan/labels.h"

#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::domain::scan {

namespace {

struct Place {
    QStringView text;
    qsizetype begin = 0;  // of the label
    qsizetype end = 0;
};

constexpr qsizetype nothing = -1;

// Every function below answers where the search goes on behind what it found, or nothing.

qsizetype add(QList<Secret> &found, SecretType type, qsizetype begin, qsizetype end)
{
    found += Secret{type, begin, end};
    return end;
}

// "<password>…</password>"
Value taggedValue(const Place &place)
{
    const QStringView text = place.text;
    if (place.begin == 0 || text[place.begin - 1] != u'<' || place.end >= text.size() || text[place.end] != u'>')
        return {};
    const qsizetype begin = place.end + 1;
    for (qsizetype end = begin; end < text.size() && end - begin < longestValue && text[end] != u'\n'; ++end) {
        if (text[end] == u'<')
            return end > begin ? Value{begin, end, true, true} : Value{};
    }
    return {};
}

// "--password hunter2"
bool isOption(const Place &place)
{
    return place.begin >= 2 && place.text[place.begin - 1] == u'-' && place.text[place.begin - 2] == u'-' && place.end < place.text.size()
        && place.text[place.end] == u' ';
}

bool isPassword(QStringView text, const Joint &joint, const Value &value, bool isOnNextLine)
{
    const QStringView words = value.in(text);
    if (isPlaceholder(words))
        return false;
    if (isOnNextLine)
        return value.isAlone && isStrong(words);
    if (joint.isDirect)
        return value.isQuoted || value.isAlone || isStrong(words);
    return value.isQuoted || isStrong(words);
}

// Without anything between: "mein Passwort „Sommer24“", "pw Blume#77".
qsizetype addUnjoined(const Place &place, QList<Secret> &found)
{
    const qsizetype begin = skipSpaces(place.text, place.end);
    const Value value = begin > place.end ? valueAt(place.text, begin, false) : Value{};
    if (!value.isFound() || isPlaceholder(value.in(place.text)))
        return nothing;
    const QStringView words = value.in(place.text);
    return value.isQuoted ? (isStrong(words) ? add(found, SecretType::Password, value.begin, value.end) : nothing)
                          : (isComplex(words) ? add(found, SecretType::Password, value.begin, value.end) : nothing);
}

qsizetype addPassword(const Place &place, QList<Secret> &found)
{
    const QStringView text = place.text;
    if (const Value tagged = taggedValue(place); tagged.isFound() && !isPlaceholder(tagged.in(text)))
        return add(found, SecretType::Password, tagged.begin, tagged.end);
    const Joint joint = isOption(place) ? Joint{place.end} : jointAfter(text, place.end);
    if (joint.end < 0)
        return addUnjoined(place, found);
    qsizetype begin = skipSpaces(text, joint.end);
    const bool isOnNextLine = begin < text.size() && (text[begin] == u'\n' || text[begin] == u'\r');
    if (isOnNextLine)
        begin = skipSpaces(text, begin + (text[begin] == u'\r' ? 2 : 1));
    const Value value = valueAt(text, begin, joint.isAssigned);
    if (!value.isFound() || !isPassword(text, joint, value, isOnNextLine))
        return nothing;
    return add(found, SecretType::Password, value.begin, wholeEnd(text, value));
}

// "DB_PASS=…", "?pass=…"
qsizetype addAssigned(const Place &place, QList<Secret> &found)
{
    if (place.begin > 0 && place.text[place.begin - 1].isLetterOrNumber())
        return nothing;
    const Joint joint = jointAfter(place.text, place.end);
    const bool isPart = place.begin > 0 && place.text[place.begin - 1] == u'_';
    if (!joint.isAssigned && !(isPart && joint.isDirect))
        return nothing;
    const Value value = valueAt(place.text, skipSpaces(place.text, joint.end), joint.isAssigned);
    if (!value.isFound() || value.end - value.begin < 4 || isPlaceholder(value.in(place.text)))
        return nothing;
    if (!joint.isAssigned && !isStrong(value.in(place.text)))
        return nothing;
    return add(found, SecretType::Password, value.begin, wholeEnd(place.text, value));
}

// "clara / Sommer2024!": the second of two, which must not look like a word.
qsizetype addPair(const Place &place, QList<Secret> &found)
{
    const QStringView text = place.text;
    const qsizetype separator = separatorEnd(text, place.end);
    if (separator < 0)
        return nothing;
    const qsizetype begin = skipSpaces(text, separator);
    qsizetype nameEnd = begin;
    while (nameEnd < text.size() && nameEnd - begin < longestValue && !text[nameEnd].isSpace() && text[nameEnd] != u'/' && text[nameEnd] != u':')
        ++nameEnd;
    const qsizetype slash = skipSpaces(text, nameEnd);
    if (nameEnd == begin || slash >= text.size() || (text[slash] != u'/' && text[slash] != u':') || text.sliced(slash).startsWith(u"://"))
        return nothing;
    const Value value = valueAt(text, skipSpaces(text, slash + 1), false);
    if (!value.isFound() || !value.isAlone || isPlaceholder(value.in(text)) || !isStrong(value.in(text)))
        return nothing;
    return add(found, SecretType::Password, value.begin, wholeEnd(text, value));
}

bool isTokenSign(QChar character) { return isBase64(character) || character == u'.' || character == u'~' || character == u'%'; }

bool isTokenValue(QStringView value, qsizetype shortest)
{
    // A space that was packed for a link stands between words.
    return value.size() >= shortest && !value.contains(u"%20") && std::any_of(value.begin(), value.end(), isDigit) && std::all_of(value.begin(), value.end(), isTokenSign);
}

qsizetype shortestOf(Family family)
{
    switch (family) {
    case Family::PlainToken: return 12;
    case Family::Signature: return 30;
    case Family::Key: return 32;
    case Family::Token:
    case Family::Password:
    case Family::Assigned:
    case Family::Pair:
    case Family::Basic:
    case Family::Header: return 8;
    }
    return 8;
}

qsizetype addToken(const Place &place, Family family, QList<Secret> &found)
{
    const QStringView text = place.text;
    const Joint joint = jointAfter(text, place.end);
    if (joint.end < 0 || (family == Family::Signature && !joint.isAssigned))
        return nothing;
    const Value value = valueAt(text, skipSpaces(text, joint.end), joint.isAssigned);
    if (!value.isFound())
        return nothing;
    const QStringView words = value.in(text);
    if (!isTokenValue(words, shortestOf(family)) || isPlaceholder(words) || CaseNumber::parse(words.toString()))
        return nothing;
    if (family == Family::PlainToken && !QUuid::fromString(words).isNull())
        return nothing;
    const SecretType type = family == Family::Key ? SecretType::PrivateKey : family == Family::Signature ? SecretType::CloudKey : SecretType::ApiToken;
    return add(found, type, value.begin, wholeEnd(text, value));
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

// "Basic …" without its header, "auth": "…" in a file of settings: base64 of "name:password" and nothing else.
qsizetype addBasic(const Place &place, QList<Secret> &found)
{
    const qsizetype separator = separatorEnd(place.text, place.end);
    qsizetype begin = skipSpaces(place.text, separator < 0 ? place.end : separator);
    if (begin == place.end)
        return nothing;
    if (begin < place.text.size() && (place.text[begin] == u'"' || place.text[begin] == u'\''))
        ++begin;
    const qsizetype end = headerEnd(place.text, begin, longestValue);
    const auto decoded = QByteArray::fromBase64Encoding(place.text.sliced(begin, end - begin).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (end - begin < 8 || !decoded)
        return nothing;
    const QByteArray words = *decoded;
    const bool isText = std::all_of(words.begin(), words.end(), [](char c) { return static_cast<unsigned char>(c) >= ' ' && c != '\x7f'; });
    return isText && words.indexOf(':') > 0 && words.indexOf(':') + 1 < words.size() ? add(found, SecretType::Authorization, begin, end) : nothing;
}

// "Authorization: Basic …", "Bearer …" wherever it stands.
qsizetype addHeader(const Place &place, QList<Secret> &found)
{
    const QStringView text = place.text;
    const bool isBearer = text[place.begin] == u'b' || text[place.begin] == u'B';
    qsizetype begin = place.end;
    if (!isBearer) {
        begin = separatorEnd(text, place.end);
        if (begin < 0)
            return nothing;
        begin = skipSpaces(text, begin);
        if (begin < text.size() && (text[begin] == u'"' || text[begin] == u'\''))
            ++begin;
        for (const QStringView scheme : {QStringView(u"bearer "), QStringView(u"basic "), QStringView(u"digest "), QStringView(u"token "),
                 QStringView(u"apikey "), QStringView(u"api-key "), QStringView(u"ssws "), QStringView(u"negotiate "), QStringView(u"ntlm ")}) {
            if (text.sliced(begin).startsWith(scheme, Qt::CaseInsensitive))
                begin += scheme.size();
        }
    }
    begin = skipSpaces(text, begin);
    const QStringView start = text.sliced(begin, headerEnd(text, begin, longestValue) - begin);
    if (isBearer ? !isTokenValue(start, 16) : start.size() < 8 || !looksSecret(start))
        return nothing;
    return add(found, SecretType::Authorization, begin, headerEnd(text, begin, text.size()));
}

bool stands(QStringView text, qsizetype index, const Label &label)
{
    if (!label.endsWord && !startsWord(text, index))
        return false;
    const qsizetype end = index + label.words.size();
    return text.sliced(index).startsWith(label.words, Qt::CaseInsensitive) && (end >= text.size() || !isWordCharacter(text[end]));
}

qsizetype addLabelled(const Place &place, Family family, QList<Secret> &found)
{
    switch (family) {
    case Family::Password: return addPassword(place, found);
    case Family::Assigned: return addAssigned(place, found);
    case Family::Pair: return addPair(place, found);
    case Family::Token:
    case Family::PlainToken:
    case Family::Signature:
    case Family::Key: return addToken(place, family, found);
    case Family::Basic: return addBasic(place, found);
    case Family::Header: return addHeader(place, found);
    }
    return nothing;
}

}

void scanLabelled(QStringView text, QList<Secret> &found)
{
    for (qsizetype index = 0; index + 1 < text.size(); ++index) {
        if (!isAsciiLetter(text[index]) || !isAsciiLetter(text[index + 1]))
            continue;
        const auto labels = labelsBeginning(text[index], text[index + 1]);
        const auto label = std::find_if(labels.begin(), labels.end(), [&](const Label &row) { return stands(text, index, row); });
        if (label == labels.end())
            continue;
        const Place place{text, index, index + label->words.size()};
        const qsizetype end = addLabelled(place, label->family, found);
        index = (end >= 0 ? end : place.end) - 1;
    }
}

}
