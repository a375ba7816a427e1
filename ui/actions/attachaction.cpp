// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction attachAction()
{
    return formAction(u"attach"_s, QCoreApplication::translate("Actions", "Add files…"), u"clip"_s, QKeySequence(), Group::Work, dialogs::fileForm);
}

}
