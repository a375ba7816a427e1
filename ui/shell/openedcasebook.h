// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

namespace casebook::shell {

// What the window says about the casebook that is open. A value, read in the store's thread.
struct OpenedCasebook {
    QString id;
    QString name;      // "berlin"
    QString address;   // to open it again; never a password
    QString userName;
    QString role;      // in words
    bool isDemo = false;
    bool isTest = false;
    bool isServer = false;
    bool isReadOnly = false;
    QString movedTo;    // where it was moved to; empty: it was not
    bool isRolledBack = false;  // the journal is not the one that this computer has seen
    qint64 entriesMissing = 0;  // 0 with isRolledBack: as many entries, but others
    QSet<domain::Action> allowed;
};

OpenedCasebook describe(workspace::Workspace &workspace, const workspace::Door &door, const QString &language);

}
