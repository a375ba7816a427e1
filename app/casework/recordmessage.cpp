// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/recordmessage.h"

#include "app/casework/frame/clockwork.h"
#include "app/casework/frame/parts.h"
#include "app/casework/frame/work.h"
#include "app/casework/newparts.h"
#include "app/casework/operation.h"

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
    NewMessage given = request.message;
    readTexts(m_desk, given.attachments);
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::RecordMessage, request.number, request.operation}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"record-message"_s});
    const QDate day = request.message.at.isValid() ? request.message.at.toTimeZone(work->office().timeZone()).date() : work->today();
    if (day > work->today())
        return fail(ErrorCode::DateOutsideRules, {day.toString(Qt::ISODate), u"in the future"_s});
    CASEBOOK_TRY(const NewMessage message, cleanedMessage(given, work->findings()));
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, work->parts().addMessage(message));
    if (message.direction == "sent"_L1)
        CASEBOOK_CHECK(Clockwork(m_desk, work->transaction(), work->kind(), work->office()).repeat(work->file(), day));
    return work->finish(u"record-message"_s);
}

}
