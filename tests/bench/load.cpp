// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/several/importcases.h"
#include "tests/bench/barehash.h"
#include "tests/bench/bench.h"
#include "tests/bench/inventedcases.h"
#include "tests/bench/recording.h"

#include <QFile>
#include <algorithm>
#include <sodium.h>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr qint64 pieceSize = 500;
constexpr size_t commitmentHead = 105;  // what is hashed before a value: tag, sequence, class, salt in hexadecimal digits

// An office that imports in one transaction, piece by piece.
class Loader final {
public:
    static Result<std::unique_ptr<Loader>> begin(const QString &file)
    {
        std::unique_ptr<Loader> loader(new Loader);
        CASEBOOK_TRY(loader->m_office, Office::create(file, 1));
        return loader;
    }
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
    Result<void> commit() { return m_import->commit(); }
    Office &office() { return *m_office; }

private:
    Loader() = default;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<casework::ImportCases> m_import;
};

// The statements alone, on an empty store that was made in the same way.
class BareLoader final {
public:
    static Result<std::unique_ptr<BareLoader>> begin(const QString &file)
    {
        CASEBOOK_TRY(auto office, Office::create(file, 1));
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

// Four stores side by side: one tells its statements, one is measured, one repeats all statements, one only those that write.
class Race final {
public:
    static Result<std::unique_ptr<Race>> begin(const Room &room)
    {
        std::unique_ptr<Race> race(new Race);
        CASEBOOK_TRY(race->m_told, Loader::begin(room.fileFor(u"told.casebook"_s)));
        CASEBOOK_TRY(race->m_ours, Loader::begin(room.fileFor(u"ours.casebook"_s)));
        CASEBOOK_TRY(race->m_same, BareLoader::begin(room.fileFor(u"same.casebook"_s)));
        CASEBOOK_TRY(race->m_writes, BareLoader::begin(room.fileFor(u"writes.casebook"_s)));
        race->m_recording = std::make_unique<Recording>(race->m_told->office().connection().handle());
        return race;
    }

    Result<void> lap(const std::function<Result<void>(Loader &)> &work)
    {
        CASEBOOK_CHECK(work(*m_told));
        const std::vector<RecordedStep> steps = m_recording->take();
        const std::vector<RecordedStep> writes = writesOf(steps);
        const Stopwatch watch;
        CASEBOOK_CHECK(work(*m_ours));
        m_times.ours.push_back(watch.seconds());
        CASEBOOK_TRY(const double same, m_same->run(steps, true));
        m_times.same.push_back(same);
        CASEBOOK_TRY(const double written, m_writes->run(writes, false));
        m_times.writes.push_back(written);
        return {};
    }
    const Times &times() const { return m_times; }

private:
    Race() = default;
    std::unique_ptr<Loader> m_told;
    std::unique_ptr<Loader> m_ours;
    std::unique_ptr<BareLoader> m_same;
    std::unique_ptr<BareLoader> m_writes;
    std::unique_ptr<Recording> m_recording;
    Times m_times;
};

}

Answer load(Room &room)
{
    for (const QString &name : {u"told"_s, u"ours"_s, u"same"_s, u"writes"_s})
        for (const char *ending : {"", "-wal", "-shm", ".keys"})
            QFile::remove(room.fileFor(name + u".casebook"_s) + QLatin1StringView(ending));
    CASEBOOK_TRY(const auto race, Race::begin(room));
    CASEBOOK_CHECK(race->lap([](Loader &loader) { return loader.begin(); }));
    const qint64 piece = std::min(pieceSize, std::max<qint64>(1, room.options().cases / 2));
    for (qint64 first = 0; first < room.options().cases; first += piece) {
        std::vector<casework::RegisterCaseRequest> cases;
        for (qint64 i = first; i < std::min(first + piece, room.options().cases); ++i)
            cases.push_back(inventedCase(i, Office::today()));
        CASEBOOK_CHECK(race->lap([&](Loader &loader) { return loader.add(cases); }));
    }
    CASEBOOK_CHECK(race->lap([](Loader &loader) { return loader.commit(); }));
    const Times &times = race->times();
    return QList{compareSums({u"load"_s, u"the same statements with the same values, salts and hashes made"_s, 2.5}, times.ours, times.same),
                 compareSums({u"load-writes"_s, u"of the same statements those that write, nothing else"_s, {}}, times.ours, times.writes)};
}

}
