// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QProxyStyle>

namespace casebook::theme {

// Fusion with our own geometry and colours. Lengths come from the font, colours from one Colours value, nothing is cached.
// The kind of a widget is told by dynamic properties:
//   QPushButton  primary, bare, link (bool), keys (text behind the words)
//   QLineEdit    computed (bool)
//   QComboBox    bare (bool)
//   QFrame       field (bool): the border of a field around a scroll area
//   QTabBar      pages (bool): words with an underline instead of tabs of the window
class CasebookStyle final : public QProxyStyle {
    Q_OBJECT
public:
    explicit CasebookStyle(const Colours &colours);

    const Colours &colours() const { return m_colours; }
    void setColours(const Colours &colours) { m_colours = colours; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    QPalette standardPalette() const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

private:
    Colours m_colours;
};

// The colours of the application's style; the light ones where another style is set.
const Colours &current();

}
