// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/states.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace casebook::theme {

namespace {

constexpr double iconSize = 14;
constexpr double gap = 6;
constexpr double padding = 8;

// All shapes live on a 14 x 14 grid.
void paintExclamation(QPainter &painter, double top, double length)
{
    // Cut out, not painted over: the ground may be a tint, a selection or white.
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.setPen(QPen(Qt::black, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(7, top), QPointF(7, top + length));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawEllipse(QPointF(7, top + length + 2.5), 0.95, 0.95);
}

void paintOctagon(QPainter &painter, const QColor &colour)
{
    QPolygonF shape;
    shape << QPointF(4.5, 1) << QPointF(9.5, 1) << QPointF(13, 4.5) << QPointF(13, 9.5) << QPointF(9.5, 13) << QPointF(4.5, 13)
          << QPointF(1, 9.5) << QPointF(1, 4.5);
    painter.setPen(QPen(colour, 0.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(shape);
    paintExclamation(painter, 4, 3.2);
}

void paintTriangle(QPainter &painter, const QColor &colour)
{
    QPolygonF shape;
    shape << QPointF(7, 1.7) << QPointF(13, 12.3) << QPointF(1, 12.3);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(shape);
    paintExclamation(painter, 5.2, 2.9);
}

void paintHalfDisc(QPainter &painter, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5));
    painter.drawEllipse(QPointF(7, 7), 5.3, 5.3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPie(QRectF(1.7, 1.7, 10.6, 10.6), -90 * 16, 180 * 16);
}

void paintBars(QPainter &painter, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(3, 2.6, 2.8, 8.8), 0.7, 0.7);
    painter.drawRoundedRect(QRectF(8.2, 2.6, 2.8, 8.8), 0.7, 0.7);
}

void paintHourglass(QPainter &painter, const QColor &colour)
{
    QPainterPath glass;
    glass.moveTo(3.6, 1.9);
    glass.cubicTo(3.6, 5, 5.6, 6, 6.5, 7);
    glass.cubicTo(5.6, 8, 3.6, 9, 3.6, 12.1);
    glass.moveTo(10.4, 1.9);
    glass.cubicTo(10.4, 5, 8.4, 6, 7.5, 7);
    glass.cubicTo(8.4, 8, 10.4, 9, 10.4, 12.1);
    painter.setPen(QPen(colour, 1.35, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(glass);
    painter.drawLine(QPointF(2.3, 1.8), QPointF(11.7, 1.8));
    painter.drawLine(QPointF(2.3, 12.2), QPointF(11.7, 12.2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    QPainterPath sand(QPointF(4.2, 12));
    sand.cubicTo(4.4, 10, 6, 9.2, 7, 8.4);
    sand.cubicTo(8, 9.2, 9.6, 10, 9.8, 12);
    painter.drawPath(sand);
}

void paintPadlock(QPainter &painter, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    QPainterPath bow(QPointF(4.3, 6.5));
    bow.lineTo(4.3, 4.4);
    bow.arcTo(QRectF(4.3, 1.7, 5.4, 5.4), 180, -180);
    bow.lineTo(9.7, 6.5);
    painter.drawPath(bow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(2.1, 6.1, 9.8, 6.9), 1.5, 1.5);
}

void paintDot(QPainter &painter, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(7, 7), 3.6, 3.6);
}

void paintRing(QPainter &painter, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5));
    painter.drawEllipse(QPointF(7, 7), 5.3, 5.3);
}

void paintShape(QPainter &painter, State state, const QColor &colour)
{
    const QRectF grid(0, 0, 14, 14);
    switch (state) {
    case State::Overdue: return paintOctagon(painter, colour);
    case State::Today: return paintTriangle(painter, colour);
    case State::Soon: return paintHalfDisc(painter, colour);
    case State::OnTrack: return paintRing(painter, colour);
    case State::Paused: return paintBars(painter, colour);
    case State::Waiting: return paintHourglass(painter, colour);
    case State::Hold: return paintPadlock(painter, colour);
    case State::New: return paintDot(painter, colour);
    case State::Sealed: return paintIcon(painter, grid.adjusted(-1, -1, 1, 1), u"eyeoff"_s, colour);
    case State::Closed: return paintIcon(painter, grid.adjusted(-1, -1, 1, 1), u"check"_s, colour);
    case State::Ours: return paintIcon(painter, grid.adjusted(-1, -1, 1, 1), u"right"_s, colour);
    }
}

bool hasCutOut(State state)
{
    return state == State::Overdue || state == State::Today;
}

QFont stateFont(const StateLook &look)
{
    if (look.isTinted || look.words == StateLook::Words::Strong)
        return roleFont(Role::Header);
    return roleFont(look.words == StateLook::Words::Small ? Role::Small : Role::Body);
}

void paintBadgeGround(QPainter &painter, const QRectF &rect, const StateColours &colours)
{
    const double radius = pxf(5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.tint);
    if (current().isHighContrast()) {
        painter.setPen(QPen(colours.text, 1));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
}

int iconSide(const StateLook &look)
{
    return px(look.words == StateLook::Words::Small ? 12 : iconSize);
}

struct Ink {
    QColor icon;
    QColor word;
};

Ink ink(State state, const StateLook &look)
{
    const Colours &c = current();
    // White on blue is left to high contrast; a tinted badge keeps its own ground there too.
    if (look.isOnSelection && !look.isTinted && c.isHighContrast())
        return {c.selectText, c.selectText};
    if (state == State::Ours)
        return {c.muted, c.text};
    return {c.of(state).text, c.of(state).text};
}

}

bool isTintedInLists(State state)
{
    return state == State::Overdue || state == State::Today;
}

void paintStateIcon(QPainter &painter, const QRectF &square, State state, const QColor &colour)
{
    if (hasCutOut(state)) {
        // A hole needs a layer of its own, or it would go through to the window.
        const double ratio = painter.device()->devicePixelRatio();
        QImage layer((square.size() * ratio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
        layer.setDevicePixelRatio(ratio);
        layer.fill(Qt::transparent);
        QPainter inner(&layer);
        inner.setRenderHint(QPainter::Antialiasing);
        inner.scale(square.width() / 14, square.height() / 14);
        paintShape(inner, state, colour);
        inner.end();
        painter.drawImage(square.topLeft(), layer);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 14, square.height() / 14);
    painter.setBrush(Qt::NoBrush);
    paintShape(painter, state, colour);
    painter.restore();
}

int badgeHeight()
{
    return px(22);
}

int badgeOverhang()
{
    return px(padding);
}

int stateWidth(const StateText &state, const StateLook &look)
{
    const int text = QFontMetrics(stateFont(look)).horizontalAdvance(state.text);
    const int plain = iconSide(look) + (state.text.isEmpty() ? 0 : px(gap) + text + 1);
    return look.isTinted ? plain + 2 * px(padding) - px(4) : plain;
}

void paintState(QPainter &painter, const QRect &rect, const StateText &state, const StateLook &look)
{
    const int icon = iconSide(look);
    painter.save();
    if (look.isTinted) {
        const int height = badgeHeight();
        const QRectF ground(rect.left() - badgeOverhang(), rect.top() + (rect.height() - height) / 2, stateWidth(state, look), height);
        paintBadgeGround(painter, ground, current().of(state.state));
    }
    const Ink inks = ink(state.state, look);
    paintStateIcon(painter, QRectF(rect.left(), rect.top() + (rect.height() - icon) / 2, icon, icon), state.state, inks.icon);
    painter.setFont(stateFont(look));
    painter.setPen(inks.word);
    const QRect words = rect.adjusted(icon + px(gap), 0, 0, 0);
    const QString shown = painter.fontMetrics().elidedText(state.text, Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter.restore();
}

}
