// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace casebook::workspace {
class Workspace;
}

namespace casebook::tests {

// What two casebooks must have in common when the same was done in both: every case with all its parts, and of the journal who
// did what and what was then there, in its order. Left out are keys, salts, the numbers of rows and revisions, and who only read.
// Edits of one person in a row are one line each fact, with what it said last: a window saves fact by fact, a verb many at once.
QStringList wholeText(workspace::Workspace &workspace);

}
