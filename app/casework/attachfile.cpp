// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/attachfile.h"

#include "app/casework/frame/work.h"
#include "app/casework/frame/parts.h"
#include "app/casework/newparts.h"
#include "app/casework/operation.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

Result<Done> AttachFile::run(const AttachFileRequest &request)
{
    if (request.attachment.name.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"name"_s, u"empty"_s});
    QList<NewAttachment> files{request.attachment};
    readTexts(m_desk, files);
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Attach, request.number, request.operation}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"attach"_s});
    CASEBOOK_TRY(const NewAttachment attachment, cleanedAttachment(files.constFirst(), work->findings()));
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, work->parts().addAttachment(attachment, 0));
    return work->finish(u"attach"_s);
}

}
