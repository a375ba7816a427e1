// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/tracewords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::text;
using domain::TraceStep;

class TestTraceWords : public QObject {
    Q_OBJECT

private slots:
    void makesASentenceOfEachStep_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        const QDate day(2026, 3, 9);
        const QDate none;
        const auto row = [](const char *name, const QDate &date, const QStringList &arguments, const QString &sentence) {
            QTest::newRow(name) << QString::fromLatin1(name).section(u' ', 0, 0) << date << arguments << sentence;
        };
        row("receipt day", day, {QString(), u"Europe/Berlin"_s}, u"Received on Mon 9 Mar 2026."_s);
        row("receipt moment", day, {u"2026-03-08T23:30:00Z"_s, u"Europe/Berlin"_s}, u"Received on Mon 9 Mar 2026, 00:30, time zone Europe/Berlin."_s);
        row("rule", none, {u"gdpr"_s, u"access"_s, u"months"_s, u"1"_s}, u"Rule: gdpr, access: 1 month."_s);
        row("rule without period", none, {u"gdpr"_s, u"x"_s, QString(), QString()}, u"Rule: gdpr, x."_s);
        row("no-clock", none, {u"gdpr"_s, u"x"_s}, u"The law sets no time for this."_s);
        row("acted", day, {}, u"That was done on Mon 9 Mar 2026; what remains is to tell the person."_s);
        row("at-once", day, {}, u"This has to be done at once, on Mon 9 Mar 2026."_s);
        row("first-date", day, {u"days"_s, u"30"_s}, u"30 days from the receipt, its own day not counted: Mon 9 Mar 2026."_s);
        row("first-date after a later start", day, {u"months"_s, u"1"_s, u"2026-02-09"_s}, u"1 month from Mon 9 Feb 2026, that day not counted: Mon 9 Mar 2026."_s);
        row("first-date-counted", day, {u"days"_s, u"7"_s}, u"7 days, of which the day of receipt is the first: Mon 9 Mar 2026."_s);
        row("first-date-counted after a later start", day, {u"days"_s, u"7"_s, u"2026-03-03"_s}, u"7 days, of which Tue 3 Mar 2026 is the first day: Mon 9 Mar 2026."_s);
        row("start with the answer", day, {u"identity"_s, u"2026-03-02"_s, u"2026-03-09"_s, QString()},
            u"Asked on Mon 2 Mar 2026 to check the identity; the clock starts with the answer, on Mon 9 Mar 2026."_s);
        row("start after days", QDate(2026, 3, 12), {u"fee"_s, u"2026-03-02"_s, QString(), u"10"_s},
            u"Asked on Mon 2 Mar 2026 because of the fee; the clock starts 10 days later, on Thu 12 Mar 2026."_s);
        row("warning-start-open", none, {u"identity"_s, u"2026-03-02"_s},
            u"Note: asked on Mon 2 Mar 2026 to check the identity; the clock starts with the answer. Until it comes, this counts from the receipt."_s);
        row("clamped", QDate(2026, 2, 28), {u"31"_s}, u"That month has no day 31; its last day counts: Sat 28 Feb 2026."_s);
        row("information", day, {u"months"_s, u"1"_s}, u"The person is told within 1 month: by Mon 9 Mar 2026."_s);
        row("extension", day, {u"months"_s, u"3"_s}, u"Extended to 3 months from the receipt: Mon 9 Mar 2026."_s);
        row("extension after a later start", day, {u"months"_s, u"3"_s, u"2025-12-09"_s}, u"Extended to 3 months from Tue 9 Dec 2025: Mon 9 Mar 2026."_s);
        row("pause", day, {u"identity"_s, u"2026-03-02"_s, u"2026-03-05"_s, u"3"_s},
            u"The clock stood from Mon 2 Mar 2026 to Thu 5 Mar 2026 to check the identity; 3 days are added: Mon 9 Mar 2026."_s);
        row("pause of one day", day, {u"scope"_s, u"2026-03-02"_s, u"2026-03-03"_s, u"1"_s},
            u"The clock stood from Mon 2 Mar 2026 to Tue 3 Mar 2026 to learn what is meant; 1 day is added: Mon 9 Mar 2026."_s);
        row("weekend", QDate(2026, 3, 8), {u"DE-BE"_s}, u"Sun 8 Mar 2026 is a weekend and does not count as the last day."_s);
        row("holiday", QDate(2026, 4, 6), {u"DE-BE"_s, u"Easter Monday"_s, u"Ostermontag"_s},
            u"Mon 6 Apr 2026 is a public holiday (Easter Monday, calendar DE-BE) and does not count as the last day."_s);
        row("own-target", none, {}, u"This is the office's own target; no law sets a time."_s);
        row("as-written", QDate(2026, 3, 8), {}, u"The day is set as written: Sun 8 Mar 2026. Nothing is counted, and it does not move to a working day."_s);
        row("roll", day, {u"DE-BE"_s, u"2026-03-07"_s}, u"The last day moves from Sat 7 Mar 2026 to the next working day: Mon 9 Mar 2026."_s);
        row("minimum", day, {u"DE-BE"_s, u"2"_s, u"1"_s}, u"The period must hold 2 working days and held 1; it ends on Mon 9 Mar 2026."_s);
        row("hours", none, {u"72"_s}, u"72 hours from the event; hours are neither moved to a working day nor prolonged."_s);
        row("safe", day, {u"2026-03-09T10:00:00Z"_s}, u"Counted from the very moment it ends at Mon 9 Mar 2026, 10:00 UTC; whoever keeps to this is safe."_s);
        row("latest", day, {u"2026-03-09T11:00:00Z"_s}, u"With the hour of the event not counted it ends at Mon 9 Mar 2026, 11:00 UTC."_s);
        row("result", day, {QString()}, u"Due on Mon 9 Mar 2026, at the end of the day."_s);
        row("result of hours", day, {u"2026-03-09T10:00:00Z"_s}, u"Due at Mon 9 Mar 2026, 10:00 UTC."_s);
        row("warning-calendar-years", day, {u"DE"_s, u"2018"_s, u"2030"_s}, u"Note: the calendar DE is checked for 2018 to 2030 only; look at Mon 9 Mar 2026 again."_s);
        row("warning-regime-dates", day, {u"gdpr"_s, u"2018-05-25"_s, QString()}, u"Note: on Mon 9 Mar 2026 the rules gdpr were not in force (valid from Fri 25 May 2018 to …)."_s);
        row("warning-pause-open", none, {u"identity"_s, u"2026-03-02"_s}, u"Note: the clock stands since Mon 2 Mar 2026 to check the identity; nothing is added until the answer comes."_s);
        row("warning-pause-late", none, {u"identity"_s, u"2026-03-02"_s, u"2026-03-05"_s, u"26"_s},
            u"Note: the question of Mon 2 Mar 2026 came 26 days after receipt, too late to stop the clock; nothing is added."_s);
        row("warning-pause-after-end", none, {u"identity"_s, u"2026-03-02"_s, u"2026-03-05"_s}, u"Note: the question of Mon 2 Mar 2026 came after the period had ended; nothing is added."_s);
        row("warning-pause-overlap", none, {u"identity"_s, u"2026-03-02"_s, u"2026-03-05"_s, u"2"_s},
            u"Note: between Mon 2 Mar 2026 and Thu 5 Mar 2026 2 days were counted for another question already."_s);
        row("something-new", day, {u"a"_s, u"b"_s}, u"something-new a b"_s);
    }
    void makesASentenceOfEachStep()
    {
        QFETCH(QString, step);
        QFETCH(QDate, date);
        QFETCH(QStringList, arguments);
        QTEST(traceSentence({step, date, arguments, {}}, u"en"_s), "sentence");
    }

    void namesHolidaysInGerman()
    {
        QVERIFY(traceSentence({u"holiday"_s, QDate(2026, 4, 6), {u"DE-BE"_s, u"Easter Monday"_s, u"Ostermontag"_s}, {}}, u"de"_s).contains("Ostermontag"_L1));
    }

    // The header lists the steps; one that has no sentence would come out as its bare name.
    void knowsEveryStepOfTheHeader()
    {
        QFile header(QStringLiteral(CASEBOOK_SOURCE_DIR "/app/domain/deadlinetrace.h"));
        QVERIFY(header.open(QIODevice::ReadOnly));
        static const QRegularExpression line(u"^//   ([a-z-]+) {2,}"_s, QRegularExpression::MultilineOption);
        int count = 0;
        for (const QRegularExpressionMatch &match : line.globalMatch(QString::fromUtf8(header.readAll()))) {
            const QString step = match.captured(1);
            if (step == "step"_L1)
                continue;
            ++count;
            QVERIFY2(!traceSentence({step, QDate(2026, 3, 9), {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {}}, u"en"_s).startsWith(step + u" a b"_s), qPrintable(step));
        }
        QVERIFY(count >= 20);
    }

    void countsPeriods_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("length");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << u"months"_s << u"1"_s << u"1 month"_s;
        QTest::newRow("several") << u"working-days"_s << u"10"_s << u"10 working days"_s;
        QTest::newRow("unknown") << u"moons"_s << u"3"_s << QString();
    }
    void countsPeriods()
    {
        QFETCH(QString, unit);
        QFETCH(QString, length);
        QTEST(periodText(unit, length), "text");
    }
};

QTEST_APPLESS_MAIN(TestTraceWords)
#include "tst_tracewords.moc"
