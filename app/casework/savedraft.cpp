// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/savedraft.h"

#include "app/store/drafts.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

Result<void> SaveDraft::run(const SaveDraftRequest &request)
{
    if (request.place.isEmpty() || request.place.size() > 200)
        return fail(ErrorCode::InputInvalid, {u"place"_s, u"empty or too long"_s});
    if (request.body.toUtf8().size() > largestBytes)
        return fail(ErrorCode::ValueTooLong, {u"draft"_s, QString::number(largestBytes)});
    QString body = request.body;
    body.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));  // no engine stores U+0000 in a text
    return store::writeDraft(m_desk.connection(), m_desk.user().login, request.place, body, m_desk.clock.now());
}

}
