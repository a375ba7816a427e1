// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace casebook::support {

// The operation id of a step of the k-th round: the writer and whoever checks afterwards make the same one.
inline QString operationOf(int round, int step)
{
    return QStringLiteral("00000000-0000-7000-8000-%1").arg(round * 8 + step, 12, 16, QLatin1Char('0'));
}

// What one round of the writer does in the mode "edit"; "import" has only the first, a batch of cases in one transaction.
enum Step { Register, Edit, Attach, Note, Prove, Judge, stepCount };
inline constexpr int batchSize = 5;

}
