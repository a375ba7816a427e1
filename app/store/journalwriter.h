// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/random.h"
#include "app/journal/entry.h"
#include "app/journal/merkletree.h"
#include "app/store/connection.h"
#include "app/store/table.h"

#include <optional>
#include <vector>

namespace casebook::store {

// A changed (row, class) that the next entry commits to.
struct PendingChange {
    const Table *table = nullptr;
    qint64 rowId = 0;
    domain::PrivacyClass privacyClass = domain::PrivacyClass::Operational;
    QByteArray bytes;
};

// Size and root of the tree as the store keeps them.
struct JournalHead {
    qint64 size = 0;
    QByteArray root;  // 32 bytes
};

// The openings of an entry are the rows of `history` with ids above this one, up to that of the next entry.
constexpr qint64 openingsBegin(qint64 sequence) { return sequence << 20; }
constexpr qint64 entryOfOpening(qint64 id) { return id >> 20; }

// Appends entries inside a transaction and keeps the edge of the tree in the store, so that an append costs a few hashes
// whatever the size. Nothing reaches the head before finish().
class JournalWriter final {
public:
    explicit JournalWriter(Connection &connection) : m_connection(connection) {}

    base::Result<qint64> append(const QDateTime &at, const QString &actor, const QString &action, qint64 caseId,
                                const QString &caseUuid, const QString &operation, const QList<PendingChange> &changes,
                                base::RandomSource &random);
    base::Result<void> finish();

private:
    struct Opening;
    base::Result<void> load();
    base::Result<void> keepOpenings(const std::vector<Opening> &openings, qint64 sequence, qint64 caseId);
    base::Result<void> writeInfo(const QString &name, const QString &value);

    Connection &m_connection;
    std::optional<journal::MerkleTree> m_tree;
    bool m_isDirty = false;
    bool m_isOperationKept = false;
};

base::Result<JournalHead> journalHead(Connection &connection);
base::Result<QString> storeInfo(Connection &connection, const QString &name);

// Under which name the store says where it was moved to. From seal() on every append is StoreMoved; inside a transaction.
inline const QString movedName = QStringLiteral("moved-to");
base::Result<void> seal(Connection &connection, const QString &place);

}
