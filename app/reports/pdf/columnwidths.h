// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace casebook::reports::pdf {

struct ColumnNeed {
    qreal least = 0;     // below this a figure or a word is broken
    qreal whole = 0;     // nothing wraps; more is waste
    qreal weight = 1.0;
    bool mayBreak = false;  // words; figures and days are never broken while words can give way
};

// Widths that fill `width`: each column gets what it needs at least, the rest goes by weight to those that still wrap. If even
// the least does not fit, the widest columns of words give way.
QList<qreal> columnWidths(const QList<ColumnNeed> &needs, qreal width);

}
