// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/recognition/letterparts.h"

#include <algorithm>

namespace casebook::intake::recognition {

namespace {

constexpr qsizetype mostClosingWords = 8;
constexpr int mostLeadLines = 6;    // of the sentence above a list
constexpr int mostHeaderLines = 6;  // of a quoted mail, from its sender to its subject

class Roles {
public:
    Roles(const Reading &reading, const Table &table, bool isForwarded) : m_reading(reading), m_text(reading.text), m_isForwarded(isForwarded)
    {
        for (const Match &match : reading.matches) {
            const Meaning meaning = table.phrases.phrase(match).meaning;
            m_found[m_text.words().at(match.first).line].append({meaning, &match});
        }
    }

    QList<LineRole> all()
    {
        for (m_line = 0; m_line < m_text.lineCount(); ++m_line)
            m_roles.append(next());
        markFooters();
        markDetails();
        return m_roles;
    }

private:
    struct Found {
        Meaning meaning;
        const Match *match;
    };

    const Match *at(int line, Meaning meaning, bool atStart = true) const
    {
        const auto list = m_found.constFind(line);
        if (list == m_found.cend())
            return nullptr;
        for (const Found &found : *list)
            if (found.meaning == meaning && (!atStart || found.match->first == m_text.firstWord(line)))
                return found.match;
        return nullptr;
    }

    // The sender's line of a header block that a mail program puts above what it quotes.
    bool startsHeader() const
    {
        if (!at(m_line, Meaning::FromField) || !m_text.line(m_line).contains(u':'))
            return false;
        for (int line = m_line + 1; line < std::min(m_line + mostHeaderLines, m_text.lineCount()); ++line)
            if (at(line, Meaning::SubjectField) && m_text.line(line).contains(u':'))
                return true;
        return false;
    }

    bool isQuotedByMarks() const
    {
        int line = m_line + 1;
        while (line < m_text.lineCount() && m_text.line(line).isEmpty())
            ++line;
        return line < m_text.lineCount() && m_text.line(line).startsWith(u'>');
    }

    LineRole beginForwarded()
    {
        m_isForwarded = true;
        m_isSigned = false;
        m_isHeader = true;
        return LineRole::Quoted;
    }

    LineRole beginQuoted()
    {
        if (m_isForwarded)
            return beginForwarded();
        m_isQuoted = m_isQuoted || !isQuotedByMarks();
        return LineRole::Quoted;
    }

    LineRole next()
    {
        const QStringView line = m_text.line(m_line);
        if (m_isHeader) {
            m_isHeader = !line.isEmpty();
            return LineRole::Quoted;
        }
        if (line.startsWith(u'>'))
            return m_isForwarded ? LineRole::Speaks : LineRole::Quoted;
        if (m_isQuoted)
            return LineRole::Quoted;
        if (at(m_line, Meaning::ForwardHead))
            return beginForwarded();
        const Match *head = at(m_line, Meaning::QuoteHead);
        if (startsHeader() || (head && isWholeHead(*head)))
            return beginQuoted();
        return signature(line);
    }

    // "On … wrote:", "Am … schrieb …:", on one line or broken into two.
    bool isWholeHead(const Match &head) const
    {
        const int last = m_text.words().at(head.last).line;
        const bool isBroken = last == m_line && last + 1 < m_text.lineCount() && m_text.line(last + 1).endsWith(u':');
        return last <= m_line + 1 && (m_text.line(last).endsWith(u':') || isBroken);
    }

    LineRole signature(QStringView line)
    {
        const bool isClosing = at(m_line, Meaning::Closing) && m_text.wordEnd(m_line) - m_text.firstWord(m_line) <= mostClosingWords;
        m_isSigned = m_isSigned || isClosing || line == u"--";
        if (m_isSigned && at(m_line, Meaning::Postscript))
            m_isPostscript = true;
        if (line.isEmpty())
            m_isPostscript = false;
        return m_isSigned && !m_isPostscript ? LineRole::Signature : LineRole::Speaks;
    }

    // A paragraph that holds a phrase of a footer.
    void markFooters()
    {
        for (int line = 0; line < m_text.lineCount(); ++line) {
            if (!at(line, Meaning::Footer, false))
                continue;
            int first = line;
            while (first > 0 && !m_text.line(first - 1).isEmpty())
                --first;
            for (line = first; line < m_text.lineCount() && !m_text.line(line).isEmpty(); ++line)
                m_roles[line] = LineRole::Footer;
        }
    }

    // The items below "please tell me: …".
    void markDetails()
    {
        bool isTold = false;
        for (int line = 0; line < m_text.lineCount(); ++line) {
            const QStringView words = m_text.line(line);
            if (words.isEmpty())
                continue;
            const bool isContinued = line > 0 && !m_text.line(line - 1).isEmpty() && m_roles.at(line - 1) == LineRole::Detail;
            if (isTold && (m_text.isListItem(line) || isContinued)) {
                if (m_roles.at(line) == LineRole::Speaks)
                    m_roles[line] = LineRole::Detail;
                continue;
            }
            isTold = words.endsWith(u':') && informs(line);
        }
    }

    bool informs(int line) const
    {
        const qsizetype end = m_text.wordEnd(line);
        const int sentence = end > m_text.firstWord(line) ? m_text.words().at(end - 1).sentence : -1;
        for (int one = line; one >= 0 && one > line - mostLeadLines; --one) {
            const Match *match = at(one, Meaning::Informs, false);
            if (match && m_text.words().at(match->first).sentence == sentence)
                return true;
            if (m_text.line(one).isEmpty())
                break;
        }
        return false;
    }

    const Reading &m_reading;
    const LetterText &m_text;
    QHash<int, QList<Found>> m_found;
    QList<LineRole> m_roles;
    int m_line = 0;
    bool m_isForwarded;
    bool m_isHeader = false;
    bool m_isQuoted = false;
    bool m_isSigned = false;
    bool m_isPostscript = false;
};

}

QList<LineRole> rolesOf(const Reading &reading, const Table &table, bool isForwarded)
{
    return Roles(reading, table, isForwarded).all();
}

}
