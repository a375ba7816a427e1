// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace casebook::intake::recognition {

// A run of letters and digits, or a section sign, which speaks like a word.
struct Word {
    QString text;         // folded: without accents, lower case
    qsizetype begin = 0;  // in the letter, UTF-16 units
    qsizetype end = 0;
    int line = 0;         // from 0
    int sentence = 0;     // no phrase reaches across two of them
    int clause = 0;       // a negation reaches no further
};

// A letter taken apart into lines, sentences, clauses and words. What lies behind the first 64 Ki characters is left out:
// what somebody wants stands at the top.
class LetterText {
public:
    explicit LetterText(const QString &letter);

    const QString &letter() const { return m_letter; }
    const QList<Word> &words() const { return m_words; }
    int lineCount() const { return static_cast<int>(m_lineStarts.size()); }
    QStringView line(int number) const;  // trimmed
    qsizetype lineStart(int number) const { return m_lineStarts.at(number); }
    qsizetype firstWord(int line) const { return m_firstWords.at(line); }  // of that line or behind it
    qsizetype wordEnd(int line) const { return m_firstWords.at(line + 1); }
    bool isListItem(int line) const;  // "1. …", "b) …", "- …"

private:
    void readLines();
    void readWords();
    void addWord(qsizetype begin, qsizetype end);
    void breakAt(qsizetype from, qsizetype to, Word &word) const;
    bool endsSentence(qsizetype dot, const Word &next) const;

    QString m_letter;
    QList<Word> m_words;
    QList<qsizetype> m_lineStarts;
    QList<qsizetype> m_firstWords;  // one more than there are lines
};

// The folded words of a phrase of ours, by the same rules.
QStringList wordsIn(const QString &text);

}
