// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/datasets/datasets.h"

namespace casebook::reports {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QList<DataCell> row(const DataCell &name, const queries::KindFigures &figures)
{
    const qint64 inTime = figures.answered - figures.late;
    return {name, number(figures.answered), number(inTime), share(inTime, figures.answered), number(figures.extended), number(figures.late),
            number(figures.overdue)};
}

}

Result<Data> limits(DatasetContext &context)
{
    Data data{.fields = {{u"kind"_s}, {u"answered"_s}, {u"in-time"_s}, {u"on-time"_s}, {u"extended"_s}, {u"late"_s}, {u"overdue"_s}}};
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
