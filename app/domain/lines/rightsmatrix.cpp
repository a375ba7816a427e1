// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/lines/rightsmatrix.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

constexpr std::array names{"yes"_L1, "no"_L1, "depends"_L1, "unsaid"_L1};

RightJudgement judgement(const RightRule &rule, const QString &regime)
{
    return {rule.holds, rule.words, rule.laws.value(regime), rule.instead};
}

}

QString name(RightHolds holds)
{
    return names.at(static_cast<size_t>(holds));
}

std::optional<RightHolds> rightHolds(const QString &name)
{
    const auto found = std::find(names.cbegin(), names.cend(), name);
    return found == names.cend() ? std::nullopt : std::optional(static_cast<RightHolds>(found - names.cbegin()));
}

std::optional<RightJudgement> RightsMatrix::judge(const QString &right, const QString &regime, const QString &basis) const
{
    QList<RightJudgement> byBasis;  // rules that ask for a basis while nobody has said one
    for (const RightRule &rule : rules) {
        if (!rule.rights.contains(right) || !rule.laws.contains(regime))
            continue;
        const bool isForAny = rule.bases.isEmpty();
        if ((isForAny && byBasis.isEmpty()) || rule.bases.contains(basis))
            return judgement(rule, regime);
        if (basis.isEmpty())
            byBasis << judgement(rule, regime);
        if (isForAny)
            break;
    }
    if (byBasis.isEmpty())
        return std::nullopt;
    QStringList sources;
    for (const RightJudgement &one : byBasis)
        if (!sources.contains(one.source))
            sources << one.source;
    return RightJudgement{RightHolds::Unsaid, basisMatters, sources.join(u"; "_s), {}};
}

}
