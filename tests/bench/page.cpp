// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/register.h"
#include "tests/bench/bench.h"
#include "tests/bench/recording.h"

#include <algorithm>
#include <sqlite3.h>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr int pageRows = 200;
constexpr char keyOfPage[] = " AND (due_on, id)";
constexpr qint64 offsetCountsFrom = 1'000'000;

// Places spread evenly over the whole list.
std::vector<qint64> places(const std::vector<qint64> &ids, int count)
{
    std::vector<qint64> found;
    for (int i = 0; i < count; ++i)
        found.push_back(ids[ids.size() * static_cast<size_t>(2 * i + 1) / static_cast<size_t>(2 * count)]);
    return found;
}

}

Answer keysetPage(Room &room)
{
    CASEBOOK_TRY(const QString file, room.filledStore());
    CASEBOOK_TRY(const auto office, Office::open(file));
    queries::Register list(office->connection(), office->store().user().clearance);
    const queries::RegisterRequest request{{}, Office::today(), u"due"_s, false};
    CASEBOOK_TRY(const std::vector<qint64> ids, list.ids(request));
    const std::vector<qint64> after = places(ids, room.options().repeats(50));
    const auto ours = [&]() -> Result<double> {
        const Stopwatch watch;
        for (const qint64 id : after) {
            CASEBOOK_TRY([[maybe_unused]] const auto rows, list.page(request, pageRows, domain::CaseId(id)));
        }
        return watch.seconds() / static_cast<double>(after.size());
    };
    std::vector<RecordedStep> steps;
    {
        Recording recording(office->connection().handle());
        CASEBOOK_TRY([[maybe_unused]] const double once, ours());
        steps = recording.take();
    }
    CASEBOOK_TRY(const Handle handle, openBare(file, &office->store().pageKey()));
    CASEBOOK_CHECK(settle(handle.get()));
    Replay replay(handle.get());
    CASEBOOK_CHECK(replay.prepare(steps));
    const auto bare = [&]() -> Result<double> {
        const Stopwatch watch;
        CASEBOOK_TRY([[maybe_unused]] const qint64 rows, replay.run(steps));
        return watch.seconds() / static_cast<double>(after.size());
    };
    CASEBOOK_TRY(const Comparison limit, compare({u"page"_s, u"step of the same SQL, every column touched"_s, 1.4}, room.options().pairs(), ours, bare));

    // The text of a recorded page without its key, by OFFSET.
    const auto page = std::find_if(steps.cbegin(), steps.cend(), [](const RecordedStep &step) { return step.sql.contains(keyOfPage); });
    if (page == steps.cend())
        return base::fail(base::ErrorCode::Internal, {u"no page was recorded"_s});
    QByteArray text = page->sql.left(page->sql.indexOf(keyOfPage));
    text += " ORDER BY due_on, id LIMIT 200 OFFSET " + QByteArray::number(static_cast<qint64>(ids.size()) * 9 / 10);
    CASEBOOK_TRY(const BareStatement offset, prepareBare(handle.get(), text));
    const auto byOffset = [&]() -> Result<double> {
        const Stopwatch watch;
        while (sqlite3_step(offset.get()) == SQLITE_ROW)
            touchRow(offset.get());
        sqlite3_reset(offset.get());
        return watch.seconds();
    };
    const std::optional<double> goal = room.options().cases >= offsetCountsFrom ? std::optional(0.03) : std::nullopt;
    CASEBOOK_TRY(const Comparison peer, compare({u"page-offset"_s, u"OFFSET at 90 % of the list"_s, goal}, room.options().pairs(), ours, byOffset));
    return QList{limit, peer};
}

}
