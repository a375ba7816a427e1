// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/recognition/phrasebook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::intake::recognition {

namespace {

constexpr qsizetype widestGap = 80;       // characters
constexpr qsizetype shortestBeginning = 3;

bool isNumber(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar character) { return character >= u'0' && character <= u'9'; });
}

// As people write it who have no umlauts on their keys.
QString withoutUmlauts(QString written)
{
    return written.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1);
}

}

bool Match::holds(qsizetype word) const
{
    return std::any_of(parts.cbegin(), parts.cend(), [&](const auto &part) { return part.first <= word && word <= part.second; });
}

bool PhraseBook::Piece::fits(const QString &word) const
{
    return isNumber ? recognition::isNumber(word) : goesOn ? word.startsWith(text) : word == text;
}

bool PhraseBook::compile(const QString &written, QList<Part> &parts)
{
    for (const QString &words : written.toLower().split(u" .. "_s)) {
        Part part;
        for (const QString &chunk : words.split(u' ', Qt::SkipEmptyParts)) {
            if (chunk == u'#') {
                part.append({chunk, false, true});
                continue;
            }
            for (const QString &word : wordsIn(chunk))
                part.append({word});
            if (part.isEmpty() || !chunk.endsWith(u'*'))
                continue;
            part.last().goesOn = true;
            if (part.constLast().text.size() < shortestBeginning)
                return false;
        }
        if (part.isEmpty())
            return false;
        parts.append(part);
    }
    return true;
}

bool PhraseBook::index(const Phrase &phrase, const QString &written)
{
    QList<Part> parts;
    if (!compile(written, parts))
        return false;
    const Piece &first = parts.constFirst().constFirst();
    const qsizetype number = m_phrases.size();
    if (first.isNumber)
        m_byNumber.append(number);
    else if (first.goesOn)
        m_byBeginning[first.text.left(shortestBeginning)].append(number);
    else
        m_byWord[first.text].append(number);
    m_phrases.append({phrase, parts});
    return true;
}

bool PhraseBook::add(const Phrase &phrase)
{
    const QString plain = withoutUmlauts(phrase.written.toLower());
    return index(phrase, phrase.written) && (plain == phrase.written.toLower() || index(phrase, plain));
}

bool PhraseBook::isPartAt(const Part &part, const QList<Word> &words, qsizetype at, int sentence)
{
    if (at + part.size() > words.size())
        return false;
    for (qsizetype i = 0; i < part.size(); ++i) {
        const Word &word = words.at(at + i);
        if (word.sentence != sentence || !part.at(i).fits(word.text))
            return false;
    }
    return true;
}

bool PhraseBook::matchAt(const Compiled &compiled, const QList<Word> &words, qsizetype at, Match &match)
{
    const int sentence = words.at(at).sentence;
    for (qsizetype i = 0; i < compiled.parts.size(); ++i) {
        const Part &part = compiled.parts.at(i);
        if (i == 0 && !isPartAt(part, words, at, sentence))
            return false;
        if (i > 0) {
            const qsizetype until = words.at(at - 1).end + widestGap;
            while (at < words.size() && words.at(at).sentence == sentence && words.at(at).begin <= until && !isPartAt(part, words, at, sentence))
                ++at;
            if (at >= words.size() || words.at(at).begin > until || !isPartAt(part, words, at, sentence))
                return false;
        }
        match.parts.append({at, at + part.size() - 1});
        at += part.size();
    }
    match.first = match.parts.front().first;
    match.last = match.parts.back().second;
    return true;
}

void PhraseBook::tryAt(const QList<qsizetype> &candidates, const LetterText &text, qsizetype at, QList<Match> &found) const
{
    for (const qsizetype candidate : candidates) {
        Match match;
        match.phrase = candidate;
        if (matchAt(m_phrases.at(candidate), text.words(), at, match))
            found.append(match);
    }
}

QList<Match> PhraseBook::find(const LetterText &text) const
{
    QList<Match> found;
    const QList<Word> &words = text.words();
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words.at(at).text;
        if (const auto exact = m_byWord.constFind(word); exact != m_byWord.cend())
            tryAt(*exact, text, at, found);
        if (const auto begun = m_byBeginning.constFind(word.left(shortestBeginning)); begun != m_byBeginning.cend())
            tryAt(*begun, text, at, found);
        if (!m_byNumber.isEmpty() && isNumber(word))
            tryAt(m_byNumber, text, at, found);
    }
    return found;
}

}
