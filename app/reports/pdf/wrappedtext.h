// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>
#include <memory>

class QPainter;

namespace casebook::reports::pdf {

// The glyphs of a font for Latin text and their widths: without shaping a width is a sum and a line is a row of glyphs, which
// is what makes a table of twenty thousand cells quick to measure and to draw.
class TextMeasure {
public:
    enum class Digits { Proportional, Tabular };
    explicit TextMeasure(const QFont &font, Digits digits = Digits::Proportional);

    qreal width(const QString &text) const;
    qreal longestWord(const QString &text) const;
    qreal ascent() const;
    qreal leading() const;  // from one baseline to the next
    const QFont &font() const;
    // False, and nothing drawn, if the text has characters that want shaping or another font.
    bool drawLine(QPainter &painter, QPointF baseline, const QString &text) const;

private:
    struct Glyphs;
    qreal sum(QStringView text) const;

    std::shared_ptr<const Glyphs> m_glyphs;
};

// Plain text broken into lines of a given width; a word that is wider than the line is broken where the line ends. Foreign text
// never reaches a rich-text engine.
class WrappedText {
public:
    WrappedText(const QString &text, const TextMeasure &measure, qreal width);

    int lines() const { return m_lines; }
    qreal height() const { return m_lines * m_leading; }
    qreal leading() const { return m_leading; }
    qreal textWidth() const;  // of its longest line
    // Lines first to first + count - 1 (count < 0: to the end), the top edge of the first one at `top`. The painter's pen is used.
    void draw(QPainter &painter, QPointF topLeft, Qt::Alignment alignment = Qt::AlignLeft, int first = 0, int count = -1) const;

private:
    void breakLines();

    QString m_text;
    TextMeasure m_measure;
    qreal m_width = 0;
    qreal m_textWidth = 0;
    qreal m_leading = 0;
    qreal m_baseline = 0;  // from the top of a line
    int m_lines = 1;
    std::shared_ptr<QTextLayout> m_layout;  // only if there is more than one line
};

}
