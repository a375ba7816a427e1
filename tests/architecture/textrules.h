// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

namespace casebook::architecture {

constexpr qsizetype longestFile = 400;
constexpr qsizetype mostSourcesOfAFolder = 25;

// Each answers with findings; an empty list is a clean tree.
// The engines and every statement that writes belong to app/store; app/queries and app/casework ask in SQL through it.
QStringList sqlOutsideStore(const SourceTree &tree);
QStringList clocksOutsideClock(const SourceTree &tree);
QStringList chartsOutsideCharts(const SourceTree &tree);
// A label, box or tooltip that guesses whether its text is HTML would load what a stranger's letter names.
QStringList richTextByAccident(const SourceTree &tree);
QStringList longFiles(const SourceTree &tree);
QStringList fullFolders(const SourceTree &tree);
QStringList filesWithoutLicence(const SourceTree &tree);
QStringList headersWithoutGuard(const SourceTree &tree);
// Code knows no organisation: the words may stand nowhere below app/ and ui/, in whatever case.
QStringList organisationsInCode(const SourceTree &tree, const QStringList &words);

}
