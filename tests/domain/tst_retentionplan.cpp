// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retention/retentionplan.h"

#include <QTest>

using namespace casebook::domain;
using namespace Qt::StringLiterals;

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

RetentionClass kept(const QString &id, RetentionStart start, const Period &period, RetentionBound bound = RetentionBound::Max)
{
    RetentionClass made;
    made.pack = u"sample"_s;
    made.id = id;
    made.starts = {start};
    made.period = period;
    made.bound = bound;
    made.source = u"article"_s;
    return made;
}

// The periods of the statement, of German invoices and of a file of the office.
QList<RetentionClass> classes()
{
    RetentionClass invoice = kept(u"invoice"_s, RetentionStart::Issued, {8, PeriodUnit::Years}, RetentionBound::Min);
    invoice.isFromYearEnd = true;
    RetentionClass file = kept(u"file"_s, RetentionStart::Closed, {30, PeriodUnit::Days});
    file.file = FileRule{{u"child"_s}, {}, {PrivacyClass::Identity}};
    return {kept(u"cad"_s, RetentionStart::Closed, {60, PeriodUnit::Days}), kept(u"support"_s, RetentionStart::Closed, {36, PeriodUnit::Months}),
            kept(u"crm"_s, RetentionStart::Closed, {84, PeriodUnit::Months}), invoice, file};
}

const HoldRule holdRule{u"hold clause"_s, Period{30, PeriodUnit::Days}, u"office rule"_s};

QList<PlanItem> plan(const PlanFacts &facts, const QString &today)
{
    return *retentionPlan(classes(), holdRule, facts, day(today));
}

QString shown(const PlanItem &item)
{
    const auto iso = [](const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : u"-"_s; };
    return u"%1 %2 %3 %4"_s.arg(item.kept.id, iso(item.from), iso(item.until), name(item.state));
}

}

class RetentionPlanTest final : public QObject {
    Q_OBJECT
private slots:
    void countsTheWorkedExamples_data()
    {
        QTest::addColumn<QString>("closed");
        QTest::addColumn<QString>("issued");
        QTest::addColumn<QString>("today");
        QTest::addColumn<QStringList>("items");
        QTest::newRow("leap day") << u"2024-02-29"_s << u"2024-05-03"_s << u"2026-11-28"_s
            << QStringList{u"cad 2024-02-29 2024-04-29 due"_s, u"support 2024-02-29 2027-02-28 kept"_s, u"crm 2024-02-29 2031-02-28 kept"_s,
                           u"invoice 2024-05-03 2032-12-31 kept"_s};
        QTest::newRow("the last days themselves") << u"2023-11-30"_s << u"2017-12-31"_s << u"2026-11-30"_s
            << QStringList{u"cad 2023-11-30 2024-01-29 due"_s, u"support 2023-11-30 2026-11-30 due"_s, u"crm 2023-11-30 2030-11-30 kept"_s,
                           u"invoice 2017-12-31 2025-12-31 due"_s};
        QTest::newRow("a minimum lasts through its last day") << u"2026-01-31"_s << u"2017-12-31"_s << u"2025-12-31"_s
            << QStringList{u"cad 2026-01-31 2026-04-01 kept"_s, u"support 2026-01-31 2029-01-31 kept"_s, u"crm 2026-01-31 2033-01-31 kept"_s,
                           u"invoice 2017-12-31 2025-12-31 kept"_s};
        QTest::newRow("nothing is guessed") << QString() << QString() << u"2026-11-28"_s
            << QStringList{u"cad - - unknown-start"_s, u"support - - unknown-start"_s, u"crm - - unknown-start"_s, u"invoice - - unknown-start"_s};
    }
    void countsTheWorkedExamples()
    {
        QFETCH(QString, closed);
        QFETCH(QString, issued);
        QFETCH(QString, today);
        PlanFacts facts;
        facts.file.kind = u"request"_s;
        facts.accountClosed = day(closed);
        facts.issued = day(issued);
        QStringList found;
        for (const PlanItem &item : plan(facts, today))
            found << shown(item);
        QTEST(found, "items");
    }

    void saysWhichDayIsMissing()
    {
        const QList<PlanItem> items = plan({}, u"2026-11-28"_s);
        QCOMPARE(items.constFirst().missing, QStringList{u"closed"_s});
        QCOMPARE(items.constLast().missing, QStringList{u"issued"_s});
        QVERIFY(items.constFirst().toJson(u"en"_s).value("until"_L1).isNull());
    }

    void aHoldWins()
    {
        PlanFacts facts;
        facts.accountClosed = day(u"2026-03-01"_s);
        facts.file.holds = {{day(u"2026-03-15"_s), {}}};
        QCOMPARE(shown(plan(facts, u"2027-01-01"_s).constFirst()), u"cad 2026-03-01 - held"_s);
        facts.file.holds = {{day(u"2026-03-15"_s), day(u"2026-06-10"_s)}};
        QCOMPARE(shown(plan(facts, u"2026-06-09"_s).constFirst()), u"cad 2026-03-01 2026-06-10 held"_s);
        QCOMPARE(shown(plan(facts, u"2026-06-10"_s).constFirst()), u"cad 2026-03-01 2026-06-10 due"_s);
    }

    void theFileIsDoneWhenItWasMinimised()
    {
        PlanFacts facts;
        facts.file.kind = u"child"_s;
        facts.file.closed = day(u"2026-01-31"_s);
        QCOMPARE(shown(plan(facts, u"2026-02-01"_s).constLast()), u"file 2026-01-31 2026-03-02 kept"_s);
        QCOMPARE(shown(plan(facts, u"2026-03-02"_s).constLast()), u"file 2026-01-31 2026-03-02 due"_s);
        facts.file.minimised = day(u"2026-03-05"_s);
        QCOMPARE(shown(plan(facts, u"2026-03-06"_s).constLast()), u"file 2026-01-31 2026-03-02 done"_s);
    }

    void findsTheDayWhereThePackSays()
    {
        CaseFile file;
        file.kind = u"request"_s;
        CaseItem access;
        access.list = u"lines"_s;
        access.details = {{u"right"_s, u"access"_s}, {u"executed-on"_s, u"2026-01-01"_s}};
        CaseItem closure = access;
        closure.details = {{u"right"_s, u"account-closure"_s}, {u"executed-on"_s, u"2026-02-03"_s}};
        file.items = {access, closure};
        file.details = {{u"removed-on"_s, u"2026-05-05"_s}};
        const QList<DaySource> sources{{u"request"_s, u"lines"_s, u"right"_s, u"account-closure"_s, u"executed-on"_s}, {u"child"_s, {}, {}, {}, u"removed-on"_s}};
        QCOMPARE(dayIn(file, sources), QDate(2026, 2, 3));
        file.items = {access};
        QVERIFY(!dayIn(file, sources).isValid());
        file.kind = u"child"_s;
        QCOMPARE(dayIn(file, sources), QDate(2026, 5, 5));
    }
};

QTEST_APPLESS_MAIN(RetentionPlanTest)
#include "tst_retentionplan.moc"
