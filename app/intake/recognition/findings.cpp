// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/recognition/findings.h"

#include <algorithm>

namespace casebook::intake::recognition {

namespace {

constexpr qsizetype reachBefore = 6;  // words between a negation and what it takes back
constexpr qsizetype reachBehind = 3;
constexpr qsizetype widestSpan = 20;  // of a phrase that exempts a negation

using Span = std::pair<qsizetype, qsizetype>;

// The spans that may concern the words near this one; they are in order.
QList<Span>::const_iterator firstFrom(const QList<Span> &spans, qsizetype word)
{
    return std::lower_bound(spans.cbegin(), spans.cend(), word, [](const Span &span, qsizetype at) { return span.first < at; });
}

bool holds(const QList<Span> &spans, const Match &match)
{
    for (auto span = firstFrom(spans, match.first - widestSpan); span != spans.cend() && span->first <= match.first; ++span)
        if (match.last <= span->second)
            return true;
    return false;
}

}

Findings::Findings(const Reading &reading, const Table &table, const QString &language) : m_reading(reading)
{
    QList<Span> exempt;
    for (const Match &match : reading.matches) {
        const Phrase &phrase = table.phrases.phrase(match);
        if (phrase.meaning == Meaning::NoNegation && isSame(phrase, language))
            exempt.append({match.first, match.last});
    }
    for (const Match &match : reading.matches) {
        const Phrase &phrase = table.phrases.phrase(match);
        const int sentence = reading.text.words().at(match.first).sentence;
        const bool isSmall = isSame(phrase, language);
        if (phrase.meaning == Meaning::Negation && isSmall && !holds(exempt, match))
            m_negations.append({match.first, match.last});
        if (phrase.meaning == Meaning::NegationBehind && isSmall && !holds(exempt, match))
            m_behind.append({match.first, match.last});
        if (phrase.meaning == Meaning::ClauseStart && isSmall)
            m_clauseStarts.insert(match.first);
        if ((phrase.meaning == Meaning::Aside || phrase.meaning == Meaning::Threat) && !m_asides.contains(sentence))
            m_asides.insert(sentence, match.first);
    }
}

bool Findings::isSame(const Phrase &phrase, const QString &language) const
{
    return language.isEmpty() || phrase.language.isEmpty() || phrase.language == language;
}

bool Findings::isSpoken(qsizetype word) const
{
    const Word &one = m_reading.text.words().at(word);
    const auto aside = m_asides.constFind(one.sentence);
    return m_reading.roleOf(word) == LineRole::Speaks && (aside == m_asides.cend() || word < *aside);
}

bool Findings::isSpoken(const Match &match) const
{
    return isSpoken(match.first) && isSpoken(match.last);
}

bool Findings::isNegated(const Match &match) const
{
    return isNegatedBefore(match) || isNegatedInside(match) || isNegatedBehind(match);
}

bool Findings::isNegatedBefore(const Match &match) const
{
    const QList<Word> &words = m_reading.text.words();
    qsizetype at = match.first;
    for (qsizetype word = match.first - 1; word >= 0 && word >= match.first - 1 - reachBefore; --word) {
        if (words.at(word).clause != words.at(match.first).clause || m_clauseStarts.contains(at))
            return false;
        at = word;
        const auto span = firstFrom(m_negations, word);
        if (span != m_negations.cend() && span->first == word && span->second < match.first)
            return true;
    }
    return false;
}

bool Findings::isNegatedInside(const Match &match) const
{
    const QList<Word> &words = m_reading.text.words();
    for (auto span = firstFrom(m_negations, match.first); span != m_negations.cend() && span->second < match.last; ++span) {
        const int clause = words.at(span->first).clause;
        const bool isNear = clause == words.at(match.first).clause || clause == words.at(match.last).clause;
        if (isNear && !match.holds(span->first) && !match.holds(span->second))
            return true;
    }
    return false;
}

bool Findings::isNegatedBehind(const Match &match) const
{
    const QList<Word> &words = m_reading.text.words();
    const auto span = firstFrom(m_behind, match.last + 1);
    if (span == m_behind.cend() || span->first > match.last + reachBehind || words.at(span->first).clause != words.at(match.last).clause)
        return false;
    for (qsizetype word = match.last + 1; word <= span->first; ++word)
        if (m_clauseStarts.contains(word))
            return false;
    return true;
}

}
