// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <functional>
#include <utility>

namespace casebook::domain {

// Which places of two lists belong together, in the order of both: pairs of places, each rising. `score` says how well two fit,
// 0 for not at all; the sum of all is the greatest there is. Beyond `mostCells` comparisons, after what is equal (score `best`) at both ends,
// nothing is paired any more.
QList<std::pair<qsizetype, qsizetype>> aligned(qsizetype before, qsizetype after, const std::function<int(qsizetype, qsizetype)> &score, int best, qsizetype mostCells);

// Places of the longest rising subsequence of different numbers.
QList<qsizetype> longestRising(const QList<qsizetype> &numbers);

}
