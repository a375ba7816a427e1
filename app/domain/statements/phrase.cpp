// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/statements/phrase.h"

#include "app/domain/words.h"

namespace casebook::domain {

namespace {

constexpr qsizetype leastBeginning = 3;

}

QStringList phraseWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : fold(text)) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

Phrase::Phrase(const QString &written) : m_words(phraseWords(written)), m_goesOn(written.trimmed().endsWith(u'*')) {}

bool Phrase::isValid() const
{
    return !m_words.isEmpty() && (!m_goesOn || m_words.constLast().size() >= leastBeginning);
}

bool Phrase::isAt(const QStringList &words, qsizetype at) const
{
    const qsizetype last = m_words.size() - 1;
    for (qsizetype i = 0; i < last; ++i)
        if (words[at + i] != m_words[i])
            return false;
    return m_goesOn ? words[at + last].startsWith(m_words[last]) : words[at + last] == m_words[last];
}

bool Phrase::isIn(const QStringList &words) const
{
    for (qsizetype at = 0; at + m_words.size() <= words.size(); ++at)
        if (isAt(words, at))
            return true;
    return false;
}

}
