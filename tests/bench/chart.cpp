// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/statistics.h"
#include "tests/bench/barestore.h"
#include "tests/bench/bench.h"
#include "tests/bench/recording.h"

#include <sqlite3.h>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr int months = 12;

// The last twelve whole months.
QList<queries::Span> spans()
{
    QList<queries::Span> found;
    const QDate thisMonth(Office::today().year(), Office::today().month(), 1);
    for (int back = months; back > 0; --back) {
        const QDate first = thisMonth.addMonths(-back);
        found << queries::Span{first, first.addMonths(1).addDays(-1), first.addMonths(1).addDays(-1)};
    }
    return found;
}

QList<queries::CountedKind> countedKinds(const rulebook::Rulebook &rules)
{
    QList<queries::CountedKind> kinds;
    for (const domain::Kind &kind : rules.kinds()) {
        queries::CountedKind counted{kind.id, {}, {}, kind.outcomeList};
        for (const domain::Outcome &outcome : kind.outcomes)
            if (outcome.isRefusal)
                counted.refusals << outcome.id;
        kinds << counted;
    }
    return kinds;
}

Result<double> months12(Office &office, const QList<queries::CountedKind> &kinds)
{
    const Stopwatch watch;
    queries::Statistics statistics(office.connection(), office.store().user().clearance, {}, Office::today(), kinds);
    for (const queries::Span &span : spans()) {
        CASEBOOK_TRY([[maybe_unused]] const auto figures, statistics.figures(span));
    }
    return watch.seconds();
}

}

// Twelve months by kind: what came in, was closed, was late and how long it took. The chart draws one of these.
Answer chart(Room &room)
{
    CASEBOOK_TRY(const QString file, room.filledStore());
    CASEBOOK_TRY(const auto office, Office::open(file));
    const QList<queries::CountedKind> kinds = countedKinds(office->rules());
    std::vector<RecordedStep> steps;
    {
        Recording recording(office->connection().handle());
        CASEBOOK_TRY([[maybe_unused]] const double once, months12(*office, kinds));
        steps = recording.take();
    }
    CASEBOOK_TRY(const Handle handle, openBare(file, &office->store().pageKey()));
    CASEBOOK_CHECK(settle(handle.get()));
    Replay replay(handle.get());
    CASEBOOK_CHECK(replay.prepare(steps));
    const auto bare = [&]() -> Result<double> {
        const Stopwatch watch;
        CASEBOOK_TRY([[maybe_unused]] const qint64 rows, replay.run(steps));
        return watch.seconds();
    };
    CASEBOOK_TRY(const BareStatement grouped, prepareBare(handle.get(), "SELECT substr(received_on, 1, 7), kind, count(*) FROM cases GROUP BY 1, 2"));
    const auto grouping = [&]() -> Result<double> {
        const Stopwatch watch;
        while (sqlite3_step(grouped.get()) == SQLITE_ROW)
            touchRow(grouped.get());
        sqlite3_reset(grouped.get());
        return watch.seconds();
    };
    const auto ours = [&] { return months12(*office, kinds); };
    CASEBOOK_TRY(const Comparison limit, compare({u"chart"_s, u"step of the same SQL"_s, 1.2}, room.options().pairs(), ours, bare));
    CASEBOOK_TRY(const Comparison peer, compare({u"chart-group"_s, u"one GROUP BY month and kind that counts what came in, nothing else"_s, {}},
                                                 room.options().pairs(), ours, grouping));
    return QList{limit, peer};
}

}
