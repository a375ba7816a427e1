// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/deadline.h"
#include "tests/domain/daywalker.h"
#include "tests/rulebook/packs.h"

#include <QSet>

using namespace packs;
using namespace casebook::domain;

namespace {

enum class Unit { Days, BusinessDays, Months, AtOnce, None };
enum class Question { None, Stands, StandsWithAnswerDay, Starts, StartsAfterTen };

// What the provisions say, written down once more without the packs.
struct Clause {
    const char *regimes;
    const char *kinds;
    const char *calendar;
    Unit unit;
    int length;
    int inTotal = 0;        // extended; 0: no extension
    bool moves = false;     // an end on a day off moves
    bool needsTwo = false;  // two working days inside
    bool firstCounts = false;
    Question question = Question::None;
    const char *reason = "";
};

constexpr const char *states = "us-va us-co us-ct us-tx us-or us-mt us-ne us-de us-nh us-nj us-tn us-mn us-md us-in us-ky us-ri";

const Clause clauses[] = {
    {"gdpr", "access", "DE-BE", Unit::Months, 1, 3, true, true, false, Question::Stands, "scope"},
    {"gdpr", "access rectification erasure restriction portability objection", "DE-BE", Unit::Months, 1, 3, true, true, false, Question::Stands, "identity"},
    {"gdpr", "automated-decision information", "DE-BE", Unit::Months, 1, 3, true, true},
    {"gdpr", "refusal", "DE-BE", Unit::Months, 1, 0, true, true},
    {"gdpr", "marketing-opt-out consent-withdrawal", "DE-BE", Unit::AtOnce, 1, 0, true, true},
    {"gdpr uk-gdpr", "account-closure", "DE-BE", Unit::None, 0},
    {"uk-gdpr", "access", "GB-EAW", Unit::Months, 1, 3, true, false, false, Question::StandsWithAnswerDay, "scope"},
    {"uk-gdpr", "access rectification erasure restriction portability objection", "GB-EAW", Unit::Months, 1, 3, true, false, false, Question::Starts, "identity"},
    {"uk-gdpr", "access rectification erasure restriction portability objection", "GB-EAW", Unit::Months, 1, 3, true, false, false, Question::Starts, "fee"},
    {"uk-gdpr", "automated-decision information", "GB-EAW", Unit::Months, 1, 3, true},
    {"uk-gdpr", "marketing-opt-out consent-withdrawal", "GB-EAW", Unit::AtOnce, 1, 0, true},
    {"uk-dpa", "complaint-ack", "GB-EAW", Unit::Days, 30, 0, true},
    {"ch-fadp", "access portability", "CH", Unit::Days, 30, 60, true, false, false, Question::StartsAfterTen, "fee"},
    {"ccpa", "confirm-receipt", "US-FED", Unit::BusinessDays, 10},
    {"ccpa", "know delete correct", "US-FED", Unit::Days, 45, 90},
    {"ccpa", "opt-out limit-sensitive", "US-FED", Unit::BusinessDays, 15},
    {states, "access delete correct portability opt-out", "US-FED", Unit::Days, 45, 90},
    {"us-fl", "access delete correct portability opt-out", "US-FED", Unit::Days, 45, 60},
    {"us-ia", "access delete portability opt-out", "US-FED", Unit::Days, 90, 135},
    {"us-ut", "access delete portability opt-out", "US-FED", Unit::Days, 45, 90},
    {"us-co us-mn", "appeal", "US-FED", Unit::Days, 45, 105},
    {"us-or us-nj", "appeal", "US-FED", Unit::Days, 45},
    {"us-va us-ct us-tx us-mt us-ne us-de us-nh us-tn us-md us-in us-ky us-ri us-fl us-ia", "appeal", "US-FED", Unit::Days, 60},
    {"us-ri", "consent-withdrawal", "US-FED", Unit::Days, 15},
    {"can-spam", "opt-out", "US-FED", Unit::BusinessDays, 10},
    {"e-evidence", "epoc", "DE-BE", Unit::Days, 10, 0, true, true},
    {"e-evidence", "epoc-pr", "DE-BE", Unit::Days, 60, 90},
    {"us-sca", "preservation", "US-FED", Unit::Days, 90, 180},
    {"uk-copo", "order", "GB-EAW", Unit::Days, 7, 0, false, false, true},
};

struct HourClause {
    const char *regime;
    const char *kind;
    const char *zone;
    int length;
};

const HourClause hourClauses[] = {
    {"gdpr", "breach-authority", "Europe/Berlin", 72},
    {"uk-gdpr", "breach-authority", "Europe/London", 72},
    {"e-evidence", "epoc-emergency", "Europe/Berlin", 8},
};

const QDate firstDay(2015, 1, 1);
constexpr int twentyYears = 20 * 365 + 5;

// The days off of a calendar as a plain set, worked out once.
const DayWalker &walkerOf(const QString &calendar)
{
    static QHash<QString, DayWalker> known;
    const auto found = known.constFind(calendar);
    if (found != known.cend())
        return *found;
    QSet<QDate> holidays;
    const Calendar days = calendars().value(calendar);
    for (QDate day = firstDay.addDays(-400); day < firstDay.addDays(twentyYears + 800); day = day.addDays(1)) {
        if (days.holidayName(day))
            holidays.insert(day);
    }
    return *known.insert(calendar, DayWalker(holidays));
}

QDate walkedEnd(const DayWalker &walker, const Clause &clause, const QDate &start, int length)
{
    const QDate before = clause.firstCounts ? start.addDays(-1) : start;
    if (clause.unit == Unit::BusinessDays)
        return walker.workingDays(before, length);
    return clause.unit == Unit::Days ? walker.days(before, length) : walker.months(before, length);
}

QDate walkedDue(const DayWalker &walker, const Clause &clause, const QDate &start, int length, int standing)
{
    QDate day = walker.days(walkedEnd(walker, clause, start, length), standing);
    if (clause.moves)
        day = walker.toWorkingDay(day);
    return clause.needsTwo ? walker.withTwoWorkingDays(start, day) : day;
}

struct Asked {
    QDate on;
    int daysToAnswer = 0;

    QDate answered() const { return on.addDays(daysToAnswer); }
};

int standingDays(Question question, const Asked &asked)
{
    if (question == Question::Stands)
        return asked.daysToAnswer;
    return question == Question::StandsWithAnswerDay ? asked.daysToAnswer + 1 : 0;
}

QDate startAfter(Question question, const Asked &asked, const QDate &received)
{
    if (question == Question::Starts)
        return asked.answered();
    return question == Question::StartsAfterTen ? asked.on.addDays(10) : received;
}

// One rule on every so many days of twenty years; answers what differs first.
class RuleWalk {
public:
    RuleWalk(const Clause &clause, const QString &regime, const QString &kind)
        : m_clause(clause), m_law(regimes().value(regime)), m_kind(kind), m_calendar(calendars().value(QLatin1StringView(clause.calendar))),
          m_walker(walkerOf(QLatin1StringView(clause.calendar)))
    {
    }

    QString difference() const
    {
        constexpr int stride = 13;  // no multiple of a week
        for (int offset = 0; offset < twentyYears; offset += stride) {
            if (const QString found = differenceOn(firstDay.addDays(offset)); !found.isEmpty())
                return u"%1/%2 %3"_s.arg(m_law.id, m_kind, found);
        }
        return {};
    }

private:
    QString differenceOn(const QDate &received) const
    {
        if (m_clause.unit == Unit::None)
            return compute(received, false, {})->hasClock() ? u"has a clock"_s : QString();
        if (m_clause.unit == Unit::AtOnce)
            return differenceAtOnce(received);
        QString found = compared(received, false, {});
        if (found.isEmpty() && m_clause.inTotal > 0)
            found = compared(received, true, {});
        if (found.isEmpty() && m_clause.question != Question::None)
            found = differenceWithQuestion(received);
        return found;
    }

    QString differenceWithQuestion(const QDate &received) const
    {
        const int seed = int(received.toJulianDay());
        const Asked asked{received.addDays(seed % 24), seed % 31};
        const QString found = compared(received, false, asked);
        return found.isEmpty() ? compared(received, true, asked) : found;
    }

    QString differenceAtOnce(const QDate &received) const
    {
        const auto deadline = compute(received, false, {});
        const Clause information{"", "", m_clause.calendar, Unit::Months, m_clause.length, 0, m_clause.moves, m_clause.needsTwo};
        const QDate told = walkedDue(m_walker, information, received, m_clause.length, 0);
        return deadline && deadline->due == received && deadline->informationDue == told ? QString() : received.toString(Qt::ISODate);
    }

    QString compared(const QDate &received, bool extended, const Asked &asked) const
    {
        const auto deadline = compute(received, extended, asked);
        const bool isAsked = asked.on.isValid();
        const QDate start = isAsked ? startAfter(m_clause.question, asked, received) : received;
        const int standing = isAsked ? standingDays(m_clause.question, asked) : 0;
        const QDate expected = walkedDue(m_walker, m_clause, start, extended ? m_clause.inTotal : m_clause.length, standing);
        if (deadline && deadline->due == expected)
            return {};
        return u"from %1, extended %2, asked %3 for %4 days: %5, walked %6"_s.arg(received.toString(Qt::ISODate))
            .arg(extended)
            .arg(asked.on.toString(Qt::ISODate))
            .arg(asked.daysToAnswer)
            .arg(deadline ? deadline->due.toString(Qt::ISODate) : u"error"_s, expected.toString(Qt::ISODate));
    }

    Result<Deadline> compute(const QDate &received, bool extended, const Asked &asked) const
    {
        QList<Pause> pauses;
        if (asked.on.isValid())
            pauses.append({asked.on, asked.answered(), QLatin1StringView(m_clause.reason)});
        return computeDeadline({m_law, m_kind, m_calendar, QTimeZone("Europe/Berlin"), Receipt::on(received), extended, pauses});
    }

    const Clause &m_clause;
    const Regime m_law;
    const QString m_kind;
    const Calendar m_calendar;
    const DayWalker &m_walker;
};

}

class LawWalkTest final : public QObject {
    Q_OBJECT
private slots:
    void everyRuleAgreesWithAWalker_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(clauses)); ++i)
            QTest::addRow("%d %s %s", i, clauses[i].regimes, clauses[i].kinds) << i;
    }
    void everyRuleAgreesWithAWalker()
    {
        QFETCH(int, index);
        const Clause &clause = clauses[index];
        for (const QString &regime : QString::fromLatin1(clause.regimes).split(u' ')) {
            QVERIFY2(regimes().contains(regime), qPrintable(regime));
            for (const QString &kind : QString::fromLatin1(clause.kinds).split(u' ')) {
                const QString found = RuleWalk(clause, regime, kind).difference();
                QVERIFY2(found.isEmpty(), qPrintable(found));
            }
        }
    }

    // Moments of every hour of the day over twenty years, changes of the clocks among them.
    void everyRuleOfHoursAgreesWithAWalker()
    {
        for (const HourClause &clause : hourClauses) {
            const Regime law = regimes().value(QLatin1StringView(clause.regime));
            const QTimeZone zone(clause.zone);
            const Calendar calendar = calendars().value(u"DE-BE"_s);
            QDateTime moment(firstDay, QTime(0, 17, 43), Qt::UTC);
            for (; moment.date().year() < 2035; moment = moment.addSecs(61 * 3600 + 1117)) {
                const auto deadline = computeDeadline({law, QLatin1StringView(clause.kind), calendar, zone, Receipt::of(moment, zone)});
                QVERIFY(deadline.has_value());
                QCOMPARE(deadline->dueAt, DayWalker::hours(moment, clause.length));
                QCOMPARE(deadline->latest, DayWalker::hours(DayWalker::afterItsHour(moment, zone), clause.length));
            }
        }
    }

    // A rule that nobody wrote down here is one that nobody walked.
    void noRuleIsLeftOut()
    {
        QStringList walked;
        for (const Clause &clause : clauses) {
            for (const QString &regime : QString::fromLatin1(clause.regimes).split(u' ')) {
                for (const QString &kind : QString::fromLatin1(clause.kinds).split(u' '))
                    walked << regime + u'/' + kind;
            }
        }
        for (const HourClause &clause : hourClauses)
            walked << QLatin1StringView(clause.regime) + u'/' + QLatin1StringView(clause.kind);
        for (const Regime &regime : regimes()) {
            for (const DeadlineRule &rule : regime.kinds)
                QVERIFY2(walked.contains(rule.id()), qPrintable(rule.id()));
        }
    }

    // Nor is an extension or a question that the table does not know of.
    void noExtensionOrQuestionIsLeftOut()
    {
        for (const Regime &regime : regimes()) {
            for (const DeadlineRule &rule : regime.kinds) {
                int extensions = 0;
                int questions = 0;
                for (const Clause &clause : clauses) {
                    const bool isMeant = QString::fromLatin1(clause.regimes).split(u' ').contains(regime.id)
                        && QString::fromLatin1(clause.kinds).split(u' ').contains(rule.kind);
                    extensions += isMeant && clause.inTotal > 0 ? 1 : 0;
                    questions += isMeant && clause.question != Question::None ? 1 : 0;
                }
                QVERIFY2(rule.extension.has_value() == (extensions > 0), qPrintable(rule.id()));
                QVERIFY2(rule.pauses.size() == questions, qPrintable(rule.id()));
            }
        }
    }
};

QTEST_APPLESS_MAIN(LawWalkTest)
#include "tst_lawwalk.moc"
