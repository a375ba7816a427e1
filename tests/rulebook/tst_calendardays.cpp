// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rulebook/packs.h"

using namespace packs;

namespace {

const QString folder = u"tests/data/calendars/"_s;

const QStringList ids{u"AT"_s, u"BE"_s, u"CH"_s, u"DE"_s, u"DE-BE"_s, u"ES"_s, u"EU"_s, u"FR"_s, u"GB-EAW"_s,
                      u"IE"_s, u"IT"_s, u"NL"_s, u"PL"_s, u"SE"_s, u"US-CA"_s, u"US-FED"_s, u"none"_s};

using Days = QSet<QDate>;

// The lists that the packs are compared with: a line a year, "2026 01-01 04-06 …", the days from Monday to Friday that are no
// working days. Lines that begin with # are for people.
struct GoldenList {
    QMap<int, Days> years;
    QString problem;  // the line that is no such line, if any

    static GoldenList read(const QString &file)
    {
        GoldenList list;
        for (const QString &line : QString::fromUtf8(bytes(file)).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                list.add(line);
        }
        return list;
    }

    void add(const QString &line)
    {
        QStringList words = line.split(u' ');
        const QString year = words.takeFirst();
        Days days;
        for (const QString &word : std::as_const(words)) {
            const QDate day = QDate::fromString(year + u'-' + word, Qt::ISODate);
            if (!day.isValid() || day.dayOfWeek() >= Qt::Saturday || days.contains(day))
                problem = line;
            days.insert(day);
        }
        if (year.toInt() < 1900 || years.contains(year.toInt()))
            problem = line;
        years.insert(year.toInt(), days);
    }
};

// Empty when pack and list say the same of every day of the year.
QString difference(const casebook::domain::Calendar &calendar, int year, const Days &off)
{
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const bool isWorking = day.dayOfWeek() < Qt::Saturday && !off.contains(day);
        if (calendar.isWorkingDay(day) != isWorking)
            return day.toString(Qt::ISODate)
                + (isWorking ? u" is a working day, the pack says it is none"_s
                             : u" is no working day, the pack says it is one"_s);
    }
    return {};
}

}

class CalendarDaysTest final : public QObject {
    Q_OBJECT
private slots:
    void everyCalendarHasAList()
    {
        QStringList listed;
        for (const QString &file : QDir(QStringLiteral(CASEBOOK_SOURCE_DIR "/") + folder).entryList({u"*.txt"_s}))
            listed.append(file.chopped(4));
        listed.sort();
        QCOMPARE(listed, ids);
        QCOMPARE(calendars().keys(), ids);
    }

    // law: the table of public holidays, 2020 to 2033 or as far as the calendar goes.
    void agreesWithTheList_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : ids)
            QTest::newRow(qPrintable(id)) << id;
    }
    void agreesWithTheList()
    {
        QFETCH(QString, id);
        const QString file = folder + id + u".txt"_s;
        const casebook::domain::Calendar calendar = calendars().value(id);
        const GoldenList list = GoldenList::read(file);
        QVERIFY2(list.problem.isEmpty(), qPrintable(file + u": "_s + list.problem));
        for (int year = std::max(2020, calendar.firstYear); year <= std::min(2033, calendar.lastYear); ++year)
            QVERIFY2(list.years.contains(year), qPrintable(u"%1: no line for %2"_s.arg(file).arg(year)));
        for (auto year = list.years.cbegin(); year != list.years.cend(); ++year) {
            QVERIFY2(calendar.covers(QDate(year.key(), 1, 1)),
                     qPrintable(u"%1: %2 is no year of the calendar"_s.arg(file).arg(year.key())));
            const QString problem = difference(calendar, year.key(), year.value());
            QVERIFY2(problem.isEmpty(), qPrintable(file + u": "_s + problem));
        }
    }

    // A list that agrees with everything would prove nothing.
    void aDifferenceIsNamed()
    {
        const casebook::domain::Calendar calendar = calendars().value(u"CH"_s);
        Days days = GoldenList::read(folder + u"CH.txt"_s).years.value(2026);
        QCOMPARE(difference(calendar, 2026, days), QString());
        days.remove(QDate(2026, 5, 14));
        QCOMPARE(difference(calendar, 2026, days), u"2026-05-14 is a working day, the pack says it is none"_s);
        days.insert(QDate(2026, 5, 14));
        days.insert(QDate(2026, 4, 6));
        QCOMPARE(difference(calendar, 2026, days), u"2026-04-06 is no working day, the pack says it is one"_s);
    }

    // 2026-05-02 is a Saturday.
    void aListThatIsNoneIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"2026 02-30", "2026 05-02", "2026 05-01 05-01", "2026  05-01", "may", "2025"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void aListThatIsNoneIsNamed()
    {
        QFETCH(QString, line);
        GoldenList list;
        list.add(u"2025 12-25"_s);
        QCOMPARE(list.problem, QString());
        list.add(line);
        QCOMPARE(list.problem, line);
    }
};

QTEST_APPLESS_MAIN(CalendarDaysTest)
#include "tst_calendardays.moc"
