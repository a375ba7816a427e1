// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/register.h"
#include "tests/bench/bench.h"
#include "tests/bench/naive.h"
#include "tests/bench/recording.h"

#include <QMap>
#include <sqlite3.h>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr qint64 naiveCountsFrom = 1'000'000;

// What a field of the register is called in the store.
QString columnOf(const QString &field)
{
    static const QMap<QString, QString> others{{u"number"_s, u"number_key"_s}, {u"person"_s, u"person_key"_s}, {u"title"_s, u"title_key"_s},
                                               {u"due"_s, u"due_on"_s}, {u"received"_s, u"received_on"_s}, {u"closed"_s, u"closed_on"_s}};
    return others.value(field, field);
}

// All ids by the recorded statements, into plain numbers.
Result<size_t> bareIds(sqlite3 *handle, const std::vector<RecordedStep> &steps)
{
    std::vector<qint64> ids;
    for (const RecordedStep &step : steps) {
        CASEBOOK_TRY(const BareStatement statement, prepareBare(handle, step.sql));
        while (sqlite3_step(statement.get()) == SQLITE_ROW)
            ids.push_back(sqlite3_column_int64(statement.get(), 0));
    }
    return ids.size();
}

}

Answer sortedIds(Room &room)
{
    CASEBOOK_TRY(const QString file, room.filledStore());
    CASEBOOK_TRY(const auto office, Office::open(file));
    const queries::RegisterRequest request{{}, Office::today(), room.options().by, false};
    size_t count = 0;
    // A register of its own each time, because it remembers its last order.
    const auto ours = [&]() -> Result<double> {
        const Stopwatch watch;
        queries::Register list(office->connection(), office->store().user().clearance);
        CASEBOOK_TRY(const std::vector<qint64> ids, list.ids(request));
        count = ids.size();
        return watch.seconds();
    };
    std::vector<RecordedStep> steps;
    {
        Recording recording(office->connection().handle());
        CASEBOOK_TRY([[maybe_unused]] const double once, ours());
        for (RecordedStep &step : recording.take())
            if (step.sql.startsWith("SELECT id FROM cases"))  // not the question how far the journal is
                steps.push_back(std::move(step));
    }
    CASEBOOK_TRY(const Handle handle, openBare(file, &office->store().pageKey()));
    CASEBOOK_CHECK(settle(handle.get()));
    const auto bare = [&]() -> Result<double> {
        const Stopwatch watch;
        CASEBOOK_TRY(const size_t found, bareIds(handle.get(), steps));
        if (found != count)
            return base::fail(base::ErrorCode::Internal, {u"the reference found other rows"_s});
        return watch.seconds();
    };
    CASEBOOK_TRY(const Comparison limit, compare({u"sort"_s, u"step of the same SQL into a vector"_s, 1.2}, room.options().pairs(), ours, bare));

    CASEBOOK_TRY(const auto naive, NaiveList::open(file, office->store().pageKey()));
    const auto fetchAll = [&]() -> Result<double> {
        const Stopwatch watch;
        CASEBOOK_TRY([[maybe_unused]] const int rows, naive->selectAndFetchAll(columnOf(room.options().by)));
        const double seconds = watch.seconds();
        NaiveList::tidyUp();
        return seconds;
    };
    const std::optional<double> goal = room.options().cases >= naiveCountsFrom ? std::optional(0.02) : std::nullopt;
    CASEBOOK_TRY(const Comparison peer, compare({u"sort-naive"_s, u"QSqlTableModel in the same order, every row fetched"_s, goal}, room.options().pairs(), ours, fetchAll));
    return QList{limit, peer};
}

}
