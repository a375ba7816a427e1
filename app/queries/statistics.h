// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/filter.h"
#include "app/queries/registersql.h"
#include "app/store/clearance.h"
#include "app/store/connection.h"

#include <QJsonObject>
#include <optional>

namespace casebook::queries {

// Which cases of a kind count, and what its outcomes mean. All ids come from packs: letters, digits and hyphens.
struct CountedKind {
    QString kind;
    QStringList uncounted;  // outcomes of what was no case of its own: a duplicate, a slip
    QStringList refusals;   // outcomes that refuse in whole or in part
    QString outcomeList;    // the list whose items have outcomes of their own; empty: only the case has one
};

// Days of the office, both included.
struct Span {
    QDate first;
    QDate last;
    QDate over;  // the limits up to this day have passed: the last day, or yesterday when that is today
};

// Days from receipt to answer (or to closing), one entry a case, the smallest first. The day of receipt is not counted.
using OrderedDays = QList<qint64>;
// The middle value; between two of them, their mean. Nothing of nothing.
std::optional<double> median(const OrderedDays &days);
// Nearest rank: the smallest value that at least so many percent of all do not exceed.
std::optional<qint64> percentile(const OrderedDays &days, int percent);
// Both ordered, and so is the answer.
OrderedDays joined(const OrderedDays &one, const OrderedDays &other);

// A case is answered on the first day on which one of its main clocks was met, so that reopening it later changes no figure of
// the past. It is late when a main clock met that day had ended before.
struct KindFigures {
    QString kind;
    qint64 received = 0;  // in the span
    qint64 closed = 0;    // in the span
    qint64 open = 0;      // on the evening of its last day
    qint64 overdue = 0;   // of those: without an answer, a main clock ended on the day `over` or before and no pause covers the last day
    qint64 answered = 0;  // in the span
    qint64 late = 0;      // of those
    qint64 extended = 0;  // of those: a clock that was met had been extended
    qint64 decided = 0;   // closed in the span, of a kind that can refuse
    qint64 refused = 0;   // of those: the outcome of the case or of one of its items refuses
    OrderedDays days;     // of the answered
};

struct OutcomeFigures {
    QString outcome;
    OrderedDays days;  // from receipt to closing, one a case
};

struct ValueCount {
    QString value;
    qint64 count = 0;
};

// An item of a list, with the instant at which the journal first holds it.
struct RecordedItem {
    QString number;     // of the case
    QDate closed;       // of the case
    QDateTime recorded; // UTC
    QJsonObject details;
};

// A case with one of the items of a list; a case without items has one line with none.
struct CaseLine {
    QString number;
    QDate received;
    QString channel;
    QString owner;
    QString outcome;      // of the case
    QJsonObject details;  // of the case
    QJsonObject item;
    QDate answered;       // by its clocks; invalid: not, or no clock of the case was a main one
    QDate extendedTo;     // the last end of an extended main clock
};

// Figures over cases, counted by the engine, for one reader: what the clearance does not see is not counted, and nothing tells
// that it is there. Every error is one of the store.
class Statistics final {
public:
    // Every value of the filter must be resolved (domain::resolved).
    Statistics(store::Connection &connection, const store::Clearance &clearance, const domain::Filter &filter, QDate today,
               const QList<CountedKind> &kinds);

    // Kinds with at least one case, by id.
    base::Result<QList<KindFigures>> figures(const Span &span);
    // Of the counted cases of a kind closed in the span, by outcome.
    base::Result<QList<OutcomeFigures>> outcomes(const QString &kind, const Span &span);
    // Of the same cases, by the value of a choice; cases without a value are left out. The most frequent first.
    base::Result<QList<ValueCount>> causes(const QString &kind, const QString &fact, const Span &span);
    // Of all counted cases of a kind.
    base::Result<QList<RecordedItem>> items(const QString &kind, const QString &list);
    // Received in the span, also those that do not count; by number and position.
    base::Result<QList<CaseLine>> lines(const QString &kind, const QString &list, const Span &span);

private:
    QString with() const;
    void bind(store::Query &query, const Span &span) const;
    base::Result<void> addVolumes(const Span &span, QList<KindFigures> &found);
    base::Result<void> addAnswers(const Span &span, QList<KindFigures> &found);
    base::Result<void> addOverdue(const Span &span, QList<KindFigures> &found);
    base::Result<void> addRefusals(const CountedKind &kind, const Span &span, QList<KindFigures> &found);

    store::Connection &m_connection;
    RegisterSql m_where;
    QList<CountedKind> m_kinds;
};

}
