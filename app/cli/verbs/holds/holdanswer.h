// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/holding/placehold.h"
#include "app/cli/context.h"
#include "app/queries/holds.h"

namespace casebook::cli {

// What the verbs on holds share.

// The number as it is spelled, however it was typed. NotFound for what is no number of a hold.
base::Result<QString> holdNumber(const Context &context, int operand = 0);

QJsonObject holdJson(const queries::HoldRow &row, const QDate &today);

// The end of every act: the hold as it is now. Who may place holds but not read cases is told the number and nothing else.
base::Result<Answer> answerHold(Context &context, const casework::HoldDone &done);

}
