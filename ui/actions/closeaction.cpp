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
    const QList<domain::Transition> ways = context.ways();
    if (std::none_of(ways.cbegin(), ways.cend(), [&](const domain::Transition &way) { return context.kind().isClosed(way.to); }))
        return QCoreApplication::translate("Actions", "The case cannot be closed from this step.");
    return dialogs::notAllowedReason(context, domain::Action::Close);
}

}

CaseAction closeAction()
{
    const auto open = [](session::Session &session, const CaseContext &context, QWidget *window) -> QDialog * {
        auto *dialog = new dialogs::MoveDialog(session, context, dialogs::MoveDialog::Offer::Closings, {}, window);
        dialog->show();
        return dialog;
    };
    return {u"close"_s, QCoreApplication::translate("Actions", "Close case…"), u"check"_s, {}, Group::Way, blocked, open};
}

}
