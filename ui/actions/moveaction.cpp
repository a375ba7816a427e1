// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"
#include "ui/dialogs/movedialog.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

namespace {

QString blocked(const CaseContext &context)
{
    if (context.isClosed())
        return QCoreApplication::translate("Actions", "The case is closed.");
    return dialogs::notAllowedReason(context, domain::Action::Move);
}

}

CaseAction moveAction()
{
    const auto open = [](session::Session &session, const CaseContext &context, QWidget *window) -> QDialog * {
        auto *dialog = new dialogs::MoveDialog(session, context, dialogs::MoveDialog::Offer::Moves, {}, window);
        dialog->show();
        return dialog;
    };
    return {u"move"_s, QCoreApplication::translate("Actions", "Move case…"), u"right"_s, {}, Group::Way, blocked, open};
}

}
