// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/statements/paragraphs.h"

#include "app/domain/statements/alignment.h"
#include "app/domain/statements/phrase.h"

#include <QHash>

namespace casebook::domain {

namespace {

using Kind = ParagraphChange::Kind;

constexpr int equal = 1000;
constexpr int leastAlike = 40;
constexpr qsizetype mostPieces = 250'000;
constexpr qsizetype mostWords = 1'000'000;

// Words and the white space between them, without gap.
QList<TextRange> tokensOf(const QString &text, const TextRange &range)
{
    QList<TextRange> tokens;
    for (qsizetype at = range.from; at < range.to; ++at) {
        const bool goesOn = !tokens.isEmpty() && tokens.constLast().to == at && text[at].isSpace() == text[at - 1].isSpace();
        if (goesOn)
            ++tokens.last().to;
        else
            tokens.append({at, at + 1});
    }
    return tokens;
}

TextRange spanOf(const QList<TextRange> &tokens, qsizetype first, qsizetype end, qsizetype otherwise)
{
    return first < end ? TextRange{tokens[first].from, tokens[end - 1].to} : TextRange{otherwise, otherwise};
}

QList<WordEdit> editsOf(const QString &before, const TextRange &old, const QString &after, const TextRange &now)
{
    const QList<TextRange> oldTokens = tokensOf(before, old);
    const QList<TextRange> newTokens = tokensOf(after, now);
    const auto score = [&](qsizetype i, qsizetype j) { return oldTokens[i].in(before) == newTokens[j].in(after) ? 1 : 0; };
    QList<std::pair<qsizetype, qsizetype>> pairs = aligned(oldTokens.size(), newTokens.size(), score, 1, mostWords);
    pairs.append({oldTokens.size(), newTokens.size()});
    QList<WordEdit> edits;
    qsizetype i = 0;
    qsizetype j = 0;
    for (const auto &[oldPlace, newPlace] : pairs) {
        if (i < oldPlace || j < newPlace) {
            const TextRange gone = spanOf(oldTokens, i, oldPlace, i < oldTokens.size() ? oldTokens[i].from : old.to);
            const TextRange come = spanOf(newTokens, j, newPlace, j < newTokens.size() ? newTokens[j].from : now.to);
            edits.append({gone, come, come.in(after).toString()});
        }
        i = oldPlace + 1;
        j = newPlace + 1;
    }
    return edits;
}

struct Piece {
    QString trimmed;
    QStringList words;
};

QList<Piece> read(const QString &text, const QList<TextRange> &ranges)
{
    QList<Piece> pieces;
    for (const TextRange &range : ranges) {
        const QString trimmed = range.in(text).toString().simplified();
        pieces.append({trimmed, phraseWords(trimmed)});
    }
    return pieces;
}

}

QList<TextRange> piecesOf(const QString &text, const Clause &clause)
{
    QList<TextRange> pieces;
    if (clause.range.from < clause.body)
        pieces.append({clause.range.from, clause.body});
    return pieces + paragraphsOf(text, {clause.body, clause.range.to});
}

int likeness(const QStringList &one, const QStringList &other)
{
    if (one.isEmpty() && other.isEmpty())
        return 0;
    QHash<QString, int> left;
    for (const QString &word : one)
        ++left[word];
    qsizetype shared = 0;
    for (const QString &word : other)
        if (const auto found = left.find(word); found != left.end() && *found > 0) {
            --*found;
            ++shared;
        }
    return int(200 * shared / (one.size() + other.size()));
}

QList<ParagraphChange> paragraphChanges(const QString &before, const QList<TextRange> &old, const QString &after, const QList<TextRange> &now)
{
    const QList<Piece> oldPieces = read(before, old);
    const QList<Piece> newPieces = read(after, now);
    const auto score = [&](qsizetype i, qsizetype j) {
        if (oldPieces[i].trimmed == newPieces[j].trimmed)
            return equal;
        const int alike = likeness(oldPieces[i].words, newPieces[j].words);
        return alike < leastAlike ? 0 : alike;
    };
    QList<std::pair<qsizetype, qsizetype>> pairs = aligned(old.size(), now.size(), score, equal, mostPieces);
    pairs.append({old.size(), now.size()});
    QList<ParagraphChange> changes;
    qsizetype i = 0;
    qsizetype j = 0;
    for (const auto &[oldPlace, newPlace] : pairs) {
        for (; i < oldPlace; ++i)
            changes.append({Kind::Removed, old[i], {}, {}, {}});
        for (; j < newPlace; ++j)
            changes.append({Kind::Added, {}, now[j], {}, now[j].in(after).toString()});
        if (i < old.size() && j < now.size()) {
            const bool isSame = oldPieces[i].trimmed == newPieces[j].trimmed;
            changes.append({isSame ? Kind::Same : Kind::Changed, old[i], now[j], editsOf(before, old[i], after, now[j]), {}});
        }
        ++i;
        ++j;
    }
    return changes;
}

}
