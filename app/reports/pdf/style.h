// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QColor>
#include <QFont>

namespace casebook::reports::pdf {

// Everything on paper is measured in tenths of a point: fine enough that no glyph is moved by rounding.
constexpr int resolution = 720;
constexpr qreal pt = 10.0;

struct Colours {
    QColor text{u"#1B1E23"};
    QColor text2{u"#434955"};
    QColor muted{u"#5F6673"};
    QColor line{u"#C3C9D2"};
    QColor rowLine{u"#E2E5EA"};
    QColor danger{u"#B3261E"};
    QColor dangerTint{u"#FDECEA"};
};

struct Style {
    QFont title;
    QFont subtitle;
    QFont heading;
    QFont tableTitle;
    QFont body;
    QFont tileValue;
    QFont label;
    QFont head;
    QFont cell;
    QFont cellStrong;
    QFont compactHead;  // of a table whose words would not fit otherwise
    QFont compactCell;
    QFont compactStrong;
    QFont frame;
    QFont frameStrong;
    Colours colours;
    bool hasTabularDigits = false;
};

// Shaping of plain Latin is off in all of them: Inter's contextual forms (an arrow for "->", a cross for "10x15") have no
// characters of their own, and what a reader copies or searches in the PDF would lack them.
// FontMissing{family}. Wants a QGuiApplication.
base::Result<Style> style(const QString &family, bool isLandscape);

// Inter's digits are as wide as they look, and a column of them does not stand straight. The font also carries digits of one
// width at private code points, here and on; Qt 6.4 reaches them no other way. The code points are put right in the finished
// file (documentfixes.h), so that search and copying see ordinary digits.
constexpr char16_t firstTabularDigit = 0xE071;

}
