// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/digits.h"

#include <QPainter>

namespace casebook::theme {

namespace {

// Calls run(text, width, isDigit) for each digit and each stretch between digits.
template<typename Run>
void split(const QFontMetricsF &metrics, const QString &text, Run run)
{
    const double digit = metrics.horizontalAdvance(u'0');
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isDigit()) {
            run(text.sliced(at, 1), digit, true);
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !text[end].isDigit())
            ++end;
        const QString stretch = text.sliced(at, end - at);
        run(stretch, metrics.horizontalAdvance(stretch), false);
        at = end;
    }
}

}

double tabularWidth(const QFontMetricsF &metrics, const QString &text)
{
    double width = 0;
    split(metrics, text, [&width](const QString &, double part, bool) { width += part; });
    return width;
}

void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double width = tabularWidth(metrics, text);
    if (width > rect.width() + 1) {
        painter.drawText(rect, int(alignment | Qt::AlignVCenter), metrics.elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    double x = alignment.testFlag(Qt::AlignRight) ? rect.right() - width : rect.left();
    const double y = std::round(rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    split(metrics, text, [&](const QString &part, double advance, bool isDigit) {
        const double inset = isDigit ? (advance - metrics.horizontalAdvance(part)) / 2 : 0;
        painter.drawText(QPointF(x + inset, y), part);
        x += advance;
    });
}

}
