// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"
#include "tests/cli/office.h"

#include <QRegularExpression>

using namespace casebook;
using namespace casebook::tests;

namespace {

QStringList keysOf(const QJsonObject &object)
{
    return object.keys();
}

const QStringList &caseKeys()
{
    static const QStringList keys{u"approvals"_s, u"attachments"_s, u"channel"_s, u"clocks"_s, u"closed"_s, u"custody"_s, u"due"_s, u"earlier"_s, u"facts"_s, u"history"_s, u"hold"_s, u"holds"_s, u"items"_s, u"kind"_s,
                                  u"language"_s, u"lines"_s, u"links"_s, u"messages"_s, u"minimised_on"_s, u"moves"_s, u"number"_s, u"office"_s, u"outcome"_s, u"outcome_reason"_s, u"owner"_s, u"parties"_s,
                                  u"person"_s, u"phase"_s, u"preparer"_s, u"received"_s, u"received_evidence"_s, u"regime"_s, u"registered"_s, u"revision"_s, u"state"_s,
                                  u"tasks"_s, u"title"_s};
    return keys;
}

}

// What each verb answers with --json, by the names that scripts rely on.
class TestAnswers : public QObject {
    Q_OBJECT

    Office m_office;

    QJsonObject answer(const QStringList &arguments, int code = 0)
    {
        const Ran ran = run(arguments + QStringList{u"--json"_s});
        if (ran.code != code)
            qWarning("%s", ran.answers.constData());
        return ran.code == code ? ran.object() : QJsonObject();
    }

private slots:
    void initMakesAStoreAndShowsTheKeyOnce()
    {
        const Ran made = m_office.open();
        QCOMPARE(made.code, 0);
        QCOMPARE(made.object(), (QJsonObject{{u"store"_s, m_office.store()}, {u"cipher"_s, u"aegis-256"_s}, {u"user"_s, u"a.braun"_s}}));
        QVERIFY(made.messages.contains("Recovery key"));
        QVERIFY(!made.answers.contains("Recovery"));
        m_office.addColleagues();
    }

    void newAnswersTheCase()
    {
        const QJsonObject made = answer({u"new"_s, u"request"_s, u"--set"_s, u"title=Copy of everything"_s, u"--set"_s, u"received=2026-01-31"_s, u"--set"_s, u"lines=access,erasure"_s,
                                         u"--set"_s, u"lines[2].scope=the old account, too"_s, u"--set"_s, u"person=Clara Weber"_s, u"--set"_s, u"language=de"_s});
        QCOMPARE(made.keys(), caseKeys());
        QCOMPARE(made.value("number"_L1).toString(), u"R-2026-00001"_s);
        QCOMPARE(made.value("title"_L1).toString(), u"Copy of everything"_s);
        QCOMPARE(made.value("person"_L1).toString(), u"Clara Weber"_s);
        QCOMPARE(made.value("due"_L1).toString(), u"2026-03-02"_s);
        QVERIFY(made.value("owner"_L1).isNull());
        const QJsonArray lines = made.value("items"_L1).toObject().value("lines"_L1).toArray();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1].toObject(), (QJsonObject{{u"right"_s, u"erasure"_s}, {u"scope"_s, u"the old account, too"_s}}));
    }

    void newLeavesNothingBehindWhenItFails()
    {
        QVERIFY(!answer({u"new"_s, u"request"_s, u"--line"_s, u"everything"_s}, 8).isEmpty());
        QCOMPARE(run({u"list"_s, u"--json"_s}).document().array().size(), 1);
    }

    void showTellsTheClocksWithTheirTrace()
    {
        const QJsonObject shown = answer({u"show"_s, u"R-2026-00001"_s});
        QStringList keys = caseKeys();
        keys.insert(keys.indexOf(u"minimised_on"_s), u"minimise_on"_s);
        keys << u"possible_duplicates"_s << u"same_targets"_s;
        keys.sort();
        QCOMPARE(keysOf(shown), keys);
        const QJsonArray clocks = shown.value("clocks"_L1).toArray();
        QCOMPARE(clocks.size(), 3);  // two rights and the acknowledgement
        for (const QJsonValue clock : clocks) {
            QCOMPARE(keysOf(clock.toObject()), (QStringList{u"clock"_s, u"due"_s, u"due_at"_s, u"extended"_s, u"extension_notified"_s, u"extension_reason"_s, u"kind"_s, u"main"_s, u"met"_s,
                                                            u"pauses"_s, u"regime"_s, u"rule"_s, u"source"_s, u"started"_s, u"state"_s, u"trace"_s}));
            QVERIFY(!clock.toObject().value("trace"_L1).toArray().isEmpty());
        }
        QCOMPARE(shown.value("history"_L1).toArray().last().toObject().value("action"_L1).toString(), u"register"_s);
        const QJsonArray again = answer({u"show"_s, u"R-2026-00001"_s}).value("history"_L1).toArray();
        QCOMPARE(again.first().toObject().value("action"_L1).toString(), u"read"_s);
    }

    void everyActAnswersTheCase_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString number = u"R-2026-00001"_s;
        QTest::newRow("edit") << QStringList{u"edit"_s, number, u"--set"_s, u"title=New"_s, u"--person"_s, u"name=Lawyer,role=agent,mail=l@example.org"_s};
        QTest::newRow("assign") << QStringList{u"assign"_s, number, u"--owner"_s, u"b.yilmaz"_s};
        QTest::newRow("note") << QStringList{u"note"_s, number, u"Called."_s};
        QTest::newRow("attach") << QStringList{u"attach"_s, number, m_office.write(u"a.txt"_s, "text")};
        QTest::newRow("record-message") << QStringList{u"record-message"_s, number, u"--direction"_s, u"received"_s, u"--attach"_s, m_office.write(u"b.txt"_s, "text")};
        QTest::newRow("extend") << QStringList{u"extend"_s, number, u"--reason"_s, u"Many."_s, u"--notified"_s, u"2026-02-20"_s};
        QTest::newRow("ask-approval") << QStringList{u"ask-approval"_s, number};
        QTest::newRow("approve") << QStringList{u"approve"_s, number, u"--return"_s, u"--note"_s, u"No."_s, u"--as"_s, u"r.lindner"_s};
        QTest::newRow("add-task") << QStringList{u"add-task"_s, number, u"Search"_s};
        QTest::newRow("finish-task") << QStringList{u"finish-task"_s, number, u"1"_s};
        QTest::newRow("new") << QStringList{u"new"_s, u"dispute"_s, u"--line"_s, u"late-answer"_s};
        QTest::newRow("link") << QStringList{u"link"_s, number, u"D-2026-00001"_s};
        QTest::newRow("move") << QStringList{u"move"_s, number, u"spam"_s, u"--reason"_s, u"Advertising."_s};
        QTest::newRow("reopen") << QStringList{u"reopen"_s, number, u"--reason"_s, u"It was none."_s};
    }
    void everyActAnswersTheCase()
    {
        QFETCH(QStringList, arguments);
        const QJsonObject answered = answer(arguments);
        QCOMPARE(keysOf(answered), caseKeys());
        const Ran spoken = run({u"note"_s, answered.value("number"_L1).toString(), u"x"_s});
        QVERIFY(spoken.answers.startsWith(answered.value("number"_L1).toString().toUtf8() + ", "));
        QCOMPARE(run({u"note"_s, answered.value("number"_L1).toString(), u"x"_s, u"--quiet"_s}).answers, QByteArray());
    }

    void takesCredentialsOutAndSaysSo()
    {
        const Ran noted = run({u"note"_s, u"R-2026-00001"_s, u"password: hunter2secret9"_s});
        QCOMPARE(noted.code, 0);
        QVERIFY(noted.messages.contains("Credentials were taken out before anything was stored: password."));
        QVERIFY(!run({u"show"_s, u"R-2026-00001"_s}).answers.contains("hunter2"));
    }

    void whatWasTakenOutStandsInTheHistory()
    {
        QVERIFY(!answer({u"note"_s, u"R-2026-00001"_s, u"one\nmy pw: Tiger#77"_s}).isEmpty());
        const Ran shown = run({u"show"_s, u"R-2026-00001"_s, u"--json"_s});
        QVERIFY(!shown.answers.contains("Tiger"));
        const QJsonObject last = shown.object().value("history"_L1).toArray().first().toObject();
        QCOMPARE(last.value("redacted"_L1).toArray(),
                 (QJsonArray{QJsonObject{{u"field"_s, u"messages.body"_s}, {u"line"_s, 2}, {u"from"_s, 7}, {u"to"_s, 27}, {u"type"_s, u"password"_s}}}));
    }

    void listAnswersFieldsOrderAndLimit()
    {
        const QJsonArray all = run({u"list"_s, u"--json"_s}).document().array();
        QCOMPARE(all.size(), 2);
        QStringList fields = cli::rowFields();
        fields.sort();
        QCOMPARE(keysOf(all[0].toObject()), fields);
        const QJsonArray some = run({u"list"_s, u"--filter"_s, u"kind:request"_s, u"--fields"_s, u"number,due"_s, u"--json"_s}).document().array();
        QCOMPARE(some, (QJsonArray{QJsonObject{{u"number"_s, u"R-2026-00001"_s}, {u"due"_s, some[0].toObject().value("due"_L1)}}}));
        QCOMPARE(run({u"list"_s, u"--sort=-number"_s, u"--limit"_s, u"1"_s, u"--json"_s}).document().array()[0].toObject().value("number"_L1).toString(), u"R-2026-00001"_s);
        QCOMPARE(run({u"list"_s, u"--search"_s, u"weber clara"_s, u"--json"_s}).document().array().size(), 1);
        QCOMPARE(run({u"list"_s, u"--search"_s, u"nobody"_s, u"--json"_s}).answers.trimmed(), QByteArray("[\n]"));
        QCOMPARE(run({u"list"_s, u"--fields"_s, u"colour"_s, u"--json"_s}).code, 8);
    }

    void deadlineComputeNeedsNoStore()
    {
        const QJsonObject due = answer({u"deadline"_s, u"compute"_s, u"--regime"_s, u"gdpr"_s, u"--kind"_s, u"access"_s, u"--office"_s, u"berlin"_s, u"--received"_s, u"2026-01-31"_s,
                                        u"--store"_s, u"/nowhere"_s});
        QCOMPARE(due.value("due"_L1).toString(), u"2026-03-02"_s);
        QCOMPARE(due.value("rule"_L1).toString(), u"gdpr/access"_s);
        QVERIFY(!due.value("source"_L1).toString().isEmpty() && !due.value("trace"_L1).toArray().isEmpty());
        const QJsonObject paused = answer({u"deadline"_s, u"compute"_s, u"--kind"_s, u"access"_s, u"--office"_s, u"berlin"_s, u"--received"_s, u"2026-03-05"_s, u"--pause"_s,
                                           u"2026-03-09/2026-03-16/identity"_s, u"--extended"_s});
        QVERIFY(paused.value("due"_L1).toString() > u"2026-06-05"_s);
    }

    void deadlineComputeKnowsEveryLaw_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("due");
        QTest::newRow("office of no organisation") << u"uk-gdpr access london 2024-11-25"_s << u"2024-12-27"_s;
        QTest::newRow("clarification") << u"uk-gdpr access london 2026-03-10 --pause 2026-03-12/2026-03-19"_s << u"2026-04-20"_s;
        QTest::newRow("information") << u"uk-gdpr access london 2026-03-10 --pause 2026-03-12/2026-03-24/identity"_s << u"2026-04-24"_s;
        QTest::newRow("business days from elsewhere") << u"ccpa confirm-receipt berlin 2026-06-26"_s << u"2026-07-13"_s;
        QTest::newRow("extended") << u"us-fl delete san-francisco 2026-05-20 --extended"_s << u"2026-07-19"_s;
        QTest::newRow("another calendar") << u"ccpa confirm-receipt san-francisco 2026-06-26 --calendar DE"_s << u"2026-07-10"_s;
        QTest::newRow("hours") << u"e-evidence epoc-emergency berlin 2026-10-24T22:30:00+02:00"_s << u"2026-10-25T04:30:00Z"_s;
        QTest::newRow("service is the first day") << u"uk-copo order london 2026-03-02"_s << u"2026-03-08"_s;
    }
    void deadlineComputeKnowsEveryLaw()
    {
        QFETCH(QString, words);
        const QStringList parts = words.split(u' ');
        const QJsonObject due = answer(QStringList{u"deadline"_s, u"compute"_s, u"--regime"_s, parts[0], u"--kind"_s, parts[1], u"--office"_s, parts[2], u"--received"_s, parts[3]} + parts.mid(4));
        QTEST(due.value("due"_L1).toString(), "due");
    }

    void scanSecretsNeverShowsTheValue()
    {
        const Ran found = run({u"scan-secrets"_s, m_office.write(u"mail.txt"_s, "Hello\npassword: hunter2secret9\n"), u"--json"_s});
        QCOMPARE(found.code, 0);
        const QJsonObject first = found.document().array().at(0).toObject();
        QCOMPARE(keysOf(first), (QStringList{u"from"_s, u"line"_s, u"redacted"_s, u"to"_s, u"type"_s}));
        QCOMPARE(first.value("line"_L1).toInt(), 2);
        QVERIFY(!found.answers.contains("hunter2"));
    }

    void importCsvTriesAndImports()
    {
        const QString file = m_office.write(u"requests.csv"_s, "received;title;name\n2026-03-02;Copy of data;Ines Kühn\n2026-03-03;Delete it;Tom Ashdown\n");
        const QJsonObject tried = answer({u"import"_s, u"csv"_s, file, u"--kind"_s, u"request"_s, u"--dry-run"_s});
        QCOMPARE(keysOf(tried), (QStringList{u"columns"_s, u"created"_s, u"delimiter"_s, u"encoding"_s, u"preview"_s, u"problems"_s, u"questions"_s, u"rows"_s, u"skipped"_s}));
        QCOMPARE(tried.value("rows"_L1).toInt(), 2);
        const QJsonObject imported = answer({u"import"_s, u"csv"_s, file, u"--kind"_s, u"request"_s});
        QCOMPARE(imported.value("created"_L1).toInt() + imported.value("skipped"_L1).toInt(), imported.value("rows"_L1).toInt());
        QCOMPARE(imported.value("created"_L1).toInt(), 2);
    }

    void anOpenQuestionIsBadInput()
    {
        const QString file = m_office.write(u"doubt.csv"_s, "received,title\n03/04/2026,One\n05/06/2026,Two\n");
        const QJsonObject tried = answer({u"import"_s, u"csv"_s, file, u"--kind"_s, u"request"_s, u"--dry-run"_s}, 8);
        QVERIFY(!tried.value("questions"_L1).toArray().isEmpty());
        QVERIFY(!answer({u"import"_s, u"csv"_s, file, u"--kind"_s, u"request"_s}, 8).isEmpty());
    }

    void importMailCountsEveryMessage()
    {
        const QString mail = m_office.write(u"mail.eml"_s, "From: Clara <clara@example.org>\r\nTo: office@example.com\r\nDate: Thu, 5 Mar 2026 10:00:00 +0100\r\nSubject: My data\r\n"
                                                           "Message-ID: <1@example.org>\r\n\r\nI request access to my personal data under Article 15 GDPR.\r\n");
        const QString noise = m_office.write(u"noise.eml"_s, QByteArray(2000, '\0'));
        for (const QStringList &more : {QStringList{u"--dry-run"_s}, QStringList{}}) {
            const QJsonObject counted = answer(QStringList{u"import"_s, u"mail"_s, mail, noise} + more);
            QCOMPARE(counted.value("created"_L1).toInt() + counted.value("extended"_L1).toInt() + counted.value("quarantined"_L1).toInt(), counted.value("messages"_L1).toInt());
            QCOMPARE(counted.value("created"_L1).toInt(), 1);
            QCOMPARE(counted.contains("proposals"_L1), !more.isEmpty());
        }
        const QString pasted = m_office.write(u"pasted.mbox"_s, "From clara@example.org Wed Mar  4 10:00:00 2026\nFrom: Clara <clara@example.org>\nDate: Wed, 4 Mar 2026 10:00:00 +0100\n"
                                                                "Subject: Login\n\nMy password: Tiger#77\n\n");
        const Ran imported = run({u"import"_s, u"mail"_s, pasted});
        QCOMPARE(imported.code, 0);
        QVERIFY2(imported.messages.contains("Credentials were taken out"), imported.messages.constData());
    }

    void aDryRunOfMailSaysWhyAndWhoButStoresNobody()
    {
        const QString mail = m_office.write(u"who.eml"_s, "From: desk@example.org\r\nDate: Fri, 6 Mar 2026 10:00:00 +0100\r\nSubject: Request\r\nMessage-ID: <who@example.org>\r\n\r\n"
                                                          "On behalf of my client I ask you to erase all data.\r\nCustomer number: QX-4471902\r\n\r\nKind regards\r\nOttilie Farnsworth\r\n");
        const QJsonObject proposal = answer({u"import"_s, u"mail"_s, mail, u"--dry-run"_s}).value("proposals"_L1).toArray().at(0).toObject();
        QCOMPARE(proposal.value("lines"_L1).toArray(), QJsonArray{u"erasure"_s});
        const QJsonObject reason{{u"about"_s, u"line:erasure"_s}, {u"phrase"_s, u"erase all"_s}, {u"place"_s, u"body"_s}, {u"line"_s, 1}};
        QVERIFY(proposal.value("reasons"_L1).toArray().contains(reason));
        const QJsonObject name{{u"field"_s, u"name"_s}, {u"value"_s, u"Ottilie Farnsworth"_s}, {u"phrase"_s, u"kind regards"_s}, {u"place"_s, u"signature"_s}, {u"line"_s, 5}};
        const QJsonObject account{{u"field"_s, u"account"_s}, {u"value"_s, u"QX-4471902"_s}, {u"phrase"_s, u"customer number"_s}, {u"place"_s, u"body"_s}, {u"line"_s, 2}};
        QVERIFY(proposal.value("person"_L1).toArray().contains(name) && proposal.value("person"_L1).toArray().contains(account));
        QVERIFY(proposal.value("agent"_L1).toBool());
        QVERIFY(!proposal.value("minor"_L1).toBool());
        const QString number = answer({u"import"_s, u"mail"_s, mail}).value("numbers"_L1).toArray().at(0).toString();
        const QByteArray person = QJsonDocument(answer({u"show"_s, number}).value("parties"_L1).toArray()).toJson();
        QVERIFY2(person.contains("desk@example.org") && !person.contains("Ottilie") && !person.contains("4471902"), person.constData());
    }

    void careAnswersOk()
    {
        QCOMPARE(answer({u"check"_s}).value("ok"_L1).toBool(), true);
        const QString backup = m_office.path(u"backup.casebook"_s);
        QCOMPARE(answer({u"backup"_s, backup}).value("ok"_L1).toBool(), true);
        QCOMPARE(answer({u"note"_s, u"R-2026-00001"_s, u"after the backup"_s}).isEmpty(), false);
        QCOMPARE(answer({u"restore"_s, backup, u"--user"_s, u"a.braun"_s}, 8).value("error"_L1).toObject().value("code"_L1).toString(), u"entries-would-be-lost"_s);
        const QJsonObject restored = answer({u"restore"_s, backup, u"--accept-loss"_s, u"--user"_s, u"a.braun"_s});
        QCOMPARE(restored.value("entries_missing"_L1).toInt(), 2);
        QCOMPARE(restored.value("ok"_L1).toBool(), true);
        QVERIFY(QFile::exists(restored.value("replaced"_L1).toString()));
        QVERIFY(!run({u"show"_s, u"R-2026-00001"_s}).answers.contains("after the backup"));
    }

    void theBackupOfTheDayIsMadeOnce()
    {
        const QJsonObject made = answer({u"backup"_s, u"--daily"_s});
        QCOMPARE(made.value("file"_L1).toString(), m_office.path(u"office.backups/office-20260316T090000Z.casebook"_s));
        QCOMPARE(made.value("removed"_L1).toArray(), QJsonArray());
        QCOMPARE(made.value("erased_today_gone_on"_L1).toString(), u"2026-06-01"_s);
        const QJsonObject again = answer({u"backup"_s, u"--daily"_s});
        QVERIFY(again.value("file"_L1).isNull() && again.value("ok"_L1).toBool());
        QVERIFY(run({u"backup"_s, u"--daily"_s}).answers.contains("A backup of today is in"));
    }

    void aDrillTellsWhatItFound()
    {
        const QJsonObject passed = answer({u"drill"_s});
        QCOMPARE(passed.value("ok"_L1).toBool(), true);
        QCOMPARE(passed.value("cases"_L1).toInt(), int(run({u"list"_s, u"--json"_s}).document().array().size()));
        QVERIFY(passed.value("milliseconds"_L1).toInt() > 0);
        const QString newest = passed.value("file"_L1).toString();
        QFile file(newest);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(9000) && file.putChar('x') && file.putChar('y'));
        file.close();
        const QJsonObject failed = answer({u"drill"_s}, 6);
        QCOMPARE(failed.value("ok"_L1).toBool(), false);
        QCOMPARE(failed.value("problems"_L1).toArray(), QJsonArray{u"backup-invalid"_s});
    }

    void doctorSaysWhatItFound()
    {
        const QJsonObject found = answer({u"doctor"_s}, 6);
        QCOMPARE(found.value("problems"_L1).toArray(), QJsonArray{u"drill"_s});
        QStringList names;
        for (const QJsonValue &finding : found.value("findings"_L1).toArray()) {
            QCOMPARE(finding.toObject().keys(), (QStringList{u"name"_s, u"sentence"_s, u"state"_s}));
            names.append(finding["name"_L1].toString());
        }
        for (const char *name : {"program", "encryption", "file", "key-slots", "backup", "cipher", "journal"})
            QVERIFY2(names.contains(QString::fromLatin1(name)), name);
        qunsetenv("CASEBOOK_PASSPHRASE_FILE");
        QVERIFY(!run({u"doctor"_s}).answers.contains("AEGIS"));  // never asks for a passphrase
        qputenv("CASEBOOK_PASSPHRASE_FILE", m_office.path(u"passphrase"_s).toUtf8());
        QCOMPARE(run({u"doctor"_s, u"--passphrase-file"_s, m_office.write(u"wrong"_s, "wrong")}).code, 6);
    }

    void usersComeAndGo()
    {
        const QString next = m_office.write(u"next"_s, "another horse");
        QCOMPARE(answer({u"user"_s, u"passwd"_s, u"b.yilmaz"_s, u"--new-passphrase-file"_s, next}).value("ok"_L1).toBool(), true);
        QCOMPARE(run({u"list"_s, u"--user"_s, u"b.yilmaz"_s, u"--passphrase-file"_s, next}).code, 0);
        QCOMPARE(answer({u"user"_s, u"remove"_s, u"b.yilmaz"_s}).value("ok"_L1).toBool(), true);
        QCOMPARE(run({u"list"_s, u"--user"_s, u"b.yilmaz"_s, u"--passphrase-file"_s, next}).code, 9);
    }

    void theRecoveryKeyLetsSomebodyIn()
    {
        const QString store = m_office.path(u"other.casebook"_s);
        const QString forgotten = m_office.write(u"forgotten"_s, "forgotten horse");
        const Ran made = run({u"init"_s, u"--test"_s, u"--store"_s, store, u"--user"_s, u"a.braun"_s, u"--passphrase-file"_s, forgotten});
        const QString key = QRegularExpression(u"([0-9A-Z]{5}-){10}[0-9A-Z]{5}"_s).match(QString::fromUtf8(made.answers + made.messages)).captured();
        QVERIFY(!key.isEmpty());
        QVERIFY(QFile::remove(store + u".keys"_s));
        const QString next = m_office.write(u"next"_s, "another horse");
        const QStringList recover{u"user"_s, u"recover"_s, u"a.braun"_s, u"--store"_s, store, u"--new-passphrase-file"_s, next, u"--recovery-key-file"_s};
        QCOMPARE(run(recover + QStringList{m_office.write(u"wrong-key"_s, "ABCDE")}).code, 9);
        QVERIFY(!QFile::exists(store + u".keys"_s));
        const QJsonObject recovered = answer(recover + QStringList{m_office.write(u"key"_s, key.toUtf8())});
        QCOMPARE(keysOf(recovered), (QStringList{u"ok"_s, u"problems"_s, u"user"_s, u"users_without_slot"_s}));
        QCOMPARE(run({u"list"_s, u"--store"_s, store, u"--passphrase-file"_s, next}).code, 0);
    }

    void journalVerifiesAndIsSigned()
    {
        const QJsonObject verified = answer({u"journal"_s, u"verify"_s});
        QCOMPARE(keysOf(verified), (QStringList{u"problems"_s, u"root"_s, u"size"_s, u"verified"_s}));
        QCOMPARE(verified.value("verified"_L1).toBool(), true);
        const QString key = m_office.write(u"key-passphrase"_s, "horse of the key");
        QVERIFY(answer({u"journal"_s, u"key"_s, u"new"_s, u"--key-passphrase-file"_s, key}).contains("public_key"_L1));
        QVERIFY(run({u"journal"_s, u"key"_s, u"export-public"_s}).answers.contains("minisign"));
        const QJsonObject made = answer({u"journal"_s, u"checkpoint"_s, u"--out"_s, m_office.folder.path(), u"--key-passphrase-file"_s, key});
        QVERIFY(QFile::exists(made.value("file"_L1).toString()) && QFile::exists(made.value("signature"_L1).toString()));
        QCOMPARE(answer({u"journal"_s, u"verify"_s, u"--checkpoint"_s, made.value("file"_L1).toString()}).value("verified"_L1).toBool(), true);
    }

    // Between midnight in Berlin and midnight in California a case here is a day later than it was, and one there is not.
    void aCaseIsLateByTheDayOfItsOffice()
    {
        const auto numberOf = [this](const QString &office) {
            return answer({u"new"_s, u"request"_s, u"--line"_s, u"access"_s, u"--set"_s, u"office="_s + office, u"--set"_s, u"received=2026-02-02"_s}).value("number"_L1).toString();
        };
        const QString berlin = numberOf(u"berlin"_s);
        const QString california = numberOf(u"san-francisco"_s);
        const auto told = [](const QString &number) {
            const QByteArrayList rows = run({u"list"_s}).answers.split('\n');
            const auto row = std::find_if(rows.cbegin(), rows.cend(), [&number](const QByteArray &one) { return one.startsWith(number.toLatin1()); });
            return QByteArrayList{row == rows.cend() ? QByteArray() : *row, run({u"show"_s, number}).answers.left(200)};
        };
        qputenv("CASEBOOK_NOW", "2026-03-16T20:00:00Z");
        const QByteArrayList berlinBefore = told(berlin);
        const QByteArrayList californiaBefore = told(california);
        qputenv("CASEBOOK_NOW", "2026-03-17T02:00:00Z");
        QVERIFY(berlinBefore[0].contains("14 days late") && told(berlin)[0].contains("15 days late"));
        QVERIFY(berlinBefore[1] != told(berlin)[1]);
        QVERIFY(californiaBefore[0].contains("14 days late"));
        QCOMPARE(told(california), californiaBefore);
        qputenv("CASEBOOK_NOW", "2026-03-16T09:00:00Z");
    }

    void demoAnswersStoreAndCases()
    {
        const QString store = m_office.path(u"demo.casebook"_s);
        QCOMPARE(answer({u"demo"_s, u"--cases"_s, u"4"_s, u"--out"_s, store}), (QJsonObject{{u"store"_s, store}, {u"cases"_s, 4}}));
        QCOMPARE(run({u"list"_s, u"--store"_s, store, u"--passphrase-file"_s, m_office.write(u"demo"_s, "demo\n"), u"--json"_s}).document().array().size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
