// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/letters/lettersheet.h"

#include <QSizeF>
#include <memory>

class QPainter;

namespace casebook::letters {

// A letter laid out on A4 for an envelope with a window: address field, reference and folding marks stand where DIN 5008, form
// B, has them; every page has its number. Drawn alike into a file and on a screen. A value; wants a QGuiApplication.
class LetterPages final {
public:
    // FontMissing{family}.
    static base::Result<LetterPages> lay(const LetterSheet &sheet, const QString &family = QStringLiteral("Inter"));
    static QSizeF paperSize();  // in the units of paint(), tenths of a point

    int count() const;
    void paint(QPainter &painter, int page) const;  // from 0; the origin is the top left corner of the sheet

private:
    class Drawing;
    LetterPages() = default;
    std::shared_ptr<const Drawing> m_drawing;
};

}
