// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QIODevice;

namespace casebook::cli {

// Runs one verb and answers the exit code of the program. The arguments come without the program's name. Makes a
// QCoreApplication where there is none yet.
int run(const QStringList &arguments);
// The same on other streams than the standard ones.
int run(const QStringList &arguments, QIODevice &answers, QIODevice &messages);

// Whether these arguments are for the command line: a verb, a wrong one, --help or --version. No arguments, options alone
// or the name of a store or an audit bundle open the window.
bool isMeant(const QStringList &arguments);

}
