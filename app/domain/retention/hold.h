// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace casebook::domain {

using HoldId = base::Id<struct HoldTag>;

// What a hold is on: one case, everything of a person or of an account, the cases of a matter, or one class of data wherever it is.
enum class HoldScope { Case, Person, Account, Matter, Class };
QString name(HoldScope scope);  // "person", as stores and the command line spell it
std::optional<HoldScope> holdScope(const QString &name);

// Whatever forbids deleting for a while: an investigation, an audit, a lawsuit. It takes precedence over every period (GDPR
// Art. 17(3)(b), (e)) and ends by a release only, never by a day. Days are those of the office that acts.
struct Hold {
    HoldId id;
    QString number;     // H-2026-00001, in the series of its compartment
    HoldScope scope = HoldScope::Case;
    QString subject;    // "sid:AC12" of an account, the label of a matter; else empty
    QString dataClass;  // id of the one class of data it is on; empty: everything in its scope
    QString ground;     // of the organisation's rule: "litigation"
    QString title;
    QString reason;
    QString orderedBy;
    QDate from;
    QDate review;       // when somebody looks whether it is still needed; invalid: never
    QString placedBy;   // login
    QDate released;     // invalid: in force
    QString releasedBy;
    QString releaseReason;
    QString caseNumber; // of the case it was placed from; empty: none
    qint64 compartment = 0;
    qint64 revision = 0;

    bool isInForce() const { return !released.isValid(); }
    // Whether the whole case is held; one on a class of data leaves the rest of the case alone.
    bool isOnCase() const { return isInForce() && dataClass.isEmpty(); }
    bool isReviewDue(const QDate &today) const { return isInForce() && (!review.isValid() || review <= today); }
};

// Numbers of those in force that forbid erasing a case whose file belongs to these classes of data.
QStringList holdsAgainst(const QList<Hold> &holds, const QStringList &fileClasses);

}
