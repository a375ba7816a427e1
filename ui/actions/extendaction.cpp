// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction extendAction()
{
    return formAction(u"extend"_s, QCoreApplication::translate("Actions", "Extend deadline…"), u"calendar"_s, QKeySequence(Qt::Key_E), Group::Time, dialogs::extendForm);
}

}
