// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/quickcapture.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

ProgramAction newCaseAction()
{
    const auto open = [](session::Session &session, QWidget *window) -> QDialog * {
        auto *dialog = new dialogs::QuickCapture(session, window);
        dialog->show();
        return dialog;
    };
    return {u"new-case"_s, QCoreApplication::translate("Actions", "New case…"), u"plus"_s, QKeySequence(Qt::CTRL | Qt::Key_N), domain::Action::Register, open};
}

}
