// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "app/domain/casefile.h"
#include "app/domain/deadline.h"
#include "app/domain/kind.h"
#include "app/store/transaction.h"

namespace casebook::casework {

// The open clocks with this id, or with an empty one the open main clocks. NotFound when there is none.
base::Result<QList<domain::ClockRecord>> chosenClocks(const domain::CaseFile &file, const QString &clock);

// The clocks of one case inside a transaction: which of them its kind wants, how long the law gives, what met them. Every
// date keeps the trace of its computation.
class Clockwork final {
public:
    Clockwork(const Desk &desk, store::Transaction &transaction, const domain::Kind &kind, const domain::Office &office)
        : m_desk(desk), m_transaction(transaction), m_kind(kind), m_office(office) {}

    // Clocks that begin when the case enters this state; in the initial state those that count from receipt too.
    // Answers the clocks that began.
    base::Result<QList<domain::ClockRecord>> start(const domain::CaseFile &file, const QString &state, QDate today);
    // After an edit of what clocks count from (receipt, office, regime, lines): open clocks are counted anew, new ones
    // begin, those whose reason went are cancelled.
    // `receivedBefore` is the day of receipt they counted from until now; clocks of a reopened case count from elsewhere.
    // A clock whose day is written in a fact follows the fact, whatever it counts from; so do those of items.
    base::Result<void> recount(const domain::CaseFile &file, QDate receivedBefore, QDate today);
    base::Result<void> meet(const domain::CaseFile &file, const QStringList &clocks, QDate today);
    // Clocks that end with a gate which holds now: the second of two approvals.
    base::Result<void> meetGates(const domain::CaseFile &file);
    // A message was sent on this day: clocks that repeat are met and begin again, as long as their state lasts.
    base::Result<void> repeat(const domain::CaseFile &file, QDate sent);
    // Prolongs a clock once, where its law allows it and the person was told on this day, inside the first period (GDPR Art.
    // 12(3)). ExtensionNotAllowed{reason, source}.
    base::Result<void> extend(const domain::ClockRecord &clock, const QString &reason, QDate notified);
    // Lets a running clock stand from this day on, where its law allows it for this reason. InputInvalid{clock},
    // PauseNotAllowed{regime, source}.
    base::Result<void> pause(const domain::ClockRecord &clock, const QString &reason, QDate from);
    // Closing stops every clock but those that run on afterwards.
    base::Result<void> stop(const domain::CaseFile &file);
    // What a clock of a period (duties at once have neither) would show with this extension and these pauses. The errors of domain::computeDeadline.
    base::Result<domain::Deadline> compute(const domain::ClockRecord &clock, bool extended,
                                           const QList<domain::ClockPause> &pauses) const;
    base::Result<void> write(const domain::ClockRecord &clock, const domain::Deadline &deadline, const store::Row &more);
    base::Result<domain::DeadlineRule> rule(const domain::ClockRecord &clock) const;

private:
    struct Wanted {
        const domain::KindClock *clock;
        QString regime;
        QString kind;
    };
    QList<Wanted> wanted(const domain::CaseFile &file, const QString &state) const;
    domain::Receipt now(QDate today) const;
    domain::Receipt received(const domain::CaseFile &file, const domain::KindClock &clock) const;
    base::Result<void> meetLines(const domain::CaseFile &file);
    base::Result<void> followFacts(const domain::CaseFile &file, QDate receivedBefore, QDate today);
    base::Result<void> followItems(const domain::CaseFile &file, QDate today, QList<domain::ClockRecord> &begun);
    base::Result<void> followItem(const domain::CaseFile &file, const domain::KindClock &definition, const domain::CaseItem &item, QDate today,
                                  QList<domain::ClockRecord> &begun);
    base::Result<domain::Deadline> counted(const domain::CaseFile &file, const Wanted &wanted, const domain::Receipt &anchor, bool extended,
                                           const QList<domain::ClockPause> &pauses) const;
    base::Result<void> meetOne(const domain::ClockRecord &clock, const domain::KindClock &definition, const domain::Receipt &met);
    base::Result<void> begin(const domain::CaseFile &file, const Wanted &wanted, const domain::Receipt &anchor, QList<domain::ClockRecord> &begun);
    base::Result<domain::Deadline> deadline(const QString &regime, const QString &kind, domain::Receipt anchor, bool extended,
                                            const QList<domain::ClockPause> &pauses, QDate acted) const;

    const Desk &m_desk;
    store::Transaction &m_transaction;
    const domain::Kind &m_kind;
    const domain::Office &m_office;
};

}
