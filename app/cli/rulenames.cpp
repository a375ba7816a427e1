// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rulenames.h"

#include "app/rulebook/embedded.h"
#include "app/rulebook/rulebook.h"

namespace casebook::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList kindsOf(const domain::Regime &regime)
{
    QStringList kinds = regime.kinds.keys();
    for (const domain::CountedUnit &unit : regime.counted)
        kinds << domain::name(unit.unit) + ":N"_L1;
    return kinds;
}

template <typename Item>
QStringList idsOf(const QList<Item> &items)
{
    QStringList ids;
    for (const Item &item : items)
        ids << item.id;
    return ids;
}

QStringList allKinds(const rulebook::Rulebook &rules)
{
    QStringList kinds;
    for (const domain::Regime &regime : rules.regimes())
        kinds += regime.kinds.keys();
    kinds.removeDuplicates();
    kinds.sort();
    return kinds;
}

}

QStringList wordsFor(const Option &option)
{
    if (*option.choices)
        return QString::fromLatin1(option.choices).split(u'|');
    const bool isNamedByRules = option.completion != Completion::Nothing && option.completion != Completion::File && option.completion != Completion::Folder;
    const auto rules = isNamedByRules ? rulebook::Rulebook::load(rulebook::embeddedFolder()) : base::Result<rulebook::Rulebook>(rulebook::Rulebook());
    if (!rules)
        return {};
    switch (option.completion) {
    case Completion::Regime: return idsOf(rules->regimes());
    case Completion::ClockKind: return allKinds(*rules);
    case Completion::Office: return rules->officeIds();
    case Completion::Calendar: return idsOf(rules->calendars());
    case Completion::Nothing:
    case Completion::File:
    case Completion::Folder: break;
    }
    return {};
}

QList<QStringList> kindsOfRegimes()
{
    QList<QStringList> rows;
    const auto rules = rulebook::Rulebook::load(rulebook::embeddedFolder());
    if (!rules)
        return rows;
    for (const domain::Regime &regime : rules->regimes())
        rows.append({regime.id, kindsOf(regime).join(u' ')});
    return rows;
}

}
