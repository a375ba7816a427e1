// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/datasets/datasets.h"

#include "app/reports/datasets/pending.h"

namespace casebook::reports {

using namespace Qt::StringLiterals;
using base::Result;

Result<QList<PendingProceeding>> pendingProceedings(DatasetContext &context, const Period &period)
{
    QList<PendingProceeding> pending;
    const queries::Span span = context.span(period);
    for (const KindSources &source : context.sources()) {
        if (!source.proceedings)
            continue;
        const ProceedingSource &facts = *source.proceedings;
        CASEBOOK_TRY(const domain::Kind *kind, context.kind(source.kind));
        CASEBOOK_TRY(const QList<queries::RecordedItem> items, context.statistics().items(kind->id, facts.list));
        const domain::Office *office = context.organisation().office(context.organisation().defaultOffice);
        for (const queries::RecordedItem &item : items) {
            const QDate recorded = item.recorded.toTimeZone(office->timeZone()).date();
            const QDate decided = QDate::fromString(item.details.value(facts.ended).toString(), Qt::ISODate);
            const QDate over = decided.isValid() ? decided : item.closed;
            const bool isPending = recorded <= span.last && (!over.isValid() || over >= span.first);
            if (isPending && item.details.value(facts.where).toString() == facts.is)
                pending.append({kind->list(facts.list), &facts, item, recorded, decided});
        }
    }
    return pending;
}

Result<Data> proceedings(DatasetContext &context)
{
    Data data{.fields = {{u"authority"_s}, {u"case"_s}, {u"reference"_s}, {u"recorded"_s}, {u"stage"_s}, {u"decision"_s}, {u"ended"_s}}};
    CASEBOOK_TRY(const QList<PendingProceeding> pending, pendingProceedings(context, context.period()));
    for (const PendingProceeding &one : pending) {
        const auto fact = [&](const QString &id) { return factCell(one.list->fact(id), one.item.details.value(id)); };
        data.rows << QList<DataCell>{fact(one.facts->body), {one.item.number},      fact(one.facts->reference), {one.recorded},
                                     fact(one.facts->stage), fact(one.facts->decision), {one.decided.isValid() ? QVariant(one.decided) : QVariant()}};
    }
    data.places = context.commonPlaces();
    return data;
}

}
