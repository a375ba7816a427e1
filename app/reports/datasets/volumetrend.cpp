// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/datasets/datasets.h"

namespace casebook::reports {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

// more, fewer and same stand for the comparison; none of them is there when there is nothing to compare with.
Result<Places> places(DatasetContext &context)
{
    Places places = context.commonPlaces();
    CASEBOOK_TRY(const queries::KindFigures now, context.total(context.period()));
    qint64 earlier = 0;
    qint64 before = 0;
    for (const Period &period : context.periods().first(context.periods().size() - 1)) {
        CASEBOOK_TRY(const queries::KindFigures figures, context.total(period));
        before = figures.received;
        earlier += figures.received;
    }
    const bool isComparable = earlier > 0 && !context.isRunning();
    const qint64 change = now.received - before;
    places.insert(u"received"_s, {number(now.received).value, Column::Type::Number});
    places.insert(u"more"_s, {number(change).value, Column::Type::Number, {}, isComparable && change > 0});
    places.insert(u"fewer"_s, {number(-change).value, Column::Type::Number, {}, isComparable && change < 0});
    places.insert(u"same"_s, {number(0).value, Column::Type::Number, {}, isComparable && change == 0});
    places.insert(u"first"_s, {number(0).value, Column::Type::Number, {}, earlier == 0});
    return places;
}

}

Result<Data> volumeTrend(DatasetContext &context)
{
    Data data{.fields = {{u"period"_s}}};
    CASEBOOK_TRY(const QList<const domain::Kind *> kinds, context.kindsInSight());
    for (const domain::Kind *kind : kinds)
        data.fields.append({kind->id, kind->plural});
    for (const Period &period : context.periods()) {
        CASEBOOK_TRY(const QList<queries::KindFigures> figures, context.figures(period));
        QList<DataCell> row{{spelling(period), inBoth(shortWords(period, u"en"_s), shortWords(period, u"de"_s))}};
        for (const domain::Kind *kind : kinds)
            row << number(figuresOf(kind->id, figures).received);
        if (!kinds.isEmpty())
            data.rows << row;
    }
    CASEBOOK_TRY(data.places, places(context));
    return data;
}

}
