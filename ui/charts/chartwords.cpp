// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwords.h"

#include "app/reports/celltext.h"

#include <QPainter>
#include <cmath>

namespace casebook::charts {

using reports::ChartValue;
using reports::pdf::TextMeasure;
using reports::pdf::WrappedText;

namespace {

QString plain(const QString &text)
{
    return reports::drawable(text).simplified();
}

// One line of words around a point: the alignment says which edge of the words the point is; vertically its middle.
void drawAt(QPainter &painter, const QString &words, const TextMeasure &measure, QPointF at, Qt::Alignment alignment)
{
    const qreal width = measure.width(words);
    const qreal left = alignment & Qt::AlignRight ? at.x() - width : alignment & Qt::AlignHCenter ? at.x() - width / 2 : at.x();
    WrappedText(words, measure, width + 1).draw(painter, QPointF(left, at.y() - measure.leading() / 2));
}

void drawKey(QPainter &painter, const ChartFrame &frame)
{
    const qreal unit = frame.unit;
    QPointF at(frame.area.left(), frame.keyTop);
    for (int series = 0; series < frame.seriesCount(); ++series) {
        const QString name = plain(frame.chart.series.at(series).name);
        const qreal width = 17 * unit + frame.fonts.value.width(name);
        if (at.x() > frame.area.left() && at.x() + width > frame.area.right())
            at = QPointF(frame.area.left(), at.y() + frame.fonts.value.leading());
        const qreal middle = at.y() + frame.fonts.value.leading() / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(frame.fill(series));
        painter.drawRoundedRect(QRectF(at.x(), middle - 5.5 * unit, 11 * unit, 11 * unit), 2 * unit, 2 * unit);
        painter.setPen(frame.theme.text2);
        drawAt(painter, name, frame.fonts.value, QPointF(at.x() + 17 * unit, middle), Qt::AlignLeft);
        at.rx() += width + 16 * unit;
    }
}

void drawValueAxis(QPainter &painter, const ChartFrame &frame)
{
    painter.setPen(frame.theme.muted);
    for (int label = 0; label < frame.scale.labelCount(); ++label) {
        const double value = frame.scale.valueAt(label);
        const qreal place = frame.valuePlace(value);
        if (isHorizontal(frame.chart.form))
            drawAt(painter, frame.valueText(value), frame.fonts.value,
                   QPointF(place, frame.plot.bottom() + 4 * frame.unit + frame.fonts.value.leading() / 2), Qt::AlignHCenter);
        else
            drawAt(painter, frame.valueText(value), frame.fonts.value, QPointF(frame.plot.left() - 8 * frame.unit, place), Qt::AlignRight);
    }
}

// Names of standing charts leave out as many as do not fit; the last one, which is the newest, always stands.
qsizetype nameStep(const ChartFrame &frame)
{
    qreal widest = 0;
    for (const QString &category : frame.chart.categories)
        widest = std::max(widest, frame.fonts.name.width(plain(category)));
    return std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil((widest + 10 * frame.unit) / frame.slotLength())));
}

void drawStandingNames(QPainter &painter, const ChartFrame &frame)
{
    const qsizetype count = frame.chart.categories.size();
    const qsizetype step = nameStep(frame);
    const qreal middle = frame.plot.bottom() + 6 * frame.unit + frame.fonts.name.leading() / 2;
    for (qsizetype at = (count - 1) % step; at < count; at += step) {
        const QString name = plain(frame.chart.categories.at(at));
        const qreal wanted = frame.chart.form == ChartValue::Form::Line ? frame.point(at, 0).x() : frame.slotMiddle(at);
        const qreal half = frame.fonts.name.width(name) / 2;
        const qreal x = std::clamp(wanted, frame.area.left() + half, std::max(frame.area.left() + half, frame.area.right() - half));
        drawAt(painter, name, frame.fonts.name, QPointF(x, middle), Qt::AlignHCenter);
    }
}

void drawLyingNames(QPainter &painter, const ChartFrame &frame)
{
    const qreal width = frame.plot.left() - 8 * frame.unit - frame.area.left();
    for (qsizetype at = 0; at < frame.chart.categories.size(); ++at) {
        const WrappedText name(plain(frame.chart.categories.at(at)), frame.fonts.name, width + 1);
        name.draw(painter, QPointF(frame.area.left(), frame.slotMiddle(at) - name.height() / 2), Qt::AlignRight);
    }
}

qreal barWidth(const ChartFrame &frame)
{
    return frame.slotLength() * barShare / frame.seriesCount();
}

double valueOf(const ChartFrame &frame, int series, qsizetype category)
{
    const double value = frame.chart.series.at(series).values.value(category, 0);
    return std::isfinite(value) ? value : 0;
}

void drawStack(QPainter &painter, const ChartFrame &frame, qsizetype category)
{
    const bool lies = isHorizontal(frame.chart.form);
    const qreal middle = frame.slotMiddle(category);
    double sum = 0;
    for (int series = 0; series < frame.seriesCount(); ++series) {
        const double value = valueOf(frame, series, category);
        const qreal from = frame.valuePlace(sum);
        const qreal to = frame.valuePlace(sum + value);
        sum += value;
        const QString words = frame.valueText(value);
        const qreal needed = lies ? std::max(20 * frame.unit, frame.fonts.inside.width(words) + 8 * frame.unit) : 15 * frame.unit;
        if (std::abs(to - from) < needed)
            continue;
        painter.setPen(frame.label(series));
        const QPointF centre = lies ? QPointF((from + to) / 2, middle) : QPointF(middle, (from + to) / 2);
        drawAt(painter, words, frame.fonts.inside, centre, Qt::AlignHCenter);
    }
    painter.setPen(frame.theme.text);
    const qreal end = frame.valuePlace(sum);
    if (lies)
        drawAt(painter, frame.valueText(sum), frame.fonts.strong, QPointF(end + 8 * frame.unit, middle), Qt::AlignLeft);
    else
        drawAt(painter, frame.valueText(sum), frame.fonts.strong, QPointF(middle, end - frame.fonts.strong.leading() / 2), Qt::AlignHCenter);
}

// All figures of standing bars or none: one that is missing would look like a bar without a value.
bool hasRoomForFigures(const ChartFrame &frame)
{
    const qreal room = frame.seriesCount() > 1 ? barWidth(frame) - 2 * frame.unit : frame.slotLength() - 4 * frame.unit;
    for (const reports::ChartSeries &series : frame.chart.series) {
        for (const double value : series.values) {
            if (std::isfinite(value) && frame.fonts.strong.width(frame.valueText(value)) > room)
                return false;
        }
    }
    return true;
}

void drawSideBySide(QPainter &painter, const ChartFrame &frame, qsizetype category)
{
    const bool lies = isHorizontal(frame.chart.form);
    const qreal bar = barWidth(frame);
    const qreal first = frame.slotMiddle(category) - bar * (frame.seriesCount() - 1) / 2;
    painter.setPen(frame.theme.text);
    for (int series = 0; series < frame.seriesCount(); ++series) {
        const double value = frame.chart.series.at(series).values.value(category, std::nan(""));
        if (!std::isfinite(value))
            continue;
        const qreal middle = first + bar * series;
        const QString words = frame.valueText(value);
        const qreal end = frame.valuePlace(value);
        if (lies)
            drawAt(painter, words, frame.fonts.strong, QPointF(end + 8 * frame.unit, middle), Qt::AlignLeft);
        else
            drawAt(painter, words, frame.fonts.strong, QPointF(middle, end - frame.fonts.strong.leading() / 2), Qt::AlignHCenter);
    }
}

}

void drawHead(QPainter &painter, const ChartFrame &frame)
{
    painter.setPen(frame.theme.text);
    frame.finding.draw(painter, frame.area.topLeft());
    painter.setPen(frame.theme.muted);
    frame.subtitle.draw(painter, frame.area.topLeft() + QPointF(0, frame.finding.height()));
    if (frame.hasKey())
        drawKey(painter, frame);
}

void drawAxes(QPainter &painter, const ChartFrame &frame)
{
    drawValueAxis(painter, frame);
    painter.setPen(frame.theme.text);
    if (isHorizontal(frame.chart.form))
        drawLyingNames(painter, frame);
    else
        drawStandingNames(painter, frame);
}

void drawValues(QPainter &painter, const ChartFrame &frame)
{
    if (frame.chart.form == ChartValue::Form::Line)
        return;  // a line has its last value beside it
    if (frame.chart.form == ChartValue::Form::Bars && !hasRoomForFigures(frame))
        return;
    for (qsizetype category = 0; category < frame.chart.categories.size(); ++category) {
        if (isStacked(frame.chart.form))
            drawStack(painter, frame, category);
        else
            drawSideBySide(painter, frame, category);
    }
}

void drawLimit(QPainter &painter, const ChartFrame &frame)
{
    if (!frame.chart.limit)
        return;
    const qreal place = frame.valuePlace(frame.chart.limit->at);
    painter.setPen(QPen(frame.theme.text2, frame.unit, Qt::CustomDashLine));
    QPen pen = painter.pen();
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    if (!isHorizontal(frame.chart.form)) {
        painter.drawLine(QPointF(frame.plot.left(), place), QPointF(frame.plot.right(), place));
        return;
    }
    painter.drawLine(QPointF(place, frame.plot.top() - 3 * frame.unit), QPointF(place, frame.plot.bottom()));
    painter.setPen(frame.theme.text2);
    const QString words = plain(frame.chart.limit->words);
    const qreal half = frame.fonts.value.width(words) / 2;
    const qreal x = std::clamp(place, frame.area.left() + half, std::max(frame.area.left() + half, frame.area.right() - half));
    drawAt(painter, words, frame.fonts.value, QPointF(x, frame.plot.top() - 3 * frame.unit - frame.fonts.value.leading() / 2), Qt::AlignHCenter);
}

void drawDot(QPainter &painter, const ChartFrame &frame, int series, const QPointF &place)
{
    painter.setBrush(frame.theme.ground);
    painter.drawEllipse(place, 5.5 * frame.unit, 5.5 * frame.unit);
    painter.setBrush(frame.fill(series));
    painter.drawEllipse(place, 3.5 * frame.unit, 3.5 * frame.unit);
}

void drawSide(QPainter &painter, const ChartFrame &frame)
{
    for (const SideLabel &label : frame.side) {
        painter.setPen(label.colour);
        label.words.draw(painter, QPointF(frame.plot.right() + 14 * frame.unit, label.top));
    }
    if (frame.chart.form != ChartValue::Form::Line)
        return;
    painter.setPen(Qt::NoPen);
    for (int series = 0; series < frame.seriesCount(); ++series) {
        const QList<double> &values = frame.chart.series.at(series).values;
        const auto isKnown = [&values](qsizetype at) { return at >= 0 && at < values.size() && std::isfinite(values.at(at)); };
        qsizetype last = values.size() - 1;
        while (last >= 0 && !isKnown(last))
            --last;
        // A value between two gaps has no line that would show it.
        for (qsizetype at = 0; at <= last; ++at)
            if (isKnown(at) && (at == last || (!isKnown(at - 1) && !isKnown(at + 1))))
                drawDot(painter, frame, series, frame.point(at, values.at(at)));
    }
}

}
