// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction mergeAction()
{
    return formAction(u"merge"_s, QCoreApplication::translate("Actions", "Merge into another case…"), u"link"_s, QKeySequence(), Group::Work, dialogs::mergeForm);
}

}
