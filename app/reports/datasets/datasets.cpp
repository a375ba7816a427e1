// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/datasets/datasets.h"

namespace casebook::reports {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QLatin1StringView id;
    DatasetFunction function;
};

constexpr Entry entries[] = {{"volume-trend"_L1, volumeTrend}, {"volumes"_L1, volumes},     {"on-time-trend"_L1, onTimeTrend},
                             {"limits"_L1, limits},            {"causes"_L1, causes},       {"findings"_L1, findings},
                             {"proceedings"_L1, proceedings},  {"requests"_L1, requests}};

}

DatasetFunction dataset(const QString &id)
{
    for (const Entry &entry : entries)
        if (id == entry.id)
            return entry.function;
    return nullptr;
}

QStringList datasetIds()
{
    QStringList ids;
    for (const Entry &entry : entries)
        ids << entry.id;
    return ids;
}

}
