// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/assigncase.h"

#include "app/casework/frame/work.h"
#include "app/casework/frame/parts.h"
#include "app/casework/operation.h"
#include "app/casework/owner.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

Result<Done> AssignCase::run(const AssignCaseRequest &request)
{
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Assign, request.number, request.operation, request.expectedRevision}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"assign"_s});
    CASEBOOK_CHECK(checkOwner(m_desk, request.owner, work->file().compartment.value()));
    CASEBOOK_CHECK(work->updateCase(store::Row().set("owner", request.owner)));
    if (!request.note.isEmpty()) {
        CASEBOOK_TRY([[maybe_unused]] const qint64 note, work->parts().addMessage({u"note"_s, u"internal"_s, {}, {}, {}, {}, request.note, {}, {}, {}}));
    }
    return work->finish(u"assign"_s);
}

}
