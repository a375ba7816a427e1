// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/verification.h"
#include "app/rulebook/rulebook.h"
#include "app/store/connection.h"

#include <functional>

namespace casebook::queries {

// Hands the whole store to the verification of the journal: every entry with the values it opened, every row as it is now,
// every file. Reads one state of the store from beginning to end. `anchors` are checkpoints and what this computer has seen;
// `progress` is told the share done and may answer false to stop (Cancelled).
base::Result<journal::VerificationReport> verifyJournal(store::Connection &connection, const rulebook::Rulebook &rules,
                                                        const QList<journal::Anchor> &anchors,
                                                        const std::function<bool(double)> &progress = {});

// The root that the journal had at a smaller size.
base::Result<QByteArray> rootAt(store::Connection &connection, qint64 size);

}
