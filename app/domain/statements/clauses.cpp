// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/statements/clauses.h"

#include "app/domain/statements/headings.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace casebook::domain {

namespace {

// Lines that could be headings, one after the other without any text between them, as positions in the list of lines.
using Run = QList<qsizetype>;

QList<Run> runsOf(const QList<TextLine> &lines)
{
    QList<Run> runs;
    bool isOpen = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].isBlank || lines[i].isUnderline)
            continue;
        if (!lines[i].heading) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            runs.append(Run());
        runs.last().append(i);
        isOpen = true;
    }
    return runs;
}

qsizetype blanksAbove(const QList<TextLine> &lines, qsizetype line)
{
    qsizetype count = 0;
    while (line - count > 0 && lines[line - count - 1].isBlank)
        ++count;
    return count;
}

// The last line of a list, or a heading behind it: text stands right below, or it keeps more distance than the items do.
bool isBehindList(const Run &run, const QList<TextLine> &lines)
{
    const qsizetype below = run.last() + 1;
    if (below < lines.size() && !lines[below].isBlank)
        return true;
    return std::all_of(run.cbegin() + 1, run.cend() - 1, [&](qsizetype item) { return blanksAbove(lines, item) < blanksAbove(lines, run.last()); });
}

// Where in a run the headings begin. One or two are headings; more are a list or a table of contents, unless they are marked as
// headings, and behind a table of contents the first heading is the one that comes for the second time.
qsizetype headingsFrom(const Run &run, const QList<TextLine> &lines)
{
    constexpr qsizetype chain = 2;
    const auto isCertain = [&lines](qsizetype line) { return lines[line].heading->isCertain(); };
    if (run.size() <= chain || std::all_of(run.cbegin(), run.cend(), isCertain))
        return 0;
    QSet<QString> seen;
    for (qsizetype i = 0; i < run.size(); ++i) {
        const QString key = lines[run[i]].heading->text.toCaseFolded();
        if (seen.contains(key))
            return i;
        seen.insert(key);
    }
    return isBehindList(run, lines) ? run.size() - 1 : run.size();
}

bool hasTextBelow(const QList<TextLine> &lines, qsizetype line)
{
    return std::any_of(lines.cbegin() + line + 1, lines.cend(), [](const TextLine &one) { return !one.isBlank && !one.isUnderline; });
}

QList<qsizetype> headingLines(const QList<TextLine> &lines)
{
    QList<qsizetype> found;
    for (const Run &run : runsOf(lines))
        for (qsizetype i = headingsFrom(run, lines); i < run.size(); ++i)
            if (hasTextBelow(lines, run[i]))
                found << run[i];
    QHash<QString, int> times;
    for (const qsizetype line : std::as_const(found))
        ++times[lines[line].heading->text.toCaseFolded()];
    found.removeIf([&](qsizetype line) {
        const Heading &heading = *lines[line].heading;
        return heading.number.isEmpty() && !heading.isCertain() && times.value(heading.text.toCaseFolded()) > 1;
    });
    return found;
}

bool isSentenceEnd(QStringView line)
{
    static constexpr QStringView ends = u".:;!?";
    const QStringView trimmed = line.trimmed();
    return !trimmed.isEmpty() && ends.contains(trimmed.back());
}

}

QList<Clause> findClauses(const QString &text)
{
    const QList<TextLine> lines = readLines(text);
    QList<Clause> clauses;
    for (const qsizetype line : headingLines(lines)) {
        const Heading &heading = *lines[line].heading;
        const bool isUnderlined = line + 1 < lines.size() && lines[line + 1].isUnderline;
        const qsizetype body = (isUnderlined ? lines[line + 1] : lines[line]).range.to;
        clauses.append({heading.number, heading.text, heading.level, {lines[line].range.from, text.size()}, body});
    }
    const qsizetype first = clauses.isEmpty() ? text.size() : clauses.constFirst().range.from;
    if (!QStringView(text).first(first).trimmed().isEmpty() || (clauses.isEmpty() && !text.isEmpty()))
        clauses.prepend({{}, {}, 1, {0, first}, 0});
    else if (!clauses.isEmpty())
        clauses.first().range.from = 0;
    for (qsizetype i = 0; i + 1 < clauses.size(); ++i)
        clauses[i].range.to = clauses[i + 1].range.from;
    return clauses;
}

QList<TextRange> paragraphsOf(const QString &text, const TextRange &range)
{
    QList<TextRange> paragraphs;
    bool isOver = true;
    for (qsizetype at = range.from; at < range.to;) {
        const qsizetype feed = text.indexOf(u'\n', at);
        const TextRange line{at, feed < 0 || feed >= range.to ? range.to : feed + 1};
        const QStringView words = line.in(text);
        const bool isBlank = words.trimmed().isEmpty();
        // An empty line belongs to what stands above it; those at the very beginning to what comes.
        const bool isFirstText = paragraphs.size() == 1 && trimmedRange(text, paragraphs.constFirst()).size() == 0;
        if (paragraphs.isEmpty() || (!isBlank && !isFirstText && (isOver || startsListItem(words))))
            paragraphs.append(line);
        else
            paragraphs.last().to = line.to;
        isOver = isBlank || isSentenceEnd(words);
        at = line.to;
    }
    return paragraphs;
}

bool isPlainText(const QString &text)
{
    const auto fits = [](QChar c) { return c.unicode() >= 0x20 ? c.unicode() != 0x7f : c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f'; };
    return text.isValidUtf16() && std::all_of(text.cbegin(), text.cend(), fits);
}

TextRange trimmedRange(const QString &text, TextRange range)
{
    while (range.from < range.to && text[range.to - 1].isSpace())
        --range.to;
    while (range.from < range.to && text[range.from].isSpace())
        ++range.from;
    return range;
}

}
