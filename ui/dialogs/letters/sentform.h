// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/lettering.h"
#include "ui/dialogs/actform.h"
#include "ui/dialogs/casecontext.h"

namespace casebook::dialogs {

// How and when a letter left. Its paper is made here, in the window's thread, from the letter as it stands; the work files it.
ActForm sentForm(const CaseContext &context, const workspace::PreparedLetter &prepared);

}
