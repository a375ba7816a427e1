// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/timelinedelegate.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/lists/timelineview.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace casebook::theme;

namespace casebook::widgets {

namespace {

using Kind = TimelineEntry::Kind;
constexpr int foldedLines = 2;
constexpr double between = 8;

bool isCard(Kind kind)
{
    return kind == Kind::Received || kind == Kind::Sent || kind == Kind::Internal;
}

QRect cardRect(const QRect &row, Kind kind, Qt::LayoutDirection direction)
{
    const QRect full = row.adjusted(0, 0, 0, -px(between));
    if (kind == Kind::Received)
        return QStyle::visualRect(direction, row, full.adjusted(0, 0, -px(56), 0));
    if (kind == Kind::Sent)
        return QStyle::visualRect(direction, row, full.adjusted(px(56), 0, 0, 0));
    return full;
}

int textLeft(Kind kind)
{
    return px(kind == Kind::Internal ? 63 : 37);
}

double lineHeight()
{
    return pxf(18);
}

// Lays the body out; answers the number of lines that are shown.
int layOut(QTextLayout &layout, int width, bool isUnfolded)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, lines * lineHeight()));
        ++lines;
    }
    layout.endLayout();
    return isUnfolded ? lines : std::min(lines, foldedLines);
}

QString bodyText(const TimelineEntry &entry)
{
    QString text = entry.text.trimmed();
    text.replace(u'\n', QChar::LineSeparator);
    return text;
}

int bodyWidth(const QRect &card, Kind kind)
{
    return std::max(card.width() - textLeft(kind) - px(18), px(40));
}

void paintBody(QPainter &painter, const QRect &box, const TimelineEntry &entry, bool isUnfolded, const QColor &ink)
{
    QTextLayout layout(bodyText(entry), roleFont(Role::Body));
    const int shown = layOut(layout, box.width(), isUnfolded);
    painter.setPen(ink);
    for (int i = 0; i < shown; ++i) {
        const QTextLine line = layout.lineAt(i);
        const bool isCut = i == shown - 1 && shown < layout.lineCount();
        if (!isCut) {
            line.draw(&painter, box.topLeft());
            continue;
        }
        const QString rest = layout.text().sliced(line.textStart()).replace(QChar::LineSeparator, u' ');
        painter.setFont(roleFont(Role::Body));
        const QString cut = painter.fontMetrics().elidedText(rest, Qt::ElideRight, box.width());
        painter.drawText(QPointF(box.left(), box.top() + line.y() + line.ascent()), cut);
    }
}

struct CardPaints {
    QColor fill;
    QColor border;
    QColor edge;
    QColor ink;
    QColor word;
    QColor quiet;
    QString icon;
};

CardPaints paintsOf(Kind kind)
{
    const Colours &c = current();
    switch (kind) {
    case Kind::Received: return {c.received, c.receivedLine, c.receivedEdge, c.text, c.text2, c.muted, u"in"_s};
    case Kind::Sent: return {c.sent, c.sentLine, c.sentEdge, c.text, c.link, c.muted, u"out"_s};
    case Kind::Internal: return {c.internal, c.internalLine, Qt::transparent, c.internalText, c.internalText, c.internalText, u"lock"_s};
    case Kind::Step:
    case Kind::Automatic: return {Qt::transparent, Qt::transparent, Qt::transparent, c.text2, c.text2, c.muted, QString()};
    }
    Q_UNREACHABLE();
}

void paintHatch(QPainter &painter, const QRectF &card)
{
    QPainterPath shape;
    shape.addRoundedRect(card.adjusted(1, 1, -1, -1), pxf(6), pxf(6));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape);
    painter.setClipRect(QRectF(card.left(), card.top(), pxf(30), card.height()), Qt::IntersectClip);
    painter.setPen(QPen(current().internalHatch, pxf(2)));
    for (double x = card.left() - card.height(); x < card.left() + pxf(30); x += pxf(6))
        painter.drawLine(QPointF(x, card.bottom()), QPointF(x + card.height(), card.top()));
    painter.restore();
}

// The bar follows the round corners of its card.
void paintEdge(QPainter &painter, const QRectF &card, const QColor &colour, bool isLeft)
{
    QPainterPath shape;
    shape.addRoundedRect(card, pxf(7), pxf(7));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = pxf(3);
    painter.setClipRect(isLeft ? QRectF(card.left(), card.top(), width, card.height()) : QRectF(card.right() - width, card.top(), width, card.height()));
    painter.fillPath(shape, colour);
    painter.restore();
}

void paintSurface(QPainter &painter, const QRect &rect, Kind kind, const CardPaints &paint, bool isMirrored)
{
    if (kind == Kind::Internal) {
        parts::box(painter, rect, paint.fill, Qt::transparent, pxf(7));
        paintHatch(painter, rect);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        QPen dashes(paint.border, 1);
        dashes.setDashPattern({4, 2});
        painter.setPen(dashes);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), pxf(7), pxf(7));
        painter.restore();
        return;
    }
    parts::box(painter, rect, paint.fill, paint.border, pxf(7));
    paintEdge(painter, rect, paint.edge, (kind == Kind::Received) != isMirrored);
}

void paintStep(QPainter &painter, const QRect &rect, const TimelineEntry &entry, Qt::LayoutDirection direction)
{
    const Colours &c = current();
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(direction, rect, QRect(rect.left() + left, rect.top(), width, rect.height()));
    };
    const bool isAutomatic = entry.kind == Kind::Automatic;
    const QString icon = entry.icon.isEmpty() ? (isAutomatic ? u"more"_s : u"check"_s) : entry.icon;
    paintIcon(painter, place(px(14), px(14)), icon, c.text2);
    painter.setFont(roleFont(Role::Small));
    painter.setPen(c.muted);
    const int date = painter.fontMetrics().horizontalAdvance(entry.date);
    painter.drawText(place(rect.width() - px(14) - date, date + 1), Qt::AlignVCenter | Qt::AlignLeft, entry.date);
    QFont words = roleFont(Role::Small);
    if (!isAutomatic)
        words.setWeight(QFont::Medium);
    painter.setFont(words);
    painter.setPen(isAutomatic ? c.muted : c.text2);
    const int room = rect.width() - px(37) - px(33) - date;
    painter.drawText(place(px(37), room), int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(entry.text, Qt::ElideRight, room));
}

}

TimelineDelegate::TimelineDelegate(TimelineView *view) : QStyledItemDelegate(view), m_view(view) {}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto entry = index.data(TimelineModel::EntryRole).value<TimelineEntry>();
    const int width = m_view->viewport()->width();
    if (!isCard(entry.kind))
        return {width, px(28) + px(between)};
    const QRect card = cardRect(QRect(0, 0, width, 100), entry.kind, Qt::LeftToRight);
    QTextLayout layout(bodyText(entry), roleFont(Role::Body));
    const int lines = std::max(1, layOut(layout, bodyWidth(card, entry.kind), m_view->isUnfolded(entry.id)));
    return {width, px(42) + int(std::ceil(lines * lineHeight())) + px(between)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto entry = index.data(TimelineModel::EntryRole).value<TimelineEntry>();
    painter->save();
    const QRect rect = cardRect(option.rect, entry.kind, option.direction);
    if (isCard(entry.kind))
        paintCard(*painter, option, rect, entry);
    else
        paintStep(*painter, rect, entry, option.direction);
    if (m_view->hasFocus() && m_view->currentIndex() == index)
        parts::box(*painter, rect, Qt::transparent, current().focus, pxf(7), 2);
    painter->restore();
}

void TimelineDelegate::paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const TimelineEntry &entry) const
{
    const CardPaints paint = paintsOf(entry.kind);
    paintSurface(painter, rect, entry.kind, paint, option.direction == Qt::RightToLeft);
    const QRect head(rect.left(), rect.top() + px(8), rect.width(), px(20));
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(option.direction, head, QRect(head.left() + left, head.top(), width, head.height()));
    };
    const int left = textLeft(entry.kind);
    paintIcon(painter, place(left - px(23), px(15)), paint.icon, paint.word);
    int right = rect.width() - px(12);
    const auto fromRight = [&](const QString &text, int gap) {
        painter.setFont(roleFont(Role::Small));
        painter.setPen(paint.quiet);
        const int width = painter.fontMetrics().horizontalAdvance(text) + 1;
        painter.drawText(place(right - width, width), Qt::AlignLeft | Qt::AlignVCenter, text);
        right -= width + gap;
    };
    fromRight(entry.date, px(15));
    const QString medium = entry.kind == Kind::Internal ? TimelineView::tr("not visible to anyone outside") : entry.medium;
    if (!medium.isEmpty())
        fromRight(medium, px(15));
    painter.setFont(roleFont(Role::Section));
    painter.setPen(paint.word);
    const QString word = kindWord(entry.kind);
    const int wordWidth = painter.fontMetrics().horizontalAdvance(word) + 1;
    painter.drawText(place(left, wordWidth), Qt::AlignLeft | Qt::AlignVCenter, word);
    QFont name = roleFont(entry.isUnread ? Role::Strong : Role::Number);
    painter.setFont(name);
    painter.setPen(paint.ink);
    const int nameLeft = left + wordWidth + px(8);
    const int room = std::max(0, right - nameLeft);
    painter.drawText(place(nameLeft, room), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(entry.who, Qt::ElideRight, room));
    const QRect body(0, rect.top() + px(31), bodyWidth(rect, entry.kind), rect.height() - px(31));
    const QRect shown = QStyle::visualRect(option.direction, rect, body.translated(rect.left() + left, 0));
    paintBody(painter, shown, entry, m_view->isUnfolded(entry.id), paint.ink);
}

}
