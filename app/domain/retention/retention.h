// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/deadlinetrace.h"
#include "app/domain/retention/retentionclass.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

namespace casebook::domain {

// An investigation, an audit, a dispute: while it lasts nothing of its scope is deleted.
struct RetentionHold {
    QDate from;
    QDate to;  // the day of release; invalid: still in force
    QString number = {};     // of the hold it is; empty: it was only asked about
    QString dataClass = {};  // id of the only class it is on; empty: all
};
// Those that are on data of this class.
QList<RetentionHold> holdsOn(const QString &dataClass, const QList<RetentionHold> &holds);

struct RetentionRequest {
    const RetentionClass &kept;
    const HoldRule &holdRule;
    QString country = {};  // of the entity that keeps the data; empty: not looked at
    QDate closed = {};
    QDate issued = {};
    QDate event = {};
    QList<RetentionHold> holds = {};
};

// Until when one kind of data is kept, and why. A period ends at 24:00 of its last day and is never moved to a working day.
// The steps of the trace, for the words see app/text/retentionwords.h:
//
//   step                  date is                 arguments
//   keep-start            the day it begins       closed, issued or event
//   keep-unused           the day given           closed, issued or event: plays no part here
//   keep-year-end         31 December             -
//   keep-period           end before holds        unit, length
//   keep-clamped          last day of its month   day of the month that is missing
//   keep-note             -                       note in English, in German
//   hold                  the new end             first day of the hold, day of release
//   hold-without-effect   the end as it was       first day of the hold, day of release
//   hold-after            last day to delete      unit, length or "" and ""
//   keep-result           the last day            max or min; not where a hold outlasted the normal end
//   keep-result-open      -                       max or min
//   warning-keep-country  -                       class, countries of the rule, country of the entity
//   warning-hold-open     -                       first day of the hold: no end yet
//   warning-hold-late     the end as it was       first day of the hold, which began after that end
struct Retention {
    QDate due;        // last day; invalid: a hold has no end yet
    QDate normalEnd;  // without any hold
    QDate deleteBy;   // only where a hold outlasted the normal end: the data go without undue delay, at the latest on this day
    RetentionBound bound = RetentionBound::Max;
    QString rule;     // "de-records/invoice-de"
    QString source;
    QList<TraceStep> trace;

    QStringList warnings() const;
    // due (null: open), bound, normal_end, rule, source, trace, warnings; delete_by where there is one.
    QJsonObject toJson() const;
};

// Pure. Start -> end of its year where the class says so -> period from there (months keep the day number or end with their
// month) -> the later of that end and the last release. InputInvalid{field, reason} when no day that lets the period begin is
// given or a hold ends before it begins; DateOutsideRules for years that cannot be counted.
base::Result<Retention> computeRetention(const RetentionRequest &request);

}
