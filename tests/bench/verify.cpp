// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/verification.h"
#include "app/queries/verifyjournal.h"
#include "app/store/journalwriter.h"
#include "tests/bench/barehash.h"
#include "tests/bench/barestore.h"
#include "tests/bench/bench.h"

#include <sqlite3.h>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

size_t sizeOf(sqlite3_stmt *row, int column)
{
    return static_cast<size_t>(sqlite3_column_bytes(row, column));
}

// Leaf and one node of every entry; a tree has one node less than leaves. Answers how many leaves are not as they were.
Result<qint64> bareEntries(sqlite3 *handle)
{
    CASEBOOK_TRY(const BareStatement row, prepareBare(handle, "SELECT sequence, entry, leaf FROM journal ORDER BY sequence"));
    BareHash sha;
    Hash leaf = {};
    Hash node = {};
    qint64 changed = 0;
    while (sqlite3_step(row.get()) == SQLITE_ROW) {
        sha.begin();
        sha.add("\0", 1);
        sha.add(sqlite3_column_text(row.get(), 1), sizeOf(row.get(), 1));
        sha.end(leaf);
        changed += std::memcmp(leaf.data(), sqlite3_column_blob(row.get(), 2), leaf.size()) != 0;
        unsigned char both[65];
        both[0] = 1;
        std::copy(node.begin(), node.end(), both + 1);
        std::copy(leaf.begin(), leaf.end(), both + 33);
        sha.begin();
        sha.add(both, sizeof both);
        sha.end(node);
    }
    return changed;
}

// One hash over salt and value of every opening.
Result<qint64> bareOpenings(sqlite3 *handle)
{
    CASEBOOK_TRY(const BareStatement row, prepareBare(handle, "SELECT sequence, table_name, row_id, privacy_class, salt, value FROM history ORDER BY id"));
    BareHash sha;
    Hash hash = {};
    qint64 rows = 0;
    for (; sqlite3_step(row.get()) == SQLITE_ROW; ++rows) {
        touchRow(row.get());
        sha.begin();
        sha.add(sqlite3_column_blob(row.get(), 4), sizeOf(row.get(), 4));
        sha.add(sqlite3_column_text(row.get(), 5), sizeOf(row.get(), 5));
        sha.end(hash);
    }
    return rows;
}

Result<void> bareState(sqlite3 *handle)
{
    for (const store::Table *table : store::tables::journaled()) {
        CASEBOOK_TRY(const BareStatement row, prepareBare(handle, QByteArray("SELECT * FROM ") + table->name + " ORDER BY id"));
        while (sqlite3_step(row.get()) == SQLITE_ROW)
            touchRow(row.get());
    }
    return {};
}

// The entries alone, read through the store and verified by the journal.
Result<double> entriesOnly(Office &office)
{
    const Stopwatch watch;
    CASEBOOK_TRY(const store::JournalHead head, store::journalHead(office.connection()));
    journal::Verification verification({head.size, head.root, {}}, journal::Verification::Scope::Entries);
    store::Query query(office.connection(), u"SELECT sequence, entry, leaf FROM journal ORDER BY sequence"_s);
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            break;
        verification.entry({query.integer(0), query.bytes(1), query.bytes(2)});
    }
    if (!verification.finish().isVerified())
        return fail(ErrorCode::Internal, {u"the journal does not verify"_s});
    return watch.seconds();
}

Result<double> everything(Office &office)
{
    const Stopwatch watch;
    CASEBOOK_TRY(const auto report, queries::verifyJournal(office.connection(), office.rules(), {}));
    if (!report.isVerified())
        return fail(ErrorCode::Internal, {u"the journal does not verify"_s});
    return watch.seconds();
}

Result<double> bareLoop(sqlite3 *handle, bool entriesAlone)
{
    const Stopwatch watch;
    CASEBOOK_TRY(const qint64 changed, bareEntries(handle));
    if (changed != 0)
        return fail(ErrorCode::Internal, {u"the reference found changed entries"_s});
    if (entriesAlone)
        return watch.seconds();
    CASEBOOK_TRY([[maybe_unused]] const qint64 openings, bareOpenings(handle));
    CASEBOOK_CHECK(bareState(handle));
    return watch.seconds();
}

}

Answer verify(Room &room)
{
    CASEBOOK_TRY(const QString file, room.filledStore());
    CASEBOOK_TRY(const auto office, Office::open(file));
    CASEBOOK_TRY(const Handle handle, openBare(file, &office->store().pageKey()));
    CASEBOOK_CHECK(settle(handle.get()));
    const int pairs = room.options().pairs();
    CASEBOOK_TRY(const Comparison entries, compare({u"verify-entries"_s, u"the same rows read, leaf and node of each hashed"_s, 1.5}, pairs,
                                                   [&] { return entriesOnly(*office); }, [&] { return bareLoop(handle.get(), true); }));
    CASEBOOK_TRY(const Comparison all, compare({u"verify"_s, u"the same rows read, leaf and node of each entry and each opened value hashed"_s, 1.5}, pairs,
                                               [&] { return everything(*office); }, [&] { return bareLoop(handle.get(), false); }));
    return QList{entries, all};
}

}
