// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barestore.h"
#include "tests/bench/bench.h"
#include "tests/bench/writer.h"

#include <sqlite3.h>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

// The UPDATE alone.
class BareWriter final {
public:
    static Result<std::unique_ptr<BareWriter>> open(const QString &file, const base::Secret &key, std::vector<Writer::Target> targets)
    {
        std::unique_ptr<BareWriter> writer(new BareWriter);
        writer->m_targets = std::move(targets);
        CASEBOOK_TRY(writer->m_handle, openBare(file, &key));
        CASEBOOK_CHECK(settle(writer->m_handle.get()));
        CASEBOOK_TRY(writer->m_update, prepareBare(writer->m_handle.get(), "UPDATE cases SET revision = revision + 1, owner = :owner WHERE id = :id"));
        return writer;
    }
    Result<void> rows()
    {
        const QByteArray owner = nextOwner();
        for (const Writer::Target &target : m_targets) {
            CASEBOOK_CHECK(runBare(m_handle.get(), "BEGIN IMMEDIATE"));
            CASEBOOK_CHECK(update(target, owner));
            CASEBOOK_CHECK(runBare(m_handle.get(), "COMMIT"));
            if (++m_commits % commitsBetweenCheckpoints == 0)
                sqlite3_wal_checkpoint_v2(m_handle.get(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
        }
        return {};
    }
    Result<void> rowsInOne()
    {
        const QByteArray owner = nextOwner();
        CASEBOOK_CHECK(runBare(m_handle.get(), "BEGIN IMMEDIATE"));
        for (const Writer::Target &target : m_targets)
            CASEBOOK_CHECK(update(target, owner));
        return runBare(m_handle.get(), "COMMIT");
    }

private:
    BareWriter() = default;
    QByteArray nextOwner() { return "owner-" + QByteArray::number(++m_round); }
    Result<void> update(const Writer::Target &target, const QByteArray &owner)
    {
        sqlite3_bind_text(m_update.get(), 1, owner.constData(), static_cast<int>(owner.size()), SQLITE_STATIC);
        sqlite3_bind_int64(m_update.get(), 2, target.id);
        const int code = sqlite3_step(m_update.get());
        sqlite3_reset(m_update.get());
        if (code != SQLITE_DONE)
            return base::fail(bareError(m_handle.get(), "update"));
        return {};
    }

    std::vector<Writer::Target> m_targets;
    Handle m_handle;
    BareStatement m_update;
    int m_round = 0;
    int m_commits = 0;
};

template <typename Writing>
Run timed(size_t count, Writing writing)
{
    return [count, writing]() -> Result<double> {
        const Stopwatch watch;
        CASEBOOK_CHECK(writing());
        return watch.seconds() / static_cast<double>(count);
    };
}

}

// Each side has a copy of the store of its own, because a commit of one would make the other read its pages anew.
Answer rowWrite(Room &room)
{
    CASEBOOK_TRY(const QString file, room.filledStore());
    const QString ours = room.fileFor(u"ours.casebook"_s);
    const QString alone = room.fileFor(u"alone.casebook"_s);
    CASEBOOK_CHECK(copyStore(file, ours));
    CASEBOOK_CHECK(copyStore(file, alone));
    CASEBOOK_TRY(const auto writer, Writer::open(ours, room.options().repeats(200)));
    CASEBOOK_TRY(const auto bare, BareWriter::open(alone, writer->office().store().pageKey(), writer->targets()));
    const size_t count = writer->targets().size();
    const int pairs = room.options().pairs();
    CASEBOOK_TRY(const Comparison row, compare({u"write"_s, u"the same UPDATE and COMMIT without a journal"_s, 2.2}, pairs,
                                               timed(count, [&] { return writer->rows(); }), timed(count, [&] { return bare->rows(); })));
    CASEBOOK_TRY(const Comparison bulk, compare({u"write-bulk"_s, u"the same UPDATEs in one transaction without a journal"_s, 5.0}, pairs,
                                                timed(count, [&] { return writer->rowsInOne(); }), timed(count, [&] { return bare->rowsInOne(); })));
    return QList{row, bulk};
}

}
