// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "app/reports/celltext.h"

#include <cmath>

namespace casebook::charts {

using namespace Qt::StringLiterals;
using reports::ChartValue;
using reports::pdf::TextMeasure;
using reports::pdf::WrappedText;

namespace {

QFont font(const QString &family, qreal pixels, QFont::Weight weight)
{
    QFont result(family);
    result.setPixelSize(std::max(1, qRound(pixels)));
    result.setWeight(weight);
    result.setHintingPreference(QFont::PreferNoHinting);
    // No contextual forms: what is copied from a chart has to be what it says.
    result.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferAntialias | QFont::PreferNoShaping));
    return result;
}

QString plain(const QString &text)
{
    return reports::drawable(text).simplified();
}

double lastValue(const reports::ChartSeries &series)
{
    for (auto value = series.values.crbegin(); value != series.values.crend(); ++value) {
        if (std::isfinite(*value))
            return *value;
    }
    return 0;
}

}

ChartFonts::ChartFonts(const QString &family, qreal unit)
    : finding(font(family, 15 * unit, QFont::DemiBold)), subtitle(font(family, 12 * unit, QFont::Normal)),
      value(font(family, 12 * unit, QFont::Normal)), name(font(family, 13 * unit, QFont::Normal)),
      strong(font(family, 12 * unit, QFont::DemiBold)), inside(font(family, 12 * unit, QFont::Medium))
{
}

ChartFrame::ChartFrame(const ChartValue &value, const ChartTheme &colours, const QRectF &rect, qreal unitLength)
    : chart(value), theme(colours), unit(unitLength), fonts(theme.family, unitLength), scale(axisScale(value)), area(rect),
      finding(plain(value.finding), fonts.finding, rect.width()), subtitle(plain(value.subtitle), fonts.subtitle, rect.width())
{
    const qreal top = placeHead();
    if (isHorizontal(chart.form))
        placeLying(top);
    else
        placeStanding(top);
}

bool ChartFrame::hasKey() const
{
    return chart.form != ChartValue::Form::Line && chart.series.size() > 1;
}

QString ChartFrame::valueText(double value) const
{
    const QLocale locale = reports::reportLocale(chart.language);
    switch (chart.unit) {
    case ChartValue::Unit::Count:
        return locale.toString(std::round(value), 'f', 0);
    case ChartValue::Unit::Days:
        return locale.toString(value, 'f', value == std::floor(value) ? 0 : 1);
    case ChartValue::Unit::Percent: {
        const double percent = value * 100;
        const int digits = std::abs(percent - std::round(percent)) < 0.05 ? 0 : 1;
        return locale.toString(percent, 'f', digits) + (chart.language == "de"_L1 ? u"\u00a0%"_s : u"%"_s);
    }
    }
    Q_UNREACHABLE();
}

qreal ChartFrame::keyHeight() const
{
    qreal x = 0;
    int lines = 1;
    for (const reports::ChartSeries &series : chart.series) {
        const qreal width = 17 * unit + fonts.value.width(plain(series.name));
        if (x > 0 && x + width > area.width()) {
            x = 0;
            ++lines;
        }
        x += width + 16 * unit;
    }
    return lines * fonts.value.leading();
}

qreal ChartFrame::placeHead()
{
    qreal top = area.top() + finding.height();
    if (!chart.subtitle.isEmpty())
        top += subtitle.height();
    keyTop = top + 4 * unit;
    return hasKey() ? keyTop + keyHeight() + 4 * unit : top + 6 * unit;
}

void ChartFrame::placeStanding(qreal top)
{
    qreal left = 0;
    for (int label = 0; label < scale.labelCount(); ++label)
        left = std::max(left, fonts.value.width(valueText(scale.valueAt(label))));
    left += 8 * unit;
    const qreal sideLimit = area.width() * 0.22;
    addSideLabels(sideLimit);
    qreal right = 0;
    for (const SideLabel &label : side)
        right = std::max(right, label.words.textWidth());
    right += side.isEmpty() ? 0 : 14 * unit;
    const qreal above = chart.form == ChartValue::Form::Line ? fonts.value.leading() / 2 : fonts.strong.leading();
    const qreal below = fonts.name.leading() + 6 * unit;
    plot = QRectF(area.left() + left, top + above, area.width() - left - right, area.bottom() - below - top - above);
    spreadSideLabels();
}

void ChartFrame::placeLying(qreal top)
{
    // Long names wrap, but a word is broken only if it would take half of the chart.
    qreal limit = area.width() * 0.36;
    for (const QString &category : chart.categories)
        limit = std::max(limit, std::min(fonts.name.longestWord(plain(category)) + 1, area.width() / 2));
    qreal left = 0;
    for (const QString &category : chart.categories)
        left = std::max(left, WrappedText(plain(category), fonts.name, limit).textWidth());
    left += 8 * unit;
    const qreal right = fonts.strong.width(valueText(scale.high)) + 10 * unit;
    const qreal above = chart.limit ? fonts.value.leading() : 2 * unit;
    const qreal below = fonts.value.leading() + 4 * unit;
    plot = QRectF(area.left() + left, top + above, area.width() - left - right, area.bottom() - below - top - above);
}

void ChartFrame::addSideLabels(qreal width)
{
    if (chart.form == ChartValue::Form::Line) {
        for (int series = 0; series < seriesCount(); ++series) {
            const double value = lastValue(chart.series.at(series));
            const QString words = valueText(value) + u' ' + plain(chart.series.at(series).name);
            side += {WrappedText(words, fonts.strong, width), fill(series), value};
        }
    }
    if (chart.limit)
        side += {WrappedText(plain(chart.limit->words), fonts.value, width), theme.text2, chart.limit->at};
}

// From top to bottom each label goes down as far as the one above it needs, then all are pushed up from the bottom edge.
void ChartFrame::spreadSideLabels()
{
    for (SideLabel &label : side)
        label.wanted = valuePlace(label.wanted);
    std::stable_sort(side.begin(), side.end(), [](const SideLabel &one, const SideLabel &other) { return one.wanted < other.wanted; });
    qreal free = plot.top() - fonts.value.leading() / 2;
    for (SideLabel &label : side) {
        label.top = std::max(free, label.wanted - label.words.height() / 2);
        free = label.top + label.words.height();
    }
    qreal end = plot.bottom() + fonts.value.leading() / 2;
    for (auto label = side.rbegin(); label != side.rend(); ++label) {
        label->top = std::min(label->top, end - label->words.height());
        end = label->top;
    }
}

qreal ChartFrame::valuePlace(double value) const
{
    const double share = scale.share(value);
    return isHorizontal(chart.form) ? plot.left() + share * plot.width() : plot.bottom() - share * plot.height();
}

qreal ChartFrame::slotLength() const
{
    const qreal length = isHorizontal(chart.form) ? plot.height() : plot.width();
    return length / static_cast<qreal>(std::max<qsizetype>(1, chart.categories.size()));
}

qreal ChartFrame::slotMiddle(qsizetype category) const
{
    const qreal start = isHorizontal(chart.form) ? plot.top() : plot.left();
    return start + slotLength() * (static_cast<qreal>(category) + 0.5);
}

QPointF ChartFrame::point(qsizetype category, double value) const
{
    const double span = static_cast<double>(chart.categories.size() - 1) + 2 * lineInset;
    const double share = (static_cast<double>(category) + lineInset) / std::max(span, 2 * lineInset);
    return {plot.left() + share * plot.width(), valuePlace(value)};
}

}
