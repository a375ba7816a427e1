// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/identity/identityrule.h"

#include "app/domain/gate.h"

#include <QTimeZone>

namespace casebook::domain {

bool mayReadProofs(const IdentityRule *rule, const QStringList &roles)
{
    return !rule || std::any_of(roles.cbegin(), roles.cend(), [rule](const QString &role) { return rule->readers.contains(role); });
}

bool isProofThere(const AttachmentRecord &file)
{
    return file.purpose == identityPurpose && !file.sha256.isEmpty();
}

QString identityVerdict(const IdentityRule &rule, const CaseFile &file)
{
    for (const ProofVerdict &verdict : rule.verdicts) {
        if (verdict.kind != file.kind)
            continue;
        for (const QString &value : factValues(file.details.value(verdict.fact)))
            if (verdict.values.contains(value))
                return value;
    }
    return {};
}

QDate proofWaitsUntil(const IdentityRule &rule, const QDate &added)
{
    return added.addDays(rule.days);
}

std::optional<PlannedTask> proofTask(const IdentityRule &rule, const CaseFile &file, const QTimeZone &zone)
{
    QDate oldest;
    for (const AttachmentRecord &attachment : file.attachments) {
        const QDate day = isProofThere(attachment) ? attachment.addedAt.toTimeZone(zone).date() : QDate();
        if (day.isValid() && (!oldest.isValid() || day < oldest))
            oldest = day;
    }
    if (!oldest.isValid())
        return std::nullopt;
    return PlannedTask{QStringLiteral("identity-proof"), rule.task, proofWaitsUntil(rule, oldest), {}, false, rule.source};
}

}
