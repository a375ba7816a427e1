// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/rescale.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QWidget>
#include <cmath>

namespace casebook::theme {

namespace {

constexpr int thinnest = 2;

int scaled(int length, double ratio)
{
    return length <= thinnest || length == QWIDGETSIZE_MAX ? length : int(std::lround(length * ratio));
}

QSize scaled(const QSize &size, double ratio)
{
    return {scaled(size.width(), ratio), scaled(size.height(), ratio)};
}

void rescaleSpacer(QSpacerItem &spacer, double ratio)
{
    const QSize size = spacer.sizeHint();
    spacer.changeSize(scaled(size.width(), ratio), scaled(size.height(), ratio), spacer.sizePolicy().horizontalPolicy(),
                      spacer.sizePolicy().verticalPolicy());
}

void rescaleLayout(QLayout &layout, double ratio)
{
    const QMargins margins = layout.contentsMargins();
    layout.setContentsMargins(scaled(margins.left(), ratio), scaled(margins.top(), ratio), scaled(margins.right(), ratio), scaled(margins.bottom(), ratio));
    if (auto *grid = qobject_cast<QGridLayout *>(&layout)) {
        grid->setHorizontalSpacing(scaled(grid->horizontalSpacing(), ratio));
        grid->setVerticalSpacing(scaled(grid->verticalSpacing(), ratio));
        for (int row = 0; row < grid->rowCount(); ++row)
            grid->setRowMinimumHeight(row, scaled(grid->rowMinimumHeight(row), ratio));
    } else {
        layout.setSpacing(scaled(layout.spacing(), ratio));
    }
    for (int i = 0; i < layout.count(); ++i) {
        if (QLayout *inner = layout.itemAt(i)->layout())
            rescaleLayout(*inner, ratio);
        else if (QSpacerItem *spacer = layout.itemAt(i)->spacerItem())
            rescaleSpacer(*spacer, ratio);
    }
    layout.invalidate();
}

// Only widgets that a page has laid out: Qt's own insides, and the window itself, keep their limits.
void rescaleWidget(QWidget &widget, double ratio)
{
    if (QLayout *layout = widget.layout())
        rescaleLayout(*layout, ratio);
    if (widget.isWindow() || widget.objectName().startsWith(QLatin1String("qt_")))
        return;
    widget.setMinimumSize(scaled(widget.minimumSize(), ratio));
    widget.setMaximumSize(scaled(widget.maximumSize(), ratio));
}

}

void rescale(QWidget &window, double ratio)
{
    rescaleWidget(window, ratio);
    for (QWidget *child : window.findChildren<QWidget *>())
        rescaleWidget(*child, ratio);
}

}
