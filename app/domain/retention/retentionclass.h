// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localtext.h"
#include "app/domain/period.h"
#include "app/domain/privacyclass.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace casebook::domain {

// What lets a period begin: the account or the case was closed, the paper was issued or received, or another event.
enum class RetentionStart { Closed, Issued, Event };
QString name(RetentionStart start);  // "closed", as packs and the command line spell it
std::optional<RetentionStart> retentionStart(const QString &name);

// Max: the data must be gone when the period ends. Min: they may not go before.
enum class RetentionBound { Max, Min };
QString name(RetentionBound bound);  // "max"
std::optional<RetentionBound> retentionBound(const QString &name);

// A fact of a kind that holds a day: of the case, or of the first item of a list in which another fact has this value.
struct DaySource {
    QString kind;
    QString list;  // empty: a fact of the case
    QString where;
    QString is;
    QString fact;
};

// A class that is about the files of our own cases: when its period ends, these privacy classes of the case go. Where nothing
// goes, the period says how long the file may not be touched.
struct FileRule {
    QStringList kinds;
    QStringList regimes;  // empty: whatever law the case is under
    QList<PrivacyClass> goes;

    bool isFor(const QString &kind, const QString &regime) const { return kinds.contains(kind) && (regimes.isEmpty() || regimes.contains(regime)); }
};

// How long one kind of data is kept, as a pack describes it. The code knows none of them.
struct RetentionClass {
    QString id;
    QString pack;
    LocalText label;
    QList<RetentionStart> starts;  // the first of them whose day is known counts
    Period period;                 // days, weeks, months or years
    bool isFromYearEnd = false;    // counted from the end of the calendar year of the start
    QString yearEndSource;
    RetentionBound bound = RetentionBound::Max;
    QStringList countries;         // of the entities whose duty it is; empty: everybody's
    LocalText note;
    QString source;
    std::optional<FileRule> file;  // none: it is about the data of an account
    QStringList suspendedBy;       // grounds of holds that stop its period alone and nothing else: a tax assessment (AO s. 147(3))
    QString suspendedSource;

    bool isDutyIn(const QString &country) const { return countries.isEmpty() || countries.contains(country); }
    QString rule() const { return pack + u'/' + id; }  // "de-records/invoice-de"
};

// Why there may be a hold.
struct HoldGround {
    QString id;  // "litigation"
    LocalText label;
};

// Whatever forbids deleting for a while, and what follows when it ends.
struct HoldRule {
    QString source;
    std::optional<Period> afterRelease;  // to delete what would have gone earlier; none: no more than "without undue delay"
    QString afterReleaseSource;
    QList<HoldGround> grounds = {};
    std::optional<Period> reviewEvery = {};  // after that a hold is looked at again, at the latest; none: never
    QString reviewSource = {};
    bool isReleasedByAnother = false;        // than who placed it
    QString releaseSource = {};

    const HoldGround *ground(const QString &id) const;
    QDate nextReview(const QDate &today) const;  // the last day for it; invalid: the rule says none
};

// The day that ends a period, counted from this day on; invalid beyond the years of the calendar. Not for hours or working days.
QDate endOfPeriod(const QDate &from, const Period &period);

}
