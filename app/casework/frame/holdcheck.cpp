// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/holdcheck.h"

#include "app/domain/retention/minimisation.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::Result;

Result<void> checkNoHold(const Desk &desk, const domain::CaseFile &file)
{
    if (file.holds.isEmpty())
        return {};
    CASEBOOK_TRY(const rulebook::RetentionRules rules, desk.rules.retentionRules(file.office));
    domain::FileFacts facts;
    facts.kind = file.kind;
    facts.regime = file.regime;
    facts.country = rules.country;
    QStringList classes;
    for (const domain::RetentionClass &kept : domain::fileClasses(rules.classes.values(), facts))
        classes << kept.id;
    const QStringList numbers = domain::holdsAgainst(file.holds, classes);
    if (numbers.isEmpty())
        return {};
    return base::fail(base::ErrorCode::UnderHold, {file.number, numbers.join(u", "_s), rules.holdRule.source});
}

}
