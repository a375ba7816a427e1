// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/table.h"

#include <QByteArray>
#include <map>

namespace casebook::store {

// A row taken apart by privacy class: for each class that has a column or a fact in it, the canonical JSON of those
// ("{"body":"…","subject":"…"}"; facts stand under the name of their column). These bytes are what the journal commits to,
// what `history` keeps, and what verification compares with the row as it is now. Facts without a declared class count as
// narrative. Cells are in the order of table.columns.
std::map<domain::PrivacyClass, QByteArray> bytesByClass(const Table &table, const QList<Value> &cells, const FactClasses &facts);

}
