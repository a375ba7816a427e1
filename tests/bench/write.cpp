// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/assigncase.h"
#include "tests/bench/bench.h"
#include "tests/bench/barestore.h"

#include <sqlite3.h>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

struct Target {
    qint64 id = 0;
    QString uuid;
    QString number;
};

Result<std::vector<Target>> targets(Office &office, int count)
{
    std::vector<Target> found;
    store::Query query(office.connection(), u"SELECT id, uuid, number FROM cases ORDER BY uuid LIMIT :count"_s);
    query.bind(":count", qint64{count});
    for (;;) {
        CASEBOOK_TRY(const bool more, query.next());
        if (!more)
            return found;
        found.push_back({query.integer(0), query.text(1), query.text(2)});
    }
}

// Changes the owner of the same cases in every way that is compared; no two rounds write the same name.
class Writers final {
public:
    static Result<std::unique_ptr<Writers>> open(const QString &file, int count)
    {
        std::unique_ptr<Writers> writers(new Writers);
        CASEBOOK_TRY(writers->m_office, Office::open(file));
        CASEBOOK_TRY(writers->m_targets, targets(*writers->m_office, count));
        CASEBOOK_TRY(writers->m_handle, openBare(file, &writers->m_office->store().pageKey()));
        CASEBOOK_CHECK(settle(writers->m_handle.get()));
        CASEBOOK_TRY(writers->m_update, prepareBare(writers->m_handle.get(), "UPDATE cases SET revision = revision + 1, owner = :owner WHERE id = :id"));
        return writers;
    }

    Result<double> acts()
    {
        const QString owner = m_isOurs ? QString() : Office::login();
        m_isOurs = !m_isOurs;
        return each([&](const Target &target) -> Result<void> {
            CASEBOOK_TRY([[maybe_unused]] const casework::Done done, casework::AssignCase(m_office->desk()).run({target.number, owner, {}, -1, {}}));
            return {};
        });
    }
    Result<double> rows()
    {
        const QString owner = nextOwner();
        return each([&](const Target &target) -> Result<void> {
            CASEBOOK_TRY(const auto transaction, begin());
            CASEBOOK_CHECK(change(*transaction, target, owner));
            return transaction->commit();
        });
    }
    Result<double> rowsInOne()
    {
        const QString owner = nextOwner();
        const Stopwatch watch;
        CASEBOOK_TRY(const auto transaction, begin());
        for (const Target &target : m_targets)
            CASEBOOK_CHECK(change(*transaction, target, owner));
        CASEBOOK_CHECK(transaction->commit());
        return watch.seconds() / static_cast<double>(m_targets.size());
    }
    Result<double> bareRows()
    {
        const QByteArray owner = nextOwner().toUtf8();
        int commits = 0;
        return each([&](const Target &target) -> Result<void> {
            CASEBOOK_CHECK(runBare(m_handle.get(), "BEGIN IMMEDIATE"));
            CASEBOOK_CHECK(bareUpdate(target, owner));
            CASEBOOK_CHECK(runBare(m_handle.get(), "COMMIT"));
            if (++commits % 50 == 0)
                sqlite3_wal_checkpoint_v2(m_handle.get(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
            return {};
        });
    }
    Result<double> bareRowsInOne()
    {
        const QByteArray owner = nextOwner().toUtf8();
        const Stopwatch watch;
        CASEBOOK_CHECK(runBare(m_handle.get(), "BEGIN IMMEDIATE"));
        for (const Target &target : m_targets)
            CASEBOOK_CHECK(bareUpdate(target, owner));
        CASEBOOK_CHECK(runBare(m_handle.get(), "COMMIT"));
        return watch.seconds() / static_cast<double>(m_targets.size());
    }

private:
    Writers() = default;

    Result<double> each(const std::function<Result<void>(const Target &)> &write)
    {
        const Stopwatch watch;
        for (const Target &target : m_targets)
            CASEBOOK_CHECK(write(target));
        return watch.seconds() / static_cast<double>(m_targets.size());
    }
    Result<std::unique_ptr<store::Transaction>> begin()
    {
        const casework::Desk &desk = m_office->desk();
        return store::Transaction::begin(desk.connection(), {desk.user().uuid, desk.clock.now(), &desk.random, {}});
    }
    static Result<void> change(store::Transaction &transaction, const Target &target, const QString &owner)
    {
        CASEBOOK_CHECK(transaction.update(store::tables::cases, target.id, -1, store::Row().set("owner", owner)));
        CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction.record({u"assign"_s, target.id, target.uuid}));
        return {};
    }
    Result<void> bareUpdate(const Target &target, const QByteArray &owner)
    {
        sqlite3_bind_text(m_update.get(), 1, owner.constData(), static_cast<int>(owner.size()), SQLITE_STATIC);
        sqlite3_bind_int64(m_update.get(), 2, target.id);
        const int code = sqlite3_step(m_update.get());
        sqlite3_reset(m_update.get());
        if (code != SQLITE_DONE)
            return base::fail(bareError(m_handle.get(), "update"));
        return {};
    }
    QString nextOwner() { return u"owner-%1"_s.arg(++m_round); }

    std::unique_ptr<Office> m_office;
    std::vector<Target> m_targets;
    Handle m_handle;
    BareStatement m_update;
    int m_round = 0;
    bool m_isOurs = false;
};

}

// On a copy, because the reference changes rows behind the back of the journal.
Answer caseWrite(Room &room)
{
    CASEBOOK_TRY(const QString file, room.filledStore());
    const QString copy = room.fileFor(u"write.casebook"_s);
    CASEBOOK_CHECK(copyStore(file, copy));
    CASEBOOK_TRY(const auto writers, Writers::open(copy, room.options().repeats(200)));
    const int pairs = room.options().pairs();
    const QString alone = u"the same UPDATE and COMMIT without a journal"_s;
    const Run bare = [&] { return writers->bareRows(); };
    const Run bareInOne = [&] { return writers->bareRowsInOne(); };
    CASEBOOK_TRY(const Comparison act, compare({u"write"_s, alone, 1.5}, pairs, [&] { return writers->acts(); }, bare));
    CASEBOOK_TRY(const Comparison row, compare({u"write-row"_s, alone, 1.5}, pairs, [&] { return writers->rows(); }, bare));
    CASEBOOK_TRY(const Comparison bulk, compare({u"write-bulk"_s, u"the same UPDATEs in one transaction without a journal"_s, 2.5}, pairs,
                                                [&] { return writers->rowsInOne(); }, bareInOne));
    return QList{act, row, bulk};
}

}
