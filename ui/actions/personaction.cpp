// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction personAction()
{
    return formAction(u"person"_s, QCoreApplication::translate("Actions", "Add a person…"), u"user"_s, QKeySequence(), Group::Work, dialogs::personForm);
}

}
