// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction assignAction()
{
    return formAction(u"assign"_s, QCoreApplication::translate("Actions", "Assign case…"), u"users"_s, QKeySequence(Qt::Key_A), Group::Work, dialogs::assignForm);
}

}
