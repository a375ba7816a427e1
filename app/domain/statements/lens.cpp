// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/statements/lens.h"

#include "app/domain/gate.h"
#include "app/domain/statements/phrase.h"

#include <algorithm>

namespace casebook::domain {

namespace {

// A subject with its phrases as they are looked for: made once for a text, not for each paragraph.
struct Sought {
    QString id;
    QList<Phrase> phrases;

    bool isIn(const QStringList &words) const
    {
        return std::any_of(phrases.cbegin(), phrases.cend(), [&words](const Phrase &phrase) { return phrase.isIn(words); });
    }
};

Sought sought(const QString &id, const QStringList &written)
{
    Sought made{id, {}};
    for (const QString &phrase : written)
        made.phrases << Phrase(phrase);
    return made;
}

QStringList subjectsIn(const QList<Sought> &subjects, const QString &text)
{
    const QStringList words = phraseWords(text);
    QStringList found;
    for (const Sought &subject : subjects)
        if (subject.isIn(words))
            found << subject.id;
    return found;
}

bool holdsOne(const QJsonObject &details, const Bearing &bearing)
{
    const QStringList values = factValues(details.value(bearing.fact));
    return std::any_of(values.cbegin(), values.cend(), [&bearing](const QString &value) { return bearing.is.contains(value); });
}

bool bearsOn(const Bearing &bearing, const CaseFile &file)
{
    if (bearing.kind != file.kind)
        return false;
    if (bearing.fact.isEmpty())
        return true;
    if (bearing.list.isEmpty())
        return holdsOne(file.details, bearing);
    const QList<CaseItem> items = file.itemsOf(bearing.list);
    return std::any_of(items.cbegin(), items.cend(), [&bearing](const CaseItem &item) { return holdsOne(item.details, bearing); });
}

QStringList common(const QStringList &wanted, const QStringList &found)
{
    QStringList both;
    for (const QString &id : wanted)
        if (found.contains(id))
            both << id;
    return both;
}

Passage passageOf(qsizetype place, const Clause &clause, const ClauseSubjects &about, const QString &text, const QStringList &wanted)
{
    Passage passage{place, common(wanted, about.whole), false, {}};
    passage.isWhole = !passage.subjects.isEmpty();
    for (const auto &[range, subjects] : about.paragraphs) {
        const QStringList shared = common(wanted, subjects);
        if (shared.isEmpty())
            continue;
        passage.marks << range;
        for (const QString &id : shared)
            if (!passage.subjects.contains(id))
                passage.subjects << id;
    }
    if (passage.isWhole && passage.marks.isEmpty())
        passage.marks << trimmedRange(text, {clause.body, clause.range.to});
    passage.marks.removeIf([](const TextRange &range) { return range.size() == 0; });
    return passage;
}

void addSafeguards(Lens &lens, const StatementRule &rule, const QString &text, const QDate &received)
{
    const QStringList words = phraseWords(text);
    for (const Safeguard &safeguard : rule.safeguards) {
        const SafeguardMark mark{safeguard, safeguard.stateOn(received), sought(safeguard.id, safeguard.words).isIn(words)};
        if (mark.isNamed || mark.state == Safeguard::State::Valid)
            lens.safeguards << mark;
    }
}

}

QList<ClauseSubjects> subjectsOf(const StatementRule &rule, const QString &text, const QList<Clause> &clauses)
{
    QList<Sought> headings;
    QList<Sought> words;
    for (const StatementSubject &subject : rule.subjects) {
        headings << sought(subject.id, subject.headings);
        words << sought(subject.id, subject.words);
    }
    QList<ClauseSubjects> all;
    QList<std::pair<int, QStringList>> above;  // headings that a clause stands under: level and subjects
    for (const Clause &clause : clauses) {
        ClauseSubjects about;
        while (!above.isEmpty() && above.constLast().first >= clause.level)
            above.removeLast();
        about.whole = subjectsIn(headings, clause.heading);
        if (!above.isEmpty())
            for (const QString &id : std::as_const(above.constLast().second))
                if (!about.whole.contains(id))
                    about.whole << id;
        above.append({clause.level, about.whole});
        for (const TextRange &paragraph : paragraphsOf(text, {clause.body, clause.range.to})) {
            const TextRange range = trimmedRange(text, paragraph);
            const QStringList subjects = subjectsIn(words, range.in(text).toString());
            if (!subjects.isEmpty())
                about.paragraphs.append({range, subjects});
        }
        all.append(about);
    }
    return all;
}

QStringList subjectsOf(const StatementRule &rule, const CaseFile &file)
{
    QStringList ids;
    for (const StatementSubject &subject : rule.subjects)
        if (std::any_of(subject.bearsOn.cbegin(), subject.bearsOn.cend(), [&file](const Bearing &bearing) { return bearsOn(bearing, file); }))
            ids << subject.id;
    return ids;
}

Lens lensOf(const StatementRule &rule, const QString &text, const QList<Clause> &clauses, const CaseFile &file)
{
    Lens lens;
    lens.subjects = subjectsOf(rule, file);
    const QList<ClauseSubjects> about = subjectsOf(rule, text, clauses);
    for (qsizetype i = 0; i < clauses.size(); ++i)
        if (const Passage passage = passageOf(i, clauses[i], about[i], text, lens.subjects); !passage.subjects.isEmpty())
            lens.passages << passage;
    for (const StatementPage &page : rule.pages)
        if (page.subjects.isEmpty() || !common(lens.subjects, page.subjects).isEmpty())
            lens.pages << page;
    addSafeguards(lens, rule, text, file.received);
    return lens;
}

}
