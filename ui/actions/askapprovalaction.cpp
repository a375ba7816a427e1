// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction askApprovalAction()
{
    return formAction(u"ask-approval"_s, QCoreApplication::translate("Actions", "Ask for approval…"), u"eye"_s, QKeySequence(), Group::Decide, dialogs::askApprovalForm);
}

}
