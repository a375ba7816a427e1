// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/several/linkcases.h"

#include "app/casework/frame/work.h"
#include "app/casework/operation.h"
#include "app/queries/casequery.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

Result<Done> LinkCases::run(const LinkCasesRequest &request)
{
    static const QStringList kinds{u"related"_s, u"duplicate"_s, u"merged"_s, u"escalated"_s, u"caused-by"_s, u"reopened"_s};
    if (!kinds.contains(request.kind))
        return fail(ErrorCode::InputInvalid, {u"kind"_s, kinds.join(u'|')});
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Link, request.number, request.operation}));
    CASEBOOK_TRY(const domain::CaseFile other, queries::caseFile(m_desk.connection(), m_desk.user().clearance, request.other));
    CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::Link, other.kind));
    if (other.id == work->file().id || other.compartment != work->file().compartment)
        return fail(ErrorCode::InputInvalid, {u"other"_s, u"cannot be linked"_s});
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"link"_s});
    const auto ties = [&](const domain::LinkRecord &link) {
        return link.number == other.number && (link.kind == request.kind || link.kind == request.kind + "-by"_L1);
    };
    if (std::any_of(work->file().links.cbegin(), work->file().links.cend(), ties))
        return fail(ErrorCode::InputInvalid, {u"other"_s, u"is linked already"_s});
    const auto row = store::Row().set("case_id", work->file().id.value()).set("other_id", other.id.value()).set("kind", request.kind);
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, work->transaction().insert(store::tables::links, row));
    return work->finish(u"link"_s);
}

}
