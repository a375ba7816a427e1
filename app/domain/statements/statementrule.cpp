// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/statements/statementrule.h"

#include <algorithm>

namespace casebook::domain {

using namespace Qt::StringLiterals;

namespace {

template <typename Item>
const Item *find(const QList<Item> &items, const QString &id)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), [&id](const Item &item) { return item.id == id; });
    return found == items.cend() ? nullptr : &*found;
}

}

const StatementSubject *StatementRule::subject(const QString &id) const { return find(subjects, id); }
const NoticeMeans *StatementRule::mean(const QString &id) const { return find(means, id); }

QString name(Safeguard::State state)
{
    switch (state) {
    case Safeguard::State::NotYet: return u"not-yet"_s;
    case Safeguard::State::Valid: return u"valid"_s;
    case Safeguard::State::Ended: return u"ended"_s;
    }
    return {};
}

}
