// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/casewords.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::text;

namespace {

domain::LocalText both(const QString &english, const QString &german)
{
    return domain::LocalText({{u"en"_s, english}, {u"de"_s, german}});
}

domain::Kind kind()
{
    domain::Kind kind;
    kind.titleList = u"lines"_s;
    kind.titleFact = u"right"_s;
    domain::Fact right{u"right"_s, both(u"Right"_s, u"Recht"_s)};
    right.type = domain::FactType::Choice;
    right.choices = {{u"access"_s, both(u"Access"_s, u"Auskunft"_s)}, {u"erasure"_s, both(u"Erasure"_s, u"Löschung"_s)}};
    kind.lists = {{u"lines"_s, both(u"Lines"_s, u"Zeilen"_s), {}, {right}}};
    domain::State state;
    state.id = u"collect"_s;
    state.label = both(u"Collecting"_s, u"Datensuche"_s);
    kind.states = {state};
    kind.outcomes = {{u"fulfilled"_s, both(u"Fulfilled"_s, u"Erfüllt"_s)}};
    return kind;
}

}

class TestCaseWords : public QObject {
    Q_OBJECT

private slots:
    void labelsComeFromThePack()
    {
        QCOMPARE(stateLabel(kind(), u"collect"_s, u"de"_s), u"Datensuche"_s);
        QCOMPARE(outcomeLabel(kind(), u"fulfilled"_s, u"en"_s), u"Fulfilled"_s);
        QCOMPARE(subjectText(kind(), u"access erasure"_s, u"de"_s), u"Auskunft, Löschung"_s);
    }

    void unknownIdsStayAsTheyAre()
    {
        QCOMPARE(stateLabel(kind(), u"gone"_s, u"en"_s), u"gone"_s);
        QCOMPARE(outcomeLabel(kind(), QString(), u"en"_s), QString());
        QCOMPARE(clockLabel(kind(), u"respond"_s, u"en"_s), u"respond"_s);
        QCOMPARE(actText(u"export.quarterly"_s), u"export.quarterly"_s);
    }

    void factsReadAsPeopleReadThem_data()
    {
        using domain::FactType;
        QTest::addColumn<int>("type");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << int(FactType::Text) << QJsonValue(u"x"_s) << u"x"_s;
        QTest::newRow("choice") << int(FactType::Choice) << QJsonValue(u"access"_s) << u"Auskunft"_s;
        QTest::newRow("choices") << int(FactType::Choices) << QJsonValue(QJsonArray{u"access"_s, u"other"_s}) << u"Auskunft, other"_s;
        QTest::newRow("date") << int(FactType::Date) << QJsonValue(u"2026-03-09"_s) << u"Mo 09.03.2026"_s;
        QTest::newRow("moment") << int(FactType::Moment) << QJsonValue(u"2026-03-09T08:05:00+01:00"_s) << u"Mo 09.03.2026, 08:05"_s;
        QTest::newRow("number") << int(FactType::Integer) << QJsonValue(7) << u"7"_s;
        QTest::newRow("yes") << int(FactType::YesNo) << QJsonValue(true) << u"yes"_s;
        QTest::newRow("no") << int(FactType::YesNo) << QJsonValue(false) << u"no"_s;
    }
    void factsReadAsPeopleReadThem()
    {
        QFETCH(int, type);
        QFETCH(QJsonValue, value);
        domain::Fact fact = kind().lists[0].facts[0];
        fact.type = static_cast<domain::FactType>(type);
        QTEST(factText(fact, value, u"de"_s), "text");
    }

    void ownWordsAreKnown()
    {
        for (const QString &state : {u"running"_s, u"paused"_s, u"met"_s, u"missed"_s, u"cancelled"_s, u"none"_s})
            QVERIFY(clockStateText(state) != state || state == "none"_L1);
        QCOMPARE(mediumText(u"person"_s), u"in person"_s);
        QCOMPARE(taskResultText(u"not-found"_s), u"nothing found"_s);
        QCOMPARE(verdictText(u"asked"_s), u"asked for"_s);
        for (const QString &kind : {u"related"_s, u"duplicate"_s, u"merged"_s, u"escalated"_s, u"caused-by"_s, u"reopened"_s})
            for (const QString &side : {kind, kind + u"-by"_s})
                QVERIFY2(linkText(side) != side, qPrintable(side));
        QCOMPARE(linkText(u"caused-by"_s), u"caused by"_s);
        QCOMPARE(linkText(u"caused-by-by"_s), u"the cause of"_s);
        QCOMPARE(linkText(u"merged-by"_s), u"merged with"_s);
        QCOMPARE(roleInCaseText(u"agent"_s), u"representative"_s);
        QCOMPARE(directionText(u"sent"_s), u"sent"_s);
        QCOMPARE(actText(u"record-message"_s), u"recorded a message"_s);
    }
};

QTEST_APPLESS_MAIN(TestCaseWords)
#include "tst_casewords.moc"
