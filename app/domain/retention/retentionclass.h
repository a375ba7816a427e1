// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localtext.h"
#include "app/domain/period.h"

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

    QString rule() const { return pack + u'/' + id; }  // "de-records/invoice-de"
};

// Whatever forbids deleting for a while, and what follows when it ends.
struct HoldRule {
    QString source;
    std::optional<Period> afterRelease;  // to delete what would have gone earlier; none: no more than "without undue delay"
    QString afterReleaseSource;
};

}
