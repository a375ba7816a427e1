// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QStringList>

namespace casebook::cli {

// The words that may stand for an option: its choices, or the names that the program's own rule packs give. None where
// anything may stand.
QStringList wordsFor(const Option &option);

// Each regime, and with it the kinds it has a period for; plain counts as "days:N".
QList<QStringList> kindsOfRegimes();

}
