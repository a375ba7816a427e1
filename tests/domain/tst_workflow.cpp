// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/workflow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;
using casebook::base::ErrorCode;

namespace {

State state(const QString &id, Phase phase, bool isAside = false, const QString &outcome = {})
{
    State made;
    made.id = id;
    made.phase = phase;
    made.isAside = isAside;
    made.outcome = outcome;
    return made;
}

Transition way(const QString &from, const QString &to, const QStringList &gates = {})
{
    Transition made;
    made.from = from;
    made.to = to;
    made.gates = gates;
    return made;
}

Kind small()
{
    Kind kind;
    kind.initialState = u"new"_s;
    kind.outcomeList = u"lines"_s;
    kind.states = {state(u"new"_s, Phase::Intake), state(u"identity"_s, Phase::Assess, true), state(u"work"_s, Phase::Work),
        state(u"closed"_s, Phase::Closed), state(u"duplicate"_s, Phase::Closed, true, u"merged"_s)};
    kind.transitions = {way(u"new"_s, u"identity"_s), way(u"new"_s, u"work"_s, {u"owned"_s, u"spoken"_s}), way(u"identity"_s, u"work"_s),
        way(u"work"_s, u"closed"_s), way(u"work"_s, u"identity"_s), way(u"new"_s, u"duplicate"_s)};
    Gate owned;
    owned.id = u"owned"_s;
    owned.form = Gate::Form::FieldSet;
    owned.subject = u"owner"_s;
    Gate spoken = owned;
    spoken.id = u"spoken"_s;
    spoken.subject = u"language"_s;
    kind.gates = {owned, spoken};
    return kind;
}

CaseFile inState(const QString &state, const QStringList &outcomes = {})
{
    CaseFile file;
    file.state = state;
    for (const QString &outcome : outcomes) {
        CaseItem item;
        item.list = u"lines"_s;
        item.details.insert(u"outcome"_s, outcome);
        file.items += item;
    }
    return file;
}

}

class WorkflowTest final : public QObject {
    Q_OBJECT
private slots:
    void refusesAMoveThatIsNotThere()
    {
        const auto moved = canMove(small(), inState(u"new"_s), u"closed"_s);
        QVERIFY(!moved);
        QCOMPARE(moved.error(), (casebook::base::Error{ErrorCode::MoveNotAllowed, {u"new"_s, u"closed"_s}}));
        QVERIFY(!canMove(small(), inState(u"closed"_s), u"new"_s));
        QVERIFY(!canMove(small(), inState(u"nowhere"_s), u"new"_s));
    }

    void namesAllGatesAtOnce()
    {
        CaseFile file = inState(u"new"_s);
        QCOMPARE(canMove(small(), file, u"work"_s).error(), (casebook::base::Error{ErrorCode::GateNotMet, {u"owned"_s, u"spoken"_s}}));
        file.owner = u"clara"_s;
        QCOMPARE(canMove(small(), file, u"work"_s).error().arguments, QStringList{u"spoken"_s});
        file.language = u"de"_s;
        QVERIFY(canMove(small(), file, u"work"_s));
    }

    void followsTheWays()
    {
        QCOMPARE(reachableStates(small(), u"new"_s), (QStringList{u"identity"_s, u"work"_s, u"closed"_s, u"duplicate"_s}));
        QCOMPARE(reachableStates(small(), u"work"_s), (QStringList{u"identity"_s, u"work"_s, u"closed"_s}));
        QVERIFY(reachableStates(small(), u"closed"_s).isEmpty());
    }

    void derivesTheOutcome_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QStringList>("outcomes");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("all equal") << u"closed"_s << QStringList{u"denied"_s, u"denied"_s} << u"denied"_s;
        QTest::newRow("one") << u"closed"_s << QStringList{u"fulfilled"_s} << u"fulfilled"_s;
        QTest::newRow("different") << u"closed"_s << QStringList{u"fulfilled"_s, u"denied"_s} << u"mixed"_s;
        QTest::newRow("one open") << u"closed"_s << QStringList{u"fulfilled"_s, QString()} << QString();
        QTest::newRow("none") << u"closed"_s << QStringList() << QString();
        QTest::newRow("fixed by the state") << u"duplicate"_s << QStringList{u"fulfilled"_s} << u"merged"_s;
    }
    void derivesTheOutcome()
    {
        QFETCH(QString, state);
        QFETCH(QStringList, outcomes);
        QTEST(derivedOutcome(small(), inState(state, outcomes)), "outcome");
    }

    void keepsAChosenOutcome()
    {
        Kind kind = small();
        kind.outcomeList.clear();
        CaseFile file = inState(u"closed"_s, {u"denied"_s});
        file.outcome = u"upheld"_s;
        QCOMPARE(derivedOutcome(kind, file), u"upheld"_s);
    }

    void marksTheSteps_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("line");
        QTest::newRow("begin") << u"new"_s << u"[new] work closed"_s;
        QTest::newRow("middle") << u"work"_s << u"(new) [work] closed"_s;
        QTest::newRow("aside") << u"identity"_s << u"(new) [identity] work closed"_s;
        QTest::newRow("end") << u"closed"_s << u"(new) (work) [closed]"_s;
    }
    void marksTheSteps()
    {
        QFETCH(QString, state);
        QStringList line;
        for (const StepMark &mark : steps(small(), state)) {
            switch (mark.when) {
            case StepMark::When::Done: line += u'(' + mark.state + u')'; break;
            case StepMark::When::Now: line += u'[' + mark.state + u']'; break;
            case StepMark::When::Later: line += mark.state; break;
            }
        }
        QTEST(line.join(u' '), "line");
    }

    void meetsAClockOnTheDayOfTheLetter()
    {
        const QDate today(2026, 3, 30);
        KindClock clock;
        CaseFile file;
        file.details.insert(u"sent-on"_s, u"2026-03-20"_s);
        const QTimeZone berlin("Europe/Berlin");
        const Receipt now = Receipt::on(today);
        QCOMPARE(metOn(clock, file, now, berlin).day, today);
        clock.metFact = u"sent-on"_s;
        QCOMPARE(metOn(clock, file, now, berlin).day, QDate(2026, 3, 20));
        QVERIFY(!metOn(clock, file, now, berlin).at.isValid());
        QCOMPARE(metOn(clock, CaseFile(), now, berlin).day, today);
        file.details.insert(u"sent-on"_s, u"2026-03-20T23:30:00-05:00"_s);
        QCOMPARE(metOn(clock, file, now, berlin).day, QDate(2026, 3, 21));
        QCOMPARE(metOn(clock, file, now, berlin).at, QDateTime(QDate(2026, 3, 21), QTime(4, 30), Qt::UTC));
    }

    void aClockCountsFromItsMomentWhenItIsKnown()
    {
        KindClock clock;
        CaseFile file;
        file.received = QDate(2026, 3, 2);
        const QTimeZone berlin("Europe/Berlin");
        file.details.insert(u"served-at"_s, u"2026-03-02T09:20:00+01:00"_s);
        QVERIFY(!startOf(clock, file, berlin).at.isValid());
        clock.startFact = u"served-at"_s;
        QCOMPARE(startOf(clock, file, berlin).at, QDateTime(QDate(2026, 3, 2), QTime(8, 20), Qt::UTC));
        file.details.remove(u"served-at"_s);
        QCOMPARE(startOf(clock, file, berlin).day, file.received);
        QVERIFY(!startOf(clock, file, berlin).at.isValid());
    }

    void aClockOfAStateBeginsAgainWithAMessage()
    {
        KindClock clock;
        clock.startState = u"investigate"_s;
        clock.repeats = true;
        const QDate began(2026, 3, 5);
        QVERIFY(beginsAgain(clock, u"investigate"_s, began, QDate(2026, 3, 6)));
        QVERIFY(!beginsAgain(clock, u"investigate"_s, began, began));
        QVERIFY(!beginsAgain(clock, u"investigate"_s, began, QDate(2026, 3, 4)));
        QVERIFY(!beginsAgain(clock, u"opinion"_s, began, QDate(2026, 3, 6)));
        clock.repeats = false;
        QVERIFY(!beginsAgain(clock, u"investigate"_s, began, QDate(2026, 3, 6)));
    }

    void aDutyIsDoneWhenItsLastLineIs()
    {
        Kind kind = small();
        kind.titleList = u"lines"_s;
        kind.titleFact = u"right"_s;
        KindClock clock;
        CaseFile file;
        const auto line = [&file](const QString &right, const QString &day) {
            CaseItem item;
            item.list = u"lines"_s;
            item.position = static_cast<int>(file.items.size()) + 1;
            item.details = {{u"right"_s, right}};
            if (!day.isEmpty())
                item.details.insert(u"executed-on"_s, day);
            file.items << item;
        };
        line(u"opt-out"_s, u"2026-03-09"_s);
        line(u"access"_s, {});
        QCOMPARE(lastDayOf(kind, clock.actedFact, file, u"opt-out"_s), QDate());
        clock.actedFact = u"executed-on"_s;
        QCOMPARE(lastDayOf(kind, clock.actedFact, file, u"opt-out"_s), QDate(2026, 3, 9));
        QCOMPARE(lastDayOf(kind, clock.actedFact, file, u"access"_s), QDate());
        QCOMPARE(lastDayOf(kind, clock.actedFact, file, u"erasure"_s), QDate());
        line(u"opt-out"_s, u"2026-03-06"_s);
        QCOMPARE(lastDayOf(kind, clock.actedFact, file, u"opt-out"_s), QDate(2026, 3, 9));
        line(u"opt-out"_s, {});
        QCOMPARE(lastDayOf(kind, clock.actedFact, file, u"opt-out"_s), QDate());
    }

    void startsClocksByStateAndRegime()
    {
        Kind kind = small();
        KindClock respond;
        respond.id = u"respond"_s;
        KindClock onlyThere = respond;
        onlyThere.id = u"confirm"_s;
        onlyThere.regimes = {u"ccpa"_s};
        KindClock later = respond;
        later.id = u"later"_s;
        later.startState = u"work"_s;
        kind.clocks = {respond, onlyThere, later};
        const auto ids = [&kind](const QString &state, const QString &regime) {
            QStringList found;
            CaseFile file;
            file.regime = regime;
            for (const KindClock &clock : clocksStartingIn(kind, state, file))
                found += clock.id;
            return found;
        };
        QCOMPARE(ids(u"new"_s, u"gdpr"_s), QStringList{u"respond"_s});
        QCOMPARE(ids(u"new"_s, u"ccpa"_s), (QStringList{u"respond"_s, u"confirm"_s}));
        QCOMPARE(ids(u"work"_s, u"gdpr"_s), QStringList{u"later"_s});
        QVERIFY(ids(u"closed"_s, u"gdpr"_s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(WorkflowTest)
#include "tst_workflow.moc"
