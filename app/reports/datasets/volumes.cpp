// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/datasets/datasets.h"

namespace casebook::reports {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QList<DataCell> row(const DataCell &name, const queries::KindFigures &figures)
{
    return {name, number(figures.received), number(figures.closed), number(figures.open), maybe(queries::median(figures.days)),
            maybe(queries::percentile(figures.days, 90)), share(figures.refused, figures.decided)};
}

}

Result<Data> volumes(DatasetContext &context)
{
    Data data{.fields = {{u"kind"_s}, {u"received"_s}, {u"closed"_s}, {u"open"_s}, {u"median-days"_s}, {u"percentile-days"_s}, {u"denied"_s}}};
    CASEBOOK_TRY(const QList<const domain::Kind *> kinds, context.kindsInSight());
    CASEBOOK_TRY(const QList<queries::KindFigures> figures, context.figures(context.period()));
    for (const domain::Kind *kind : kinds)
        data.rows << row({kind->id, kind->plural}, figuresOf(kind->id, figures));
    CASEBOOK_TRY(const queries::KindFigures total, context.total(context.period()));
    if (kinds.size() > 1)
        data.totals = row({u"total"_s, inBoth(u"Total"_s, u"Summe"_s)}, total);
    data.places = context.commonPlaces();
    return data;
}

}
