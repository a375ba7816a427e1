// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/datasets/datasets.h"

#include <algorithm>

namespace casebook::reports {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr qsizetype shown = 5;

struct Cause {
    DataCell name;
    qint64 count = 0;
};

Result<QList<Cause>> ordered(DatasetContext &context)
{
    QList<Cause> all;
    for (const KindSources &source : context.sources()) {
        if (!source.causes)
            continue;
        CASEBOOK_TRY(const domain::Kind *kind, context.kind(source.kind));
        CASEBOOK_TRY(const QList<queries::ValueCount> counts, context.statistics().causes(kind->id, source.causes->fact, context.span()));
        for (const queries::ValueCount &count : counts)
            if (!source.causes->without.contains(count.value))
                all.append({factCell(kind->fact(source.causes->fact), QJsonValue(count.value)), count.count});
    }
    std::stable_sort(all.begin(), all.end(), [](const Cause &one, const Cause &other) { return one.count > other.count; });
    return all;
}

domain::LocalText listed(const QList<Cause> &causes)
{
    const auto in = [&](const QString &language, const QString &join) {
        QStringList names;
        for (const Cause &cause : causes)
            names << u'\u201c' + cause.name.in(language).toString() + u'\u201d';
        if (language == "de"_L1)
            for (QString &name : names)
                name.replace(u'\u201d', u'\u201c').replace(0, 1, u"\u201e"_s);
        const QString last = names.takeLast();
        return names.isEmpty() ? last : names.join(u", "_s) + join + last;
    };
    return inBoth(in(u"en"_s, u" and "_s), in(u"de"_s, u" und "_s));
}

}

Result<Data> causes(DatasetContext &context)
{
    CASEBOOK_TRY(const QList<Cause> all, ordered(context));
    Data data{.fields = {{u"cause"_s}, {u"closed"_s, inBoth(u"Closed cases"_s, u"Abgeschlossene Vorgänge"_s)}}};
    qint64 total = 0;
    for (const Cause &cause : all)
        total += cause.count;
    for (const Cause &cause : all.first(std::min(shown, all.size())))
        data.rows << QList<DataCell>{cause.name, number(cause.count)};
    QList<Cause> top;
    for (const Cause &cause : all)
        if (cause.count == all.constFirst().count)
            top << cause;
    data.places = context.commonPlaces();
    data.places.insert(u"total"_s, {number(total).value, Column::Type::Number});
    data.places.insert(u"count"_s, {number(top.isEmpty() ? 0 : top.constFirst().count).value, Column::Type::Number});
    data.places.insert(u"cause"_s, {.value = {}, .words = top.isEmpty() ? inBoth(u"\u2013"_s, u"\u2013"_s) : listed(top)});
    data.places.insert(u"all"_s, {.value = {}, .isThere = all.size() == 1});
    data.places.insert(u"top"_s, {.value = {}, .isThere = top.size() == 1 && all.size() > 1});
    data.places.insert(u"tie"_s, {.value = {}, .isThere = top.size() > 1 && top.size() <= 3});
    data.places.insert(u"spread"_s, {.value = {}, .isThere = top.size() > 3});
    return data;
}

}
