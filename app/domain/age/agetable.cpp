// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/age/agetable.h"

#include <QSet>

namespace casebook::domain {

namespace {

QStringList sorted(const QSet<QString> &words)
{
    QStringList list = words.values();
    list.sort();
    return list;
}

}

const AgeRule *AgeTable::find(const QString &country, const QString &region, const QDate &day) const
{
    const AgeRule *earliest = nullptr;
    for (const AgeRule &rule : rules) {
        if (!rule.countries.contains(country) || rule.region != region)
            continue;
        if (rule.isInForce(day))
            return &rule;
        if (!earliest || rule.validFrom < earliest->validFrom)
            earliest = &rule;
    }
    return earliest;
}

int AgeTable::highestAge(const QDate &day) const
{
    int highest = 0;
    for (const AgeRule &rule : rules) {
        if (!rule.isManual && rule.isInForce(day))
            highest = std::max(highest, rule.age);
    }
    return highest;
}

QStringList AgeTable::countries() const
{
    QSet<QString> found;
    for (const AgeRule &rule : rules)
        found += QSet<QString>(rule.countries.cbegin(), rule.countries.cend());
    return sorted(found);
}

QStringList AgeTable::regions() const
{
    QSet<QString> found;
    for (const AgeRule &rule : rules) {
        if (!rule.region.isEmpty())
            found.insert(rule.countries.value(0) + u'-' + rule.region);
    }
    return sorted(found);
}

}
