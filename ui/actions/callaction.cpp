// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction callAction()
{
    return formAction(u"record-call"_s, QCoreApplication::translate("Actions", "Record a call…"), u"phone"_s, QKeySequence(), Group::Write,
                      [](const CaseContext &context) { return dialogs::messageForm(context, dialogs::Direction::Received, u"phone"_s); });
}

}
