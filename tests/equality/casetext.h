// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"

namespace casebook::equality {

// A case as lines, one a field, each with the name of what it says, so that two of them can be compared by eye.
QStringList linesOf(const domain::CaseFile &file);
QStringList linesOf(const QList<domain::HistoryLine> &history);

}
