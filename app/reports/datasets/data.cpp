// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/datasets/data.h"

namespace casebook::reports {

DataCell number(qint64 value)
{
    return {QVariant(static_cast<qlonglong>(value))};
}

DataCell maybe(const std::optional<double> &value)
{
    return {value ? QVariant(*value) : QVariant()};
}

DataCell maybe(const std::optional<qint64> &value)
{
    return value ? number(*value) : DataCell{};
}

DataCell share(qint64 part, qint64 all)
{
    return {all > 0 ? QVariant(static_cast<double>(part) / static_cast<double>(all)) : QVariant()};
}

}
