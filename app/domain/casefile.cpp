// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/casefile.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

QString CaseItem::text(QLatin1StringView fact) const
{
    return details.value(fact).toString().trimmed();
}

QString CaseFile::text(QLatin1StringView fact) const
{
    return details.value(fact).toString().trimmed();
}

QList<CaseItem> CaseFile::itemsOf(const QString &list) const
{
    QList<CaseItem> found;
    std::copy_if(items.cbegin(), items.cend(), std::back_inserter(found),
        [&list](const CaseItem &item) { return item.list == list; });
    std::stable_sort(found.begin(), found.end(),
        [](const CaseItem &left, const CaseItem &right) { return left.position < right.position; });
    return found;
}

const CaseParty *CaseFile::person() const
{
    for (const QLatin1StringView role : {"subject"_L1, "requester"_L1, "complainant"_L1, "reporter"_L1, "officer"_L1}) {
        const auto found = std::find_if(parties.cbegin(), parties.cend(), [&role](const CaseParty &party) { return party.role == role && !party.party.name.isEmpty(); });
        if (found != parties.cend())
            return &*found;
    }
    return nullptr;
}

QString CaseFile::personName() const
{
    const CaseParty *found = person();
    return found ? found->party.name : QString();
}

}
