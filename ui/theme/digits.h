// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QString>

class QPainter;
class QRectF;

namespace casebook::theme {

// Tabular figures: Inter's digits are proportional and Qt 6.4 cannot switch OpenType features, so each digit is centred on
// the advance of "0". Everything else is drawn as it is.

double tabularWidth(const QFontMetricsF &metrics, const QString &text);
// One line, vertically centred, in the painter's font and pen; elided at the end when too long.
void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

}
