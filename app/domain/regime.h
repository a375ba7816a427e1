// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/localtext.h"
#include "app/domain/period.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace casebook::domain {

// How a law treats the first day and the end of a period. Periods in hours know none of it (Regulation 1182/71 Art 3(4),
// second sentence).
struct Counting {
    bool isRolled = false;        // an end on a Saturday, a Sunday or a holiday moves to the next working day
    QString rollSource;
    int minimumWorkingDays = 0;   // inside any period of two days or more; 0: the law asks for none
    QString minimumSource;
    bool isFirstDayCounted = false;  // a period "beginning with" a day has that day as its first; else it begins the day after
    QString firstDaySource;
};

struct ExtensionRule {
    Period total;     // measured from the receipt, never from the first end
    QString source;
    LocalText text;
};

// A question to the requester that changes when the clock runs.
struct PauseRule {
    enum class Effect {
        Stands,           // the clock stands from the question to the answer
        StartsOnAnswer,   // it has not started before the answer came: the day of the answer takes the place of the receipt
        StartsAfterDays,  // it starts so many days after the question, whether or not there is an answer
    };
    QString reason;              // "identity"
    LocalText label;
    QString source;
    bool countsAnswerDay = false;  // the day of the answer does not count either (UK); else the days from asking to answer
    int lateFromDay = 0;         // asked this many days after receipt or later, it changes nothing; 0: never too late
    Effect effect = Effect::Stands;
    int startsAfterDays = 0;
};

// What one law says about the time for one kind of request.
struct DeadlineRule {
    enum class Form {
        Period,   // due when the period ends
        AtOnce,   // due on the day of receipt; the person is told within `information`
        NoClock,  // the law sets no time
    };
    QString regime;
    QString kind;
    LocalText label;
    LocalText text;  // what the provision says, in our words
    QString source;  // the article
    QDate validFrom;  // of this rule, where it is younger than the rest of its law
    Form form = Form::Period;
    Period period;
    Counting counting;
    std::optional<Period> information;
    QString informationSource;
    std::optional<ExtensionRule> extension;
    QList<PauseRule> pauses;

    bool isInHours() const { return form == Form::Period && period.unit == PeriodUnit::Hours; }
    QString id() const { return regime + u'/' + kind; }  // "gdpr/access"
};

// A unit that may be counted plainly: the kind "days:10" of a regime that has it.
struct CountedUnit {
    PeriodUnit unit = PeriodUnit::Days;
    int most = 0;
    QString source;
};

// A law as its pack under resources/rulebook/regimes describes it. The code knows none of them.
struct Regime {
    QString id;
    LocalText label;
    QString source;
    QString version;
    QString calendar;  // whose working days the law looks at, wherever the office is; empty: those of the office
    QDate validFrom;
    QDate validUntil;  // invalid: in force
    Counting counting;
    QMap<QString, DeadlineRule> kinds;
    QMap<QString, QString> lines;  // line of a request -> kind, where this law calls the right otherwise: erasure -> delete
    QList<CountedUnit> counted;

    // Of a kind, of the kind that answers a line, or of a plain count. KindNotInRegime{kind, regime, source}: the law has no
    // such kind, or the length of a plain count is out of bounds.
    base::Result<DeadlineRule> rule(const QString &kind) const;
    bool has(const QString &kind) const { return rule(kind).has_value(); }
};

}
