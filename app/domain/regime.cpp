// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/regime.h"

namespace casebook::domain {

base::Result<DeadlineRule> Regime::rule(const QString &kind) const
{
    if (const auto found = kinds.constFind(lines.value(kind, kind)); found != kinds.cend())
        return *found;
    const std::optional<Period> asked = period(kind);
    for (const CountedUnit &candidate : counted) {
        if (!asked || candidate.unit != asked->unit || asked->length > candidate.most)
            continue;
        DeadlineRule plain;
        plain.regime = id;
        plain.kind = kind;
        plain.label = label;
        plain.source = candidate.source;
        plain.period = *asked;
        plain.counting = counting;
        return plain;
    }
    return base::fail(base::ErrorCode::KindNotInRegime, {kind, id, source});
}

}
