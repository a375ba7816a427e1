// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retention/deletionplan.h"

#include "tests/domain/deletionwalker.h"
#include "tests/support/dice.h"

#include <QTest>

using namespace casebook::domain;
using namespace Qt::StringLiterals;
using casebook::support::Dice;

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QString iso(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u"-"_s;
}

RetentionClass kept(const QString &id, const QList<RetentionStart> &starts, const Period &period, RetentionBound bound = RetentionBound::Max, bool isFromYearEnd = false,
                    const QStringList &countries = {})
{
    RetentionClass made;
    made.pack = u"sample"_s;
    made.id = id;
    made.starts = starts;
    made.period = period;
    made.bound = bound;
    made.isFromYearEnd = isFromYearEnd;
    made.countries = countries;
    made.source = u"article of "_s + id;
    return made;
}

// The periods of law and statement that the office's packs have too.
const QMap<QString, RetentionClass> &classes()
{
    using enum RetentionStart;
    static const QMap<QString, RetentionClass> all = [] {
        QMap<QString, RetentionClass> made;
        for (const RetentionClass &one :
             {kept(u"cad"_s, {Closed}, {60, PeriodUnit::Days}), kept(u"support"_s, {Closed}, {36, PeriodUnit::Months}), kept(u"crm"_s, {Closed}, {84, PeriodUnit::Months}),
              kept(u"invoice-de"_s, {Issued, Event}, {8, PeriodUnit::Years}, RetentionBound::Min, true, {u"DE"_s}),
              kept(u"invoice-us"_s, {Event, Issued}, {7, PeriodUnit::Years}, RetentionBound::Min, false, {u"US"_s}),
              kept(u"books-de"_s, {Event, Issued, Closed}, {10, PeriodUnit::Years}, RetentionBound::Min, true, {u"DE"_s})})
            made.insert(one.id, one);
        return made;
    }();
    return all;
}

const HoldRule holdRule{u"hold clause"_s, Period{30, PeriodUnit::Days}, u"office rule"_s};

StoredItem item(const QStringList &ids, const QString &closed = {}, const QString &issued = {})
{
    StoredItem made;
    made.classes = ids;
    made.country = u"DE"_s;
    made.closed = day(closed);
    made.issued = day(issued);
    made.caseNumber = u"R-2026-00001"_s;
    made.person = u"7"_s;
    made.account = u"account:4711"_s;
    return made;
}

PlannedHold hold(HoldScope scope, const QString &subject, const QString &from, const QString &to = {}, const QString &dataClass = {})
{
    return {u"H-2026-00001"_s, scope, subject, dataClass, day(from), day(to), day(u"2040-01-01"_s)};
}

QString shown(const PlannedDeletion &planned)
{
    return u"%1 %2 %3"_s.arg(name(planned.state), iso(planned.mayFrom), iso(planned.mustBy));
}

}

// What goes, what stays and until when: the worked examples of law and statement, then chance against a walk from day to day.
class DeletionPlannerTest final : public QObject {
    Q_OBJECT
private slots:
    void countsTheWorkedExamples_data()
    {
        QTest::addColumn<StoredItem>("stored");
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const StoredItem &stored, const char *today, const char *answer, const char *rule) {
            QTest::newRow(name) << stored << QString::fromLatin1(today) << QString::fromLatin1(answer) << QString::fromLatin1(rule);
        };
        row("account data after 60 days", item({u"cad"_s}, u"2026-01-31"_s), "2026-03-31", "free - 2026-04-01", "sample/cad");
        row("on the last day they must be gone", item({u"cad"_s}, u"2026-01-31"_s), "2026-04-01", "due - 2026-04-01", "sample/cad");
        row("support of a leap day", item({u"support"_s}, u"2024-02-29"_s), "2026-11-29", "free - 2027-02-28", "sample/support");
        row("an invoice until the end of year 8", item({u"invoice-de"_s}, {}, u"2024-05-03"_s), "2032-12-31", "kept 2033-01-01 2033-01-01", "sample/invoice-de");
        row("and not a day longer", item({u"invoice-de"_s}, {}, u"2024-05-03"_s), "2033-01-01", "due 2033-01-01 2033-01-01", "sample/invoice-de");
        row("an invoice in the CRM outlives the CRM", item({u"crm"_s, u"invoice-de"_s}, u"2024-02-29"_s, u"2024-01-10"_s), "2031-03-01", "kept 2033-01-01 2033-01-01", "sample/invoice-de");
        row("the CRM outlives an old invoice", item({u"crm"_s, u"invoice-de"_s}, u"2024-02-29"_s, u"2017-06-30"_s), "2026-11-29", "free 2026-01-01 2031-02-28", "sample/crm");
        StoredItem american = item({u"invoice-de"_s, u"invoice-us"_s}, {}, u"2026-04-15"_s);
        american.country = u"US"_s;
        row("the US entity's own minimum", american, "2026-11-29", "kept 2033-04-16 2033-04-16", "sample/invoice-us");
        row("nothing is guessed", item({u"crm"_s, u"invoice-de"_s}, u"2024-02-29"_s), "2040-01-01", "unknown-start - -", "sample/crm");
        row("no class that applies", item({u"invoice-us"_s}, {}, u"2024-05-03"_s), "2040-01-01", "unknown-start - -", "");
    }
    void countsTheWorkedExamples()
    {
        QFETCH(StoredItem, stored);
        QFETCH(QString, today);
        const PlannedDeletion planned = DeletionPlanner(classes(), holdRule).plan(stored, day(today));
        QTEST(shown(planned), "answer");
        QTEST(planned.rule, "rule");
    }

    void aHoldWinsUntilTheLastOneEnds()
    {
        DeletionPlanner planner(classes(), holdRule);
        const StoredItem stored = item({u"cad"_s}, u"2026-03-01"_s);
        planner.addHold(hold(HoldScope::Person, u"7"_s, u"2026-03-15"_s, u"2026-06-10"_s));
        QCOMPARE(shown(planner.plan(stored, day(u"2026-05-15"_s))), u"kept 2026-06-10 2026-07-10"_s);
        QCOMPARE(shown(planner.plan(stored, day(u"2026-06-10"_s))), u"free 2026-06-10 2026-07-10"_s);
        QCOMPARE(planner.plan(stored, day(u"2026-07-10"_s)).state, DeletionState::Due);
        planner.addHold(hold(HoldScope::Account, u"account:4711"_s, u"2026-04-01"_s));
        QCOMPARE(shown(planner.plan(stored, day(u"2040-01-01"_s))), u"held - -"_s);
        QCOMPARE(planner.plan(stored, day(u"2040-01-01"_s)).holds, QStringList{u"H-2026-00001"_s});
        StoredItem other = stored;
        other.person = u"8"_s;
        other.account = u"account:4712"_s;
        QCOMPARE(shown(planner.plan(other, day(u"2026-04-30"_s))), u"due - 2026-04-30"_s);
        QVERIFY(planner.plan(other, day(u"2026-04-30"_s)).holds.isEmpty());
    }

    // AO s. 147(3): the period does not end while the tax can still be assessed; nothing but the invoices waits for that.
    void aTaxAssessmentStopsTheInvoicesOnly()
    {
        DeletionPlanner planner(classes(), holdRule);
        planner.addHold(hold(HoldScope::Class, {}, u"2024-02-01"_s, u"2027-03-15"_s, u"invoice-de"_s));
        QCOMPARE(shown(planner.plan(item({u"invoice-de"_s}, {}, u"2017-06-30"_s), day(u"2026-11-29"_s))), u"kept 2027-03-15 2027-04-14"_s);
        QCOMPARE(shown(planner.plan(item({u"cad"_s}, u"2026-01-31"_s), day(u"2026-04-01"_s))), u"due - 2026-04-01"_s);
    }

    void anOpenCaseOfThePersonHoldsEverything()
    {
        DeletionPlanner planner(classes(), holdRule);
        planner.addOpenCase(u"7"_s, u"R-2026-00009"_s);
        const PlannedDeletion planned = planner.plan(item({u"cad"_s}, u"2020-01-31"_s), day(u"2026-11-29"_s));
        QCOMPARE(planned.state, DeletionState::Held);
        QCOMPARE(planned.openCase, u"R-2026-00009"_s);
    }

    void warnsOfHoldsThatNobodyLooksAt()
    {
        DeletionPlanner planner(classes(), holdRule);
        PlannedHold never = hold(HoldScope::Case, u"R-2026-00001"_s, u"2026-01-01"_s);
        never.review = QDate();
        PlannedHold overdue = hold(HoldScope::Case, u"R-2026-00002"_s, u"2026-01-01"_s);
        overdue.number = u"H-2026-00002"_s;
        overdue.review = day(u"2026-11-28"_s);
        PlannedHold over = never;
        over.to = day(u"2026-02-01"_s);
        for (const PlannedHold &one : {never, overdue, over, hold(HoldScope::Case, u"R-2026-00003"_s, u"2026-01-01"_s)})
            planner.addHold(one);
        QCOMPARE(planner.plan(QList<StoredItem>(), day(u"2026-11-29"_s)).withoutReview, (QStringList{u"H-2026-00001"_s, u"H-2026-00002"_s}));
    }

    void agreesWithAWalkFromDayToDay()
    {
        Dice dice(20261129);
        int held = 0;
        for (int round = 0; round < 600; ++round) {
            QList<PlannedHold> holds;
            for (int count = dice.below(4); count > 0; --count)
                holds << drawnHold(dice);
            DeletionPlanner planner(classes(), holdRule);
            for (const PlannedHold &one : std::as_const(holds))
                planner.addHold(one);
            const StoredItem stored = drawnItem(dice);
            const bool hasOpenCase = dice.chance(8) && !stored.person.isEmpty();
            if (hasOpenCase)
                planner.addOpenCase(stored.person, u"R-2026-00009"_s);
            const QDate today = drawnDay(dice, 2017, 20);
            const PlannedDeletion planned = planner.plan(stored, today);
            const auto walked = casebook::tests::DeletionWalker(classes().values(), holdRule, holds).walk(stored, today, hasOpenCase);
            const QString wanted = u"%1 %2 %3"_s.arg(walked.state, iso(walked.mayFrom), iso(walked.mustBy));
            QVERIFY2(shown(planned) == wanted, qPrintable(u"round %1: %2, walked %3: %4 closed %5 issued %6"_s.arg(round).arg(shown(planned), wanted, stored.classes.join(u' '),
                                                                                                              iso(stored.closed), iso(stored.issued))));
            held += int{planned.state == DeletionState::Held};
        }
        QVERIFY(held > 50 && held < 400);
    }

private:
    static QDate drawnDay(Dice &dice, int year, int years) { return QDate(year, 1, 1).addDays(dice.below(years * 365)); }
    static StoredItem drawnItem(Dice &dice)
    {
        StoredItem stored = item({});
        for (const QString &id : classes().keys())
            if (dice.chance(35))
                stored.classes << id;
        stored.country = dice.pick(QStringList{u"DE"_s, u"DE"_s, u"US"_s});
        stored.closed = dice.chance(90) ? drawnDay(dice, 2015, 12) : QDate();
        stored.issued = dice.chance(90) ? drawnDay(dice, 2015, 12) : QDate();
        if (dice.chance(10))
            stored.person.clear();
        return stored;
    }
    static PlannedHold drawnHold(Dice &dice)
    {
        PlannedHold made;
        made.number = u"H-2026-0000%1"_s.arg(dice.between(1, 9));
        made.scope = dice.pick<HoldScope>({HoldScope::Case, HoldScope::Person, HoldScope::Account, HoldScope::Matter, HoldScope::Class});
        made.subject = dice.chance(60) ? QStringList{u"R-2026-00001"_s, u"7"_s, u"account:4711"_s, u"m"_s, QString()}[static_cast<int>(made.scope)] : u"another"_s;
        if (made.scope == HoldScope::Class || dice.chance(20))
            made.dataClass = dice.pick(classes().keys());
        made.from = drawnDay(dice, 2015, 12);
        if (dice.chance(70))
            made.to = made.from.addDays(dice.below(4000));
        return made;
    }
};

QTEST_APPLESS_MAIN(DeletionPlannerTest)
#include "tst_deletionplanner.moc"
