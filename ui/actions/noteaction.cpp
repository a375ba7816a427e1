// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction noteAction()
{
    return formAction(u"note"_s, QCoreApplication::translate("Actions", "Internal note…"), u"lock"_s, QKeySequence(Qt::Key_N), Group::Write, dialogs::noteForm);
}

}
