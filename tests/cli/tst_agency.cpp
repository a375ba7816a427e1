// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/office.h"

using namespace casebook::tests;

// The directory of agencies: without a store, the same answer for people and for programs.
class AgencyVerbsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("CASEBOOK_STORE", "/nowhere/at.all");
        qunsetenv("CASEBOOK_PASSPHRASE_FILE");
        qputenv("LC_ALL", "C.UTF-8");
    }

    void checks_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("agency");
        const auto row = [](const QString &address, const QString &verdict, const QString &agency) { QTest::newRow(qPrintable(address)) << address << verdict << agency; };
        row(u"agent@fbi.gov"_s, u"matches listed"_s, u"us-fbi"_s);
        row(u"Agent Rowe <agent@fbi-gov.example>"_s, u"differs agency-name"_s, u"us-fbi"_s);
        row(u"bka.bumd.de"_s, u"differs one-edit"_s, u"de-bka"_s);
        row(u"hart@police-gov.example"_s, u"differs government-word"_s, {});
        row(u"sheriff@sheriff.example"_s, u"unknown not-listed"_s, {});
    }
    void checks()
    {
        QFETCH(QString, address);
        QFETCH(QString, agency);
        const Ran ran = run({u"agency"_s, u"check"_s, address, u"--json"_s});
        QVERIFY2(ran.code == 0, ran.messages.constData());
        const QJsonObject told = ran.object();
        QTEST(told.value("verdict"_L1).toString() + u' ' + told.value("reason"_L1).toString(), "verdict");
        QCOMPARE(told.value("agency"_L1).toString(), agency);
        const Ran spoken = run({u"agency"_s, u"check"_s, address});
        QCOMPARE(spoken.code, 0);
        QCOMPARE(spoken.answers.contains("Call back:") || spoken.answers.contains("Look the number up:"), !agency.isEmpty());
    }

    void whatIsNoAddressIsRefused()
    {
        for (const QString &wrong : {u"Officer Hart"_s, u"hart@localhost"_s, QString()}) {
            const Ran ran = run({u"agency"_s, u"check"_s, wrong});
            QCOMPARE(ran.code, 8);
            QVERIFY2(ran.messages.contains("neither a mail address nor a domain"), ran.messages.constData());
        }
        QCOMPARE(run({u"agency"_s, u"check"_s}).code, 2);
        QCOMPARE(run({u"agency"_s, u"show"_s, u"de-none"_s}).code, 3);
        const Ran nowhere = run({u"agency"_s, u"list"_s, u"--country"_s, u"Atlantis"_s});
        QVERIFY(nowhere.code == 8 && nowhere.messages.contains("known are:"));
    }

    void findsListsAndShows()
    {
        const Ran found = run({u"agency"_s, u"find"_s, u"bka"_s, u"--json"_s});
        QCOMPARE(found.document().array().at(0).toObject().value("id"_L1).toString(), u"de-bka"_s);
        QVERIFY(run({u"agency"_s, u"find"_s, u"atlantis"_s}).answers.contains("no such agency"));
        QVERIFY(run({u"agency"_s, u"list"_s, u"--json"_s}).document().array().size() >= 80);
        QCOMPARE(run({u"agency"_s, u"list"_s, u"--country"_s, u"DE-BE"_s, u"--json"_s}).document().array().size(), 1);
        const QJsonObject shown = run({u"agency"_s, u"show"_s, u"de-bka"_s, u"--json"_s}).object();
        QCOMPARE(shown.value("domains"_L1).toArray().at(0).toObject().value("name"_L1).toString(), u"bka.bund.de"_s);
        QVERIFY(shown.contains(u"checked_on"_s) && shown.contains(u"look_up"_s) && shown.value("name"_L1).toObject().contains(u"de"_s));
        const Ran german = run({u"agency"_s, u"show"_s, u"at-bmi"_s, u"--lang"_s, u"de"_s});
        QVERIFY2(QString::fromUtf8(german.answers).contains(u"Bundesministerium für Inneres"_s) && german.answers.contains("bmi.gv.at"), german.answers.constData());
    }
};

QTEST_GUILESS_MAIN(AgencyVerbsTest)
#include "tst_agency.moc"
