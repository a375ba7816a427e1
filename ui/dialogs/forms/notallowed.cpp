// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::dialogs {

QString notAllowedReason(const CaseContext &context, domain::Action action)
{
    return context.allows(action) ? QString() : QCoreApplication::translate("Permission", "Your role does not allow this.");
}

}
