// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/chartfunction.h"

#include <QStringList>

class QIODevice;

namespace casebook::cli {

// Runs one verb and answers the exit code of the program. The arguments come without the program's name. Makes the
// application object where there is none yet. `chart` draws into reports; without one they hold the tables of the figures.
int run(const QStringList &arguments, const reports::ChartFunction &chart = {});
// The same on other streams than the standard ones, in an application that is there.
int run(const QStringList &arguments, QIODevice &answers, QIODevice &messages, const reports::ChartFunction &chart = {});

// Whether the verb draws pages: it needs a QGuiApplication, and for charts a QApplication, both without a screen.
bool draws(const QStringList &arguments);

// Whether these arguments are for the command line: a verb, a wrong one, --help or --version. No arguments, options alone
// or the name of a store or an audit bundle open the window.
bool isMeant(const QStringList &arguments);

}
