// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::dialogs {

QString notAllowedReason(const CaseContext &context, domain::Action action)
{
    if (context.allows(action))
        return {};
    return context.isReadOnly ? QCoreApplication::translate("Permission", "This casebook is open for reading only.")
                              : QCoreApplication::translate("Permission", "Your role does not allow this.");
}

}
