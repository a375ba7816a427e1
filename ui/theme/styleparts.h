// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>
#include <QStyleOption>

class QPainter;
class QWidget;

// The parts of CasebookStyle, one file a family. Each function paints one element completely.
namespace casebook::theme::parts {

bool is(const QWidget *widget, const char *property);
// A rounded box: one pixel of border inside the rectangle, or a ring of `width`.
void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius, double width = 1,
         Qt::PenStyle pen = Qt::SolidLine);

// stylebuttons.cpp
void pushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
void toolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget);
void checkIndicator(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void checkLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void radioIndicator(QPainter &painter, const QStyleOption &option);
void focusRing(QPainter &painter, const QStyleOption &option, const QWidget *widget);

// stylefields.cpp
void fieldFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void comboLabel(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
QSize comboSize(const QStyleOptionComboBox &option, const QSize &contents);
void slider(QPainter &painter, const QStyleOptionSlider &option);

// styleviews.cpp
void header(QPainter &painter, const QStyleOptionHeader &option);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
QRect scrollPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortest);
void progress(QPainter &painter, const QStyleOptionProgressBar &option);

// stylebars.cpp
void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);
void menuPanel(QPainter &painter, const QRect &rect);
void tab(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget);
void pageTab(QPainter &painter, const QStyleOptionTab &option);
QSize tabSize(const QStyleOptionTab &option, const QWidget *widget);

}
