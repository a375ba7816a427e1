// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/datewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::text;

class TestDateWords : public QObject {
    Q_OBJECT

private slots:
    void writesDaysOfBothLanguages_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("Monday") << QDate(2026, 3, 9) << u"Mon 9 Mar 2026"_s << u"Mo 09.03.2026"_s;
        QTest::newRow("Sunday") << QDate(2024, 12, 29) << u"Sun 29 Dec 2024"_s << u"So 29.12.2024"_s;
        QTest::newRow("leap day") << QDate(2028, 2, 29) << u"Tue 29 Feb 2028"_s << u"Di 29.02.2028"_s;
        QTest::newRow("no day") << QDate() << QString() << QString();
    }
    void writesDaysOfBothLanguages()
    {
        QFETCH(QDate, day);
        QTEST(dayText(day, u"en"_s), "english");
        QTEST(dayText(day, u"de"_s), "german");
    }

    void everyDayOfAYearHasItsNameAndNumber()
    {
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            QCOMPARE(dayText(day, u"en"_s), QLocale(QLocale::English).toString(day, u"ddd d MMM yyyy"_s));
            QCOMPARE(shortDayText(day, u"de"_s), day.toString(u"dd.MM.yyyy"_s));
        }
    }

    void saysHowFarADayIs_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("relative");
        QTest::addColumn<QString>("due");
        QTest::newRow("today") << 0 << u"today"_s << u"today"_s;
        QTest::newRow("tomorrow") << 1 << u"tomorrow"_s << u"tomorrow"_s;
        QTest::newRow("later") << 4 << u"in 4 days"_s << u"in 4 days"_s;
        QTest::newRow("yesterday") << -1 << u"yesterday"_s << u"1 day late"_s;
        QTest::newRow("before") << -3 << u"3 days ago"_s << u"3 days late"_s;
    }
    void saysHowFarADayIs()
    {
        QFETCH(int, days);
        const QDate today(2026, 3, 9);
        QTEST(relativeText(today.addDays(days), today), "relative");
        QTEST(dueText(today.addDays(days), today), "due");
    }

    void writesMomentsOfTheOffice()
    {
        const QDateTime moment(QDate(2026, 3, 28), QTime(23, 30), QTimeZone::utc());
        QCOMPARE(momentText(moment, QTimeZone("Europe/Berlin"), u"de"_s), u"So 29.03.2026, 00:30"_s);
        QCOMPARE(momentText(moment, QTimeZone("America/Los_Angeles"), u"en"_s), u"Sat 28 Mar 2026, 16:30"_s);
        QCOMPARE(momentText({}, QTimeZone::utc(), u"en"_s), QString());
    }

    void putsTheDistanceInBrackets()
    {
        QCOMPARE(dayWithDue(QDate(2026, 3, 9), QDate(2026, 3, 5), u"en"_s), u"Mon 9 Mar 2026 (in 4 days)"_s);
        QCOMPARE(dayWithDue({}, QDate(2026, 3, 5), u"en"_s), QString());
    }
};

QTEST_APPLESS_MAIN(TestDateWords)
#include "tst_datewords.moc"
