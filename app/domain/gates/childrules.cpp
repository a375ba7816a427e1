// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gates/childrules.h"

#include "app/domain/gate.h"

using namespace Qt::StringLiterals;

namespace casebook::domain::gates {

namespace {

QDate dayOf(const CaseFile &file, const QString &fact)
{
    return QDate::fromString(file.details.value(fact).toString(), Qt::ISODate);
}

bool isPlain(PeriodUnit unit)
{
    return unit == PeriodUnit::Days || unit == PeriodUnit::Months || unit == PeriodUnit::Years;
}

}

bool thresholdReasoned(const Kind &, const CaseFile &file)
{
    const QStringList chosen = factValues(file.details.value("threshold"_L1));
    const bool isFound = !chosen.isEmpty() && chosen == factValues(file.details.value("threshold-suggested"_L1));
    return chosen.isEmpty() || isFound || !file.text("threshold-reason"_L1).isEmpty();
}

QDate KeptRule::least(const QDate &start) const
{
    switch (period.unit) {
    case PeriodUnit::Days: return start.addDays(period.length);
    case PeriodUnit::Months: return start.addMonths(period.length);
    case PeriodUnit::Years: return start.addYears(period.length);
    case PeriodUnit::Hours:
    case PeriodUnit::WorkingDays:
    case PeriodUnit::Weeks: break;
    }
    return {};
}

std::optional<KeptRule> readKeptRule(const QString &value)
{
    const QStringList parts = value.split(u' ');
    const std::optional<Period> length = period(parts.value(2));
    if (parts.size() != 3 || parts[0].isEmpty() || parts[1].isEmpty() || !length || !isPlain(length->unit))
        return std::nullopt;
    return KeptRule{parts[0], parts[1], *length};
}

std::optional<KeptRule> keptRuleOf(const Kind &kind)
{
    for (const Gate &gate : kind.gates)
        if (gate.form == Gate::Form::Function && gate.subject == "kept-for"_L1)
            return readKeptRule(gate.value);
    return std::nullopt;
}

bool keptLongEnough(const Kind &kind, const CaseFile &file)
{
    const auto rule = keptRuleOf(kind);
    if (!rule)
        return false;
    const QDate from = dayOf(file, rule->from);
    const QDate until = dayOf(file, rule->until);
    return !from.isValid() || !until.isValid() || until >= rule->least(from);
}

bool keptApartTruly(const Kind &, const CaseFile &file)
{
    return file.text("kept-apart"_L1) != "compartment"_L1 || file.compartment.isValid();
}

}
