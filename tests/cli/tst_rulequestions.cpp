// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/office.h"

using namespace casebook::tests;

namespace {

QStringList keysOf(const QJsonObject &object)
{
    return object.keys();
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

}

// The verbs that ask the rules about an age or a retention period: no store, the same answer for people and for programs.
class RuleQuestionsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        // Neither looks for a store: there is none.
        qputenv("CASEBOOK_STORE", "/nowhere/at.all");
        qunsetenv("CASEBOOK_PASSPHRASE_FILE");
        qputenv("LC_ALL", "C.UTF-8");
    }

    void answersAges_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QJsonObject>("some");
        const auto row = [](const char *name, const char *command, const QJsonObject &some) {
            QTest::newRow(name) << QString::fromLatin1(command) << some;
        };
        const QJsonValue null;
        row("policy", "--country DE --basis policy --born 2012-02-29 --on 2026-02-28",
            {{u"age"_s, 13}, {u"threshold"_s, 16}, {u"under"_s, u"yes"_s}, {u"reaches_on"_s, u"2028-02-29"_s}, {u"rule"_s, u"xapix/DE"_s}});
        row("birthday", "--country US --basis policy --born 2013-03-01 --on 2026-03-01",
            {{u"age"_s, 13}, {u"threshold"_s, 13}, {u"under"_s, u"no"_s}, {u"reaches_on"_s, u"2026-03-01"_s}});
        row("leap day in a common year", "--country AT --basis consent --born 2012-02-29 --on 2026-02-28",
            {{u"age"_s, 13}, {u"threshold"_s, 14}, {u"under"_s, u"yes"_s}, {u"reaches_on"_s, u"2026-03-01"_s}});
        row("Denmark before", "--country DK --basis consent --born 2009-06-01 --on 2023-12-31", {{u"threshold"_s, 13}, {u"under"_s, u"no"_s}});
        row("Denmark since", "--country DK --basis consent --born 2009-06-01 --on 2024-01-01", {{u"threshold"_s, 15}, {u"under"_s, u"yes"_s}});
        row("age alone", "--country FR --basis consent --age 14 --on 2026-11-28",
            {{u"age"_s, 14}, {u"under"_s, u"yes"_s}, {u"reaches_on"_s, null}, {u"reaches_earliest"_s, u"2026-11-29"_s}, {u"reaches_latest"_s, u"2027-11-28"_s}});
        row("Switzerland", "--country CH --basis policy --age 15 --on 2026-11-28", {{u"threshold"_s, 16}, {u"under"_s, u"manual"_s}});
        row("Switzerland by law", "--country CH --basis consent --age 15 --on 2026-11-28", {{u"threshold"_s, null}, {u"under"_s, u"manual"_s}, {u"reaches_on"_s, null}});
        row("unknown", "--country unknown --basis policy --age 15 --on 2026-11-28", {{u"threshold"_s, 16}, {u"under"_s, u"yes"_s}, {u"rule"_s, u"xapix/unknown"_s}});
        row("region", "--country US --region CA --basis consent --age 15 --on 2026-11-28", {{u"threshold"_s, 16}, {u"under"_s, u"yes"_s}, {u"rule"_s, u"us-consent/US-CA"_s}});
    }
    void answersAges()
    {
        QFETCH(QString, command);
        QFETCH(QJsonObject, some);
        const QStringList arguments = words("age compute") + command.split(u' ');
        const Ran ran = run(arguments + QStringList{u"--json"_s});
        QVERIFY2(ran.code == 0, ran.answers.constData());
        const QJsonObject answer = ran.object();
        for (auto each = some.begin(); each != some.end(); ++each)
            QVERIFY2(answer.contains(each.key()) && answer.value(each.key()) == each.value(), ran.answers.constData());
        QVERIFY(!answer.value("source"_L1).toString().isEmpty() && answer.value("trace"_L1).toArray().size() >= 3);
        const Ran spoken = run(arguments);
        QCOMPARE(spoken.code, 0);
        QVERIFY(spoken.answers.startsWith("Under the age: "));
        QVERIFY2(spoken.answers.contains("\nRule: " + answer.value("rule"_L1).toString().toUtf8()), spoken.answers.constData());
    }

    void answersRights_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *command, const QByteArray &line) { QTest::newRow(command) << QString::fromLatin1(command) << line; };
        row("--regime gdpr --right portability --basis contract", "The right holds: ");
        row("--regime gdpr --right portability --basis legitimate-interests", "The right does not hold: Only where the processing rests on consent or a contract. (GDPR Art. 20(1)(a)) Instead: Access.");
        row("--regime gdpr --right portability", "Not known yet: ");
        row("--regime us-ia --right rectification", "The right does not hold: This law does not give the right. (Iowa Consumer Data Protection Act (Iowa Code 715D))");
        row("--regime ccpa --right limit-sensitive", "It depends: ");
    }
    void answersRights()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, line);
        const QStringList arguments = words("rights compute") + command.split(u' ');
        const Ran spoken = run(arguments);
        QCOMPARE(spoken.code, 0);
        QVERIFY2(QString::fromUtf8(spoken.answers).simplified().contains(QString::fromUtf8(line).trimmed()), spoken.answers.constData());
        const QJsonArray rights = run(arguments + QStringList{u"--json"_s}).object().value("rights"_L1).toArray();
        QCOMPARE(rights.size(), 1);
        QVERIFY(!rights.first().toObject().value("source"_L1).toString().isEmpty());
        const QJsonArray all = run(words("rights compute --regime gdpr --basis contract --json")).object().value("rights"_L1).toArray();
        QCOMPARE(all.size(), 13);
    }

    void answersPeriods_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QJsonObject>("some");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *name, const char *command, const QJsonObject &some, const QByteArray &line) {
            QTest::newRow(name) << QString::fromLatin1(command) << some << line;
        };
        row("crm", "--class crm --office berlin --closed 2024-02-29", {{u"due"_s, u"2031-02-28"_s}, {u"bound"_s, u"max"_s}, {u"rule"_s, u"xapix/crm"_s}}, "Delete by the end of: Fri 28 Feb 2031");
        row("support", "--class support --office berlin --closed 2023-11-30", {{u"due"_s, u"2026-11-30"_s}, {u"bound"_s, u"max"_s}}, "Delete by the end of: Mon 30 Nov 2026");
        row("account data", "--class cad-other --office san-francisco --closed 2026-03-01", {{u"due"_s, u"2026-04-30"_s}}, "Delete by the end of: Thu 30 Apr 2026");
        row("invoice", "--class invoice-de --office berlin --issued 2024-05-03", {{u"due"_s, u"2032-12-31"_s}, {u"bound"_s, u"min"_s}, {u"rule"_s, u"de-records/invoice-de"_s}},
            "Keep until the end of: Fri 31 Dec 2032");
        row("books", "--class books-de --office berlin --event 2025-03-31", {{u"due"_s, u"2035-12-31"_s}, {u"bound"_s, u"min"_s}}, "Keep until the end of: Mon 31 Dec 2035");
        row("letter", "--class business-letter-de --office berlin --issued 2020-02-29", {{u"due"_s, u"2026-12-31"_s}, {u"bound"_s, u"min"_s}}, "Keep until the end of: Thu 31 Dec 2026");
        row("consumer request", "--class ccpa-request-record --office san-francisco --event 2024-02-29", {{u"due"_s, u"2026-02-28"_s}, {u"bound"_s, u"min"_s}}, "Keep until the end of: Sat 28 Feb 2026");
        row("case file", "--class case-file-de --office berlin --closed 2026-01-02", {{u"due"_s, u"2029-12-31"_s}, {u"bound"_s, u"max"_s}}, "Delete by the end of: Mon 31 Dec 2029");
        row("hold", "--class cad-other --office berlin --closed 2026-03-01 --hold 2026-03-10/2026-08-10",
            {{u"due"_s, u"2026-08-10"_s}, {u"normal_end"_s, u"2026-04-30"_s}, {u"delete_by"_s, u"2026-09-09"_s}}, "Held until: Mon 10 Aug 2026; delete by: Wed 9 Sep 2026");
        row("two holds", "--class cad-other --office berlin --closed 2026-03-01 --hold 2026-03-10/2026-08-10 --hold 2026-04-01/2026-05-05", {{u"due"_s, u"2026-08-10"_s}}, "Held until: ");
        row("open hold", "--class cad-other --office berlin --closed 2026-03-01 --hold 2026-03-10/", {{u"due"_s, QJsonValue()}, {u"warnings"_s, QJsonArray{u"warning-hold-open"_s}}},
            "Nothing may be deleted: a hold is open.");
    }
    void answersPeriods()
    {
        QFETCH(QString, command);
        QFETCH(QJsonObject, some);
        QFETCH(QByteArray, line);
        const QStringList arguments = words("retention compute") + command.split(u' ');
        const Ran ran = run(arguments + QStringList{u"--json"_s});
        QVERIFY2(ran.code == 0, ran.answers.constData());
        const QJsonObject answer = ran.object();
        for (auto each = some.begin(); each != some.end(); ++each)
            QVERIFY2(answer.contains(each.key()) && answer.value(each.key()) == each.value(), ran.answers.constData());
        QVERIFY(!answer.value("source"_L1).toString().isEmpty() && answer.value("trace"_L1).toArray().size() >= 3);
        const Ran spoken = run(arguments);
        QCOMPARE(spoken.code, 0);
        QVERIFY2(spoken.answers.startsWith(line), spoken.answers.constData());
    }

    void answersWithTheseKeys()
    {
        const Ran age = run(words("age compute --country DE --basis policy --born 2012-02-29 --on 2026-02-28 --json"));
        QCOMPARE(keysOf(age.object()), words("age reaches_on rule source threshold trace under warnings"));
        const Ran kept = run(words("retention compute --class crm --office berlin --closed 2024-02-29 --json"));
        QCOMPARE(keysOf(kept.object()), words("bound due normal_end rule source trace warnings"));
    }

    // What people type wrong: the exit code, and one sentence that names what is known.
    void refuses_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char *name, const char *command, int code, const QByteArray &sentence) { QTest::newRow(name) << QString::fromLatin1(command) << code << sentence; };
        row("both", "age compute --country DE --basis policy --born 2012-02-29 --age 14 --on 2026-02-28", 2, "give either --born or --age, not both");
        row("neither", "age compute --country DE --basis policy --on 2026-02-28", 2, "give either --born or --age, not both");
        row("a right that is none", "rights compute --regime gdpr --right forgetting", 8, "The value of right is not valid (not known; known are: access ");
        row("a basis that is none", "rights compute --regime gdpr --basis whim", 8, "The value of basis is not valid (not known; known are: contract ");
        row("a law that is none", "rights compute --regime lgpd", 8, "lgpd");
        row("a law that says nothing of rights", "rights compute --regime eu-1182", 8, "eu-1182");
        row("no basis", "age compute --country DE --age 14 --on 2026-02-28", 2, "--basis");
        row("another basis", "age compute --country DE --basis law --age 14 --on 2026-02-28", 2, "policy");
        row("unknown country", "age compute --country Germany --basis policy --age 14 --on 2026-02-28", 8, "The value of country is not valid (not known; known are: AT AU BE ");
        row("a country that is none", "age compute --country XX --basis consent --age 14 --on 2026-02-28", 8, "US unknown).");
        row("unknown region", "age compute --country US --region TX --basis policy --age 14 --on 2026-02-28", 8, "The value of region is not valid (not known; known are: CA-QC US-CA).");
        row("born later", "age compute --country DE --basis policy --born 2026-03-01 --on 2026-02-28", 8, "The value of born is not valid (later than the day asked for).");
        row("no day", "age compute --country DE --basis policy --born 2025-02-29 --on 2026-02-28", 8, "Write it as year-month-day");
        row("asked for no day", "age compute --country DE --basis policy --age 14 --on soon", 8, "Write it as year-month-day");
        row("too old", "age compute --country DE --basis policy --born 1826-02-28 --on 2026-02-28", 8, "older than people get");
        row("not a number", "age compute --country DE --basis policy --age fourteen --on 2026-02-28", 8, "The value of age is not valid (0..150).");
        row("below nothing", "age compute --country DE --basis policy --age=-1 --on 2026-02-28", 8, "The value of age is not valid (0..150).");
        row("unknown class", "retention compute --class invoices --office berlin --issued 2024-05-03", 8,
            "The value of class is not valid (not known; known are: books-de business-letter-de cad-other case-file-de ccpa-request-record child-file crm ");
        row("unknown office", "retention compute --class crm --office rome --closed 2024-05-03", 8, "There is no office called \"rome\".");
        row("the offices there are", "retention compute --class crm --office rome --closed 2024-05-03", 8, "Choose one of these: ");
        row("no class", "retention compute --office berlin --closed 2024-05-03", 2, "--class");
        row("no start", "retention compute --class crm --office berlin", 8, "The value of closed is not valid (missing).");
        row("another start", "retention compute --class crm --office berlin --issued 2024-05-03", 8, "The value of closed is not valid (missing).");
        row("closed on no day", "retention compute --class crm --office berlin --closed 2023-02-29", 8, "Write it as year-month-day");
        row("a hold of one day only", "retention compute --class crm --office berlin --closed 2024-05-03 --hold 2024-05-03", 8, "Write it as year-month-day");
        row("a hold that never began", "retention compute --class crm --office berlin --closed 2024-05-03 --hold /2024-05-03", 8, "Write it as year-month-day");
        row("a hold of three days", "retention compute --class crm --office berlin --closed 2024-05-03 --hold 2024-05-03/2024-06-03/2024-07-03", 8, "Write it as year-month-day");
        row("a hold that ends first", "retention compute --class crm --office berlin --closed 2024-05-03 --hold 2024-06-03/2024-05-03", 8,
            "The value of hold is not valid (it ends before it begins).");
        row("a year that is none", "retention compute --class crm --office berlin --closed 0001-05-03", 8, "lies outside what the rules cover");
    }
    void refuses()
    {
        QFETCH(QString, command);
        QFETCH(int, code);
        QFETCH(QByteArray, sentence);
        const QStringList arguments = command.split(u' ');
        const Ran ran = run(arguments);
        QVERIFY2(ran.code == code, (ran.answers + ran.messages).constData());
        QVERIFY(ran.answers.isEmpty() && ran.messages.startsWith("casebook: ") && ran.messages.size() < 1000);
        QVERIFY2(ran.messages.simplified().contains(sentence), ran.messages.constData());
        const Ran asked = run(arguments + QStringList{u"--json"_s});
        QCOMPARE(asked.code, code);
        QVERIFY(!asked.object().value("error"_L1).toObject().value("code"_L1).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(RuleQuestionsTest)
#include "tst_rulequestions.moc"
