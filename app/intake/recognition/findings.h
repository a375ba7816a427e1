// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/recognition/letterparts.h"

#include <QHash>
#include <QSet>

namespace casebook::intake::recognition {

// Whether words that were found count: not where a negation takes them back ("I do not ask for erasure"), where the sentence
// only mentions or announces them ("the existence of the right to", "I reserve the right to"), or where somebody else speaks.
class Findings {
public:
    // Language: of the letter; empty: unknown, then the small words of all languages count.
    Findings(const Reading &reading, const Table &table, const QString &language);

    bool isSpoken(const Match &match) const;    // in a line that speaks, and neither mentioned nor announced
    bool isNegated(const Match &match) const;
    bool isSpoken(qsizetype word) const;

private:
    bool isSame(const Phrase &phrase, const QString &language) const;
    bool isNegatedBefore(const Match &match) const;
    bool isNegatedInside(const Match &match) const;
    bool isNegatedBehind(const Match &match) const;

    const Reading &m_reading;
    QList<std::pair<qsizetype, qsizetype>> m_negations;  // first and last word
    QList<std::pair<qsizetype, qsizetype>> m_behind;
    QSet<qsizetype> m_clauseStarts;
    QHash<int, qsizetype> m_asides;  // sentence -> its first word that only mentions
};

}
