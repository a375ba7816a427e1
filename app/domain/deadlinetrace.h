// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace casebook::domain {

// One step of a deadline's reasoning, in the order of the counting. Words are made elsewhere from step and arguments; days
// among the arguments are ISO text, moments ISO text in UTC, units the words of period.h.
//
//   step                      date is                     arguments
//   receipt                   day of receipt              moment or "", zone
//   rule                      -                           regime, kind, unit or "", length or ""
//   no-clock                  -                           regime, kind
//   at-once                   day of receipt              -
//   start                     day the clock starts        reason or "", day asked, day answered or "", days after the question or "":
//                                                         instead of the receipt, with the answer or so many days after the question
//   first-date                end before pauses and roll  unit, length, day of the start where it is not the receipt
//   first-date-counted        as first-date, the first day counted: unit, length, day of the start where it is not the receipt
//   clamped                   last day of its month       day of the month that is missing
//   information               as first-date, for the information after a duty at once: unit, length
//   acted                     day the duty was done       -
//   extension                 new end, before the roll    unit, length (both in total), day of the start where it is not the receipt
//   pause                     new end                     reason or "", day asked, day answered, days added
//   weekend                   the day passed over         calendar
//   holiday                   the day passed over         calendar, name in English, name in German
//   roll                      the working day             calendar, the end before
//   minimum                   the later working day       calendar, working days wanted, working days there were
//   hours                     -                           length; periods in hours are neither rolled nor prolonged
//   safe                      day of the moment           moment: that many elapsed hours after the event
//   latest                    day of the moment           moment: the hour of the event is not counted
//   own-target                -                           - ; the office gives itself this time, no law does
//   as-written                the due day                 - ; somebody has set the day, nothing is counted
//   result                    the due day                 moment for hours, else ""
//   warning-calendar-years    the day nobody checked      calendar, first year, last year
//   warning-regime-dates      day of receipt              regime, valid from, valid until or ""
//   warning-start-open        -                           reason or "", day asked: no answer yet, counted from the receipt
//   warning-pause-open        -                           reason or "", day asked: no answer yet, nothing added
//   warning-pause-late        -                           reason or "", day asked, day answered, days after receipt: nothing added
//   warning-pause-after-end   -                           reason or "", day asked, day answered: nothing added
//   warning-pause-overlap     -                           reason or "", day asked, day answered, days already counted before
struct TraceStep {
    QString step;
    QDate date;
    QStringList arguments;
    QString source;  // the provision

    bool isWarning() const { return step.startsWith(QStringLiteral("warning-")); }
    void addTo(QByteArray &canonical) const;  // as toJson(), in the spelling of canonicaljson.h
    QJsonObject toJson() const;
    static base::Result<TraceStep> fromJson(const QJsonObject &object);

    friend bool operator==(const TraceStep &, const TraceStep &) = default;
};

}
