// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/domain/deadline.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace casebook::rulebook {

// A deadline of which a pack knows by another source when it ends. Where the result is in hours, the moments are checked.
struct DeadlineExample {
    QString kind;
    QString received;  // as readReceipt takes it
    bool isExtended = false;
    QList<domain::Pause> pauses;
    QDate acted;
    QDate due;
    QDate informationDue;
    QDateTime dueAt;
    QDateTime latest;
    bool hasNoClock = false;
};

// {"kind", "received", "extended", "pauses": [{"asked", "answered", "reason"}], "acted"} and what comes out: "due" (a day),
// or "safe" and "latest" (moments), "information_due", or "no_clock": true.
DeadlineExample readDeadlineExample(base::JsonObject &object);

// Empty when the example holds, else the reason.
QString difference(const DeadlineExample &example, const domain::Regime &regime, const domain::Calendar &calendar,
                   const QTimeZone &zone);

}
