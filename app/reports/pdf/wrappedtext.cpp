// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdf/wrappedtext.h"

#include <QPainter>
#include <QTextOption>

namespace casebook::reports::pdf {

WrappedText::WrappedText(const QString &text, const TextMeasure &measure, qreal width)
    : m_text(text), m_measure(measure), m_width(width), m_leading(measure.leading())
{
    const qreal fontHeight = measure.font().pixelSize() * 1.21;  // ascent and descent of Inter
    m_baseline = (m_leading - fontHeight) / 2 + measure.ascent();
    m_textWidth = m_text.contains(u'\n') ? m_width + 1 : measure.width(m_text);
    if (m_textWidth > m_width)
        breakLines();
}

void WrappedText::breakLines()
{
    m_text.replace(u'\n', QChar(QChar::LineSeparator));
    m_layout = std::make_shared<QTextLayout>(m_text, m_measure.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(m_width);
    m_layout->endLayout();
    m_lines = std::max(1, m_layout->lineCount());
}

qreal WrappedText::textWidth() const
{
    if (!m_layout)
        return m_textWidth;
    qreal widest = 0;
    for (int number = 0; number < m_lines; ++number)
        widest = std::max(widest, m_layout->lineAt(number).naturalTextWidth());
    return widest;
}

void WrappedText::draw(QPainter &painter, QPointF topLeft, Qt::Alignment alignment, int first, int count) const
{
    const auto shift = [&](qreal width) {
        return alignment & Qt::AlignRight ? m_width - width : alignment & Qt::AlignHCenter ? (m_width - width) / 2 : 0;
    };
    if (!m_layout) {
        const QPointF baseline(topLeft.x() + shift(m_textWidth), topLeft.y() + m_baseline);
        if (first != 0 || count == 0 || m_measure.drawLine(painter, baseline, m_text))
            return;
        painter.setFont(m_measure.font());
        painter.drawText(baseline, m_text);
        return;
    }
    const int end = count < 0 ? m_lines : std::min(m_lines, first + count);
    for (int number = first; number < end; ++number) {
        const QTextLine line = m_layout->lineAt(number);
        const qreal top = topLeft.y() + (number - first) * m_leading + m_baseline - line.ascent();
        line.draw(&painter, QPointF(topLeft.x() + shift(line.naturalTextWidth()), top - line.y()));
    }
}

}
