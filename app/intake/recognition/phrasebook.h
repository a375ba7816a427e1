// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/recognition/lettertext.h"

#include <QHash>
#include <QVarLengthArray>
#include <utility>

namespace casebook::intake::recognition {

// What a phrase speaks for.
enum class Meaning {
    Kind, KindHint,              // of a case: one phrase is enough, of the hints it takes two
    Line, LineHint,              // a right that is asked for
    Law, LawBesideArticle,       // the second only next to an article's number
    Negation, NegationBehind, NoNegation, ClauseStart,
    Aside,                       // what follows in the sentence is only mentioned
    Threat,                      // what follows in the sentence is announced for later
    Informs,                     // a list behind it says what one wants to be told
    QuoteHead, ForwardHead, FromField, SubjectField, ReplyPrefix, ForwardPrefix,
    Closing, Postscript, Footer,
    Name, Phone, Account, Born,  // what follows is the value
    Agent, Minor,
};

struct Phrase {
    Meaning meaning = Meaning::Line;
    QString about;     // id of the kind, line or law
    QString language;  // empty: of every language
    QString written;   // as the table has it
};

struct Match {
    qsizetype phrase = 0;
    qsizetype first = 0;  // words
    qsizetype last = 0;
    QVarLengthArray<std::pair<qsizetype, qsizetype>, 2> parts;  // first and last word of each

    bool holds(qsizetype word) const;  // one of its own, not one of a gap
};

// All phrases of all languages, found in one pass over the words of a letter: its time grows with the letter, hardly with the
// number of phrases. A phrase lies within one sentence, whatever the case, the accents and the signs between its words;
// "lösch*" also finds what goes on behind, " .. " lets up to 80 characters stand between two parts, "#" is a number, and of
// "löschen" also "loeschen" is found.
class PhraseBook {
public:
    // False: no word, or a beginning of less than three letters before an asterisk.
    bool add(const Phrase &phrase);
    const Phrase &phrase(const Match &match) const { return m_phrases.at(match.phrase).phrase; }
    QList<Match> find(const LetterText &text) const;  // by their first word

private:
    struct Piece {
        QString text;
        bool goesOn = false;
        bool isNumber = false;

        bool fits(const QString &word) const;
    };
    using Part = QList<Piece>;
    struct Compiled {
        Phrase phrase;
        QList<Part> parts;
    };
    static bool compile(const QString &written, QList<Part> &parts);
    bool index(const Phrase &phrase, const QString &written);
    void tryAt(const QList<qsizetype> &candidates, const LetterText &text, qsizetype at, QList<Match> &found) const;
    static bool isPartAt(const Part &part, const QList<Word> &words, qsizetype at, int sentence);
    static bool matchAt(const Compiled &compiled, const QList<Word> &words, qsizetype at, Match &match);

    QList<Compiled> m_phrases;
    QHash<QString, QList<qsizetype>> m_byWord;
    QHash<QString, QList<qsizetype>> m_byBeginning;  // of three letters
    QList<qsizetype> m_byNumber;
};

}
