// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace casebook::domain {

enum class PeriodUnit { Hours, Days, WorkingDays, Weeks, Months, Years };

// A length of time as laws write it. Packs, plain counting and the command line spell it "months:1", "working-days:10".
struct Period {
    int length = 0;
    PeriodUnit unit = PeriodUnit::Days;

    friend bool operator==(const Period &, const Period &) = default;
};

QString name(PeriodUnit unit);  // "working-days"
std::optional<PeriodUnit> periodUnit(const QString &name);

// The longest length that is counted at all, about a hundred years; working days ten, because they are counted one by one.
int longest(PeriodUnit unit);

QString name(const Period &period);  // "months:3"
// Digits without sign or leading zero, between 1 and longest(unit); nothing otherwise.
std::optional<Period> period(const QString &text);

}
