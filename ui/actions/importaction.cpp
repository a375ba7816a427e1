// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/importwizard.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

ProgramAction importAction()
{
    const auto open = [](session::Session &session, QWidget *window) -> QDialog * {
        auto *dialog = new dialogs::ImportWizard(session, window);
        dialog->show();
        return dialog;
    };
    return {u"import"_s, QCoreApplication::translate("Actions", "Import…"), u"download"_s, QKeySequence(), domain::Action::Import, open};
}

}
