// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdf/style.h"
#include "app/reports/pdf/wrappedtext.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <array>
#include <cmath>

namespace casebook::reports::pdf {

namespace {

constexpr qreal lineFactor = 1.36;
constexpr char16_t latinEnd = 0x250;
constexpr char16_t punctuation = 0x2010;  // dashes and quotation marks
constexpr char16_t punctuationEnd = 0x2028;
constexpr size_t places = latinEnd + (punctuationEnd - punctuation);

// A hyphen between words may end a line; one before a digit ("R-2026-00041") holds.
bool breaksAfter(const QString &text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit == u'-')
        return at > 0 && at + 1 < text.size() && text.at(at - 1).isLetter() && text.at(at + 1).isLetter();
    return unit == u' ' || unit == u'\n' || unit == u'/';
}

// Place of a character in the table of glyphs, or nothing.
std::optional<size_t> place(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code >= u' ' && code < latinEnd)
        return code;
    if (code >= punctuation && code < punctuationEnd)
        return latinEnd + (code - punctuation);
    return {};
}

char16_t codeAt(size_t at)
{
    return static_cast<char16_t>(at < latinEnd ? at : punctuation + (at - latinEnd));
}

bool isDigit(size_t at)
{
    return at >= u'0' && at <= u'9';
}

}

struct TextMeasure::Glyphs {
    struct Glyph {
        quint32 index = 0;  // 0: the font has none
        qreal width = 0;
    };

    Glyphs(const QFont &wanted, Digits digits) : font(wanted), metrics(wanted), raw(QRawFont::fromFont(wanted))
    {
        leading = std::round(font.pixelSize() * lineFactor);
        QString all;
        for (size_t at = 0; at < places; ++at) {
            const bool isTabular = digits == Digits::Tabular && isDigit(at);
            all += QChar(isTabular ? char16_t(firstTabularDigit + at - u'0') : codeAt(at));
        }
        const QList<quint32> indexes = raw.glyphIndexesForString(all);
        const QList<QPointF> widths = raw.advancesForGlyphIndexes(indexes);
        for (size_t at = 0; at < places && indexes.size() == qsizetype(places); ++at)
            table[at] = {indexes.at(qsizetype(at)), widths.at(qsizetype(at)).x()};
    }

    const Glyph *glyph(QChar unit) const
    {
        const std::optional<size_t> at = place(unit);
        return at && table[*at].index != 0 ? &table[*at] : nullptr;
    }

    QFont font;
    QFontMetricsF metrics;
    QRawFont raw;
    qreal leading = 0;
    std::array<Glyph, places> table = {};
};

TextMeasure::TextMeasure(const QFont &font, Digits digits) : m_glyphs(std::make_shared<const Glyphs>(font, digits)) {}

qreal TextMeasure::ascent() const
{
    return m_glyphs->metrics.ascent();
}

qreal TextMeasure::leading() const
{
    return m_glyphs->leading;
}

const QFont &TextMeasure::font() const
{
    return m_glyphs->font;
}

qreal TextMeasure::sum(QStringView text) const
{
    qreal sum = 0;
    for (const QChar unit : text) {
        const Glyphs::Glyph *glyph = m_glyphs->glyph(unit);
        if (!glyph)
            return m_glyphs->metrics.horizontalAdvance(text.toString());
        sum += glyph->width;
    }
    return sum;
}

qreal TextMeasure::width(const QString &text) const
{
    return sum(text);
}

qreal TextMeasure::longestWord(const QString &text) const
{
    qreal longest = 0;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isEnd = at == text.size();
        if (!isEnd && !breaksAfter(text, at))
            continue;
        const bool keepsMark = !isEnd && !text.at(at).isSpace();
        longest = std::max(longest, sum(QStringView(text).mid(start, at - start + (keepsMark ? 1 : 0))));
        start = at + 1;
    }
    return longest;
}

bool TextMeasure::drawLine(QPainter &painter, QPointF baseline, const QString &text) const
{
    QList<quint32> indexes;
    QList<QPointF> positions;
    indexes.reserve(text.size());
    positions.reserve(text.size());
    qreal x = 0;
    for (const QChar unit : text) {
        const Glyphs::Glyph *glyph = m_glyphs->glyph(unit);
        if (!glyph)
            return false;
        indexes += glyph->index;
        positions += QPointF(x, 0);
        x += glyph->width;
    }
    QGlyphRun run;
    run.setRawFont(m_glyphs->raw);
    run.setGlyphIndexes(indexes);
    run.setPositions(positions);
    painter.drawGlyphRun(baseline, run);
    return true;
}

}
