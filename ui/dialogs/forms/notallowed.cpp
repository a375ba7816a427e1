// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::dialogs {

namespace {

QString refusal(bool isReadOnly)
{
    return isReadOnly ? QCoreApplication::translate("Permission", "This casebook is open for reading only.")
                      : QCoreApplication::translate("Permission", "Your role does not allow this.");
}

}

QString notAllowedReason(const CaseContext &context, domain::Action action)
{
    return context.allows(action) ? QString() : refusal(context.isReadOnly);
}

QString notAllowedReason(workspace::Workspace &workspace, domain::Action action)
{
    const bool isReadOnly = workspace.store().isReadOnly();
    return !isReadOnly && workspace.rules().permissions().allows(workspace.user().roles, action) ? QString() : refusal(isReadOnly);
}

}
