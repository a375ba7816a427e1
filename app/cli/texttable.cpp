// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include <numeric>

namespace casebook::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 2;
constexpr int narrowest = 8;

int widthOf(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool isWide = (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3)
        || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) || (code >= 0x1f300 && code <= 0x1faff);
    return isWide ? 2 : 1;
}

int pageOf(const QList<int> &widths)
{
    const auto used = static_cast<int>(std::count_if(widths.cbegin(), widths.cend(), [](int width) { return width > 0; }));
    return std::accumulate(widths.cbegin(), widths.cend(), gap * std::max(0, used - 1));
}

QString cut(const QString &text, int width)
{
    if (columnsOf(text) <= width)
        return text;
    QString kept;
    int used = 1;
    for (const char32_t code : text.toUcs4()) {
        used += widthOf(code);
        if (used > width)
            break;
        kept += QString::fromUcs4(&code, 1);
    }
    return kept.trimmed() + u'…';
}

}

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t code : text.toUcs4())
        columns += widthOf(code);
    return columns;
}

void TextTable::add(QStringList cells)
{
    for (QString &cell : cells)
        cell = cell.simplified();
    m_rows << cells;
}

QList<int> TextTable::widths(int page) const
{
    QList<int> widths(m_headers.size(), 0);
    for (qsizetype column = 0; column < widths.size(); ++column) {
        for (const QStringList &row : m_rows)
            widths[column] = std::max(widths[column], columnsOf(row.value(column)));
        if (widths[column] > 0)
            widths[column] = std::max(widths[column], columnsOf(m_headers[column]));
    }
    while (page > 0 && pageOf(widths) > page) {
        const auto cuttable = widths.begin() + std::min<qsizetype>(m_whole, widths.size());
        const auto widest = std::max_element(cuttable, widths.end());
        if (widest == widths.end() || *widest == 0)
            break;
        if (*widest > narrowest)
            --*widest;
        else
            *std::find_if(widths.rbegin(), widths.rend(), [](int width) { return width > 0; }) = 0;
    }
    return widths;
}

QString TextTable::toText(int width) const
{
    const QList<int> columns = widths(width);
    const bool hasHeader = std::any_of(m_headers.cbegin(), m_headers.cend(), [](const QString &header) { return !header.isEmpty(); });
    QStringList lines;
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns[i] == 0)
                continue;
            const QString cell = cut(cells.value(i), columns[i]);
            text += cell + QString(columns[i] - columnsOf(cell) + gap, u' ');
        }
        while (text.endsWith(u' '))
            text.chop(1);
        return text;
    };
    if (hasHeader)
        lines << line(m_headers);
    for (const QStringList &row : m_rows)
        lines << line(row);
    return lines.join(u'\n');
}

QString wrapped(const QString &text, int width, int indent)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.simplified().split(u' ')) {
        const int room = width - (lines.isEmpty() ? 0 : indent);
        if (!line.isEmpty() && columnsOf(line) + 1 + columnsOf(word) > room) {
            lines << line;
            line.clear();
        }
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    lines << line;
    return lines.join(u'\n' + QString(indent, u' '));
}

}
