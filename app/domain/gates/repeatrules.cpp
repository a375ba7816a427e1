// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gates/repeatrules.h"

using namespace Qt::StringLiterals;

namespace casebook::domain::gates {

namespace {

constexpr qsizetype reasonLength = 30;

QList<RepeatRule> rulesOf(const Kind &kind)
{
    for (const Gate &gate : kind.gates)
        if (gate.form == Gate::Form::Function && gate.subject == "repeats-counted"_L1)
            return readRepeatRules(gate.value).value_or(QList<RepeatRule>());
    return {};
}

const RepeatRule *ruleFor(const QList<RepeatRule> &rules, const QString &ground, const QString &regime)
{
    const auto found = std::find_if(rules.cbegin(), rules.cend(),
        [&](const RepeatRule &rule) { return rule.ground == ground && (rule.regime == "*"_L1 || rule.regime == regime); });
    return found == rules.cend() ? nullptr : &*found;
}

// The rule that the first such line does not meet.
std::optional<RepeatRule> unmet(const Kind &kind, const CaseFile &file)
{
    const QList<RepeatRule> rules = rulesOf(kind);
    for (const CaseItem &line : file.itemsOf(u"lines"_s)) {
        const Outcome *outcome = kind.outcome(line.text("outcome"_L1));
        const RepeatRule *rule = outcome && outcome->needsGround ? ruleFor(rules, line.text("ground"_L1), file.regime) : nullptr;
        const bool isReasoned = rule && rule->mayReason && line.text("ground-text"_L1).size() >= reasonLength;
        if (rule && !isReasoned && file.earlier.size() < rule->earlier)
            return *rule;
    }
    return std::nullopt;
}

}

std::optional<QList<RepeatRule>> readRepeatRules(const QString &value)
{
    QList<RepeatRule> rules;
    for (const QString &text : value.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = text.split(u':');
        bool isNumber = false;
        const int earlier = parts.value(2).toInt(&isNumber);
        const bool mayReason = parts.size() == 4 && parts.constLast() == "text"_L1;
        if (parts[0].isEmpty() || parts.value(1).isEmpty() || !isNumber || earlier < 1 || (parts.size() != 3 && !mayReason))
            return std::nullopt;
        rules.append({parts[0], parts[1], earlier, mayReason});
    }
    return rules.isEmpty() ? std::nullopt : std::optional(rules);
}

bool repeatsCounted(const Kind &kind, const CaseFile &file)
{
    return !unmet(kind, file);
}

LocalText whyNotRepeated(const Kind &kind, const CaseFile &file, const LocalText &missing)
{
    const auto rule = unmet(kind, file);
    if (!rule)
        return missing;
    QHash<QString, QString> words;
    for (const QString &language : {u"en"_s, u"de"_s})
        words.insert(language, missing.in(language).replace("{needed}"_L1, QString::number(rule->earlier)).replace("{counted}"_L1, QString::number(file.earlier.size())));
    return LocalText(words);
}

}
