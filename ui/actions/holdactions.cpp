// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::actions {

using namespace Qt::StringLiterals;

CaseAction holdAction()
{
    return formAction(u"hold"_s, QCoreApplication::translate("Actions", "Place legal hold…"), u"lock"_s, {}, Group::Decide, dialogs::holdForm);
}

CaseAction reviewHoldAction()
{
    return formAction(u"review-hold"_s, QCoreApplication::translate("Actions", "Review legal hold…"), u"lock"_s, {}, Group::Decide, dialogs::reviewHoldForm);
}

CaseAction releaseHoldAction()
{
    return formAction(u"release-hold"_s, QCoreApplication::translate("Actions", "Release legal hold…"), u"lock"_s, {}, Group::Decide, dialogs::releaseHoldForm);
}

}
