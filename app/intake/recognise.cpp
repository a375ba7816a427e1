// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/recognise.h"

#include "app/intake/recognition/articles.h"
#include "app/intake/recognition/findings.h"
#include "app/intake/recognition/identity.h"
#include "app/intake/recognition/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

using namespace recognition;

constexpr int hintsNeeded = 2;

// All that speaks for one kind, line or law.
struct Evidence {
    QList<Reason> strong;   // one is enough
    QList<Reason> hints;    // two are, of words that differ
    QSet<QString> words;
    bool isTakenBack = false;

    void addHint(const Reason &reason, const QString &word)
    {
        if (!words.contains(word))
            hints.append(reason);
        words.insert(word);
    }

    // What was taken back is asked for only where the letter itself asks for it elsewhere.
    QList<Reason> reasons() const
    {
        const auto inBody = std::find_if(strong.cbegin(), strong.cend(), [](const Reason &reason) { return reason.place == u"body"_s; });
        if (isTakenBack)
            return inBody == strong.cend() ? QList<Reason>() : QList<Reason>{*inBody};
        if (!strong.isEmpty())
            return {strong.constFirst()};
        return hints.size() >= hintsNeeded ? hints.first(hintsNeeded) : QList<Reason>();
    }
};

// What the subject and the body of one letter bring together.
class Weighing {
public:
    Weighing(const Table &table, const QString &subject, const QString &body) : m_table(table), m_subject(subject, table), m_body(body, table)
    {
        m_subject.roles = QList<LineRole>(m_subject.text.lineCount(), LineRole::Speaks);
        m_body.roles = rolesOf(m_body, table, isPrefixed(Meaning::ForwardPrefix));
        m_language = languageOf(table, {&m_subject, &m_body});
        weigh(m_subject, true);
        weigh(m_body, false);
    }

    Recognition result() const
    {
        Recognition answer;
        decideKind(answer);
        if (answer.kind == m_table.defaultKind)
            decideLines(answer);
        decideRegime(answer);
        answer.language = m_language.language;
        if (!answer.language.isEmpty())
            answer.reasons.append({u"language:"_s + answer.language, QString::number(m_language.words), u"body"_s, 0});
        answer.reasons += m_agent.reasons() + m_minor.reasons();
        answer.isByAgent = !m_agent.reasons().isEmpty();
        answer.isMinorHinted = !m_minor.reasons().isEmpty();
        answer.person = identityIn(m_body, m_table);
        return answer;
    }

private:
    bool isPrefixed(Meaning meaning) const
    {
        const auto isPrefix = [&](const Match &match) {
            const qsizetype end = m_subject.text.words().at(match.last).end;
            return match.first == 0 && m_table.phrases.phrase(match).meaning == meaning && m_subject.text.letter().sliced(end).startsWith(u':');
        };
        return std::any_of(m_subject.matches.cbegin(), m_subject.matches.cend(), isPrefix);
    }

    void weigh(const Reading &reading, bool isSubject)
    {
        const Findings findings(reading, m_table, m_language.language);
        const QString place = isSubject ? u"subject"_s : u"body"_s;
        const auto lineOf = [&](const Match &match) { return isSubject ? 0 : reading.text.words().at(match.first).line + 1; };
        const bool isReply = isSubject && isPrefixed(Meaning::ReplyPrefix);  // its words are of an earlier mail
        for (const Match &match : reading.matches) {
            const Phrase &phrase = m_table.phrases.phrase(match);
            take(phrase, {phrase.about, phrase.written, place, lineOf(match)}, match, reading, findings, isReply);
        }
        const QList<Article> articles = articlesIn(reading, m_table);
        for (const Article &article : articles) {
            if (!findings.isSpoken(article.match))
                continue;
            const Reason reason{{}, article.label(), place, lineOf(article.match)};
            const auto named = article.rights();
            for (const ArticleRight &right : named)
                takeRight(right, article.isSure && !isReply, reason, findings.isNegated(article.match));
            if (article.isSure && !article.law->regime.isEmpty())
                m_laws[article.law->id].strong.append(about(u"regime:"_s + article.law->regime, reason));
        }
    }

    static Reason about(const QString &what, Reason reason)
    {
        reason.about = what;
        return reason;
    }

    static void add(Evidence &evidence, const Reason &reason, bool isStrong, bool isNegated, const QString &word)
    {
        if (isNegated)
            evidence.isTakenBack = true;
        else if (isStrong)
            evidence.strong.append(reason);
        else
            evidence.addHint(reason, word);
    }

    void take(const Phrase &phrase, const Reason &reason, const Match &match, const Reading &reading, const Findings &findings, bool isReply)
    {
        const Meaning meaning = phrase.meaning;
        const bool isKind = meaning == Meaning::Kind || meaning == Meaning::KindHint;
        const bool isLine = meaning == Meaning::Line || meaning == Meaning::LineHint;
        const QString &word = reading.text.words().at(match.first).text;
        if (meaning == Meaning::Law && isOfLetter(reading, match))
            return add(m_laws[phrase.about], about(u"regime:"_s + m_table.law(phrase.about)->regime, reason), true, false, word);
        if (!findings.isSpoken(match))
            return;
        if (isKind)
            add(m_kinds[phrase.about], about(u"kind:"_s + phrase.about, reason), meaning == Meaning::Kind && !isReply, findings.isNegated(match), word);
        if (isLine)
            add(m_lines[phrase.about], about(u"line:"_s + phrase.about, reason), meaning == Meaning::Line && !isReply, findings.isNegated(match), word);
        if (meaning == Meaning::Agent)
            add(m_agent, about(u"agent"_s, reason), true, findings.isNegated(match), word);
        if (meaning == Meaning::Minor && isBelowFullAge(match, reading))
            add(m_minor, about(u"minor"_s, reason), true, findings.isNegated(match), word);
    }

    // The name of a law that is no part of another's ("Virginia Consumer Data Protection Act"), in the sender's own words.
    bool isOfLetter(const Reading &reading, const Match &match) const
    {
        const LineRole role = reading.roleOf(match.first);
        if (role == LineRole::Quoted || role == LineRole::Footer)
            return false;
        const auto isEarlier = [](const Match &one, qsizetype word) { return one.first < word; };
        const auto from = std::lower_bound(reading.matches.cbegin(), reading.matches.cend(), match.first - longestLawName, isEarlier);
        for (auto other = from; other != reading.matches.cend() && other->first <= match.first; ++other) {
            const bool isLonger = other->last - other->first > match.last - match.first;
            if (isLonger && other->last >= match.last && m_table.phrases.phrase(*other).meaning == Meaning::Law)
                return false;
        }
        return true;
    }

    void takeRight(const ArticleRight &right, bool isStrong, const Reason &reason, bool isNegated)
    {
        if (right.kind.isEmpty())
            add(m_lines[right.line], about(u"line:"_s + right.line, reason), isStrong, isNegated, reason.phrase);
        else
            add(m_kinds[right.kind], about(u"kind:"_s + right.kind, reason), false, isNegated, reason.phrase);
    }

    // "I am 12 years old": a phrase that holds a number says an age.
    bool isBelowFullAge(const Match &match, const Reading &reading) const
    {
        for (qsizetype word = match.first; word <= match.last; ++word) {
            bool isAge = false;
            const int age = reading.text.words().at(word).text.toInt(&isAge);
            if (isAge && match.holds(word))
                return age > 0 && age < m_table.fullAge;
        }
        return true;
    }

    void decideKind(Recognition &answer) const
    {
        answer.kind = m_table.defaultKind;
        for (const KindWords &kind : m_table.kinds) {
            const QList<Reason> reasons = m_kinds.value(kind.id).reasons();
            if (reasons.isEmpty())
                continue;
            answer.kind = kind.id;
            answer.items = kind.items;
            answer.reasons += reasons;
            return;
        }
    }

    void decideLines(Recognition &answer) const
    {
        for (const QString &line : m_table.lines) {
            const QList<Reason> reasons = m_lines.value(line).reasons();
            if (reasons.isEmpty())
                continue;
            answer.lines.append(line);
            answer.reasons += reasons;
        }
        if (answer.lines.isEmpty())
            answer.lines.append(m_table.defaultLine);
    }

    void decideRegime(Recognition &answer) const
    {
        for (const Law &law : m_table.laws) {
            const QList<Reason> reasons = m_laws.value(law.id).reasons();
            if (law.regime.isEmpty() || reasons.isEmpty())
                continue;
            answer.regime = law.regime;
            answer.reasons += reasons;
            return;
        }
    }

    const Table &m_table;
    Reading m_subject;
    Reading m_body;
    LanguageGuess m_language;
    QMap<QString, Evidence> m_kinds;
    QMap<QString, Evidence> m_lines;
    QMap<QString, Evidence> m_laws;
    Evidence m_agent;
    Evidence m_minor;
};

}

base::Result<Recogniser> Recogniser::load(const QString &baseFolder)
{
    CASEBOOK_TRY(Table table, readTable(baseFolder));
    return Recogniser(std::make_shared<const Table>(std::move(table)));
}

Recognition Recogniser::recognise(const QString &subject, const QString &body) const
{
    return Weighing(*m_table, subject, body).result();
}

QString Recogniser::lineTarget() const
{
    return m_table->lineTarget;
}

QString Recogniser::defaultKind() const
{
    return m_table->defaultKind;
}

QString Recogniser::defaultLine() const
{
    return m_table->defaultLine;
}

}
