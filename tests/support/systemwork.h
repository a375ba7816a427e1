// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/finishtask.h"
#include "app/domain/tasks/systemtask.h"
#include "app/queries/casequery.h"

namespace casebook::support {

// The place of the first task in a system that is open, from 1; 0 when there is none.
inline int openSystemTask(const domain::CaseFile &file)
{
    for (qsizetype i = 0; i < file.tasks.size(); ++i)
        if (file.tasks[i].state == QLatin1StringView("open") && domain::isSystemTask(file.tasks[i]))
            return static_cast<int>(i) + 1;
    return 0;
}

// Everything that a case asks of the systems, with what a search brings up for others to do, answered alike.
inline base::Result<void> answerSystems(casework::Desk &desk, const QString &number, const QString &result = QStringLiteral("done"))
{
    for (;;) {
        CASEBOOK_TRY(const domain::CaseFile file, queries::caseFile(desk.connection(), desk.user().clearance, number));
        const int task = openSystemTask(file);
        if (task == 0)
            return {};
        const QString searched = QStringLiteral("all records by mail address");
        CASEBOOK_TRY([[maybe_unused]] const casework::Done done, casework::FinishTask(desk).run({number, task, result, {}, {}, searched}));
    }
}

}
