// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/statements/difference.h"

#include "app/domain/statements/alignment.h"
#include "app/domain/statements/paragraphs.h"
#include "app/domain/statements/phrase.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace casebook::domain {

namespace {

constexpr int leastAlike = 50;
constexpr qsizetype mostLooked = 40'000;  // pairs of clauses whose words are compared

// Which clause of the old version each of the new one was; -1: none.
class Matching {
public:
    Matching(const ClausedText &before, const ClausedText &after) : m_before(before), m_after(after), m_old(after.clauses.size(), -1) {}

    QList<qsizetype> run()
    {
        matchBy([](const ClausedText &side, const Clause &clause) { return u'=' + clause.range.in(side.text).toString().simplified(); });
        matchBy([](const ClausedText &, const Clause &clause) { return phraseWords(clause.heading).join(u' '); });
        matchByWords();
        return m_old;
    }

private:
    // What has the same key on both sides belongs together, the first to the first; what has none is left alone.
    template <typename Key>
    void matchBy(const Key &keyOf)
    {
        QHash<QString, QList<qsizetype>> free;
        for (qsizetype i = 0; i < m_before.clauses.size(); ++i)
            if (const QString key = keyOf(m_before, m_before.clauses[i]); !m_taken.contains(i) && !key.isEmpty())
                free[key].append(i);
        for (qsizetype j = 0; j < m_old.size(); ++j) {
            if (m_old[j] >= 0)
                continue;
            if (const auto found = free.find(keyOf(m_after, m_after.clauses[j])); found != free.end() && !found->isEmpty())
                take(found->takeFirst(), j);
        }
    }

    struct Candidate {
        int alike;
        qsizetype before;
        qsizetype after;
    };

    QList<Candidate> candidates() const
    {
        QList<qsizetype> freeOld;
        QList<qsizetype> freeNew;
        for (qsizetype i = 0; i < m_before.clauses.size(); ++i)
            if (!m_taken.contains(i))
                freeOld << i;
        for (qsizetype j = 0; j < m_old.size(); ++j)
            if (m_old[j] < 0)
                freeNew << j;
        QList<Candidate> found;
        if (freeOld.isEmpty() || freeNew.size() > mostLooked / freeOld.size())
            return found;
        QHash<qsizetype, QStringList> oldWords;
        for (const qsizetype i : std::as_const(freeOld))
            oldWords.insert(i, phraseWords(m_before.clauses[i].range.in(m_before.text).toString()));
        for (const qsizetype j : std::as_const(freeNew)) {
            const QStringList words = phraseWords(m_after.clauses[j].range.in(m_after.text).toString());
            for (const qsizetype i : std::as_const(freeOld))
                if (const int alike = likeness(oldWords.value(i), words); alike >= leastAlike)
                    found.append({alike, i, j});
        }
        return found;
    }

    // The most alike first.
    void matchByWords()
    {
        QList<Candidate> found = candidates();
        std::stable_sort(found.begin(), found.end(), [](const Candidate &one, const Candidate &other) { return one.alike > other.alike; });
        for (const Candidate &one : std::as_const(found))
            if (!m_taken.contains(one.before) && m_old[one.after] < 0)
                take(one.before, one.after);
    }

    void take(qsizetype before, qsizetype after)
    {
        m_old[after] = before;
        m_taken.insert(before);
    }

    const ClausedText &m_before;
    const ClausedText &m_after;
    QList<qsizetype> m_old;
    QSet<qsizetype> m_taken;
};

// Those that stand at another place among the ones that stayed.
QSet<qsizetype> movedOf(const QList<qsizetype> &old)
{
    QList<qsizetype> kept;
    for (const qsizetype before : old)
        if (before >= 0)
            kept << before;
    QSet<qsizetype> moved(kept.cbegin(), kept.cend());
    for (const qsizetype place : longestRising(kept))
        moved.remove(kept[place]);
    return moved;
}

ClauseChange changeOf(const ClausedText &before, qsizetype old, const ClausedText &after, qsizetype now)
{
    const auto pieces = [](const ClausedText &side, qsizetype place) { return place < 0 ? QList<TextRange>() : piecesOf(side.text, side.clauses[place]); };
    ClauseChange change;
    change.before = old;
    change.after = now;
    change.paragraphs = paragraphChanges(before.text, pieces(before, old), after.text, pieces(after, now));
    const auto isSame = [](const ParagraphChange &one) { return one.kind == ParagraphChange::Kind::Same; };
    if (old < 0)
        change.kind = ClauseChange::Kind::Added;
    else if (now < 0)
        change.kind = ClauseChange::Kind::Removed;
    else if (!std::all_of(change.paragraphs.cbegin(), change.paragraphs.cend(), isSame))
        change.kind = ClauseChange::Kind::Changed;
    return change;
}

// Behind the clause it followed, or behind others that are gone from there too.
void insertRemoved(Difference &difference, const ClauseChange &removed)
{
    const auto before = std::find_if(difference.cbegin(), difference.cend(), [&removed](const ClauseChange &one) { return one.before == removed.before - 1; });
    const qsizetype place = removed.before == 0 || before == difference.cend() ? 0 : before - difference.cbegin() + 1;
    difference.insert(place, removed);
}

QString editedParagraph(const ParagraphChange &change, const QString &before)
{
    QString text;
    qsizetype at = change.before.from;
    for (const WordEdit &edit : change.edits) {
        text += QStringView(before).sliced(at, edit.before.from - at);
        text += edit.text;
        at = edit.before.to;
    }
    text += QStringView(before).sliced(at, change.before.to - at);
    return text;
}

}

Difference differenceOf(const ClausedText &before, const ClausedText &after)
{
    const QList<qsizetype> old = Matching(before, after).run();
    const QSet<qsizetype> moved = movedOf(old);
    Difference difference;
    for (qsizetype now = 0; now < old.size(); ++now) {
        ClauseChange change = changeOf(before, old[now], after, now);
        change.isMoved = moved.contains(old[now]);
        difference.append(change);
    }
    const QSet<qsizetype> stayed(old.cbegin(), old.cend());
    for (qsizetype i = 0; i < before.clauses.size(); ++i)
        if (!stayed.contains(i))
            insertRemoved(difference, changeOf(before, i, after, -1));
    return difference;
}

QString applied(const Difference &difference, const QString &before)
{
    QString text;
    for (const ClauseChange &clause : difference)
        for (const ParagraphChange &change : clause.paragraphs) {
            if (change.kind == ParagraphChange::Kind::Added)
                text += change.text;
            else if (change.kind != ParagraphChange::Kind::Removed)
                text += editedParagraph(change, before);
        }
    return text;
}

}
