// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/rulebook.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

using base::ErrorCode;

base::Result<domain::Retention> Rulebook::computeRetention(const RetentionQuestion &question) const
{
    CASEBOOK_TRY(const domain::Office *place, office(question.office));
    for (const domain::Organisation &organisation : m_organisations) {
        if (organisation.office(place->id) != place)
            continue;
        QMap<QString, domain::RetentionClass> known = m_retention;
        known.insert(organisation.retention);
        const auto kept = known.constFind(question.retentionClass);
        if (kept == known.cend()) {
            const QString words = known.keys().join(u' ');
            return base::fail(ErrorCode::InputInvalid, {u"class"_s, u"not known; known are: %1"_s, words});
        }
        const QString country = organisation.entity(place->entity)->country;
        return domain::computeRetention({*kept, organisation.holdRule, country, question.closed, question.issued, question.event, question.holds});
    }
    return base::fail(ErrorCode::OfficeUnknown, {question.office});
}

}
