// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/register.h"
#include "tests/bench/barestore.h"
#include "tests/bench/bench.h"
#include "tests/bench/recording.h"

#include <QFile>
#include <sqlite3.h>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr int openOneIn = 10;

// The office after some years: of ten cases nine are closed, whenever they were due. Only the columns that a list looks at.
Result<void> closeMost(const QString &file, const base::Secret &key)
{
    CASEBOOK_TRY(const Handle handle, openBare(file, &key));
    CASEBOOK_CHECK(settle(handle.get()));
    // Rows in the order of their numbers lie all over the indexes: with the usual cache each would be a page read again.
    CASEBOOK_CHECK(runBare(handle.get(), "PRAGMA cache_size = -4000000"));
    const QByteArray update = "UPDATE cases SET phase = 'closed', state = 'closed', closed_on = received_on WHERE id % " + QByteArray::number(openOneIn) + " <> 0";
    CASEBOOK_CHECK(runBare(handle.get(), update.constData()));
    return runBare(handle.get(), "PRAGMA wal_checkpoint(TRUNCATE)");
}

// The recorded statements again, and the same by another index when one is named.
class Bare final {
public:
    static Result<std::unique_ptr<Bare>> prepare(sqlite3 *handle, std::vector<RecordedStep> steps, const QByteArray &index)
    {
        std::erase_if(steps, [](const RecordedStep &step) { return !step.sql.contains("FROM cases"); });
        for (RecordedStep &step : steps)
            if (!index.isEmpty())
                step.sql.replace("FROM cases", "FROM cases INDEXED BY " + index);
        std::unique_ptr<Bare> bare(new Bare(handle, std::move(steps)));
        CASEBOOK_CHECK(bare->m_replay.prepare(bare->m_steps));
        return bare;
    }
    Run run(int times)
    {
        return [this, times]() -> Result<double> {
            const Stopwatch watch;
            for (int i = 0; i < times; ++i)
                CASEBOOK_CHECK(m_replay.run(m_steps));
            return watch.seconds() / times;
        };
    }

private:
    Bare(sqlite3 *handle, std::vector<RecordedStep> steps) : m_replay(handle), m_steps(std::move(steps)) {}
    Replay m_replay;
    std::vector<RecordedStep> m_steps;
};

}

// Open requests that are overdue: how many, and their ids in due order.
Answer filter(Room &room)
{
    CASEBOOK_TRY(const QString filled, room.filledStore());
    const QString file = room.fileFor(u"filter.casebook"_s);
    const bool isFirstRun = !QFile::exists(file);
    if (isFirstRun)
        CASEBOOK_CHECK(copyStore(filled, file));
    CASEBOOK_TRY(const auto office, Office::open(file));
    if (isFirstRun)
        CASEBOOK_CHECK(closeMost(file, office->store().pageKey()));
    const auto filter = domain::readFilter(u"kind:request -phase:closed due:overdue"_s).filter;
    const queries::RegisterRequest request{domain::resolved(filter, Office::today(), Office::login()), Office::today(), u"due"_s, false};
    const int times = room.options().repeats(5);
    const auto ours = [&]() -> Result<double> {
        const Stopwatch watch;
        for (int i = 0; i < times; ++i) {
            queries::Register list(office->connection(), office->store().user().clearance);
            CASEBOOK_TRY(const qint64 count, list.count(request));
            CASEBOOK_TRY(const std::vector<qint64> ids, list.ids(request));
            if (static_cast<size_t>(count) != ids.size())
                return base::fail(base::ErrorCode::Internal, {u"the count is another than the ids"_s});
        }
        return watch.seconds() / times;
    };
    std::vector<RecordedStep> steps;
    {
        Recording recording(office->connection().handle());
        CASEBOOK_TRY([[maybe_unused]] const double once, ours());
        steps = recording.take();
        steps.resize(steps.size() / static_cast<size_t>(times));
    }
    CASEBOOK_TRY(const Handle handle, openBare(file, &office->store().pageKey()));
    CASEBOOK_CHECK(settle(handle.get()));
    CASEBOOK_TRY(const auto same, Bare::prepare(handle.get(), steps, {}));
    CASEBOOK_TRY(const auto plain, Bare::prepare(handle.get(), steps, "cases_due"));
    const int pairs = room.options().pairs();
    CASEBOOK_TRY(const Comparison limit, compare({u"filter"_s, u"step of the same SQL"_s, 1.3}, pairs, ours, same->run(times)));
    CASEBOOK_TRY(const Comparison peer, compare({u"filter-plain"_s, u"the same SQL by the index of all due dates"_s, 0.05}, pairs, ours, plain->run(times)));
    return QList{limit, peer};
}

}
