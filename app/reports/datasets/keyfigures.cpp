// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/datasets/datasets.h"
#include "app/reports/datasets/pending.h"

namespace casebook::reports {

using namespace Qt::StringLiterals;
using base::Result;
using queries::KindFigures;

namespace {

struct Merits {
    qint64 decided = 0;
    qint64 upheld = 0;
};

Result<Merits> merits(DatasetContext &context, const Period &period)
{
    Merits merits;
    for (const KindSources &source : context.sources()) {
        if (!source.findings)
            continue;
        CASEBOOK_TRY(const QList<queries::OutcomeFigures> outcomes, context.statistics().outcomes(source.kind, context.span(period)));
        for (const queries::OutcomeFigures &one : outcomes) {
            merits.decided += source.findings->decided.contains(one.outcome) ? one.days.size() : 0;
            merits.upheld += source.findings->upheld.contains(one.outcome) ? one.days.size() : 0;
        }
    }
    return merits;
}

Figure shareFigure(qint64 part, qint64 all)
{
    return {share(part, all), part, all};
}

Result<QMap<QString, Figure>> figuresOf(DatasetContext &context, const Period &period)
{
    CASEBOOK_TRY(const KindFigures total, context.total(period));
    CASEBOOK_TRY(const Merits found, merits(context, period));
    CASEBOOK_TRY(const QList<PendingProceeding> pending, pendingProceedings(context, period));
    return QMap<QString, Figure>{{u"received"_s, {number(total.received)}},
                                 {u"closed"_s, {number(total.closed)}},
                                 {u"open"_s, {number(total.open)}},
                                 {u"overdue"_s, {number(total.overdue)}},
                                 {u"on-time"_s, shareFigure(total.answered - total.late, total.answered)},
                                 {u"median-days"_s, {maybe(queries::median(total.days))}},
                                 {u"percentile-days"_s, {maybe(queries::percentile(total.days, 90))}},
                                 {u"denied"_s, shareFigure(total.refused, total.decided)},
                                 {u"upheld"_s, shareFigure(found.upheld, found.decided)},
                                 {u"proceedings"_s, {number(pending.size())}}};
}

}

Result<QMap<QString, Figure>> keyFigures(DatasetContext &context)
{
    CASEBOOK_TRY(auto figures, figuresOf(context, context.period()));
    if (!context.previous())
        return figures;
    CASEBOOK_TRY(const auto before, figuresOf(context, *context.previous()));
    for (auto figure = figures.begin(); figure != figures.end(); ++figure)
        figure->before = before.value(figure.key()).value;
    return figures;
}

}
