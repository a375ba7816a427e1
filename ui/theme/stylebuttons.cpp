// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/styleparts.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace casebook::theme::parts {

namespace {

enum class Kind { Outlined, Primary, Bare, Link };

Kind kindOf(const QWidget *widget)
{
    if (is(widget, "primary"))
        return Kind::Primary;
    if (is(widget, "link"))
        return Kind::Link;
    return is(widget, "bare") ? Kind::Bare : Kind::Outlined;
}

QString keysOf(const QWidget *widget)
{
    return widget ? widget->property("keys").toString() : QString();
}

struct ButtonParts {
    Kind kind;
    QFont font;
    int padding;
    int icon;     // width of icon and gap, 0 without
    int text;
    int keys;     // width of gap and keys, 0 without
    int arrow;    // width of gap and arrow, 0 without

    int contents() const { return icon + text + keys + arrow; }
};

ButtonParts measure(const QStyleOptionButton &option, const QWidget *widget)
{
    ButtonParts p{.kind = kindOf(widget), .font = roleFont(Role::Body), .padding = px(14), .icon = 0, .text = 0, .keys = 0, .arrow = 0};
    if (p.kind == Kind::Primary)
        p.font = roleFont(Role::Strong);
    if (p.kind == Kind::Link)
        p.padding = px(1);
    if (p.kind == Kind::Bare)
        p.padding = is(widget, "flush") ? 0 : px(10);
    const QFontMetrics metrics(p.font);
    p.text = option.text.isEmpty() ? 0 : metrics.boundingRect(QRect(0, 0, 10000, 100), Qt::TextShowMnemonic, option.text).width() + 1;
    if (!option.icon.isNull())
        p.icon = px(16) + (p.text ? px(6) : 0);
    if (!option.icon.isNull() && p.text && p.padding)
        p.padding -= px(1);
    if (const QString keys = keysOf(widget); !keys.isEmpty())
        p.keys = px(12) + QFontMetrics(roleFont(Role::Keys)).horizontalAdvance(keys);
    if (option.features & QStyleOptionButton::HasMenu)
        p.arrow = px(14);
    return p;
}

QColor mix(const QColor &over, const QColor &ground, double share)
{
    const auto blend = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(blend(over.redF(), ground.redF()), blend(over.greenF(), ground.greenF()), blend(over.blueF(), ground.blueF()));
}

struct Paints {
    QColor fill;
    QColor border;
    QColor ink;
};

Paints paints(Kind kind, const QStyleOption &option)
{
    const Colours &c = current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isHover = isEnabled && option.state & QStyle::State_MouseOver;
    const bool isDown = isEnabled && option.state & (QStyle::State_Sunken | QStyle::State_On);
    if (!isEnabled)
        return kind == Kind::Primary || kind == Kind::Outlined ? Paints{c.sunken, c.isHighContrast() ? c.lineControl : c.line, c.faint}
                                                               : Paints{Qt::transparent, Qt::transparent, c.faint};
    switch (kind) {
    case Kind::Primary: return {isHover || isDown ? c.accentHover : c.accent, Qt::transparent, c.accentText};
    case Kind::Outlined: return {isHover || isDown ? c.buttonHover : c.button, c.lineControl, c.text};
    case Kind::Bare: return {isHover || isDown ? c.hover : QColor(Qt::transparent), Qt::transparent, c.text};
    case Kind::Link: return {Qt::transparent, Qt::transparent, c.link};
    }
    Q_UNREACHABLE();
}

// Words that have less room than they need end in an ellipsis instead of in the middle of a letter.
QString fitted(const QPainter &painter, const QString &text, int room)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const bool fits = metrics.size(Qt::TextSingleLine | Qt::TextShowMnemonic, text).width() <= room + 1;
    return fits ? text : metrics.elidedText(text, Qt::ElideRight, room, Qt::TextShowMnemonic);
}

void label(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, const ButtonParts &p, const Paints &colours)
{
    const QRect rect = option.rect;
    const bool isCentred = p.kind == Kind::Outlined || p.kind == Kind::Primary;
    int x = rect.left() + (isCentred ? std::max(0, (rect.width() - p.contents() + 1) / 2) : p.padding);
    const auto place = [&](int width) {
        const QRect box(x, rect.top(), width, rect.height());
        x += width;
        return QStyle::visualRect(option.direction, rect, box);
    };
    if (p.icon) {
        const QRect slot = place(p.icon);
        const QRect square(slot.left(), rect.top() + (rect.height() - px(16)) / 2, px(16), px(16));
        // A filled button needs its icon in the ink of its words.
        const QString name = widget ? widget->property("iconName").toString() : QString();
        if (name.isEmpty())
            option.icon.paint(&painter, square, Qt::AlignCenter, option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
        else
            paintIcon(painter, square, name, colours.ink);
    }
    painter.setFont(p.font);
    painter.setPen(colours.ink);
    if (p.kind == Kind::Link && option.state & QStyle::State_MouseOver) {
        QFont underlined = p.font;
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    const int room = std::min(p.text, std::max(0, rect.right() + 1 - x - p.keys - p.arrow));
    painter.drawText(place(room), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, fitted(painter, option.text, room));
    if (p.keys) {
        const QColor ground = colours.fill.alpha() ? colours.fill : current().base;
        painter.setFont(roleFont(Role::Keys));
        painter.setPen(current().isHighContrast() ? colours.ink : mix(colours.ink, ground, 0.75));
        painter.drawText(place(p.keys), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, keysOf(widget));
    }
    if (p.arrow) {
        const QRect slot = place(p.arrow);
        paintIcon(painter, QRect(slot.right() - px(13), slot.center().y() - px(6), px(13), px(13)), u"down"_s, colours.ink);
    }
}

}

bool is(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius, double width, Qt::PenStyle pen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    if (border.alpha() == 0) {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    } else {
        painter.setPen(QPen(border, width, pen));
        const double in = width / 2;
        painter.drawRoundedRect(rect.adjusted(in, in, -in, -in), radius - in, radius - in);
    }
    painter.restore();
}

void pushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonParts p = measure(option, widget);
    const Paints colours = paints(p.kind, option);
    const bool isDashed = current().isHighContrast() && !(option.state & QStyle::State_Enabled);
    box(painter, option.rect, colours.fill, colours.border, pxf(6), 1, isDashed ? Qt::DashLine : Qt::SolidLine);
    label(painter, option, widget, p, colours);
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonParts p = measure(option, widget);
    const bool isLow = p.kind == Kind::Link || is(widget, "flush");
    const int height = isLow ? std::max(24, px(24)) : px(30);
    return {std::max(p.contents() + 2 * p.padding, std::max(24, px(24))), height};
}

void toolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget)
{
    const Colours &c = current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const bool isHover = isEnabled && option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    if (isOn)
        box(painter, option.rect, c.accentTint, c.isHighContrast() ? c.link : QColor(Qt::transparent), pxf(6));
    else if (isHover)
        box(painter, option.rect, c.hover, Qt::transparent, pxf(6));
    if (option.toolButtonStyle == Qt::ToolButtonTextOnly) {
        painter.setPen(isEnabled ? c.text : c.faint);
        painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
        return;
    }
    const int side = px(is(widget, "small") ? 13 : 16);
    if (option.features & QStyleOptionToolButton::Arrow) {
        static const QHash<Qt::ArrowType, QString> names{{Qt::LeftArrow, u"left"_s}, {Qt::RightArrow, u"right"_s}, {Qt::UpArrow, u"up"_s}, {Qt::DownArrow, u"down"_s}};
        const QRect place(option.rect.center() - QPoint(side / 2 - 1, side / 2 - 1), QSize(side, side));
        return paintIcon(painter, place, names.value(option.arrowType), isEnabled ? c.text2 : c.faint);
    }
    const QRect square(option.rect.left() + (option.rect.width() - side) / 2, option.rect.top() + (option.rect.height() - side) / 2, side, side);
    option.icon.paint(&painter, square, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled, isOn ? QIcon::On : QIcon::Off);
}

void checkIndicator(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Colours &c = current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const bool isPartly = option.state & QStyle::State_NoChange;
    const QRectF rect = option.rect;
    if (isEnabled && !is(widget, "quiet") && (isOn || isPartly)) {
        box(painter, rect, c.accent, Qt::transparent, pxf(4));
        paintIcon(painter, rect.adjusted(1, 1, -1, -1), isOn ? u"check"_s : u"minus"_s, c.accentText);
        return;
    }
    box(painter, rect, isEnabled ? c.base : c.sunken, isEnabled ? c.lineStrong : c.lineControl, pxf(4));
    if (isOn)
        paintIcon(painter, rect.adjusted(1, 1, -1, -1), u"check"_s, c.muted);
}

void checkLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Colours &c = current();
    painter.setPen(!(option.state & QStyle::State_Enabled) ? c.faint : is(widget, "quiet") ? c.muted : c.text);
    painter.setFont(roleFont(Role::Body));
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter.drawText(option.rect, int(side | Qt::AlignVCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     fitted(painter, option.text, option.rect.width()));
}

void radioIndicator(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QRectF rect = option.rect;
    if (!(option.state & QStyle::State_On)) {
        box(painter, rect, isEnabled ? c.base : c.sunken, isEnabled ? c.lineStrong : c.lineControl, rect.width() / 2);
        return;
    }
    box(painter, rect, isEnabled ? c.accent : c.faint, Qt::transparent, rect.width() / 2);
    const double dot = rect.width() * 0.3;
    box(painter, rect.adjusted(dot, dot, -dot, -dot), c.accentText, Qt::transparent, rect.width() / 2 - dot);
}

void focusRing(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const double outside = pxf(3);
    const QVariant own = widget ? widget->property("ringRadius") : QVariant();
    box(painter, option.rect, Qt::transparent, current().focus, (own.isValid() ? own.toDouble() : pxf(6)) + outside - 1, 2);
}

}
