// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retention/minimisation.h"

#include <QTest>

using namespace casebook::domain;
using namespace Qt::StringLiterals;

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

RetentionClass fileClass(const QString &id, const Period &period, const QList<PrivacyClass> &goes, RetentionBound bound = RetentionBound::Max)
{
    RetentionClass kept;
    kept.pack = u"sample"_s;
    kept.id = id;
    kept.starts = {bound == RetentionBound::Max ? RetentionStart::Closed : RetentionStart::Event};
    kept.period = period;
    kept.bound = bound;
    kept.source = u"article"_s;
    kept.file = FileRule{{u"child"_s}, {}, goes};
    return kept;
}

const RetentionClass thirty = fileClass(u"short"_s, {30, PeriodUnit::Days}, {PrivacyClass::Identity, PrivacyClass::Special});
const HoldRule holdRule{u"hold clause"_s, Period{30, PeriodUnit::Days}, u"office rule"_s};

FileFacts closedOn(const QString &closed)
{
    FileFacts facts;
    facts.kind = u"child"_s;
    facts.country = u"DE"_s;
    facts.received = day(u"2026-01-10"_s);
    facts.closed = day(closed);
    return facts;
}

Minimisation judged(const FileFacts &facts, const QString &today, const QList<RetentionClass> &classes = {thirty})
{
    return *minimisation(classes, holdRule, facts, day(today));
}

}

class MinimisationTest final : public QObject {
    Q_OBJECT
private slots:
    void isDueFromTheLastDayOn_data()
    {
        QTest::addColumn<QString>("closed");
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("state");
        QTest::newRow("day before") << u"2026-01-31"_s << u"2026-03-01"_s << u"2026-03-02"_s << u"not-due"_s;
        QTest::newRow("the day") << u"2026-01-31"_s << u"2026-03-02"_s << u"2026-03-02"_s << u"due"_s;
        QTest::newRow("long after") << u"2026-01-31"_s << u"2029-03-02"_s << u"2026-03-02"_s << u"due"_s;
        QTest::newRow("leap February") << u"2028-01-31"_s << u"2028-03-01"_s << u"2028-03-01"_s << u"due"_s;
        QTest::newRow("open case") << QString() << u"2029-01-01"_s << QString() << u"blocked"_s;
    }
    void isDueFromTheLastDayOn()
    {
        QFETCH(QString, closed);
        QFETCH(QString, today);
        const Minimisation found = judged(closedOn(closed), today);
        QTEST(name(found.state), "state");
        QTEST(found.on.isValid() ? found.on.toString(Qt::ISODate) : QString(), "on");
        QCOMPARE(found.rule, u"sample/short"_s);
        QCOMPARE(found.goes, (QList{PrivacyClass::Identity, PrivacyClass::Special}));
    }

    void whateverStandsAgainstItWins()
    {
        using Change = void (*)(FileFacts &);
        const QList<std::pair<QString, Change>> changes{
            {u"hold"_s, [](FileFacts &facts) { facts.holds = {{QDate(2026, 2, 1), {}}}; }},
            {u"hold"_s, [](FileFacts &facts) { facts.holds = {{QDate(2026, 2, 1), {}, u"H-2026-00002"_s, u"short"_s}}; }},
            {u"clock"_s, [](FileFacts &facts) { facts.runningClocks = 1; }},
            {u"task"_s, [](FileFacts &facts) { facts.openTasks = 2; }},
            {u"linked"_s, [](FileFacts &facts) { facts.openLinks = 1; }},
        };
        for (const auto &[reason, change] : changes) {
            FileFacts facts = closedOn(u"2026-01-31"_s);
            change(facts);
            const Minimisation found = judged(facts, u"2030-01-01"_s);
            QCOMPARE(found.state, MinimisationState::Blocked);
            QCOMPARE(found.reasons, QStringList{reason});
        }
        FileFacts all = closedOn({});
        for (const auto &[reason, change] : changes)
            change(all);
        QCOMPARE(judged(all, u"2030-01-01"_s).reasons, (QStringList{u"not-closed"_s, u"hold"_s, u"clock"_s, u"task"_s, u"linked"_s}));
    }

    void aReleasedHoldMovesTheDay()
    {
        FileFacts facts = closedOn(u"2026-01-31"_s);
        facts.holds = {{QDate(2026, 2, 10), QDate(2026, 4, 1)}};
        QCOMPARE(judged(facts, u"2026-03-31"_s).state, MinimisationState::NotDue);
        QCOMPARE(judged(facts, u"2026-04-01"_s).state, MinimisationState::Due);
    }

    void aHoldOnAnotherClassOfDataIsNone()
    {
        FileFacts facts = closedOn(u"2026-01-31"_s);
        facts.holds = {{QDate(2026, 2, 1), {}, u"H-2026-00001"_s, u"crm"_s}};
        QCOMPARE(judged(facts, u"2026-03-02"_s).state, MinimisationState::Due);
        facts.holds << RetentionHold{QDate(2026, 2, 1), {}, u"H-2026-00002"_s, u"short"_s};
        QCOMPARE(judged(facts, u"2026-03-02"_s).holds, QStringList{u"H-2026-00002"_s});
    }

    void aMinimumIsWaitedFor()
    {
        const RetentionClass record = fileClass(u"record"_s, {24, PeriodUnit::Months}, {}, RetentionBound::Min);
        const FileFacts facts = closedOn(u"2026-01-31"_s);
        QCOMPARE(judged(facts, u"2028-01-10"_s, {record, thirty}).state, MinimisationState::NotDue);  // the last day of the minimum
        QCOMPARE(judged(facts, u"2028-01-11"_s, {record, thirty}).state, MinimisationState::Due);
        QCOMPARE(judged(facts, u"2028-01-11"_s, {record}).state, MinimisationState::NoRule);
    }

    void beginsAnewWhenTheCaseWasOpenedAgain()
    {
        FileFacts facts = closedOn(u"2026-01-31"_s);
        facts.minimised = day(u"2026-03-02"_s);
        QCOMPARE(judged(facts, u"2026-03-03"_s).state, MinimisationState::Done);
        facts.closed = day(u"2026-05-01"_s);
        QCOMPARE(judged(facts, u"2026-05-30"_s).state, MinimisationState::NotDue);
        QCOMPARE(judged(facts, u"2026-05-31"_s).state, MinimisationState::Due);
    }

    void appliesOnlyWhereItFits()
    {
        RetentionClass american = thirty;
        american.countries = {u"US"_s};
        QCOMPARE(judged(closedOn(u"2026-01-31"_s), u"2030-01-01"_s, {american}).state, MinimisationState::NoRule);
        RetentionClass californian = thirty;
        californian.file->regimes = {u"ccpa"_s};
        QCOMPARE(judged(closedOn(u"2026-01-31"_s), u"2030-01-01"_s, {californian}).state, MinimisationState::NoRule);
        FileFacts other = closedOn(u"2026-01-31"_s);
        other.kind = u"dispute"_s;
        QCOMPARE(judged(other, u"2030-01-01"_s).state, MinimisationState::NoRule);
    }
};

QTEST_APPLESS_MAIN(MinimisationTest)
#include "tst_minimisation.moc"
