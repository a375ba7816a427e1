// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"
#include "app/store/connection.h"
#include "app/store/table.h"

namespace casebook::casework {

// The columns of a case that follow from the rest of it: the due date and state of its clocks, what it is about, whom it is
// about. Lists sort and count by them.
store::Row derivedColumns(const domain::Kind &kind, const domain::CaseFile &file);

// The columns of a case that ends on this day in a closed state which fixes its outcome.
store::Row endedColumns(const domain::State &end, QDate today);

// The texts of a case that the search finds it by, and the words of what names somebody in it. As long as they stay, so do its words.
QStringList searchedTexts(const domain::Kind &kind, const domain::CaseFile &file);

// Puts the words of the case into the search of its compartment.
base::Result<void> storeWords(store::Connection &connection, const domain::Kind &kind, const domain::CaseFile &file);
// The same where another store, `reading`, holds the same case and is quicker to ask.
base::Result<void> storeWords(store::Connection &connection, store::Connection &reading, const domain::Kind &kind, const domain::CaseFile &file);

}
