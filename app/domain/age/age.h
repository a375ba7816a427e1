// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/age/agetable.h"
#include "app/domain/deadlinetrace.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <optional>

namespace casebook::domain {

// The day at whose beginning a person born on `born` is so many years old. Who was born on 29 February gets older on 1 March
// where a year has no such day: the reading that protects a child a day longer, and that of German practice (BGB 187(2), 188).
QDate attains(const QDate &born, int years);
// Years completed on that day; negative before the birth.
int ageOn(const QDate &born, const QDate &day);

enum class UnderAge { Yes, No, Manual };
QString name(UnderAge under);  // "yes"

struct AgeRequest {
    const AgeTable &table;
    QString country;         // ISO 3166-1 alpha-2; empty: nobody knows it yet
    QString region;          // second half of ISO 3166-2, empty: not asked for
    QDate born;              // or else
    std::optional<int> age;  // in years on the day asked for
    QDate on;
};

// Whether somebody is a child, and why. The steps of the trace, for the words see app/text/agewords.h:
//
//   step                  date is               arguments
//   age-born              the day asked for     day of birth, age
//   age-said              the day asked for     age
//   age-leap-day          the day it is reached -
//   age-rule              -                     place, age or ""
//   age-country           -                     region without a rule, country whose rule counts instead
//   age-other             -                     country that no rule names
//   age-suggested         -                     age
//   age-note              -                     note in English, in German
//   age-reached           the day it is reached age
//   age-range             -                     age, first day it can be reached, last day
//   age-result            the day asked for     yes, no or manual; age of the rule or ""
//   warning-age-note      -                     note in English, in German
//   warning-age-unknown   -                     age that counts until the country is known
//   warning-age-dates     the day asked for     place, valid from, valid until or ""
struct AgeAnswer {
    int age = 0;                   // on the day asked for
    std::optional<int> threshold;  // none: no rule names an age
    UnderAge under = UnderAge::Manual;
    QDate reachesOn;               // first day on which the person is no longer under the age; invalid: cannot be said
    QDate reachesEarliest;         // where only the age is known: the day lies between these two
    QDate reachesLatest;
    QString rule;                  // "gdpr-consent/DK"
    QString source;
    QList<TraceStep> trace;

    QStringList warnings() const;
    // age, threshold, under, reaches_on, rule, source, trace, warnings; reaches_earliest and reaches_latest where only the age
    // is known. What cannot be said is null.
    QJsonObject toJson() const;
};

// Pure. InputInvalid{field, reason} for a day of birth after the day asked for, an age that nobody reaches, or neither of the
// two; DateOutsideRules for days outside the years that can be counted.
base::Result<AgeAnswer> computeAge(const AgeRequest &request);

}
