// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/actdialog.h"
#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

// The dialog tells also when and why it is not possible yet, so it opens for every case.
CaseAction minimiseAction()
{
    const auto open = [](session::Session &session, const CaseContext &context, QWidget *window) -> QDialog * {
        auto *dialog = new dialogs::ActDialog(session, context.file.number, dialogs::minimiseForm(context), window);
        dialog->show();
        return dialog;
    };
    return {u"minimise"_s, QCoreApplication::translate("Actions", "Retention and minimising…"), u"retention"_s, {}, Group::Time, [](const CaseContext &) { return QString(); }, open};
}

}
