// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retention/deletionplan.h"
#include "app/rulebook/embedded.h"
#include "app/rulebook/rulebook.h"
#include "tests/bench/bench.h"

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;
using domain::StoredItem;

namespace {

constexpr int itemsOfOffice = 100'000;
constexpr int heldPeople = 500;

// What an office has in its systems: each item of a customer, in four systems, some years old; one in two hundred customers is held.
QList<StoredItem> storedItems(int count)
{
    static const QStringList classes[] = {{u"cad-other"_s}, {u"support"_s}, {u"crm"_s, u"invoice-de"_s}, {u"invoice-de"_s, u"invoice-us"_s}};
    QList<StoredItem> items;
    items.reserve(count);
    for (int i = 0; i < count; ++i) {
        StoredItem item;
        item.classes = classes[i % 4];
        item.country = u"DE"_s;
        item.closed = Office::today().addDays(-(i * 7919 % 4000));
        item.issued = Office::today().addDays(-(i * 104729 % 4000));
        item.event = item.issued;
        item.person = QString::number(i / 4);
        items.append(item);
    }
    return items;
}

domain::DeletionPlanner plannerOf(const rulebook::RetentionRules &rules, int people)
{
    domain::DeletionPlanner planner(rules.classes, rules.holdRule);
    for (int i = 0; i < heldPeople; ++i)
        planner.addHold({u"H-%1"_s.arg(i), domain::HoldScope::Person, QString::number(i * 200 % people), {}, Office::today().addDays(-300),
                         i % 2 == 0 ? QDate() : Office::today().addDays(-10), Office::today().addDays(300)});
    for (int i = 0; i < heldPeople; ++i)
        planner.addOpenCase(QString::number((i * 200 + 7) % people), u"R-2026-%1"_s.arg(i));
    return planner;
}

// The same last days with the periods at hand, by the arithmetic alone: no holds, no reasons, no names.
struct BareItem {
    int kind = 0;
    QDate closed;
    QDate issued;
};

QDate bareDay(const BareItem &item)
{
    const auto afterEighthYear = [](const QDate &issued) { return QDate(issued.year() + 9, 1, 1); };
    switch (item.kind) {
    case 0: return item.closed.addDays(60);
    case 1: return item.closed.addMonths(36);
    case 2: return std::max(item.closed.addMonths(84), afterEighthYear(item.issued));
    default: return afterEighthYear(item.issued);
    }
}

}

// What goes now, what later and what stays, for everything in the systems of an office.
Answer retention(Room &room)
{
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    CASEBOOK_TRY(const rulebook::RetentionRules kept, rules.retentionRules(u"berlin"_s));
    const QList<StoredItem> items = storedItems(room.options().isSmoke ? 200 : itemsOfOffice);
    const domain::DeletionPlanner planner = plannerOf(kept, std::max<int>(1, static_cast<int>(items.size() / 4)));
    std::vector<BareItem> bare;
    for (qsizetype i = 0; i < items.size(); ++i)
        bare.push_back({static_cast<int>(i % 4), items[i].closed, items[i].issued});
    const double count = static_cast<double>(items.size());
    domain::DeletionPlan plan;
    const auto ours = [&]() -> Result<double> {
        const Stopwatch watch;
        plan = planner.plan(items, Office::today());
        return watch.seconds() / count;
    };
    const auto loop = [&]() -> Result<double> {
        std::vector<QDate> days(bare.size());
        const Stopwatch watch;
        for (size_t i = 0; i < bare.size(); ++i)
            days[i] = bareDay(bare[i]);
        const double seconds = watch.seconds() / count;
        qint64 others = 0;
        for (qsizetype i = 0; i < plan.items.size(); ++i) {
            const domain::PlannedDeletion &one = plan.items[i];
            others += one.state == domain::DeletionState::Held || !one.holds.isEmpty() || one.mustBy == days[static_cast<size_t>(i)] ? 0 : 1;
        }
        if (others > 0)
            return base::fail(base::ErrorCode::Internal, {u"the loop came to other days"_s});
        return seconds;
    };
    CASEBOOK_TRY(const Comparison found, compare({u"retention"_s, u"the arithmetic of the same periods in a bare loop, without holds and reasons"_s, 60},
                                                  room.options().pairs(), ours, loop));
    Room::say(u"%1 items planned in a second on one core"_s.arg(qRound64(1 / found.ours.median)));
    return QList{found};
}

}
