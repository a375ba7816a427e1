// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gates/identityrules.h"

using namespace Qt::StringLiterals;

namespace casebook::domain::gates {

std::optional<QList<LevelRule>> readLevelRules(const QString &value)
{
    QList<LevelRule> rules;
    for (const QString &text : value.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = text.split(u':');
        const LevelRule rule{parts[0], parts.value(1).split(u'|', Qt::SkipEmptyParts), parts.value(2)};
        if (parts.size() < 2 || parts.size() > 3 || rule.level.isEmpty() || rule.methods.isEmpty() || (parts.size() == 3 && rule.beside.isEmpty()))
            return std::nullopt;
        rules.append(rule);
    }
    return rules.isEmpty() ? std::nullopt : std::optional(rules);
}

bool identitySuits(const Kind &kind, const CaseFile &file)
{
    const QString method = file.text("identity-method"_L1);
    if (method.isEmpty() || file.text("identity-verdict"_L1) != "passed"_L1)
        return true;
    for (const Gate &gate : kind.gates) {
        if (gate.form != Gate::Form::Function || gate.subject != "identity-suits"_L1)
            continue;
        for (const LevelRule &rule : readLevelRules(gate.value).value_or(QList<LevelRule>()))
            if (rule.level == file.text("identity-level"_L1))
                return rule.methods.contains(method) && (rule.beside.isEmpty() || file.details.value(rule.beside).toBool());
    }
    return true;
}

}
