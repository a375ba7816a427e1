// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"

namespace casebook::domain {

// To whom the letters of the case go: its person(), or the agent or guardian among its people where the fact answer-recipient says so
// (11 CCR 7063; GDPR Art. 12(1)). Whether they are entitled to it is the question of a gate, see gates/mandaterules.h. nullptr
// while nobody is named. Points into the file.
const CaseParty *addresseeOf(const CaseFile &file);

}
