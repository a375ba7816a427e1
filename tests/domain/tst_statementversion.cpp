// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/statements/statementversion.h"

#include "tests/support/dice.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;
using domain::StatementVersion;

namespace {

StatementVersion version(qint64 id, const QDate &effective, const QString &label = {})
{
    StatementVersion made;
    made.id = domain::StatementId(id);
    made.label = label.isEmpty() ? effective.toString(Qt::ISODate) : label;
    made.effective = effective;
    return made;
}

const QDate first(2016, 3, 1);
const QDate second(2018, 5, 25);
const QDate third(2021, 7, 1);

}

// Which wording of the statement people were promised, on any day.
class StatementVersionTest final : public QObject {
    Q_OBJECT
private slots:
    void theLastOneBeforeTheDayCounts_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("label");
        QTest::newRow("before the first") << first.addDays(-1) << QString();
        QTest::newRow("on the first day") << first << u"2016-03-01"_s;
        QTest::newRow("the day before the second") << second.addDays(-1) << u"2016-03-01"_s;
        QTest::newRow("on its day") << second << u"2018-05-25"_s;
        QTest::newRow("long after") << third.addYears(9) << u"2021-07-01"_s;
    }
    void theLastOneBeforeTheDayCounts()
    {
        QFETCH(QDate, day);
        QFETCH(QString, label);
        const QList<StatementVersion> versions{version(2, third), version(3, first), version(1, second)};  // imported in any order
        const qsizetype found = domain::inForce(versions, day);
        QCOMPARE(found < 0 ? QString() : versions[found].label, label);
    }

    void eachLastsUntilTheDayBeforeTheNext()
    {
        const QList<StatementVersion> versions{version(1, first), version(2, second), version(3, third)};
        QCOMPARE(domain::spanOf(versions, 0).until, second.addDays(-1));
        QCOMPARE(domain::spanOf(versions, 1).until, third.addDays(-1));
        QVERIFY(!domain::spanOf(versions, 2).until.isValid());
        QVERIFY(!domain::spanOf(versions, 2).isNever());
    }

    void ofOneDayTheLaterImportedCounts()
    {
        const QList<StatementVersion> versions{version(1, first, u"with a mistake"_s), version(2, first, u"mended"_s), version(3, second)};
        QCOMPARE(versions[domain::inForce(versions, first)].label, u"mended"_s);
        QVERIFY(domain::spanOf(versions, 0).isNever());
        QVERIFY(!domain::spanOf(versions, 1).isNever());
        QCOMPARE(domain::spanOf(versions, 1).until, second.addDays(-1));
        QCOMPARE(domain::versionNamed(versions, u"2016-03-01"_s), 1);
    }

    void isFoundByLabelOrDay()
    {
        const QList<StatementVersion> versions{version(1, first, u"Spring"_s), version(2, second)};
        QCOMPARE(domain::versionNamed(versions, u"SPRING"_s), 0);
        QCOMPARE(domain::versionNamed(versions, u"2016-03-01"_s), 0);
        QCOMPARE(domain::versionNamed(versions, u"2016-03-02"_s), -1);
        QCOMPARE(domain::versionNamed(versions, u"2018-05-25"_s), 1);
        QCOMPARE(domain::versionNamed(versions, QString()), -1);
    }

    void onEveryDayOneVersionHasItAndThatOneIsInForce()
    {
        support::Dice dice(support::chosenSeed());
        for (int round = 0; round < 500; ++round) {
            QList<StatementVersion> versions;
            for (int id = 1; id <= dice.between(1, 6); ++id)
                versions.append(version(id, first.addDays(dice.below(12)), QString::number(id)));
            for (int offset = -2; offset < 15; ++offset) {
                const QDate day = first.addDays(offset);
                QList<qsizetype> holding;
                for (qsizetype i = 0; i < versions.size(); ++i)
                    if (const auto span = domain::spanOf(versions, i); !span.isNever() && span.from <= day && (!span.until.isValid() || day <= span.until))
                        holding << i;
                const qsizetype found = domain::inForce(versions, day);
                QCOMPARE(holding, found < 0 ? QList<qsizetype>() : QList<qsizetype>{found});
            }
        }
    }

    void aMaterialChangeNeedsANotice()
    {
        StatementVersion one = version(1, first);
        QVERIFY(!one.lacksNotice());
        one.isMaterial = true;
        QVERIFY(one.lacksNotice());
        one.notices.append(domain::StatementNotice());
        QVERIFY(!one.lacksNotice());
    }
};

QTEST_APPLESS_MAIN(StatementVersionTest)
#include "tst_statementversion.moc"
