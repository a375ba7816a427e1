// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/statements/importstatement.h"
#include "app/casework/statements/recordnotice.h"
#include "app/queries/statements.h"
#include "tests/casework/casedesk.h"
#include "tests/support/statements.h"

namespace casebook::support {

inline casework::ImportStatementRequest aStatement(const QDate &effective, const QString &text = cranesStatement())
{
    casework::ImportStatementRequest request;
    request.text = text;
    request.effective = effective;
    return request;
}

inline QString imported(CaseDesk &cases, const casework::ImportStatementRequest &request)
{
    const auto done = casework::ImportStatement(cases.desk()).run(request);
    if (!done)
        qFatal("%s", why(done).constData());
    return done->label;
}

inline QList<domain::StatementVersion> versions(CaseDesk &cases)
{
    const auto found = queries::statementVersionsInFull(cases.connection());
    if (!found)
        qFatal("%s", why(found).constData());
    return *found;
}

}
