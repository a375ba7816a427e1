// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdf/columnwidths.h"

#include <algorithm>

namespace casebook::reports::pdf {

namespace {

constexpr qreal narrowest = 120;  // twelve points: a letter or two

qreal sum(const QList<qreal> &widths)
{
    qreal total = 0;
    for (const qreal width : widths)
        total += width;
    return total;
}

// Takes away from the widest columns of words only, down to one common width, so that the short words of the others stay whole.
// Figures are never cut unless they alone are wider than the page.
void shrink(QList<qreal> &widths, const QList<ColumnNeed> &needs, qreal width)
{
    QList<qreal> words;
    qreal left = width;
    for (qsizetype at = 0; at < needs.size(); ++at) {
        if (needs.at(at).mayBreak)
            words += widths.at(at);
        else
            left -= widths.at(at);
    }
    std::sort(words.begin(), words.end());
    qreal limit = 0;
    for (qsizetype at = 0; at < words.size(); ++at) {
        limit = left / static_cast<qreal>(words.size() - at);
        if (words.at(at) > limit)
            break;
        left -= words.at(at);
    }
    if (limit < narrowest) {
        const qreal all = sum(widths);
        for (qreal &one : widths)
            one *= width / all;
        return;
    }
    for (qsizetype at = 0; at < needs.size(); ++at)
        widths[at] = needs.at(at).mayBreak ? std::min(widths.at(at), limit) : widths.at(at);
}

// Hands out the rest by weight; a column that has all it can use passes its part on.
void grow(QList<qreal> &widths, const QList<ColumnNeed> &needs, qreal rest)
{
    for (int round = 0; round < 8 && rest > 0.5; ++round) {
        qreal weights = 0;
        for (qsizetype at = 0; at < needs.size(); ++at)
            weights += widths.at(at) < needs.at(at).whole ? needs.at(at).weight : 0;
        if (weights <= 0)
            break;
        const qreal before = rest;
        for (qsizetype at = 0; at < needs.size(); ++at) {
            if (widths.at(at) >= needs.at(at).whole)
                continue;
            const qreal part = std::min(before * needs.at(at).weight / weights, needs.at(at).whole - widths.at(at));
            widths[at] += part;
            rest -= part;
        }
    }
    const qreal all = sum(widths);
    for (qreal &width : widths)
        width += rest * width / all;
}

}

QList<qreal> columnWidths(const QList<ColumnNeed> &needs, qreal width)
{
    QList<qreal> widths;
    for (const ColumnNeed &need : needs)
        widths += std::max(need.least, 1.0);
    const qreal least = sum(widths);
    if (least > width)
        shrink(widths, needs, width);
    else
        grow(widths, needs, width - least);
    return widths;
}

}
