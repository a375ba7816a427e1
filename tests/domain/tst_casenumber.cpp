// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/casenumber.h"

#include <QTest>

using namespace Qt::StringLiterals;
using casebook::domain::CaseNumber;

class CaseNumberTest final : public QObject {
    Q_OBJECT
private slots:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        QTest::newRow("as written") << u"R-2026-00041"_s << u"R-2026-00041"_s;
        QTest::newRow("small and short") << u" r-2026-41 "_s << u"R-2026-00041"_s;
        QTest::newRow("compartment") << u"L-2026-A00001"_s << u"L-2026-A00001"_s;
        QTest::newRow("late compartment") << u"l-2026-ab7"_s << u"L-2026-AB00007"_s;
        QTest::newRow("busy year") << u"D-2026-123456"_s << u"D-2026-123456"_s;
        QTest::newRow("largest") << u"D-2026-99999999"_s << u"D-2026-99999999"_s;
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        const auto number = CaseNumber::parse(typed);
        QVERIFY(number.has_value());
        QTEST(number->toString(), "number");
        QVERIFY(*CaseNumber::parse(number->toString()) == *number);
    }

    void refusesOtherTexts_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "R", "R-2026", "R-26-1", "RR-2026-1", "1-2026-1", "R-2026-", "R-2026-A", "R-2026-0", "R-2026-ABC1",
                 "R-2026-1A", "R-2026-1-2", "R 2026 1", "R-1980-1", "R-2026-999999999", "Ä-2026-1", "R-2026--1", "R-2026-+1"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesOtherTexts()
    {
        QFETCH(QString, text);
        const auto number = CaseNumber::parse(text);
        QVERIFY(!number.has_value());
        QCOMPARE(number.error().code, casebook::base::ErrorCode::InputInvalid);
        QCOMPARE(number.error().arguments.first(), u"number"_s);
    }

    void checksItsParts()
    {
        const auto number = CaseNumber::make(u"R"_s, 2026, 41, u"B"_s);
        QVERIFY(number.has_value());
        QCOMPARE(number->prefix(), u"R"_s);
        QCOMPARE(number->year(), 2026);
        QCOMPARE(number->serial(), 41);
        QCOMPARE(number->series(), u"B"_s);
        QVERIFY(!CaseNumber::make(u"r"_s, 2026, 1));
        QVERIFY(!CaseNumber::make(u"R"_s, 1989, 1));
        QVERIFY(!CaseNumber::make(u"R"_s, 3000, 1));
        QVERIFY(!CaseNumber::make(u"R"_s, 2026, 0));
        QVERIFY(!CaseNumber::make(u"R"_s, 2026, 1, u"b"_s));
        QVERIFY(!CaseNumber().isValid());
        QVERIFY(CaseNumber().toString().isEmpty());
    }

    // Property: every compartment has its own letters, at most two.
    void givesEachCompartmentItsSeries()
    {
        QCOMPARE(CaseNumber::seriesOf(1), u"A"_s);
        QCOMPARE(CaseNumber::seriesOf(26), u"Z"_s);
        QCOMPARE(CaseNumber::seriesOf(27), u"AA"_s);
        QCOMPARE(CaseNumber::seriesOf(702), u"ZZ"_s);
        QCOMPARE(CaseNumber::seriesOf(703), QString());
        QCOMPARE(CaseNumber::seriesOf(0), QString());
        QSet<QString> seen;
        for (int compartment = 1; compartment <= 702; ++compartment) {
            seen.insert(CaseNumber::seriesOf(compartment));
            QVERIFY(CaseNumber::make(u"L"_s, 2026, 1, CaseNumber::seriesOf(compartment)));
        }
        QCOMPARE(seen.size(), 702);
    }
};

QTEST_APPLESS_MAIN(CaseNumberTest)
#include "tst_casenumber.moc"
