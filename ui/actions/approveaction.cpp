// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction approveAction()
{
    return formAction(u"approve"_s, QCoreApplication::translate("Actions", "Approve…"), u"check"_s, QKeySequence(), Group::Decide, dialogs::approveForm);
}

}
