// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/agewords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::text;
using domain::TraceStep;

class AgeWordsTest final : public QObject {
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
        row("age-born", day, {u"2012-02-29"_s, u"14"_s}, u"Born on Wed 29 Feb 2012, on Mon 9 Mar 2026 the person has completed this many years: 14."_s);
        row("age-said", day, {u"14"_s}, u"Said to have completed this many years on Mon 9 Mar 2026: 14."_s);
        row("age-leap-day", QDate(2026, 3, 1), {}, u"Who was born on 29 February gets older on 1 March where the year has no such day: Sun 1 Mar 2026."_s);
        row("age-rule", none, {u"DK"_s, u"15"_s}, u"Rule for DK: a child is who is under 15."_s);
        row("age-rule without age", none, {u"CH"_s, QString()}, u"Rule for CH: no fixed age."_s);
        row("age-country", none, {u"US-TX"_s, u"US"_s}, u"US-TX has no rule of its own here; that of US counts."_s);
        row("age-other", none, {u"JP"_s}, u"No age is on file for JP; a person has to decide."_s);
        row("age-suggested", none, {u"16"_s}, u"A person has to decide; suggested age: 16."_s);
        row("age-note", none, {u"Look at %1."_s, u"Sieh %1 an."_s}, u"Look at %1."_s);
        row("warning-age-note", none, {u"Look at %1."_s, u"Sieh %1 an."_s}, u"Note: Look at %1."_s);
        row("age-reached", day, {u"14"_s}, u"The age of 14 is reached at the beginning of Mon 9 Mar 2026."_s);
        row("age-range", none, {u"16"_s, u"2026-03-09"_s, u"2027-03-08"_s}, u"The birthday is not known; the age of 16 is reached between Mon 9 Mar 2026 and Mon 8 Mar 2027."_s);
        row("age-result yes", day, {u"yes"_s, u"16"_s}, u"The person is under the age."_s);
        row("age-result no", day, {u"no"_s, u"16"_s}, u"The person is not under the age."_s);
        row("age-result manual", day, {u"manual"_s, QString()}, u"A person has to decide whether this is a child."_s);
        row("warning-age-unknown", none, {u"16"_s}, u"Note: the country is not known; until it is, the age of 16 counts."_s);
        row("warning-age-dates", day, {u"DK"_s, u"2024-01-01"_s, QString()}, u"Note: on Mon 9 Mar 2026 the rule for DK was not in force (valid from Mon 1 Jan 2024 to …)."_s);
        row("something-new", day, {u"a"_s, u"b"_s}, u"something-new a b"_s);
    }
    void makesASentenceOfEachStep()
    {
        QFETCH(QString, step);
        QFETCH(QDate, date);
        QFETCH(QStringList, arguments);
        QTEST(ageSentence({step, date, arguments, {}}, u"en"_s), "sentence");
    }

    void notesAreInTheLanguage()
    {
        QCOMPARE(ageSentence({u"age-note"_s, {}, {u"Look."_s, u"Sieh hin."_s}, {}}, u"de"_s), u"Sieh hin."_s);
        QCOMPARE(ageSentence({u"age-note"_s, {}, {u"Look."_s, QString()}, {}}, u"de"_s), u"Look."_s);
    }

    // The header lists the steps; one that has no sentence would come out as its bare name.
    void knowsEveryStepOfTheHeader()
    {
        QFile header(QStringLiteral(CASEBOOK_SOURCE_DIR "/app/domain/age/age.h"));
        QVERIFY(header.open(QIODevice::ReadOnly));
        static const QRegularExpression line(u"^//   ([a-z-]+) {2,}"_s, QRegularExpression::MultilineOption);
        int count = 0;
        for (const QRegularExpressionMatch &match : line.globalMatch(QString::fromUtf8(header.readAll()))) {
            const QString step = match.captured(1);
            if (step == "step"_L1)
                continue;
            ++count;
            QVERIFY2(!ageSentence({step, QDate(2026, 3, 9), {u"a"_s, u"b"_s, u"c"_s}, {}}, u"en"_s).startsWith(step + u" a b"_s), qPrintable(step));
        }
        QCOMPARE(count, 14);
    }

    void saysTheAnswerInOneLine()
    {
        domain::AgeAnswer answer;
        answer.age = 12;
        QCOMPARE(underAgeText(answer), u"Under the age: a person has to decide (12)"_s);
        answer.threshold = 16;
        QCOMPARE(underAgeText(answer), u"Under the age: a person has to decide (12; suggested is 16)"_s);
        answer.under = domain::UnderAge::Yes;
        QCOMPARE(underAgeText(answer), u"Under the age: yes (12; the age is 16)"_s);
        answer.under = domain::UnderAge::No;
        QCOMPARE(underAgeText(answer), u"Under the age: no (12; the age is 16)"_s);
    }
};

QTEST_APPLESS_MAIN(AgeWordsTest)
#include "tst_agewords.moc"
