// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/statements/headings.h"

#include <QRegularExpression>

namespace casebook::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 200;
constexpr qsizetype leastLetters = 3;
constexpr QStringView notAtTheEnd = u".,;:!…";

bool isUnderlineText(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.size() < 3 || (trimmed.front() != u'=' && trimmed.front() != u'-'))
        return false;
    return std::all_of(trimmed.cbegin(), trimmed.cend(), [first = trimmed.front()](QChar c) { return c == first; });
}

// An address or a date, not a heading: two numbers, a mail address, an address of a page.
bool isAddressLike(const QString &text)
{
    static const QRegularExpression digits(u"[0-9]+"_s);
    int numbers = 0;
    for (auto match = digits.globalMatch(text); match.hasNext(); match.next())
        ++numbers;
    return numbers > 1 || text.contains(u'@') || text.contains("://"_L1);
}

// Takes the number off the beginning. A number alone is none.
Heading parted(const QString &line)
{
    static const QRegularExpression marks(u"^(#{1,6})\\s+(.*?)\\s*#*$"_s);
    static const QRegularExpression numbered(
        u"^((?:§+|Art\\.?|Article|Artikel|Section|Abschnitt|Clause|Ziffer|Kapitel|Chapter)\\s*)?([0-9]{1,3}(?:\\.[0-9]{1,3})*|[IVXLC]{1,6}(?=[.)])|[A-Z](?=[.)]))[.):]*(?:\\s+[-–—])?\\s+(\\S.*)$"_s);
    Heading heading;
    heading.text = line;
    if (const auto match = marks.match(line); match.hasMatch()) {
        heading.level = int(match.capturedLength(1));
        heading.text = match.captured(2);
        heading.isMarked = true;
    }
    if (const auto match = numbered.match(heading.text); match.hasMatch()) {
        heading.number = QString(match.captured(1) + match.captured(2)).simplified();
        if (!heading.isMarked)
            heading.level = int(match.captured(2).count(u'.')) + 1;
        heading.text = match.captured(3);
    }
    return heading;
}

bool couldBeHeading(const Heading &heading)
{
    const QString &text = heading.text;
    if (text.isEmpty() || text.size() > longestHeading || startsListItem(text) || text.front() == u'(')
        return false;
    if (std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }) < leastLetters)
        return false;
    if (heading.isMarked)
        return true;
    // "Legal basis (EEA only)", but no sentence in brackets.
    if (text.back() == u')' && !text[text.size() - 2].isLetterOrNumber())
        return false;
    return !notAtTheEnd.contains(text.back()) && !text.front().isLower() && !isAddressLike(text);
}

std::optional<Heading> headingOf(const QString &line, bool isUnderlined)
{
    Heading heading = parted(line);
    if (!couldBeHeading(heading))
        return std::nullopt;
    heading.isUnderlined = isUnderlined;
    return heading;
}

}

bool startsListItem(QStringView line)
{
    static const QRegularExpression item(u"^\\s*(?:[•‣▪●◦·*–—-]\\s|\\([0-9a-z]{1,4}\\)\\s)"_s);
    return item.match(line.toString()).hasMatch();
}

QList<TextLine> readLines(const QString &text)
{
    QList<TextLine> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', at);
        TextLine line;
        line.range = {at, feed < 0 ? text.size() : feed + 1};
        line.isBlank = line.range.in(text).trimmed().isEmpty();
        lines.append(line);
        at = line.range.to;
    }
    // Behind a colon stands a list, whatever its items look like.
    bool isListed = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].isBlank)
            continue;
        const QString words = lines[i].range.in(text).trimmed().toString();
        const bool isFree = i == 0 || lines[i - 1].isBlank || lines[i - 1].heading || lines[i - 1].isUnderline;
        lines[i].isUnderline = i > 0 && lines[i - 1].heading && isUnderlineText(words);
        const bool isUnderlined = i + 1 < lines.size() && isUnderlineText(lines[i + 1].range.in(text));
        if (const auto heading = headingOf(words, isUnderlined); heading && !lines[i].isUnderline && (heading->isMarked || (isFree && (!isListed || isUnderlined))))
            lines[i].heading = heading;
        isListed = !lines[i].isUnderline && words.endsWith(u':');
    }
    return lines;
}

}
