// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>

namespace casebook::widgets {

// What the grammar says about a filter text, as far as the field shows it. Positions count in QString units.
struct FilterReading {
    enum class Part { Field, Value, Minus, Word };
    struct Stretch {
        Part part = Part::Word;
        int start = 0;
        int length = 0;
    };
    QList<Stretch> stretches;
    int faultStart = -1;  // below 0: the text is right
    int faultLength = 0;
    QString reason;       // "unknown field", for people

    bool isRight() const { return faultStart < 0; }
};

using FilterReader = std::function<FilterReading(const QString &)>;

}
