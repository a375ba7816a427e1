// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction pauseAction()
{
    return formAction(u"pause"_s, QCoreApplication::translate("Actions", "Stop the clock…"), u"clock"_s, QKeySequence(), Group::Time, dialogs::pauseForm);
}

CaseAction resumeAction()
{
    return formAction(u"resume"_s, QCoreApplication::translate("Actions", "Let the clock run on…"), u"clock"_s, QKeySequence(), Group::Time, dialogs::resumeForm);
}

}
