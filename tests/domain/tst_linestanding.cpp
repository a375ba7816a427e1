// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/lines/linestanding.h"

#include <QTest>

using namespace casebook::domain;
using namespace Qt::StringLiterals;

namespace {

Kind kindOf()
{
    Kind kind;
    kind.titleList = u"lines"_s;
    kind.titleFact = u"right"_s;
    KindClock respond;
    respond.id = u"respond"_s;
    respond.actedFact = u"executed-on"_s;
    respond.metFact = u"sent-on"_s;
    respond.itemMetFact = u"answered-on"_s;
    kind.clocks = {respond};
    auto rights = std::make_shared<RightsMatrix>();
    rights->rules = {{{u"access"_s}, {{u"gdpr"_s, u"GDPR Art. 15"_s}}, {}, RightHolds::Yes, {}, {}}};
    kind.rights = rights;
    return kind;
}

CaseItem line(const QJsonObject &details)
{
    CaseItem item;
    item.list = u"lines"_s;
    item.details = details;
    return item;
}

ClockRecord clock(const QString &kind, const QString &state, const QDate &due, const QDate &met = {})
{
    ClockRecord record;
    record.clock = u"respond"_s;
    record.kind = kind;
    record.state = state;
    record.due = due;
    record.met = met;
    return record;
}

const QDate early(2026, 3, 20);
const QDate late(2026, 4, 15);

}

class LineStandingTest final : public QObject {
    Q_OBJECT
private slots:
    void eachLineHasItsOwnState_data()
    {
        QTest::addColumn<QJsonObject>("details");
        QTest::addColumn<QString>("state");
        QTest::newRow("new") << QJsonObject{{u"right"_s, u"access"_s}} << u"open"_s;
        QTest::newRow("carried out before anybody decided") << QJsonObject{{u"right"_s, u"access"_s}, {u"executed-on"_s, u"2026-03-03"_s}} << u"open"_s;
        QTest::newRow("decided") << QJsonObject{{u"right"_s, u"access"_s}, {u"outcome"_s, u"fulfilled"_s}} << u"decided"_s;
        QTest::newRow("done") << QJsonObject{{u"right"_s, u"access"_s}, {u"outcome"_s, u"fulfilled"_s}, {u"executed-on"_s, u"2026-03-03"_s}} << u"carried-out"_s;
        QTest::newRow("told ahead") << QJsonObject{{u"right"_s, u"access"_s}, {u"outcome"_s, u"denied"_s}, {u"answered-on"_s, u"2026-03-04"_s}} << u"answered"_s;
    }
    void eachLineHasItsOwnState()
    {
        QFETCH(QJsonObject, details);
        CaseFile file;
        file.clocks = {clock(u"access"_s, u"running"_s, late)};
        const auto standing = standingOf(kindOf(), file, line(details));
        QVERIFY(standing);
        QTEST(name(standing->state), "state");
        QCOMPARE(standing->due, late);
    }

    void theAnswerOfTheCaseAnswersItsLines()
    {
        CaseFile file;
        file.clocks = {clock(u"access"_s, u"missed"_s, early, late)};
        const auto standing = standingOf(kindOf(), file, line({{u"right"_s, u"access"_s}, {u"outcome"_s, u"denied"_s}}));
        QCOMPARE(standing->state, LineState::Answered);
        QCOMPARE(standing->clock, u"missed"_s);
        QCOMPARE(standing->met, late);
    }

    // After a case was reopened the new clock counts, one that went with its regime never does.
    void theLastClockOfItsRightCounts()
    {
        CaseFile file;
        file.clocks = {clock(u"access"_s, u"met"_s, early, early), clock(u"erasure"_s, u"running"_s, early), clock(u"access"_s, u"running"_s, late),
                       clock(u"access"_s, u"cancelled"_s, early)};
        const auto standing = standingOf(kindOf(), file, line({{u"right"_s, u"access"_s}, {u"outcome"_s, u"denied"_s}}));
        QCOMPARE(standing->state, LineState::Decided);
        QCOMPARE(standing->due, late);
    }

    void theLawIsAskedOnceItIsChosen()
    {
        CaseFile file;
        QVERIFY(!standingOf(kindOf(), file, line({{u"right"_s, u"access"_s}}))->right);
        file.regime = u"gdpr"_s;
        QCOMPARE(standingOf(kindOf(), file, line({{u"right"_s, u"access"_s}}))->right->source, u"GDPR Art. 15"_s);
        QVERIFY(!standingOf(kindOf(), file, line({}))->right);
    }

    void otherItemsAreNoLines()
    {
        CaseItem other = line({{u"right"_s, u"access"_s}});
        other.list = u"remedies"_s;
        QVERIFY(!standingOf(kindOf(), {}, other));
        Kind without = kindOf();
        without.clocks.clear();
        QVERIFY(!standingOf(without, {}, line({{u"right"_s, u"access"_s}})));
    }
};

QTEST_APPLESS_MAIN(LineStandingTest)
#include "tst_linestanding.moc"
