// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/datasets/datasets.h"

namespace casebook::reports {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

DataCell text(const QString &value)
{
    return {value.isEmpty() ? QVariant() : QVariant(value)};
}

DataCell day(const QDate &value)
{
    return {value.isValid() ? QVariant(value) : QVariant()};
}

DataCell column(const QString &id, const queries::CaseLine &line, const domain::Kind &kind, const domain::Organisation &organisation)
{
    if (id == "number"_L1)
        return text(line.number);
    if (id == "received"_L1)
        return day(line.received);
    if (id == "answered"_L1)
        return day(line.answered);
    if (id == "extended-to"_L1)
        return day(line.extendedTo);
    if (id == "owner"_L1)
        return text(line.owner);
    if (id == "channel"_L1) {
        const domain::Channel *channel = organisation.channel(line.channel);
        return channel ? DataCell{line.channel, channel->label} : text(line.channel);
    }
    const domain::Outcome *outcome = kind.outcome(line.outcome);
    return outcome ? DataCell{line.outcome, outcome->label} : text(line.outcome);
}

DataCell cell(const QList<FieldSource> &sources, const queries::CaseLine &line, const domain::Kind &kind, const domain::ItemList *list,
              const domain::Organisation &organisation)
{
    for (const FieldSource &source : sources) {
        DataCell found;
        switch (source.place) {
        case FieldSource::Place::Case: found = column(source.id, line, kind, organisation); break;
        case FieldSource::Place::Fact: found = factCell(kind.fact(source.id), line.details.value(source.id)); break;
        case FieldSource::Place::Item: found = factCell(list->fact(source.id), line.item.value(source.id)); break;
        }
        if (found.value.isValid())
            return found;
    }
    return {};
}

}

// The register of each kind that has one; fields that another kind lacks stay empty.
Result<Data> requests(DatasetContext &context)
{
    Data data;
    QStringList ids;
    for (const KindSources &source : context.sources())
        if (source.entries)
            ids += source.entries->fields.keys();
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids))
        data.fields.append({id});
    for (const KindSources &source : context.sources()) {
        if (!source.entries)
            continue;
        CASEBOOK_TRY(const domain::Kind *kind, context.kind(source.kind));
        CASEBOOK_TRY(const QList<queries::CaseLine> lines, context.statistics().lines(kind->id, source.entries->list, context.span()));
        const domain::ItemList *list = kind->list(source.entries->list);
        for (const queries::CaseLine &line : lines) {
            QList<DataCell> row;
            for (const QString &id : std::as_const(ids))
                row << cell(source.entries->fields.value(id), line, *kind, list, context.organisation());
            data.rows << row;
        }
    }
    data.places = context.commonPlaces();
    return data;
}

}
