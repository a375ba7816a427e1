// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/organisation.h"

#include <algorithm>

namespace casebook::domain {

namespace {

template <typename Item>
const Item *withId(const QList<Item> &items, const QString &id)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), [&](const Item &item) { return item.id == id; });
    return found != items.cend() ? &*found : nullptr;
}

}

const Entity *Organisation::entity(const QString &wanted) const
{
    return withId(entities, wanted);
}

const Office *Organisation::office(const QString &wanted) const
{
    return withId(offices, wanted);
}

const Channel *Organisation::channel(const QString &wanted) const
{
    return withId(channels, wanted);
}

}
