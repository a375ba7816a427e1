// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/suppressing.h"

#include "app/base/canonicaljson.h"
#include "app/domain/suppression/suppression.h"
#include "app/store/suppressions.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::Result;

Result<bool> keepSuppressions(Work &work)
{
    const QList<domain::Suppression> wanted = domain::suppressionsOf(work.kind(), work.file());
    bool isNew = false;
    for (const domain::Suppression &one : wanted) {
        const store::SuppressedAddress entry{domain::normalisedAddress(one.identifier.section(u':', 1)), one.kind, one.since, work.file().id.value()};
        CASEBOOK_TRY(const bool isEntered, store::enterSuppression(work.transaction(), entry));
        isNew = isNew || isEntered;
    }
    const domain::Fact *fact = work.kind().fact(suppressionFact);
    if (wanted.isEmpty() || !fact || work.file().details.value(suppressionFact).toString() == suppressionEntered)
        return isNew;
    QJsonObject details = work.file().details;
    details.insert(suppressionFact, suppressionEntered);
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
