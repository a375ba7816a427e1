// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/casecontext.h"
#include "ui/widgets/fields/facteditor.h"

namespace casebook::casefile {

// The supervisory authorities as choices: those that are competent for the case first and in their order, each with the
// reason; then all others as the directory has them.
QList<widgets::FactChoice> authorityChoices(const domain::Fact &fact, const dialogs::CaseContext &context);

// How the chosen one is reached: address, complaint page, mail, telephone, and what to know about it; what must be asked first
// where nobody is chosen. Lines.
QString authorityReach(const QString &id, const dialogs::CaseContext &context);

}
