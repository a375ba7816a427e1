// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"
#include "app/domain/timeline/timeline.h"

#include <QJsonValue>
#include <QString>

namespace casebook::text {

// Labels for what stands in a case. What a pack names is answered in `language`, what the program names (the state of a
// clock, an act of the journal) in the language of the program. An id that nobody knows is answered as it is.

QString stateLabel(const domain::Kind &kind, const QString &state, const QString &language);
QString outcomeLabel(const domain::Kind &kind, const QString &outcome, const QString &language);
QString clockLabel(const domain::Kind &kind, const QString &clock, const QString &language);
// The label with what the clock counts, a right of the case, a plain period or the fact that says the day: "Answer, Access".
QString clockNames(const domain::Kind &kind, const domain::ClockRecord &clock, const QString &language);
// What a case is about: the subjects of the register ("access erasure") as "Access, Erasure".
QString subjectText(const domain::Kind &kind, const QString &subjects, const QString &language);
// A fact as a person reads it: labels of choices, local days, yes and no.
QString factText(const domain::Fact &fact, const QJsonValue &value, const QString &language);

QString clockStateText(const QString &state);     // running, paused, met, missed, cancelled, none
QString directionText(const QString &direction);  // received, sent, note
QString mediumText(const QString &medium);        // mail, post, fax, phone, portal, person, internal
QString taskResultText(const QString &result);    // done, not-found, exception, not-applicable
QString verdictText(const QString &verdict);      // asked, approved, returned
QString linkText(const QString &kind);            // related, duplicate, merged, escalated, caused-by, reopened; "-by" behind it in the other case
QString roleInCaseText(const QString &role);      // subject, requester, agent, complainant
QString actText(const QString &action);           // an action of the journal: "move", "record-message"
// The same with what this act was about, the state that a move led to or the task: "moved the case on: Collecting".
QString actText(const domain::Kind *kind, const domain::TimelineLine &line, const QString &language);  // nullptr: rules that are no longer there
QString actText(const domain::Kind &kind, const domain::CaseFile &file, const domain::HistoryLine &line, const QString &language);

}
