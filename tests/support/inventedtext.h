// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dice.h"

#include <QStringList>

namespace casebook::support {

// Texts as people and their mail programs write them: umlauts, other scripts, signs that SQL, JSON and full-text search read as
// their own. The pool is small on purpose, so that searches find something.
inline const QStringList &inventedWords()
{
    using namespace Qt::StringLiterals;
    static const QStringList words{u"Weber"_s, u"Müller"_s, u"mueller"_s, u"Straße"_s, u"strasse"_s, u"Größe"_s, u"Çelik"_s, u"Łukasz"_s, u"O'Neill"_s,
                                   u"access"_s, u"accessible"_s, u"Auskunft"_s, u"Löschung"_s, u"erasure"_s, u"invoice"_s, u"Rechnung"_s, u"100%"_s,
                                   u"under_score"_s, u"back\\slash"_s, u"\"quoted\""_s, u"it's"_s, u"a*b"_s, u"semi;colon"_s, u"-minus"_s, u"NULL"_s,
                                   u"clara.weber@example.org"_s, u"R-2026-00002"_s, u"0042"_s, u"42"_s, u"9.30"_s, u"Ⅸ"_s, u"ﬁle"_s, u"İstanbul"_s,
                                   u"שלום"_s, u"مرحبا"_s, u"日本語"_s, u"😀"_s, u"👩‍👧"_s, u"Ωmega"_s, u"naïve"_s, u"e\u0301te\u0301"_s, u":match"_s, u"?"_s, u"$1"_s,
                                   u"x"_s, u"OR"_s, u"NEAR"_s, u"und"_s};
    return words;
}

inline QString inventedText(Dice &dice, int fewest, int most)
{
    QStringList words;
    for (int count = dice.between(fewest, most); count > 0; --count)
        words << dice.pick(inventedWords());
    return words.join(dice.chance(10) ? QStringLiteral("\n") : QStringLiteral(" "));
}

// Once in a while what a text should not be: U+0000, half of a surrogate pair, controls, something that looks like a credential.
inline QString nastyText(Dice &dice, int most)
{
    using namespace Qt::StringLiterals;
    const QString text = inventedText(dice, 1, most);
    switch (dice.below(12)) {
    case 0: return text + QChar(u'\0') + u"behind"_s;
    case 1: return text + QChar(char16_t(0xd83d));
    case 2: return u"\u202e"_s + text + u"\r\n\t\u0007"_s;
    case 3: return u"  "_s + text + u"\u00a0 "_s;
    case 4: return text + u" password: hunter2hunter2"_s;
    default: return text;
    }
}

}
