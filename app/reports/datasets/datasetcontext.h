// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/queries/statistics.h"
#include "app/reports/datasets/data.h"
#include "app/reports/kindsources.h"
#include "app/reports/period.h"
#include "app/rulebook/rulebook.h"

namespace casebook::reports {

// What all datasets of a report are made from. A period that still runs ends today. Figures of a period are asked for once.
class DatasetContext final {
public:
    struct Rules {
        const rulebook::Rulebook &rulebook;
        const domain::Organisation &organisation;
        const QList<KindSources> &sources;
    };
    DatasetContext(queries::Statistics &statistics, const Rules &rules, const Period &period, int comparedPeriods, QDate today);

    queries::Statistics &statistics() { return m_statistics; }
    const domain::Organisation &organisation() const { return m_rules.organisation; }
    const QList<KindSources> &sources() const { return m_rules.sources; }
    base::Result<const domain::Kind *> kind(const QString &id) const { return m_rules.rulebook.kind(id); }

    const Period &period() const { return m_periods.constLast(); }
    const QList<Period> &periods() const { return m_periods; }  // the compared ones, the oldest first, and the period itself
    std::optional<Period> previous() const;                     // the one before
    bool isRunning() const { return period().last >= m_today; }
    queries::Span span(const Period &period) const;
    queries::Span span() const { return span(period()); }

    base::Result<QList<queries::KindFigures>> figures(const Period &period);
    // Over all kinds.
    base::Result<queries::KindFigures> total(const Period &period);
    // Those with a case in one of the periods, the busiest first.
    base::Result<QList<const domain::Kind *>> kindsInSight();

    // %period, %periods, %previous, [running|…]
    Places commonPlaces() const;

private:
    queries::Statistics &m_statistics;
    Rules m_rules;
    QList<Period> m_periods;
    QDate m_today;
    QHash<QDate, QList<queries::KindFigures>> m_figures;  // by the first day
};

queries::KindFigures figuresOf(const QString &kind, const QList<queries::KindFigures> &figures);
// How people read the value of a fact: the label of its choice, else the value itself.
DataCell factCell(const domain::Fact *fact, const QJsonValue &value);

}
