// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <functional>

class QPdfWriter;

namespace casebook::reports::pdf {

// A4 sheets, measured in tenths of a point from the edge, and what the file says of itself.
struct Paper {
    QString title;
    QString programVersion;
    bool isLandscape = false;
    QDateTime instant;  // of its making
};

// What `draw` draws, as a finished file; the same drawing is the same bytes. Wants a QGuiApplication. Internal{…}.
base::Result<QByteArray> onPaper(const Paper &paper, const std::function<void(QPdfWriter &)> &draw);

}
