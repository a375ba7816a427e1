// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/statistics.h"

#include <algorithm>

namespace casebook::queries {

std::optional<double> median(const OrderedDays &days)
{
    if (days.isEmpty())
        return {};
    const qsizetype middle = days.size() / 2;
    if (days.size() % 2 == 1)
        return static_cast<double>(days.at(middle));
    return static_cast<double>(days.at(middle - 1) + days.at(middle)) / 2;
}

std::optional<qint64> percentile(const OrderedDays &days, int percent)
{
    if (days.isEmpty())
        return {};
    const qsizetype rank = (days.size() * percent + 99) / 100;  // rounded up, from 1
    return days.at(std::clamp<qsizetype>(rank, 1, days.size()) - 1);
}

OrderedDays joined(const OrderedDays &one, const OrderedDays &other)
{
    OrderedDays all;
    all.reserve(one.size() + other.size());
    std::merge(one.cbegin(), one.cend(), other.cbegin(), other.cend(), std::back_inserter(all));
    return all;
}

}
