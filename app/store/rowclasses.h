// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/statement.h"
#include "app/store/table.h"

#include <QByteArray>
#include <array>
#include <map>

namespace casebook::store {

// A row taken apart by privacy class: for each class that has a column or a fact in it, the canonical JSON of those
// ("{"body":"…","subject":"…"}"; facts stand under the name of their column). These bytes are what the journal commits to,
// what `history` keeps, and what verification compares with the row as it is now. Facts without a declared class count as
// narrative. Cells are in the order of table.columns.
std::map<domain::PrivacyClass, QByteArray> bytesByClass(const Table &table, const QList<Value> &cells, const FactClasses &facts);

// The same for whoever does it often: the bytes at the place of their class, null where the class has nothing.
inline constexpr std::array allClasses{domain::PrivacyClass::Operational, domain::PrivacyClass::Decision, domain::PrivacyClass::Identity,
                                       domain::PrivacyClass::Contact, domain::PrivacyClass::Narrative, domain::PrivacyClass::Special};
using ClassBytes = std::array<QByteArray, allClasses.size()>;
using ClassMask = unsigned;  // a bit for each class

constexpr size_t placeOf(domain::PrivacyClass privacyClass) { return static_cast<size_t>(privacyClass); }
constexpr ClassMask maskOf(domain::PrivacyClass privacyClass) { return 1U << placeOf(privacyClass); }
inline constexpr ClassMask everyClass = (1U << allClasses.size()) - 1;

const QByteArray &className(domain::PrivacyClass privacyClass);  // as the journal writes it

// Classes outside `wanted` are left out.
ClassBytes classBytes(const Table &table, const QList<Value> &cells, const FactClasses &facts, ClassMask wanted = everyClass);
// Of the row on which the query stands; its columns begin at `first`. Writes over `bytes`, whose memory serves again for the
// next row; here a class of which the row has nothing is empty.
void readClassBytes(const Table &table, const Query &row, int first, const FactClasses &facts, ClassBytes &bytes);

}
