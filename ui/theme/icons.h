// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QLatin1StringView>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace casebook::theme {

// Line icons by name, drawn from paths on a 16 x 16 grid with a stroke of 1.35, coloured when they are painted: sharp at
// every scale and right in every theme. The names are the keys of resources/icons/icons.json.

QStringList iconNames();
bool hasIcon(const QString &name);
// Fills the square of the smaller side, centred in the rectangle. An unknown name draws nothing.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);
// For QAction, QAbstractButton and models: text2, faint when disabled, link when on or selected.
QIcon icon(const QString &name);

}
