// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csvdates.h"

#include <QTest>

using namespace casebook::intake;
using namespace Qt::StringLiterals;

class CsvDatesTest final : public QObject {
    Q_OBJECT

    static DateFinding look(const QStringList &values)
    {
        DateDetector detector;
        for (const QString &value : values)
            detector.add(value);
        return detector.finding();
    }
    static QStringList names(const QList<DatePattern> &patterns)
    {
        QStringList list;
        for (const DatePattern &pattern : patterns)
            list.append(name(pattern));
        return list;
    }

private slots:
    void settlesAColumn_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QStringList>("possible");
        QTest::addColumn<bool>("mixed");
        QTest::newRow("iso") << QStringList{u"2026-04-03"_s} << QStringList{u"yyyy-mm-dd"_s} << false;
        QTest::newRow("compact") << QStringList{u"20260403"_s} << QStringList{u"yyyy-mm-dd"_s} << false;
        QTest::newRow("iso with time") << QStringList{u"2026-04-03T23:30:00Z"_s} << QStringList{u"yyyy-mm-dd"_s} << false;
        QTest::newRow("ambiguous") << QStringList{u"03/04/2026"_s, u"05/06/2026"_s} << QStringList{u"dd-mm-yyyy"_s, u"mm-dd-yyyy"_s} << false;
        QTest::newRow("ambiguous with minus") << QStringList{u"03-04-2026"_s} << QStringList{u"dd-mm-yyyy"_s, u"mm-dd-yyyy"_s} << false;
        QTest::newRow("settled by one day over 12") << QStringList{u"03/04/2026"_s, u"13/04/2026"_s} << QStringList{u"dd-mm-yyyy"_s} << false;
        QTest::newRow("settled the American way") << QStringList{u"03/04/2026"_s, u"04/13/2026"_s} << QStringList{u"mm-dd-yyyy"_s} << false;
        QTest::newRow("same either way") << QStringList{u"04/04/2026"_s} << QStringList{u"dd-mm-yyyy"_s} << false;
        QTest::newRow("short American") << QStringList{u"2/8/19"_s, u"9/24/19"_s} << QStringList{u"mm-dd-yy"_s} << false;
        QTest::newRow("short, three ways") << QStringList{u"10/11/12"_s} << QStringList{u"yy-mm-dd"_s, u"dd-mm-yy"_s, u"mm-dd-yy"_s} << false;
        QTest::newRow("points are German") << QStringList{u"03.04.2026"_s, u"3. 4. 2026"_s} << QStringList{u"dd-mm-yyyy"_s} << false;
        QTest::newRow("both orders proven") << QStringList{u"13/04/2026"_s, u"04/13/2026"_s} << QStringList{u"dd-mm-yyyy"_s, u"mm-dd-yyyy"_s} << true;
        QTest::newRow("junk does not disturb") << QStringList{u"n/a"_s, u""_s, u"2026-04-03"_s, u"2026-02-30"_s} << QStringList{u"yyyy-mm-dd"_s} << false;
        QTest::newRow("no date at all") << QStringList{u"n/a"_s} << QStringList{} << false;
        QTest::newRow("nothing") << QStringList{} << QStringList{} << false;
    }
    void settlesAColumn()
    {
        QFETCH(QStringList, values);
        const DateFinding finding = look(values);
        QTEST(names(finding.possible), "possible");
        QTEST(finding.isMixed, "mixed");
    }

    void tellsWhatIsDoubtful()
    {
        QCOMPARE(look({u"04/04/2026"_s, u"03/04/2026"_s}).doubtful, QStringList{u"03/04/2026"_s});
    }

    void readsDays_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QDate>("day");
        QTest::newRow("short year up to 69") << u"1/2/69"_s << u"dd-mm-yy"_s << QDate(2069, 2, 1);
        QTest::newRow("short year from 70") << u"1/2/70"_s << u"dd-mm-yy"_s << QDate(1970, 2, 1);
        QTest::newRow("leap day") << u"29.02.2024"_s << u"dd-mm-yyyy"_s << QDate(2024, 2, 29);
        QTest::newRow("no leap day") << u"29.02.2025"_s << u"dd-mm-yyyy"_s << QDate();
        QTest::newRow("time behind") << u"2026-04-03 10:15"_s << u"yyyy-mm-dd"_s << QDate(2026, 4, 3);
        QTest::newRow("afternoon") << u"4/3/2026 10:15 PM"_s << u"mm-dd-yyyy"_s << QDate(2026, 4, 3);
        QTest::newRow("words behind") << u"2026-04-03 or so"_s << u"yyyy-mm-dd"_s << QDate();
        QTest::newRow("hour 25") << u"2026-04-03 25:00"_s << u"yyyy-mm-dd"_s << QDate();
        QTest::newRow("two separators") << u"2026-04/03"_s << u"yyyy-mm-dd"_s << QDate();
        QTest::newRow("year of five digits") << u"12026-04-03"_s << u"yyyy-mm-dd"_s << QDate();
    }
    void readsDays()
    {
        QFETCH(QString, value);
        QFETCH(QString, pattern);
        QTEST(readDate(value, *datePattern(pattern)).value_or(QDate()), "day");
    }

    void anInstantBecomesTheDayOfTheOffice()
    {
        const DatePattern iso = *datePattern(u"yyyy-mm-dd"_s);
        const QTimeZone berlin("Europe/Berlin");
        QCOMPARE(readDate(u"2026-04-03T23:30:00Z"_s, iso, berlin), std::optional(QDate(2026, 4, 4)));
        QCOMPARE(readDate(u"2026-04-03T23:30:00Z"_s, iso), std::optional(QDate(2026, 4, 3)));
        QCOMPARE(readDate(u"2026-04-03T00:30:00+09:00"_s, iso, berlin), std::optional(QDate(2026, 4, 2)));
        QCOMPARE(readDate(u"2026-04-03T23:30:00"_s, iso, berlin), std::optional(QDate(2026, 4, 3)));
    }

    void everyDayComesBackInEveryPattern()
    {
        for (QDate day(2023, 12, 1); day < QDate(2025, 3, 1); day = day.addDays(1)) {
            QCOMPARE(readDate(day.toString(u"yyyy-MM-dd"_s), *datePattern(u"yyyy-mm-dd"_s)), std::optional(day));
            QCOMPARE(readDate(day.toString(u"d.M.yyyy"_s), *datePattern(u"dd-mm-yyyy"_s)), std::optional(day));
            QCOMPARE(readDate(day.toString(u"M/d/yy"_s), *datePattern(u"mm-dd-yy"_s)), std::optional(day));
        }
    }
};

QTEST_APPLESS_MAIN(CsvDatesTest)
#include "tst_csvdates.moc"
