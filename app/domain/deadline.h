// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/calendar.h"
#include "app/domain/deadlinetrace.h"
#include "app/domain/receipt.h"
#include "app/domain/regime.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QTimeZone>

namespace casebook::domain {

// A question to the requester that lets the clock stand, or start later, where the law allows it.
struct Pause {
    QDate asked;
    QDate answered;      // invalid: no answer yet; such a pause adds nothing until it ends
    QString reason = {};  // "identity"; empty: whichever the rule allows
};

struct DeadlineRequest {
    const Regime &regime;
    QString kind;
    const Calendar &calendar;  // of the place that must act (Regulation 1182/71 Art 2(1))
    QTimeZone zone;            // of the office: decides which day it is
    Receipt received;
    bool extended = false;
    QList<Pause> pauses = {};
    QDate acted = {};  // duties at once: the day the duty itself was done; what remains is to tell the person
};

// Until when something must be done, and why. A day ends at 24:00 of the office's zone; moments are UTC.
struct Deadline {
    QDate due;              // invalid: the law sets no time. Hour clocks: the office's day of dueAt
    QDateTime dueAt;        // hour clocks only: the safe moment, so many elapsed hours after the event
    QDateTime latest;       // hour clocks only: the hour of the event not counted (Regulation 1182/71 Art 3(1))
    QDate informationDue;   // duties at once: until when the person is told; due too, once the duty itself was done
    QDate acted;            // duties at once: the day the duty itself was done
    bool isAtOnce = false;
    QString rule;           // "gdpr/access"
    QString source;         // the article
    QList<TraceStep> trace;

    bool hasClock() const { return due.isValid(); }
    // Whether an answer of that day came too late: after the last day of the law, or to a duty at once that was itself done
    // after the day of receipt. Of hours the moment decides, and the day where nobody knows the moment.
    bool isLate(const Receipt &answered) const;
    QStringList warnings() const;  // the warning steps of the trace
    // due (day, moment of hour clocks, or null), due_day and latest (hour clocks), information_due, acted and at_once (duties
    // at once), rule, source, trace, warnings.
    QJsonObject toJson() const;
    QByteArray toCanonicalJson() const;  // the same in the spelling of canonicaljson.h, as a clock keeps it
    // InputInvalid{field, reason}
    static base::Result<Deadline> fromJson(const QJsonObject &object);

    friend bool operator==(const Deadline &, const Deadline &) = default;
};

// Pure. Receipt, or the later start that a law gives -> period or extension from there -> days of pauses -> working days, in
// this order and each once.
// KindNotInRegime, InputInvalid (an hour clock without a moment, a zone that is none, a pause before receipt or that ends
// before it begins), DateOutsideRules, ExtensionNotAllowed, PauseNotAllowed.
base::Result<Deadline> computeDeadline(const DeadlineRequest &request);

// The earliest that it can have come when only the day is known: what a clock of hours counts from then. The step that says so
// belongs into the trace.
Receipt earliest(const QDate &day, const QTimeZone &zone);
TraceStep momentUnknown(const QDate &day, const QString &source);

// A day that somebody has set, such as the return date of an order: nothing is counted and nothing moves to a working day. An
// invalid day gives no clock. `source` is the paper that names it, or where the promise stands.
Deadline asWritten(const QString &rule, const QDate &received, const QTimeZone &zone, const QDate &due, const QString &source);

// Whether an extension may be announced today. `first` is the deadline without it, pauses included: the notice belongs into
// the first period (GDPR Art 12(3)). ExtensionNotAllowed{reason, source}, reason one of "none", "twice", "late".
base::Result<void> checkExtension(const DeadlineRule &rule, const Deadline &first, bool isExtended, const QDate &today);
bool canExtend(const DeadlineRule &rule, const Deadline &first, bool isExtended, const QDate &today);

// Whether the law lets the clock stand for this reason; an empty reason asks for any. PauseNotAllowed{regime, source}.
base::Result<void> checkPause(const DeadlineRule &rule, const QString &reason);
bool isPauseAllowed(const DeadlineRule &rule, const QString &reason);

}
