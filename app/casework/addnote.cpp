// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/addnote.h"

#include "app/casework/frame/work.h"
#include "app/casework/frame/parts.h"
#include "app/casework/operation.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

Result<Done> AddNote::run(const AddNoteRequest &request)
{
    if (request.text.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"note"_s, u"empty"_s});
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Note, request.number, request.operation}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"note"_s});
    CASEBOOK_TRY([[maybe_unused]] const qint64 note, work->parts().addMessage({u"note"_s, u"internal"_s, {}, {}, {}, {}, request.text, {}, {}, {}}));
    return work->finish(u"note"_s);
}

}
