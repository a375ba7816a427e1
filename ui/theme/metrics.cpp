// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QFontMetricsF>
#include <cmath>

namespace casebook::theme {

double factor()
{
    return std::round(QFontMetricsF(QApplication::font()).height()) / 16.0;
}

double pxf(double design)
{
    return design * factor();
}

int px(double design)
{
    const int rounded = int(std::lround(pxf(design)));
    return design > 0 ? std::max(1, rounded) : rounded;
}

}
