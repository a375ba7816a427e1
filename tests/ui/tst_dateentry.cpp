// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/dateentry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::widgets;

class TestDateEntry : public QObject {
    Q_OBJECT

private slots:
    void understandsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QDate>("date");  // invalid: no date
        const QDate today(2026, 11, 24);  // a Tuesday
        const auto row = [](const char *name, const QString &typed, const QString &language, const QDate &date) {
            QTest::newRow(name) << typed << language << date;
        };
        row("today", u"t"_s, u"en_GB"_s, today);
        row("today in German", u"h"_s, u"de_DE"_s, today);
        row("in seven days", u"+7"_s, u"en_GB"_s, QDate(2026, 12, 1));
        row("with a space", u"+ 7"_s, u"en_GB"_s, QDate(2026, 12, 1));
        row("a week back", u"-1w"_s, u"en_GB"_s, QDate(2026, 11, 17));
        row("three days back", u"-3d"_s, u"en_GB"_s, QDate(2026, 11, 21));
        row("one month", u"+1m"_s, u"en_GB"_s, QDate(2026, 12, 24));
        row("one year", u"+1y"_s, u"en_GB"_s, QDate(2027, 11, 24));
        row("next Monday", u"mo"_s, u"en_GB"_s, QDate(2026, 11, 30));
        row("Tuesday is a week ahead", u"tu"_s, u"en_GB"_s, QDate(2026, 12, 1));
        row("Dienstag", u"di"_s, u"de_DE"_s, QDate(2026, 12, 1));
        row("Wednesday in full", u"Wednesday"_s, u"en_GB"_s, QDate(2026, 11, 25));
        row("day of this year", u"24.12"_s, u"de_DE"_s, QDate(2026, 12, 24));
        row("with the second dot", u"24.12."_s, u"de_DE"_s, QDate(2026, 12, 24));
        row("two digits of the year", u"24.12.27"_s, u"de_DE"_s, QDate(2027, 12, 24));
        row("four digits", u"09.03.2026"_s, u"de_DE"_s, QDate(2026, 3, 9));
        row("ISO", u"2026-03-09"_s, u"en_US"_s, QDate(2026, 3, 9));
        row("month first", u"3/9"_s, u"en_US"_s, QDate(2026, 3, 9));
        row("a dot is day first everywhere", u"3.9"_s, u"en_US"_s, QDate(2026, 9, 3));
        row("day first", u"3/9"_s, u"en_GB"_s, QDate(2026, 9, 3));
        row("as we write it", u"Mon 9 Mar 2026"_s, u"en_GB"_s, QDate(2026, 3, 9));
        row("as we write it in German", u"Mo. 09.03.2026"_s, u"de_DE"_s, QDate(2026, 3, 9));
        row("leap day", u"29.2.2028"_s, u"de_DE"_s, QDate(2028, 2, 29));
        row("no leap day", u"29.2.2026"_s, u"de_DE"_s, {});
        row("no such day", u"31.11"_s, u"de_DE"_s, {});
        row("empty", u""_s, u"en_GB"_s, {});
        row("words", u"soon"_s, u"en_GB"_s, {});
        row("one letter", u"m"_s, u"en_GB"_s, {});
        row("far away", u"1.1.3026"_s, u"de_DE"_s, {});
        row("number alone", u"24"_s, u"de_DE"_s, {});
    }

    void understandsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, language);
        QFETCH(QDate, date);
        const auto found = readDate(typed, QDate(2026, 11, 24), QLocale(language));
        QCOMPARE(found.value_or(QDate()), date);
    }

    void readsBackWhatItWrites()
    {
        for (const QLocale &locale : {QLocale(u"de_DE"_s), QLocale(u"en_GB"_s), QLocale(u"en_US"_s)})
            for (QDate day(2026, 1, 1); day.year() < 2029; day = day.addDays(1))
                QCOMPARE(readDate(dateText(day, locale), QDate(2026, 11, 24), locale).value_or(QDate()), day);
    }

    void writesFourDigitsAndTheWeekday()
    {
        QCOMPARE(dateText(QDate(2026, 3, 9), QLocale(u"en_GB"_s)), u"Mon 9 Mar 2026"_s);
        QVERIFY(dateText(QDate(2026, 3, 9), QLocale(u"de_DE"_s)).endsWith(u"09.03.2026"_s));
        QVERIFY(dateText(QDate(), QLocale(u"de_DE"_s)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestDateEntry)
#include "tst_dateentry.moc"
