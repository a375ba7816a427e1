// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction receivedAction()
{
    return formAction(u"record-received"_s, QCoreApplication::translate("Actions", "Record what came in…"), u"in"_s, QKeySequence(), Group::Write,
                      [](const CaseContext &context) { return dialogs::messageForm(context, dialogs::Direction::Received, u"mail"_s); });
}

}
