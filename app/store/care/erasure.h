// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/transaction.h"

#include <QSet>

namespace casebook::store {

using PrivacyClasses = QSet<domain::PrivacyClass>;

// Erasing inside a transaction whose next entry has an erasing action: that entry names every (row, class) that lost its
// values and commits to what remains, which is how verification tells an erasure from a loss. Nothing here decides whether
// something may be erased.

// Takes the texts and facts of these classes out of the row and their values and salts out of the history. A class that never
// held anything is left alone. True when something went.
base::Result<bool> eraseRow(Transaction &transaction, const Table &table, qint64 id, const PrivacyClasses &classes, const FactClasses &facts = {});

// The pieces of a file and what the search knows of it. Its row, whose digest says what the pieces were, is erased by eraseRow().
base::Result<void> eraseAttachmentBytes(Transaction &transaction, qint64 attachment);

// Puts somebody without a name in a person's place in one case: for a person whom another case still needs. The place's
// history goes with it, and what the history has of the person is no longer filed under this case.
base::Result<void> detachPerson(Transaction &transaction, qint64 casePartyId, qint64 caseId, const QString &strangerUuid);

// Whether a case other than this one names the person.
base::Result<bool> isNeededElsewhere(Connection &connection, qint64 partyId, qint64 caseId);

// Texts that somebody was still writing at a place of which the case number is one part ("R-2026-00041/note").
base::Result<void> forgetDrafts(Transaction &transaction, const QString &caseNumber);

// Ids of the rows of a table that hang on a parent row: ("messages", "case_id", 41).
base::Result<QList<qint64>> rowsUnder(Connection &connection, const Table &table, const char *column, qint64 parent);

// Every table that an erasure takes something out of, with the words of the compartment: for Connection::purge().
QStringList tablesErased(qint64 compartment);

}
