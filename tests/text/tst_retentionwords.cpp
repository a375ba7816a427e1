// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/retentionwords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::text;

class RetentionWordsTest final : public QObject {
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
        row("keep-start closed", day, {u"closed"_s}, u"Closed on Mon 9 Mar 2026; the day itself does not count."_s);
        row("keep-start issued", day, {u"issued"_s}, u"Issued or received on Mon 9 Mar 2026; the day itself does not count."_s);
        row("keep-start event", day, {u"event"_s}, u"The event was on Mon 9 Mar 2026; the day itself does not count."_s);
        row("keep-unused closed", day, {u"closed"_s}, u"The day of closing, Mon 9 Mar 2026, plays no part here."_s);
        row("keep-unused issued", day, {u"issued"_s}, u"The day of issue, Mon 9 Mar 2026, plays no part here."_s);
        row("keep-unused event", day, {u"event"_s}, u"The day of the event, Mon 9 Mar 2026, plays no part here."_s);
        row("keep-year-end", QDate(2026, 12, 31), {}, u"The period begins with the end of that calendar year: Thu 31 Dec 2026."_s);
        row("keep-period", day, {u"years"_s, u"8"_s}, u"8 years from there: Mon 9 Mar 2026, the last day included, not moved to a working day."_s);
        row("keep-clamped", QDate(2027, 2, 28), {u"29"_s}, u"That month has no day 29; its last day counts: Sun 28 Feb 2027."_s);
        row("keep-note", none, {u"Look at %1."_s, u"Sieh %1 an."_s}, u"Look at %1."_s);
        row("hold", day, {u"2026-01-05"_s, u"2026-03-09"_s}, u"The hold from Mon 5 Jan 2026 to Mon 9 Mar 2026 lasted longer: Mon 9 Mar 2026."_s);
        row("hold-without-effect", day, {u"2026-01-05"_s, u"2026-01-06"_s}, u"The hold from Mon 5 Jan 2026 to Tue 6 Jan 2026 ended before that; it stays at Mon 9 Mar 2026."_s);
        row("hold-after", day, {u"days"_s, u"30"_s}, u"The normal end has passed: delete without undue delay, within 30 days: by Mon 9 Mar 2026."_s);
        row("hold-after without days", none, {QString(), QString()}, u"The normal end has passed: delete without undue delay."_s);
        row("keep-result max", day, {u"max"_s}, u"At the end of Mon 9 Mar 2026 the data must be gone."_s);
        row("keep-result min", day, {u"min"_s}, u"The data must be kept until the end of Mon 9 Mar 2026."_s);
        row("keep-result-open", none, {u"max"_s}, u"There is no last day until the hold is released."_s);
        row("warning-keep-country", none, {u"invoice-de"_s, u"DE"_s, u"US"_s}, u"Note: invoice-de is a duty of entities in DE; this office belongs to one in US."_s);
        row("warning-hold-open", none, {u"2026-01-05"_s}, u"Note: the hold since Mon 5 Jan 2026 has no end yet; nothing of its scope is deleted."_s);
        row("warning-hold-late", day, {u"2026-03-10"_s},
            u"Note: the hold of Tue 10 Mar 2026 began after Mon 9 Mar 2026, when the data should have been gone; while they are there they stay."_s);
        row("something-new", day, {u"a"_s, u"b"_s}, u"something-new a b"_s);
    }
    void makesASentenceOfEachStep()
    {
        QFETCH(QString, step);
        QFETCH(QDate, date);
        QFETCH(QStringList, arguments);
        QTEST(retentionSentence({step, date, arguments, {}}, u"en"_s), "sentence");
    }

    void notesAreInTheLanguage()
    {
        QCOMPARE(retentionSentence({u"keep-note"_s, {}, {u"Look."_s, u"Sieh hin."_s}, {}}, u"de"_s), u"Sieh hin."_s);
        QCOMPARE(retentionSentence({u"keep-note"_s, {}, {u"Look."_s, QString()}, {}}, u"de"_s), u"Look."_s);
    }

    // The header lists the steps; one that has no sentence would come out as its bare name.
    void knowsEveryStepOfTheHeader()
    {
        QFile header(QStringLiteral(CASEBOOK_SOURCE_DIR "/app/domain/retention/retention.h"));
        QVERIFY(header.open(QIODevice::ReadOnly));
        static const QRegularExpression line(u"^//   ([a-z-]+) {2,}"_s, QRegularExpression::MultilineOption);
        int count = 0;
        for (const QRegularExpressionMatch &match : line.globalMatch(QString::fromUtf8(header.readAll()))) {
            const QString step = match.captured(1);
            if (step == "step"_L1)
                continue;
            ++count;
            const bool namesAStart = step == "keep-start"_L1 || step == "keep-unused"_L1;
            const QStringList arguments{namesAStart ? u"closed"_s : u"a"_s, u"b"_s, u"c"_s};
            QVERIFY2(!retentionSentence({step, QDate(2026, 3, 9), arguments, {}}, u"en"_s).startsWith(step + u' ' + arguments[0]), qPrintable(step));
        }
        QCOMPARE(count, 14);
    }

    void saysTheAnswerInOneLine()
    {
        domain::Retention retention;
        QCOMPARE(retentionText(retention, u"en"_s), u"Nothing may be deleted: a hold is open."_s);
        retention.due = QDate(2026, 3, 9);
        QCOMPARE(retentionText(retention, u"en"_s), u"Delete by the end of: Mon 9 Mar 2026"_s);
        retention.bound = domain::RetentionBound::Min;
        QCOMPARE(retentionText(retention, u"en"_s), u"Keep until the end of: Mon 9 Mar 2026"_s);
        retention.deleteBy = QDate(2026, 4, 8);
        QCOMPARE(retentionText(retention, u"en"_s), u"Held until: Mon 9 Mar 2026; delete by: Wed 8 Apr 2026"_s);
    }
};

QTEST_APPLESS_MAIN(RetentionWordsTest)
#include "tst_retentionwords.moc"
