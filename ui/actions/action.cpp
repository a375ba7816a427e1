// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action.h"

#include "ui/dialogs/actdialog.h"

namespace casebook::actions {

CaseAction formAction(const QString &id, const QString &text, const QString &icon, const QKeySequence &keys, Group group,
                      std::function<dialogs::ActForm(const CaseContext &)> form)
{
    const auto open = [form](session::Session &session, const CaseContext &context, QWidget *window) -> QDialog * {
        auto *dialog = new dialogs::ActDialog(session, context.file.number, form(context), window);
        dialog->show();
        return dialog;
    };
    return {id, text, icon, keys, group, [form](const CaseContext &context) { return form(context).blocked; }, open};
}

}
