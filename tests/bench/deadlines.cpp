// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/deadline.h"
#include "app/rulebook/embedded.h"
#include "app/rulebook/rulebook.h"
#include "tests/bench/bench.h"

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr int receipts = 20'000;
constexpr int spanDays = 3 * 365;

// Receipts on every day of three years.
std::vector<QDate> receivedDays(int count)
{
    std::vector<QDate> days;
    for (int i = 0; i < count; ++i)
        days.push_back(Office::today().addDays(-(i * 7919 % spanDays)));
    return days;
}

// The same end by walking: a month on, then day after day until one is neither weekend nor holiday, and back over all days of the
// period to see whether two of them were working days. It knows one rule, has the holidays at hand, and says nothing.
class DayWalker final {
public:
    DayWalker(const domain::Calendar &calendar, const QDate &first, const QDate &last) : m_first(first)
    {
        for (QDate day = first; day <= last; day = day.addDays(1))
            m_works.push_back(calendar.isWorkingDay(day));
    }
    QDate due(const QDate &received) const
    {
        QDate day = received.addMonths(1);
        while (!works(day))
            day = day.addDays(1);
        int workingDays = 0;
        for (QDate walked = received.addDays(1); walked <= day; walked = walked.addDays(1))
            workingDays += works(walked) ? 1 : 0;
        for (; workingDays < 2; workingDays += works(day) ? 1 : 0)
            day = day.addDays(1);
        return day;
    }

private:
    bool works(const QDate &day) const { return m_works[static_cast<size_t>(m_first.daysTo(day))]; }
    QDate m_first;
    std::vector<bool> m_works;
};

}

// The month of a request for access, with every step of its reasoning.
Answer deadlines(Room &room)
{
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    CASEBOOK_TRY(const domain::Regime *regime, rules.regime(u"gdpr"_s));
    CASEBOOK_TRY(const domain::Calendar *calendar, rules.calendar(u"DE-BE"_s));
    const std::vector<QDate> days = receivedDays(room.options().isSmoke ? 50 : receipts);
    const QTimeZone zone("Europe/Berlin");
    const DayWalker walker(*calendar, Office::today().addDays(-spanDays), Office::today().addDays(100));
    std::vector<QDate> due(days.size());
    const double count = static_cast<double>(days.size());
    const auto ours = [&]() -> Result<double> {
        const Stopwatch watch;
        for (size_t i = 0; i < days.size(); ++i) {
            CASEBOOK_TRY(const domain::Deadline deadline, domain::computeDeadline({*regime, u"access"_s, *calendar, zone, domain::Receipt::on(days[i])}));
            due[i] = deadline.due;
        }
        return watch.seconds() / count;
    };
    const auto walking = [&]() -> Result<double> {
        const Stopwatch watch;
        qint64 others = 0;
        for (size_t i = 0; i < days.size(); ++i)
            others += walker.due(days[i]) == due[i] ? 0 : 1;
        const double seconds = watch.seconds() / count;
        if (others > 0)
            return base::fail(base::ErrorCode::Internal, {u"the walker came to other days"_s});
        return seconds;
    };
    CASEBOOK_TRY(const Comparison found, compare({u"deadlines"_s, u"a walk over the days with the holidays at hand, without reasons"_s, 40},
                                                  room.options().pairs(), ours, walking));
    Room::say(u"%1 deadlines with their reasons in a second on one core"_s.arg(qRound64(1 / found.ours.median)));
    return QList{found};
}

}
