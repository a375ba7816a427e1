// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/attachfile.h"

#include "app/casework/frame/work.h"
#include "app/casework/frame/parts.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

Result<Done> AttachFile::run(const AttachFileRequest &request)
{
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Attach, request.number, request.operation}));
    if (!work->wasDoneBefore()) {
        CASEBOOK_TRY([[maybe_unused]] const qint64 id, work->parts().addAttachment(request.attachment, 0));
    }
    return work->finish(u"attach"_s);
}

}
