// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction replyAction()
{
    return formAction(u"record-mail"_s, QCoreApplication::translate("Actions", "Record a sent mail…"), u"mail"_s, QKeySequence(Qt::Key_R), Group::Write,
                      [](const CaseContext &context) { return dialogs::messageForm(context, dialogs::Direction::Sent, u"mail"_s); });
}

}
