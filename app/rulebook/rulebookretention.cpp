// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/rulebook.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

using base::ErrorCode;

base::Result<RetentionRules> Rulebook::retentionRules(const QString &officeId) const
{
    CASEBOOK_TRY(const domain::Office *place, office(officeId));
    for (const domain::Organisation &organisation : m_organisations) {
        if (organisation.office(place->id) != place)
            continue;
        RetentionRules rules{m_retention, organisation.holdRule, organisation.entity(place->entity)->country, organisation.accountClosed, organisation.deferrals};
        rules.classes.insert(organisation.retention);
        return rules;
    }
    return base::fail(ErrorCode::OfficeUnknown, {officeId});
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
