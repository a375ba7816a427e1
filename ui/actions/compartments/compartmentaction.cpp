// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction compartmentAction()
{
    return formAction(u"compartment"_s, QCoreApplication::translate("Actions", "Move to a compartment…"), u"lock"_s, QKeySequence(), Group::Work, dialogs::compartmentForm);
}

}
