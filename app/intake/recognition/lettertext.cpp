// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/recognition/lettertext.h"

#include "app/domain/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::intake::recognition {

namespace {

constexpr qsizetype lookedAt = 64 * 1024;
constexpr qsizetype shortLine = 45;         // a line that ends before this was ended by hand
constexpr qsizetype longestShortened = 2;   // letters of a word that may be an abbreviation

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

QString folded(QStringView word)
{
    const bool isAscii = std::all_of(word.cbegin(), word.cend(), [](QChar character) { return character.unicode() < 0x80; });
    return isAscii ? word.toString().toLower() : domain::fold(word.toString());
}

// "Dr.", "z. B." and "3." end no sentence; "me." does, it has a vowel.
bool mayBeShortened(const QString &word)
{
    const auto isVowel = [](QChar letter) { return QStringView(u"aeiouy").contains(letter); };
    return word.front().isDigit() ? word.size() <= longestShortened
                                  : word.size() == 1 || (word.size() <= longestShortened && std::none_of(word.cbegin(), word.cend(), isVowel));
}

qsizetype wordEndAt(QStringView text, qsizetype at)
{
    if (text.at(at) == u'§')
        return at + 1;
    while (at < text.size() && isWordCharacter(text.at(at)))
        ++at;
    return at;
}

}

LetterText::LetterText(const QString &letter) : m_letter(letter.left(lookedAt))
{
    readLines();
    readWords();
}

void LetterText::readLines()
{
    m_lineStarts.append(0);
    for (qsizetype at = m_letter.indexOf(u'\n'); at >= 0; at = m_letter.indexOf(u'\n', at + 1))
        m_lineStarts.append(at + 1);
}

void LetterText::readWords()
{
    qsizetype at = 0;
    while (at < m_letter.size()) {
        const qsizetype end = isWordCharacter(m_letter.at(at)) || m_letter.at(at) == u'§' ? wordEndAt(m_letter, at) : at;
        if (end == at) {
            ++at;
            continue;
        }
        addWord(at, end);
        at = end;
    }
    qsizetype word = 0;
    for (int line = 0; line < lineCount(); ++line) {
        while (word < m_words.size() && m_words.at(word).begin < m_lineStarts.at(line))
            ++word;
        m_firstWords.append(word);
    }
    m_firstWords.append(m_words.size());
}

void LetterText::addWord(qsizetype begin, qsizetype end)
{
    Word word{folded(QStringView(m_letter).sliced(begin, end - begin)), begin, end, 0, 0, 0};
    qsizetype from = 0;
    if (!m_words.isEmpty()) {
        const Word &last = m_words.constLast();
        from = last.end;
        word.line = last.line;
        word.sentence = last.sentence;
        word.clause = last.clause;
    }
    breakAt(from, begin, word);
    m_words.append(word);
}

// What stands between two words says whether a clause, a sentence or a line has ended there.
void LetterText::breakAt(qsizetype from, qsizetype to, Word &word) const
{
    int newLines = 0;
    bool isClause = false;
    bool isSentence = false;
    bool isColon = false;
    for (qsizetype at = from; at < to; ++at) {
        const QChar character = m_letter.at(at);
        newLines += character == u'\n' ? 1 : 0;
        isClause = isClause || QStringView(u",:()–—").contains(character);
        isColon = isColon || character == u':';
        isSentence = isSentence || QStringView(u"!?;").contains(character) || (character == u'.' && endsSentence(at, word)) || (newLines > 0 && character == u'>');
    }
    word.line += newLines;
    if (newLines > 0) {
        const qsizetype lastLine = from - m_lineStarts.at(word.line - newLines);
        const bool isByHand = lastLine < shortLine && m_letter.at(word.begin).isUpper();
        isSentence = isSentence || newLines > 1 || isColon || isByHand || isListItem(word.line);
    }
    word.clause += isClause || isSentence ? 1 : 0;
    word.sentence += isSentence ? 1 : 0;
}

bool LetterText::endsSentence(qsizetype dot, const Word &next) const
{
    const bool isApart = dot + 1 < m_letter.size() && m_letter.at(dot + 1).isSpace();
    if (!isApart || m_words.isEmpty() || !m_letter.at(next.begin).isUpper())
        return false;
    return m_words.constLast().end != dot || !mayBeShortened(m_words.constLast().text);
}

QStringView LetterText::line(int number) const
{
    const qsizetype end = number + 1 < lineCount() ? m_lineStarts.at(number + 1) : m_letter.size();
    return QStringView(m_letter).sliced(m_lineStarts.at(number), end - m_lineStarts.at(number)).trimmed();
}

bool LetterText::isListItem(int number) const
{
    QStringView text = line(number);
    if (text.startsWith(u'('))
        text = text.sliced(1);
    if (text.size() < 3)
        return false;
    if (QStringView(u"-*•–·").contains(text.front()))
        return text.at(1).isSpace();
    const bool isTwo = text.front().isDigit() && text.at(1).isDigit();
    const qsizetype sign = isTwo ? 2 : 1;
    return text.front().isLetterOrNumber() && QStringView(u".)").contains(text.at(sign)) && text.size() > sign + 1 && text.at(sign + 1).isSpace();
}

QStringList wordsIn(const QString &text)
{
    QStringList words;
    const LetterText read(text);
    for (const Word &word : read.words())
        words.append(word.text);
    return words;
}

}
