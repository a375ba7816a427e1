// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"
#include "ui/dialogs/letters/letterdialog.h"
#include "ui/dialogs/letters/prooffile.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction writeLetterAction()
{
    const auto open = [](session::Session &session, const CaseContext &context, QWidget *window) -> QDialog * {
        auto *dialog = new dialogs::LetterDialog(session, context, window);
        dialog->show();
        return dialog;
    };
    return {u"write-letter"_s, QCoreApplication::translate("Actions", "Write a letter…"), u"letter"_s, QKeySequence(Qt::SHIFT | Qt::Key_W), Group::Write, dialogs::noLetterReason, open};
}

CaseAction proofAction()
{
    const auto open = [](session::Session &session, const CaseContext &context, QWidget *window) -> QDialog * {
        auto *dialog = new dialogs::ProofFile(session, context, window);
        dialog->open();
        return dialog;
    };
    const auto blocked = [](const CaseContext &context) { return dialogs::notAllowedReason(context, domain::Action::Print); };
    return {u"proof"_s, QCoreApplication::translate("Actions", "Proof of dates…"), u"clock"_s, {}, Group::Time, blocked, open};
}

CaseAction letterAction()
{
    return formAction(u"record-letter"_s, QCoreApplication::translate("Actions", "Record a sent letter…"), u"letter"_s, QKeySequence(Qt::Key_W), Group::Write,
                      [](const CaseContext &context) { return dialogs::messageForm(context, dialogs::Direction::Sent, u"post"_s); });
}

}
