// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QList>

namespace casebook::reports {

// The days a report covers, both ends included.
struct Period {
    enum class Form { Year, Half, Quarter, Month, Week, Range };
    Form form = Form::Year;
    QDate first;
    QDate last;

    qint64 days() const { return first.daysTo(last) + 1; }
    friend bool operator==(const Period &, const Period &) = default;
};

// 2026, 2026-H1, 2026-Q3, 2026-09, 2026-W38 (ISO 8601: Monday to Sunday) or 2026-03-01..2026-04-15. Years 1970 to 2199.
// PeriodInvalid{text}.
base::Result<Period> parsePeriod(const QString &text);

// The spelling that parsePeriod() reads.
QString spelling(const Period &period);

// "third quarter of 2026", "Kalenderwoche 38/2026 (14. bis 20. September)"
QString words(const Period &period, const QString &language);
// For the axis of a chart and the head of a column: "Q3 2026", "KW 38/2026"
QString shortWords(const Period &period, const QString &language);

// The periods of the same form right before this one, the oldest first; a range goes back by its own length.
QList<Period> previous(const Period &period, int count = 4);

}
