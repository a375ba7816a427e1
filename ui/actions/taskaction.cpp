// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction taskAction()
{
    return formAction(u"task"_s, QCoreApplication::translate("Actions", "Add task…"), u"tasks"_s, QKeySequence(Qt::Key_T), Group::Work, dialogs::taskForm);
}

}
