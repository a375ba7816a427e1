// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assignments.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::cli;

class TestAssignments : public QObject {
    Q_OBJECT

private slots:
    void readsFieldsAndPlaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("field") << u"title=Copy of data"_s << u"|0|title|Copy of data"_s;
        QTest::newRow("nothing") << u"title="_s << u"|0|title|"_s;
        QTest::newRow("equals sign in the value") << u"note=a=b"_s << u"|0|note|a=b"_s;
        QTest::newRow("brackets in the value") << u"note=x].y"_s << u"|0|note|x].y"_s;
        QTest::newRow("item") << u"lines[2].outcome=fulfilled"_s << u"lines|2|outcome|fulfilled"_s;
        QTest::newRow("no equals sign") << u"title"_s << u"-"_s;
        QTest::newRow("no name") << u"=x"_s << u"-"_s;
        QTest::newRow("place zero") << u"lines[0].outcome=x"_s << u"-"_s;
        QTest::newRow("no number") << u"lines[two].outcome=x"_s << u"-"_s;
    }
    void readsFieldsAndPlaces()
    {
        QFETCH(QString, text);
        const auto read = readAssignment(text);
        const QString shown = read ? u"%1|%2|%3|%4"_s.arg(read->list).arg(read->position).arg(read->name, read->value) : u"-"_s;
        QTEST(shown, "read");
        QVERIFY(read || !read.error().arguments.join(u' ').contains("outcome"_L1));
    }

    void readsPairs_data()
    {
        using Pairs = QMap<QString, QString>;
        QTest::addColumn<QString>("text");
        QTest::addColumn<Pairs>("pairs");
        QTest::newRow("two") << u"right=access,data-class=content"_s << Pairs{{u"right"_s, u"access"_s}, {u"data-class"_s, u"content"_s}};
        QTest::newRow("a list as value") << u"data-class=content,usage-data,right=access"_s << Pairs{{u"right"_s, u"access"_s}, {u"data-class"_s, u"content,usage-data"_s}};
        QTest::newRow("a sentence") << u"scope=the old one, and this"_s << Pairs{{u"scope"_s, u"the old one, and this"_s}};
        QTest::newRow("lines") << u"scope=one\ntwo"_s << Pairs{{u"scope"_s, u"one\ntwo"_s}};
        QTest::newRow("nothing") << u"access"_s << Pairs{};
    }
    void readsPairs()
    {
        QFETCH(QString, text);
        using Pairs = QMap<QString, QString>;
        const auto read = cli::readPairs(text);
        QTEST(read ? *read : Pairs(), "pairs");
    }

    void readsPeople()
    {
        const auto person = readPerson(u"name=Weber, Clara,mail=clara@example.org,phone=+49 30 1,role=agent,country=DE"_s);
        QVERIFY(person);
        QCOMPARE(person->name, u"Weber, Clara"_s);
        QCOMPARE(person->role, u"agent"_s);
        QCOMPARE(person->country, u"DE"_s);
        QCOMPARE(person->identifiers, (QStringList{u"mail:clara@example.org"_s, u"phone:+49 30 1"_s}));
    }

    void refusesUnknownThingsAboutPeopleWithoutRepeatingThem()
    {
        const auto person = readPerson(u"name=Clara,shoe-size=38"_s);
        QVERIFY(!person);
        QVERIFY(!person.error().arguments.join(u' ').contains("Clara"_L1));
        QVERIFY(!readPerson(u"role=agent"_s));
    }
};

QTEST_APPLESS_MAIN(TestAssignments)
#include "tst_assignments.moc"
