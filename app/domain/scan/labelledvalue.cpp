// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/scan/labelledvalue.h"

#include <algorithm>

namespace casebook::domain::scan {

namespace {

constexpr qsizetype longestDetour = 60;  // "password for the portal of the customer: …"
constexpr int mostFillers = 3;           // "is still the old one:"

bool isOneOf(QStringView value, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [value](QStringView word) { return value.compare(word, Qt::CaseInsensitive) == 0; });
}

QStringView wordAt(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && end - begin < longestDetour && text[end].isLetter())
        ++end;
    return text.sliced(begin, end - begin);
}

bool isVerb(QStringView word) { return isOneOf(word, {u"is", u"was", u"ist", u"war", u"lautet", u"lautete"}); }

bool isFiller(QStringView word)
{
    return isOneOf(word, {u"now", u"still", u"currently", u"simply", u"just", u"as", u"follows", u"jetzt", u"nun", u"immer", u"noch",
        u"einfach", u"wie", u"folgt", u"folgendes", u"aktuell", u"derzeit", u"bisher", u"weiterhin"});
}

bool isLineEnd(QStringView text, qsizetype index) { return index >= text.size() || text[index] == u'\n' || text[index] == u'\r'; }

// Behind "is", "lautet" and what people put after it.
Joint behindVerb(QStringView text, qsizetype index, QStringView verb)
{
    qsizetype end = index;
    for (int fillers = 0; fillers <= mostFillers; ++fillers) {
        if (const qsizetype separator = separatorEnd(text, end); separator >= 0)
            return {separator, true};
        const qsizetype begin = skipSpaces(text, end);
        const QStringView word = wordAt(text, begin);
        if (!isFiller(word))
            break;
        end = begin + word.size();
    }
    return {end, verb.size() > 5};  // "lautet": nothing but the value can follow
}

// "for the portal: …", "(online) is …": until a colon or a verb.
Joint behindDetour(QStringView text, qsizetype index)
{
    for (qsizetype end = index; end < text.size() && end - index < longestDetour && text[end] != u'\n'; ++end) {
        if (text[end] == u':' && end + 1 < text.size() && text[end + 1].isSpace())
            return {end + 1};
        if (!text[end].isLetter() || text[end - 1].isLetterOrNumber())
            continue;
        const QStringView word = wordAt(text, end);
        if (text[end - 1] == u' ' && isVerb(word)) {
            Joint joint = behindVerb(text, end + word.size(), word);
            joint.isDirect = false;
            return joint;
        }
        end += word.size() - 1;
    }
    return {};
}

// "Passwort – …", "password -> …"
qsizetype dashEnd(QStringView text, qsizetype index)
{
    for (const QStringView dash : {QStringView(u"->"), QStringView(u"=>"), QStringView(u"\u2013"), QStringView(u"\u2192"), QStringView(u"-")}) {
        const qsizetype end = index + dash.size();
        if (text.sliced(index).startsWith(dash) && end < text.size() && text[end] == u' ')
            return end;
    }
    return -1;
}

Value quotedValue(QStringView text, qsizetype index)
{
    static constexpr QStringView opening = u"\"'`„“«‚";
    static constexpr QStringView closing = u"\"'`“”»‘";
    const qsizetype kind = opening.indexOf(text[index]);
    if (kind < 0)
        return {};
    for (qsizetype end = index + 1; end < text.size() && end - index < longestQuoted && text[end] != u'\n'; ++end) {
        if (text[end] == closing[kind])
            return end > index + 1 ? Value{index + 1, end, true, true} : Value{};
    }
    return {};
}

// Whether a full stop before this place ends a sentence: "min. 8" does not.
bool beginsSentence(QStringView text, qsizetype index) { return isLineEnd(text, index) || text[index].isUpper(); }

struct Kinds {
    int letters = 0;
    int digits = 0;
    int signs = 0;       // that sentences do not have
    int punctuation = 0;
};

Kinds kindsOf(QStringView value)
{
    while (!value.isEmpty() && QStringView(u"!?.…").contains(value.back()))
        value.chop(1);
    Kinds kinds;
    for (const QChar character : value) {
        if (character.isLetter())
            ++kinds.letters;
        else if (character.isDigit())
            ++kinds.digits;
        else if (QStringView(u"!#$%&*+=?@^_~<>|\\{}[]€§").contains(character))
            ++kinds.signs;
        else
            ++kinds.punctuation;
    }
    return kinds;
}

// "8-stellig", "12-digit", "2FA-geschützt", "24h", "3x", "30min"
bool isCountedWord(QStringView value)
{
    qsizetype index = 0;
    while (index < value.size() && value[index].isDigit())
        ++index;
    if (index == 0)
        return value.startsWith(u"2fa", Qt::CaseInsensitive);
    const QStringView rest = value.sliced(index);
    const bool isJoined = rest.startsWith(u'-') && std::all_of(rest.begin() + 1, rest.end(), [](QChar character) { return character.isLower(); });
    return isJoined || rest.startsWith(u"fa-", Qt::CaseInsensitive) || isOneOf(rest, {u"fa", u"h", u"x", u"min", u"mal", u"st", u"nd", u"rd", u"th"});
}

bool isMadeOfOneSign(QStringView value)
{
    const QChar first = value.front();
    return (first == u'x' || first == u'X') && value.size() >= 3
        && std::all_of(value.begin(), value.end(), [first](QChar character) { return character == first; });
}

// "$2b$12$…": what is kept of a password, and no password.
bool isPasswordHash(QStringView value)
{
    const qsizetype second = value.indexOf(u'$', 1);
    return value.front() == u'$' && second > 1 && second <= 9 && std::all_of(value.begin() + 1, value.begin() + second, isAsciiLetterOrDigit);
}

// "<your", "${NAME}", "$NAME", "%NAME%", "{{name}}", "[hidden", "(unchanged"
bool isVariable(QStringView value)
{
    const auto isNamed = [](QStringView rest) {
        return std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetter() || QStringView(u"_{}%()]>. ").contains(c); });
    };
    const QChar first = value.front();
    if (first == u'<' || value.startsWith(u"${") || value.startsWith(u"$("))
        return true;
    if (first == u'$')
        return std::all_of(value.begin() + 1, value.end(), [](QChar c) { return c.isUpper() || c == u'_'; });
    return QStringView(u"%{[(").contains(first) && isNamed(value.sliced(1));
}

}

qsizetype skipSpaces(QStringView text, qsizetype index)
{
    while (index < text.size() && (text[index] == u' ' || text[index] == u'\t' || text[index] == QChar(QChar::Nbsp)))
        ++index;
    return index;
}

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
    while (index < text.size() && text[index] == u'*')  // the end of a bold label
        ++index;
    return index;
}

Joint jointAfter(QStringView text, qsizetype index)
{
    if (const qsizetype end = separatorEnd(text, index); end >= 0)
        return {end, true, text[end - 1] == u'=' && end < text.size() && !text[end].isSpace()};
    const qsizetype begin = skipSpaces(text, index);
    if (begin >= text.size())
        return {};
    if (const qsizetype end = dashEnd(text, begin); end >= 0 && begin > index)
        return {end};
    const QStringView word = wordAt(text, begin);
    if (isVerb(word))
        return behindVerb(text, begin + word.size(), word);
    if (text[begin] == u'('
        || isOneOf(word, {u"for", u"of", u"to", u"at", u"on", u"für", u"zu", u"zum", u"zur", u"von", u"vom", u"im", u"in", u"bei", u"beim", u"an"}))
        return behindDetour(text, begin + std::max<qsizetype>(1, word.size()));
    return {};
}

Value valueAt(QStringView text, qsizetype index, bool isAssigned)
{
    if (index >= text.size())
        return {};
    if (const Value quoted = quotedValue(text, index); quoted.isFound())
        return quoted;
    const auto ends = [isAssigned](QChar character) { return character.isSpace() || (isAssigned && (character == u'&' || character == u';')); };
    qsizetype end = index;
    while (end < text.size() && end - index < longestValue && !ends(text[end]))
        ++end;
    const qsizetype next = skipSpaces(text, end);
    bool isAlone = isLineEnd(text, next) || text[next] == u'&' || text[next] == u';';
    while (end > index + 1 && QStringView(u",;.)\"'}]“”").contains(text[end - 1])) {
        isAlone = isAlone || text[end - 1] != u'.' || beginsSentence(text, next);
        --end;
    }
    return end > index ? Value{index, end, false, isAlone} : Value{};
}

qsizetype wholeEnd(QStringView text, const Value &value)
{
    if (value.isQuoted || value.end - value.begin < longestValue)
        return value.end;
    qsizetype end = value.end;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    return end;
}

bool isPlaceholder(QStringView value)
{
    if (isVariable(value) || isPasswordHash(value) || isMadeOfOneSign(value) || value.startsWith(u"[redacted") || value.startsWith(u"http://") || value.startsWith(u"https://"))
        return true;
    if (std::none_of(value.begin(), value.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        return true;
    while (value.size() > 1 && QStringView(u"!?.…").contains(value.back()))
        value.chop(1);
    return isOneOf(value, {u"none", u"unknown", u"forgotten", u"lost", u"reset", u"changed", u"yes", u"no", u"please", u"required", u"optional",
        u"expired", u"protected", u"hidden", u"n/a", u"null", u"true", u"false", u"wrong", u"incorrect", u"invalid", u"missing", u"empty",
        u"same", u"help", u"question", u"problem", u"see", u"deleted", u"removed", u"blocked", u"weak", u"strong", u"secret", u"confidential",
        u"keins", u"keines", u"kein", u"keine", u"unbekannt", u"vergessen", u"verloren", u"geändert", u"ja", u"nein", u"bitte",
        u"erforderlich", u"abgelaufen", u"zurückgesetzt", u"geschützt", u"falsch", u"ungültig", u"fehlt", u"leer", u"anders", u"gleich",
        u"hilfe", u"frage", u"siehe", u"s.o", u"s.u", u"dito", u"gelöscht", u"entfernt", u"gesperrt", u"geheim", u"vertraulich", u"folgt"});
}

bool isStrong(QStringView value)
{
    const Kinds kinds = kindsOf(value);
    if (isCountedWord(value) || value.contains(u"://"))
        return false;
    if (kinds.letters > 0)
        return kinds.digits > 0 || kinds.signs > 0;
    if (kinds.punctuation > 0)
        return false;  // a date, a time, a phone number
    return kinds.signs == 0 ? kinds.digits >= 4 : kinds.digits >= 4 && kinds.signs > 1;
}

bool isComplex(QStringView value)
{
    const Kinds kinds = kindsOf(value);
    const bool isAddress = value.contains(u'@') && value.contains(u'.');
    const bool endsInSign = !value.isEmpty() && QStringView(u"!?").contains(value.back()) && kinds.letters > 0 && kinds.digits > 0;
    return value.size() >= 6 && value.front().isLetterOrNumber() && !isAddress && !value.contains(u"://") && !value.contains(u'_')
        && !isCountedWord(value) && kinds.letters > 0 && kinds.digits > 0 && (kinds.signs > 0 || endsInSign);
}

}
