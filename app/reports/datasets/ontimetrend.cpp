// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/datasets/datasets.h"

namespace casebook::reports {

using namespace Qt::StringLiterals;
using base::Result;
using queries::KindFigures;

namespace {

DataCell shareInTime(const KindFigures &figures)
{
    return share(figures.answered - figures.late, figures.answered);
}

// The change in percentage points is that of the shares as they are printed, so that the reader can check it.
double points(const DataCell &now, const DataCell &before)
{
    const auto printed = [](const DataCell &cell) { return static_cast<double>(qRound64(cell.value.toDouble() * 1000)) / 10; };
    return static_cast<double>(qRound64((printed(now) - printed(before)) * 10)) / 10;
}

Result<Places> places(DatasetContext &context)
{
    Places places = context.commonPlaces();
    CASEBOOK_TRY(const KindFigures now, context.total(context.period()));
    KindFigures before;
    if (const auto period = context.previous()) {
        CASEBOOK_TRY(before, context.total(*period));
    }
    const bool isComparable = before.answered > 0 && now.answered > 0 && !context.isRunning();
    const double change = isComparable ? points(shareInTime(now), shareInTime(before)) : 0;
    const auto is = [](bool there) { return Place{{}, Column::Type::Text, {}, there}; };
    places.insert(u"answered"_s, {number(now.answered).value, Column::Type::Number});
    places.insert(u"share"_s, {shareInTime(now).value, Column::Type::Percent});
    places.insert(u"late"_s, is(now.late > 0));
    places.insert(u"intime"_s, is(now.late == 0));
    places.insert(u"up"_s, {change, Column::Type::Number, {}, isComparable && change > 0});
    places.insert(u"down"_s, {-change, Column::Type::Number, {}, isComparable && change < 0});
    places.insert(u"same"_s, is(isComparable && qFuzzyIsNull(change)));
    places.insert(u"none"_s, is(now.answered > 0 && before.answered == 0 && context.previous() && !context.isRunning()));
    return places;
}

}

Result<Data> onTimeTrend(DatasetContext &context)
{
    Data data{.fields = {{u"period"_s}}};
    CASEBOOK_TRY(const QList<const domain::Kind *> inSight, context.kindsInSight());
    QList<const domain::Kind *> kinds;
    for (const domain::Kind *kind : inSight) {
        bool isAnswered = false;
        for (const Period &period : context.periods()) {
            CASEBOOK_TRY(const QList<KindFigures> figures, context.figures(period));
            isAnswered = isAnswered || figuresOf(kind->id, figures).answered > 0;
        }
        if (isAnswered)
            kinds << kind;
    }
    for (const domain::Kind *kind : std::as_const(kinds))
        data.fields.append({kind->id, kind->plural});
    for (const Period &period : context.periods()) {
        CASEBOOK_TRY(const QList<KindFigures> figures, context.figures(period));
        QList<DataCell> row{{spelling(period), inBoth(shortWords(period, u"en"_s), shortWords(period, u"de"_s))}};
        for (const domain::Kind *kind : std::as_const(kinds))
            row << shareInTime(figuresOf(kind->id, figures));
        if (!kinds.isEmpty())
            data.rows << row;
    }
    CASEBOOK_TRY(data.places, places(context));
    return data;
}

}
