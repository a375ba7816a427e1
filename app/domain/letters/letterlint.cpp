// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/letters/letterlint.h"

#include "app/domain/redaction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

QString plain(const QString &text)
{
    return text.simplified().toCaseFolded();
}

// One pass over a letter; what it finds is put in order at the end.
class Linting {
public:
    Linting(const LetterBook &book, const LetterTemplate &letter, const LetterFacts &facts, const QString &text)
        : m_book(book), m_letter(letter), m_facts(facts), m_text(text), m_plain(plain(text)), m_days(writtenDays(text)) {}

    QList<LetterFinding> run()
    {
        if (m_plain.isEmpty()) {
            report(u"empty"_s);
            return m_findings;
        }
        checkMusts();
        checkAuthority();
        checkBlanks();
        checkDays();
        checkParagraphs();
        checkCredentials();
        checkWords();
        if (!m_facts.file.language.isEmpty() && m_facts.file.language != m_facts.language && m_book.languages().contains(m_facts.file.language))
            report(u"person-language"_s);
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const LetterFinding &left, const LetterFinding &right) {
            return std::pair(left.severity, left.from) < std::pair(right.severity, right.from);
        });
        return m_findings;
    }

private:
    void report(const QString &id, int from = -1, int to = -1, const QString &about = {})
    {
        const QList<LetterRule> &rules = m_book.rules();
        const auto rule = std::find_if(rules.cbegin(), rules.cend(), [&id](const LetterRule &one) { return one.id == id; });
        if (rule != rules.cend())
            m_findings.append({rule->id, rule->severity, rule->found, rule->source, about, from, to});
    }

    void checkMusts()
    {
        for (const LetterClause &clause : m_letter.clauses) {
            if (!clause.must)
                continue;
            for (const LetterLine *line : placesOf(m_letter, clause, m_facts))
                checkMust(clause, line);
        }
    }

    void checkMust(const LetterClause &clause, const LetterLine *line)
    {
        const QStringList entries = clause.must->words.value(m_facts.language);
        const bool isThere = std::all_of(entries.cbegin(), entries.cend(), [&](const QString &entry) { return isSaid(entry, line); });
        if (!isThere)
            m_findings.append({clause.id, clause.must->severity, clause.must->missing, clause.source, line ? line->values.value(u"right"_s) : QString()});
    }

    // A day counts in whichever way it is written.
    bool isSaid(const QString &entry, const LetterLine *line) const
    {
        if (!isKnown(entry, m_facts, line))
            return true;
        const QStringList ways = entry.split(u'|');
        return std::any_of(ways.cbegin(), ways.cend(), [&](const QString &way) {
            if (m_plain.contains(plain(filled(way, m_facts, line))))
                return true;
            const QDate day = way.startsWith(u'{') && way.endsWith(u'}') ? m_facts.days.value(way.mid(1, way.size() - 2)) : QDate();
            return day.isValid() && std::any_of(m_days.cbegin(), m_days.cend(), [&day](const WrittenDay &written) { return written.day == day; });
        });
    }

    // A part that stands there because nobody can be named is right, but the person is helped better by a name.
    void checkAuthority()
    {
        const auto isNameless = [this](const LetterClause &clause) {
            return (clause.own.unknown.contains(u"authority"_s) || clause.condition.unknown.contains(u"authority"_s)) && !placesOf(m_letter, clause, m_facts).isEmpty();
        };
        if (std::any_of(m_letter.clauses.cbegin(), m_letter.clauses.cend(), isNameless))
            report(u"no-authority"_s, -1, -1, m_facts.unknownPlace);
    }

    void checkBlanks()
    {
        static const QRegularExpression blank(u"\\[\\[[^\\]]*\\]\\]|\\{[a-z-]+(\\?)?\\}|\\[\\[|\\]\\]"_s);
        for (auto each = blank.globalMatch(m_text); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            report(u"open-placeholder"_s, static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd()), match.captured().remove(u'[').remove(u']').simplified());
        }
    }

    // A day to come that is none of the case's is taken for the day of the answer.
    void checkDays()
    {
        for (const WrittenDay &written : m_days) {
            if (m_facts.knownDays.contains(written.day))
                continue;
            report(u"other-date"_s, written.from, written.to, letterDay(written.day, m_facts.language));
            if (written.day < m_facts.day && !m_findings.isEmpty() && m_findings.constLast().severity == Severity::Error)
                m_findings.last().severity = Severity::Warning;
        }
    }

    void checkParagraphs()
    {
        static const QRegularExpression paragraph(u"[^\\n]+(\\n[^\\n]+)*"_s);
        for (auto each = paragraph.globalMatch(m_text); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            if (const QString other = otherLanguageOf(match.captured()); !other.isEmpty())
                report(u"other-language"_s, static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd()));
        }
    }

    // Told by its little words; three of them, so that a name or a quotation of two words says nothing.
    QString otherLanguageOf(const QString &paragraph) const
    {
        static const QRegularExpression word(u"\\p{L}+"_s, QRegularExpression::UseUnicodePropertiesOption);
        QHash<QString, int> counts;
        for (auto each = word.globalMatch(paragraph); each.hasNext();) {
            const QString found = each.next().captured().toCaseFolded();
            for (auto language = m_book.commonWords().cbegin(); language != m_book.commonWords().cend(); ++language)
                counts[language.key()] += language.value().contains(found) ? 1 : 0;
        }
        for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
            if (count.key() != m_facts.language && count.value() >= 3 && count.value() > counts.value(m_facts.language))
                return count.key();
        }
        return {};
    }

    void checkCredentials()
    {
        for (const Finding &secret : redactSecrets(m_text).findings)
            report(u"credentials"_s, static_cast<int>(secret.begin), static_cast<int>(secret.end));
    }

    void checkWords()
    {
        for (const LetterRule &rule : m_book.rules()) {
            for (const QString &words : rule.words.value(m_facts.language)) {
                const QRegularExpression whole(u"(?<![\\p{L}\\d])%1(?![\\p{L}\\d])"_s.arg(QRegularExpression::escape(words)),
                                               QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
                for (auto each = whole.globalMatch(m_text); each.hasNext();) {
                    const QRegularExpressionMatch match = each.next();
                    report(rule.id, static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd()), match.captured());
                }
            }
        }
    }

    const LetterBook &m_book;
    const LetterTemplate &m_letter;
    const LetterFacts &m_facts;
    const QString m_text;
    const QString m_plain;
    const QList<WrittenDay> m_days;
    QList<LetterFinding> m_findings;
};

}

QString LetterFinding::inWords(const QString &language) const
{
    return about.isEmpty() ? words.in(language) : u"%1 (%2)"_s.arg(words.in(language), about);
}

QStringList letterRuleIds()
{
    return {u"empty"_s, u"open-placeholder"_s, u"other-date"_s, u"other-language"_s, u"person-language"_s, u"credentials"_s, u"no-authority"_s};
}

QList<LetterFinding> lintLetter(const LetterBook &book, const LetterTemplate &letter, const LetterFacts &facts, const QString &text)
{
    return Linting(book, letter, facts, text).run();
}

bool hasErrors(const QList<LetterFinding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(), [](const LetterFinding &finding) { return finding.severity == Severity::Error; });
}

}
