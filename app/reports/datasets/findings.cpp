// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/datasets/datasets.h"

namespace casebook::reports {

using namespace Qt::StringLiterals;
using base::Result;

Result<Data> findings(DatasetContext &context)
{
    Data data{.fields = {{u"finding"_s}, {u"closed"_s}, {u"share"_s}, {u"median-days"_s}}};
    queries::OrderedDays all;
    QList<queries::OutcomeFigures> found;
    QList<const domain::Outcome *> outcomes;
    for (const KindSources &source : context.sources()) {
        if (!source.findings)
            continue;
        CASEBOOK_TRY(const domain::Kind *kind, context.kind(source.kind));
        CASEBOOK_TRY(const QList<queries::OutcomeFigures> figures, context.statistics().outcomes(kind->id, context.span()));
        // In the order of the pack, which begins with the findings on the merits.
        for (const domain::Outcome &outcome : kind->outcomes) {
            for (const queries::OutcomeFigures &one : figures) {
                if (one.outcome != outcome.id)
                    continue;
                found << one;
                outcomes << &outcome;
                all = queries::joined(all, one.days);
            }
        }
    }
    for (qsizetype at = 0; at < found.size(); ++at)
        data.rows << QList<DataCell>{{outcomes.at(at)->id, outcomes.at(at)->label}, number(found.at(at).days.size()),
                                     share(found.at(at).days.size(), all.size()), maybe(queries::median(found.at(at).days))};
    if (found.size() > 1)
        data.totals = {{u"total"_s, inBoth(u"Total"_s, u"Summe"_s)}, number(all.size()), share(all.size(), all.size()), maybe(queries::median(all))};
    data.places = context.commonPlaces();
    return data;
}

}
