// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/register.h"
#include "tests/bench/bench.h"
#include "tests/bench/recording.h"

#include <QFile>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr int firstRows = 50;

queries::RegisterRequest byDue()
{
    return {{}, Office::today(), u"due"_s, false};
}

// What the first page asks of the library.
Result<std::vector<RecordedStep>> firstPageSteps(const QString &file)
{
    CASEBOOK_TRY(const auto office, Office::open(file));
    Recording recording(office->connection().handle());
    CASEBOOK_TRY([[maybe_unused]] const auto rows, queries::Register(office->connection(), office->store().user().clearance).page(byDue(), firstRows));
    return recording.take();
}

// What opening and the first page together ask of the library: settings, checks, who opened it, rows.
Result<std::vector<RecordedStep>> openingSteps(const QString &file, const QString &recoveryKey)
{
    OpeningRecording recording;
    CASEBOOK_TRY(const auto store, store::Store::openWithRecoveryKey(file, Office::login(), recoveryKey));
    CASEBOOK_TRY([[maybe_unused]] const auto rows, queries::Register(store->connection(), store->user().clearance).page(byDue(), firstRows));
    return recording.take();
}

Result<base::Secret> keyOf(const QString &file)
{
    CASEBOOK_TRY(const auto office, Office::open(file));
    return office->store().pageKey().clone();
}

// Opens, asks for the first page, and closes again outside the measurement.
Result<double> openBareOnce(const QString &file, const base::Secret *key, const std::vector<RecordedStep> &steps)
{
    const Stopwatch watch;
    CASEBOOK_TRY(const Handle handle, openBare(file, key));
    Replay replay(handle.get());
    CASEBOOK_CHECK(replay.prepare(steps));
    CASEBOOK_TRY([[maybe_unused]] const qint64 rows, replay.run(steps));
    return watch.seconds();
}

Result<double> openOursOnce(const QString &file, const QString &recoveryKey)
{
    const Stopwatch watch;
    CASEBOOK_TRY(const auto store, store::Store::openWithRecoveryKey(file, Office::login(), recoveryKey));
    CASEBOOK_TRY([[maybe_unused]] const auto rows, queries::Register(store->connection(), store->user().clearance).page(byDue(), firstRows));
    return watch.seconds();
}

// The middle of several, because one opening takes about a millisecond.
Run several(int times, const Run &once)
{
    return [times, once]() -> Result<double> {
        std::vector<double> found;
        for (int i = 0; i < times; ++i) {
            CASEBOOK_TRY(const double seconds, once());
            found.push_back(seconds);
        }
        return figureOf(found).median;
    };
}

}

Answer openAndFirstPage(Room &room)
{
    CASEBOOK_TRY(const QString file, room.filledStore());
    CASEBOOK_TRY(const base::Secret key, keyOf(file));
    const QString recoveryKey = store::recoveryKeyText(key);
    CASEBOOK_TRY(const auto steps, openingSteps(file, recoveryKey));
    const int times = room.options().repeats(15);
    CASEBOOK_TRY(const Comparison found, compare({u"open"_s, u"open, key and the same SQL, settings included"_s, 1.3}, room.options().pairs(),
                                                 several(times, [&] { return openOursOnce(file, recoveryKey); }),
                                                 several(times, [&] { return openBareOnce(file, &key, steps); })));
    return QList{found};
}

Answer openAgainstPlain(Room &room)
{
    CASEBOOK_TRY(const QString file, room.filledStore());
    CASEBOOK_TRY(const base::Secret key, keyOf(file));
    CASEBOOK_TRY(const auto steps, firstPageSteps(file));
    const QString plain = room.fileFor(u"plain.db"_s);
    if (!QFile::exists(plain))  // the same for every run: nothing is written to it
        CASEBOOK_CHECK(copyPlain(file, key, plain));
    const int times = room.options().repeats(15);
    CASEBOOK_TRY(const Comparison found, compare({u"open-plain"_s, u"the same file without encryption"_s, 1.2}, room.options().pairs(),
                                                 several(times, [&] { return openBareOnce(file, &key, steps); }),
                                                 several(times, [&] { return openBareOnce(plain, nullptr, steps); })));
    return QList{found};
}

}
