// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/several/importcases.h"
#include "tests/bench/barehash.h"
#include "tests/bench/bench.h"
#include "tests/bench/inventedcases.h"
#include "tests/bench/recording.h"

#include <QFile>
#include <algorithm>
#include <sodium.h>
#include <sqlite3.h>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr qint64 pieceSize = 500;
constexpr qint64 casesPerTransaction = 100'000;  // so that the log of each store stays far smaller than the store
constexpr qint64 addedCases = 10'000;
constexpr size_t commitmentHead = 105;  // what is hashed before a value: tag, sequence, class, salt in hexadecimal digits

// An office that imports, piece by piece within a transaction.
class Loader final {
public:
    explicit Loader(std::unique_ptr<Office> office) : m_office(std::move(office)) {}
    Result<void> begin()
    {
        CASEBOOK_TRY(m_import, casework::ImportCases::begin(m_office->desk()));
        return {};
    }
    Result<void> add(const std::vector<casework::RegisterCaseRequest> &cases)
    {
        for (const casework::RegisterCaseRequest &request : cases) {
            CASEBOOK_TRY([[maybe_unused]] const casework::Done done, m_import->add(request));
        }
        return {};
    }
    Result<void> commit()
    {
        CASEBOOK_CHECK(m_import->commit());
        m_import.reset();
        return {};
    }
    Office &office() { return *m_office; }

private:
    std::unique_ptr<Office> m_office;
    std::unique_ptr<casework::ImportCases> m_import;
};

// The statements alone, on a store that was made in the same way.
class BareLoader final {
public:
    static Result<std::unique_ptr<BareLoader>> begin(const QString &file, std::unique_ptr<Office> office)
    {
        const base::Secret key = office->store().pageKey().clone();
        office.reset();
        CASEBOOK_TRY(Handle handle, openBare(file, &key));
        CASEBOOK_CHECK(settle(handle.get()));
        return std::unique_ptr<BareLoader>(new BareLoader(std::move(handle)));
    }
    // With `hashes`, what a journal of this form asks of whoever writes it is done too: a salt and a commitment for each
    // opening, leaf and node for each entry.
    Result<double> run(const std::vector<RecordedStep> &steps, bool hashes)
    {
        CASEBOOK_CHECK(m_replay.prepare(steps));
        const Stopwatch watch;
        if (hashes)
            hashAll(steps);
        CASEBOOK_TRY([[maybe_unused]] const qint64 rows, m_replay.run(steps));
        return watch.seconds();
    }
    sqlite3 *handle() { return m_handle.get(); }

private:
    explicit BareLoader(Handle handle) : m_handle(std::move(handle)), m_replay(m_handle.get()) {}

    void hashAll(const std::vector<RecordedStep> &steps)
    {
        for (const RecordedStep &step : steps) {
            if (step.sql.startsWith("INSERT INTO history"))
                commit(step.values.back().bytes);
            else if (step.sql.startsWith("INSERT INTO journal"))
                append(step.values[1].bytes);
        }
    }
    void commit(const QByteArray &value)
    {
        char head[commitmentHead] = {};
        randombytes_buf(head, 32);
        m_sha.begin();
        m_sha.add(head, sizeof head);
        m_sha.add(value.constData(), static_cast<size_t>(value.size()));
        m_sha.end(m_node);
    }
    void append(const QByteArray &line)
    {
        m_sha.begin();
        m_sha.add("\0", 1);
        m_sha.add(line.constData(), static_cast<size_t>(line.size()));
        m_sha.end(m_node);
        unsigned char both[65] = {1};
        std::copy(m_node.begin(), m_node.end(), both + 33);
        m_sha.begin();
        m_sha.add(both, sizeof both);
        m_sha.end(m_node);
    }

    Handle m_handle;
    Replay m_replay;
    BareHash m_sha;
    Hash m_node = {};
};

// Of the steps only those that leave something behind.
std::vector<RecordedStep> writesOf(const std::vector<RecordedStep> &steps)
{
    std::vector<RecordedStep> writes;
    for (const RecordedStep &step : steps)
        if (!step.sql.startsWith("SELECT"))
            writes.push_back(step);
    return writes;
}

struct Times {
    std::vector<double> ours;
    std::vector<double> same;
    std::vector<double> writes;
};

// Stores side by side: one tells its statements, one is measured, one repeats all statements, and where there is a fourth it
// repeats only those that write. Where a million cases have no room for so many, the one that tells is measured, without the time
// that the telling took.
class Race final {
public:
    using Made = Result<std::unique_ptr<Office>> (*)(const QString &file);
    enum class Stores { Two, Three, Four };

    static Result<std::unique_ptr<Race>> begin(const Room &room, Made made, Stores stores)
    {
        std::unique_ptr<Race> race(new Race);
        CASEBOOK_TRY(race->m_told, loader(room.fileFor(told), made));
        CASEBOOK_TRY(race->m_same, bare(room.fileFor(same), made));
        if (stores != Stores::Two) {
            CASEBOOK_TRY(race->m_ours, loader(room.fileFor(ours), made));
        }
        if (stores == Stores::Four) {
            CASEBOOK_TRY(race->m_writes, bare(room.fileFor(writes), made));
        }
        race->m_recording = std::make_unique<Recording>(race->m_told->office().connection().handle());
        return race;
    }

    Result<void> run(qint64 first, qint64 count)
    {
        for (qint64 from = first; from < first + count; from += casesPerTransaction) {
            CASEBOOK_CHECK(runTransaction(from, std::min(casesPerTransaction, first + count - from)));
            if (count > casesPerTransaction) {
                emptyLogs();
                Room::say(u"  %1 cases"_s.arg(from + casesPerTransaction));
            }
        }
        return {};
    }
    const Times &times() const { return m_times; }

    static inline const QString told = u"told.casebook"_s;
    static inline const QString ours = u"ours.casebook"_s;
    static inline const QString same = u"same.casebook"_s;
    static inline const QString writes = u"writes.casebook"_s;

private:
    Race() = default;
    Result<void> runTransaction(qint64 first, qint64 count)
    {
        CASEBOOK_CHECK(lap([](Loader &loader) { return loader.begin(); }));
        const qint64 piece = std::min(pieceSize, std::max<qint64>(1, count / 2));
        for (qint64 from = first; from < first + count; from += piece) {
            std::vector<casework::RegisterCaseRequest> cases;
            for (qint64 i = from; i < std::min(from + piece, first + count); ++i)
                cases.push_back(inventedCase(i, Office::today()));
            CASEBOOK_CHECK(lap([&](Loader &loader) { return loader.add(cases); }));
        }
        return lap([](Loader &loader) { return loader.commit(); });
    }
    // On nobody's time: each would do it in the same way.
    void emptyLogs()
    {
        for (sqlite3 *handle : {m_told->office().connection().handle(), m_same->handle()})
            sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    }
    static Result<std::unique_ptr<Loader>> loader(const QString &file, Made made)
    {
        CASEBOOK_TRY(auto office, made(file));
        return std::make_unique<Loader>(std::move(office));
    }
    static Result<std::unique_ptr<BareLoader>> bare(const QString &file, Made made)
    {
        CASEBOOK_TRY(auto office, made(file));
        return BareLoader::begin(file, std::move(office));
    }
    Result<void> lap(const std::function<Result<void>(Loader &)> &work)
    {
        m_recording->takeSeconds();
        const Stopwatch telling;
        CASEBOOK_CHECK(work(*m_told));
        const double toldIn = telling.seconds() - m_recording->takeSeconds();
        const std::vector<RecordedStep> steps = m_recording->take();
        const std::vector<RecordedStep> onlyWrites = m_writes ? writesOf(steps) : std::vector<RecordedStep>();
        if (m_ours) {
            const Stopwatch watch;
            CASEBOOK_CHECK(work(*m_ours));
            m_times.ours.push_back(watch.seconds());
        } else {
            m_times.ours.push_back(toldIn);
        }
        CASEBOOK_TRY(const double repeated, m_same->run(steps, true));
        m_times.same.push_back(repeated);
        if (m_writes) {
            CASEBOOK_TRY(const double written, m_writes->run(onlyWrites, false));
            m_times.writes.push_back(written);
        }
        return {};
    }

    std::unique_ptr<Loader> m_told;
    std::unique_ptr<Loader> m_ours;
    std::unique_ptr<BareLoader> m_same;
    std::unique_ptr<BareLoader> m_writes;
    std::unique_ptr<Recording> m_recording;
    Times m_times;
};

void clear(const Room &room)
{
    for (const QString &name : {Race::told, Race::ours, Race::same, Race::writes})
        for (const char *ending : {"", "-wal", "-shm", ".keys"})
            QFile::remove(room.fileFor(name) + QLatin1StringView(ending));
}

const QString sameStatements = u"the same statements with the same values, salts and hashes made"_s;
constexpr double loadGoal = 2.5;

}

Answer load(Room &room)
{
    clear(room);
    const bool hasWrites = room.options().cases <= casesPerTransaction;
    const auto made = [](const QString &file) { return Office::create(file, 1); };
    CASEBOOK_TRY(const auto race, Race::begin(room, made, hasWrites ? Race::Stores::Four : Race::Stores::Two));
    CASEBOOK_CHECK(race->run(0, room.options().cases));
    const Times &times = race->times();
    clear(room);
    QList<Comparison> found{compareSums({u"load"_s, sameStatements, loadGoal}, times.ours, times.same)};
    if (hasWrites)
        found << compareSums({u"load-writes"_s, u"of the same statements those that write, nothing else"_s, {}}, times.ours, times.writes);
    return found;
}

// The same where many cases are there already: their number, and what it does to indexes and caches, stays while few are added.
Answer loadMore(Room &room)
{
    CASEBOOK_TRY(const QString file, room.filledStore());
    clear(room);
    for (const QString &name : {Race::told, Race::ours, Race::same})
        CASEBOOK_CHECK(copyStore(file, room.fileFor(name)));
    CASEBOOK_TRY(const auto race, Race::begin(room, &Office::open, Race::Stores::Three));
    CASEBOOK_CHECK(race->run(room.options().cases, std::min(room.options().cases, addedCases)));
    const Times &times = race->times();
    clear(room);
    return QList{compareSums({u"load-more"_s, sameStatements, loadGoal}, times.ours, times.same)};
}

}
