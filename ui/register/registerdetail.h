// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/casecontext.h"
#include "ui/register/registervalues.h"
#include "ui/register/registerwords.h"

namespace casebook::registering {

// What the pane beside the list says about a case.
CaseDetail detailOf(const dialogs::CaseContext &context, const queries::RegisterRow &row, const RegisterWords &words);

}
