// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/suppressing.h"

#include "app/base/canonicaljson.h"
#include "app/domain/suppression/suppression.h"
#include "app/store/suppressions.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::Result;

QJsonObject withSuppressionFact(const domain::Kind &kind, const domain::CaseFile &file)
{
    QJsonObject details = file.details;
    if (kind.fact(suppressionFact) && !domain::suppressionsOf(kind, file).isEmpty())
        details.insert(suppressionFact, suppressionEntered);
    return details;
}

Result<bool> enterSuppressions(store::Transaction &transaction, const domain::Kind &kind, const domain::CaseFile &file)
{
    bool isNew = false;
    for (const domain::Suppression &one : domain::suppressionsOf(kind, file)) {
        const store::SuppressedAddress entry{domain::normalisedAddress(one.identifier.section(u':', 1)), one.kind, one.since, file.id.value()};
        CASEBOOK_TRY(const bool isEntered, store::enterSuppression(transaction, entry));
        isNew = isNew || isEntered;
    }
    return isNew;
}

Result<bool> keepSuppressions(Work &work)
{
    CASEBOOK_TRY(const bool isNew, enterSuppressions(work.transaction(), work.kind(), work.file()));
    const QJsonObject details = withSuppressionFact(work.kind(), work.file());
    if (details == work.file().details)
        return isNew;
    CASEBOOK_CHECK(work.updateCase(store::Row().set("details", QString::fromUtf8(base::canonicalJson(details)))));
    return true;
}

Result<void> checkSuppressionsEntered(Work &work)
{
    CASEBOOK_TRY([[maybe_unused]] const bool isNew, keepSuppressions(work));
    CASEBOOK_TRY(const bool isThere, store::hasSuppressions(work.transaction().connection(), work.file().id.value()));
    if (isThere)
        return {};
    return base::fail(base::ErrorCode::InputInvalid, {suppressionFact, u"no address was entered: the opt-out is not carried out, or the person has no address"_s});
}

}
