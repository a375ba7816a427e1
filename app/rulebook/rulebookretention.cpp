// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/rulebook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

using base::ErrorCode;

namespace {

QList<domain::DeferralRule> deferredThere(QList<domain::DeferralRule> deferrals, const RetentionRules &rules)
{
    const auto isDutyThere = [&rules](const QString &id) {
        const auto found = rules.classes.constFind(id);
        return found != rules.classes.cend() && found->isDutyIn(rules.country);
    };
    for (domain::DeferralRule &rule : deferrals)
        rule.items.removeIf([&](const domain::DeferredItem &item) { return std::none_of(item.classes.cbegin(), item.classes.cend(), isDutyThere); });
    return deferrals;
}

}

void Rulebook::makeRetentionRules()
{
    for (const domain::Organisation &organisation : std::as_const(m_organisations)) {
        for (const domain::Office &place : organisation.offices) {
            if (m_retentionRules.contains(place.id))
                continue;
            RetentionRules rules{m_retention, organisation.holdRule, organisation.entity(place.entity)->country, organisation.accountClosed, {}};
            rules.classes.insert(organisation.retention);
            rules.deferrals = deferredThere(organisation.deferrals, rules);
            m_retentionRules.insert(place.id, rules);
        }
    }
}

base::Result<RetentionRules> Rulebook::retentionRules(const QString &officeId) const
{
    CASEBOOK_TRY([[maybe_unused]] const domain::Office *place, office(officeId));
    const auto found = m_retentionRules.constFind(officeId);
    if (found == m_retentionRules.cend())
        return base::fail(ErrorCode::OfficeUnknown, {officeId});
    return *found;
}

base::Result<domain::Retention> Rulebook::computeRetention(const RetentionQuestion &question) const
{
    CASEBOOK_TRY(const RetentionRules rules, retentionRules(question.office));
    const auto kept = rules.classes.constFind(question.retentionClass);
    if (kept == rules.classes.cend()) {
        const QString words = rules.classes.keys().join(u' ');
        return base::fail(ErrorCode::InputInvalid, {u"class"_s, u"not known; known are: %1"_s, words});
    }
    return domain::computeRetention({*kept, rules.holdRule, rules.country, question.closed, question.issued, question.event, question.holds});
}

}
