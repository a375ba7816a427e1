// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/transaction.h"

namespace casebook::casework {

// The next number of a series ("L", 2026, a compartment), given back when the transaction is. Ordinary cases are compartment 0.
base::Result<QString> nextNumber(store::Transaction &transaction, const QString &prefix, int year, qint64 compartment);

}
