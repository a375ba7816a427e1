// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction linkAction()
{
    return formAction(u"link"_s, QCoreApplication::translate("Actions", "Link a case…"), u"link"_s, QKeySequence(), Group::Work, dialogs::linkForm);
}

}
