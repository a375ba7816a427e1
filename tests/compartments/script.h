// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace casebook::compartments {

// One command line, and how it ends. "{in}" is a folder of files that both twins read, "{own}" the folder of the twin.
struct Step {
    QStringList words;
    int code = 0;
    int onServer = code;  // where a server answers something else
};

// What an uncleared person types in a long day: every verb there is, with what is open and with what is hidden.
const QList<Step> &script();
void writeInputs(const QString &folder);
// The verb of a command line as the table of verbs calls it.
QString verbOf(const QStringList &words);

}
