// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/casecontext.h"

#include <functional>

class QWidget;

namespace casebook::shell {

struct WhyWays {
    std::function<void()> extend;
    std::function<void()> openCase;  // where the proof is printed, with its entry in the journal
};

// Opens "Why this date?" under the anchor: the reasoning of the clock that gives the case its due date. Nothing happens when
// no clock ever ran.
void explainDate(const dialogs::CaseContext &context, QWidget *anchor, QWidget *window, const WhyWays &ways);

}
