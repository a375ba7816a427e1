// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction reopenAction()
{
    return formAction(u"reopen"_s, QCoreApplication::translate("Actions", "Reopen case…"), u"undo"_s, QKeySequence(), Group::Way, dialogs::reopenForm);
}

}
