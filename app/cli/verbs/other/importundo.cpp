// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/several/undoimport.h"
#include "app/cli/acts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    const auto tried = casework::UndoImport(workspace->desk()).run(context.line().operand(0));
    if (!tried)
        return underHold(context, tried.error());
    const casework::UndoneImport &undone = *tried;
    QString text = QCoreApplication::translate("Import", "Cases that are void now: %1.").arg(undone.numbers.size());
    if (undone.messagesKept > 0)
        text += u' ' + QCoreApplication::translate("Import", "Messages that stay in cases which were there before: %1.").arg(undone.messagesKept);
    return Answer{QJsonObject{{u"numbers"_s, QJsonArray::fromStringList(undone.numbers)}, {u"messages_kept"_s, undone.messagesKept}}, text};
}

}

Verb importUndoVerb()
{
    return {"import undo", QT_TRANSLATE_NOOP("Help", "Take an import back within a day, while nobody has touched one of its cases: all of them become void."),
            {{"IMPORT"}}, {}, {"import undo 01939f3e-52c0-7a11-9c3e-2f6d0b8a4e57"}, run};
}

}
