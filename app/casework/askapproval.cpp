// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/askapproval.h"

#include "app/casework/frame/work.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

Result<Done> AskApproval::run(const AskApprovalRequest &request)
{
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Edit, request.number, request.operation}));
    if (work->wasDoneBefore())
        return work->finish(u"ask-approval"_s);
    CASEBOOK_TRY(const QString note, work->cleaned(domain::TextField::Reason, request.note));
    const auto row = store::Row()
                         .set("case_id", work->file().id.value())
                         .set("object", request.object)
                         .set("verdict", u"asked"_s)
                         .set("asked_by", m_desk.user().login)
                         .set("approver", QString())
                         .set("at", value(m_desk.clock.now()))
                         .set("note", note);
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, work->transaction().insert(store::tables::approvals, row));
    CASEBOOK_CHECK(work->updateCase(store::Row().set("preparer", m_desk.user().login)));
    return work->finish(u"ask-approval"_s);
}

}
