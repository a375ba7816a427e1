// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction letterAction()
{
    return formAction(u"record-letter"_s, QCoreApplication::translate("Actions", "Record a sent letter…"), u"letter"_s, QKeySequence(Qt::Key_W), Group::Write,
                      [](const CaseContext &context) { return dialogs::messageForm(context, dialogs::Direction::Sent, u"post"_s); });
}

}
