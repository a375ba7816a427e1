// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/recordmessage.h"

#include "app/casework/frame/work.h"
#include "app/casework/frame/parts.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

Result<Done> RecordMessage::run(const RecordMessageRequest &request)
{
    static const QStringList directions{u"received"_s, u"sent"_s};
    static const QStringList media{u"mail"_s, u"post"_s, u"fax"_s, u"phone"_s, u"portal"_s, u"person"_s};
    if (!directions.contains(request.message.direction))
        return fail(ErrorCode::InputInvalid, {u"direction"_s, u"received or sent"_s});
    if (!media.contains(request.message.medium))
        return fail(ErrorCode::InputInvalid, {u"medium"_s, media.join(u'|')});
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::RecordMessage, request.number, request.operation}));
    if (!work->wasDoneBefore()) {
        CASEBOOK_TRY([[maybe_unused]] const qint64 id, work->parts().addMessage(request.message));
    }
    return work->finish(u"record-message"_s);
}

}
