// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/office.h"

using namespace casebook::tests;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QString idsOf(const Ran &ran)
{
    QStringList ids;
    for (const QJsonValue one : ran.document().array())
        ids << one["id"_L1].toString();
    return ids.join(u' ');
}

}

// The register of systems needs no store; what a case asks of them is shown with the case and answered by finish-task.
class SystemsVerbsTest final : public QObject {
    Q_OBJECT
private slots:
    void listsWhoDoesWhat_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char *options, const char *ids) { QTest::newRow(*options ? options : "all") << QString::fromLatin1(options) << QString::fromLatin1(ids); };
        row("", "accounts crm support accounting payments marketing web-analytics platform");
        row("--office berlin", "accounts crm support accounting payments marketing web-analytics platform");
        row("--class usage-data", "accounting platform");
        row("--class usage-data,content --work erase", "accounting platform");
        row("--work suppress", "marketing");
        row("--office london", "");
    }
    void listsWhoDoesWhat()
    {
        QFETCH(QString, options);
        QFETCH(QString, ids);
        const QStringList command = words("systems list") + options.split(u' ', Qt::SkipEmptyParts);
        const Ran ran = run(command + QStringList{u"--json"_s});
        QVERIFY2(ran.code == 0, ran.messages.constData());
        QCOMPARE(idsOf(ran), ids);
        const Ran spoken = run(command);
        QCOMPARE(spoken.code, 0);
        for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(spoken.answers.contains(id.toUtf8()), spoken.answers.constData());
        QCOMPARE(spoken.answers.contains("no such system"), ids.isEmpty());
    }

    void showsOne()
    {
        const QJsonObject shown = run(words("systems show accounting --json")).object();
        QCOMPARE(shown["owner"_L1]["de"_L1].toString(), u"Finanzen"_s);
        QCOMPARE(shown["role"_L1].toString(), u"controller"_s);
        QCOMPARE(shown["retention"_L1].toArray(), (QJsonArray{u"invoice-de"_s, u"invoice-us"_s}));
        QVERIFY(shown["backup_days"_L1].isNull() && shown["login"_L1].isNull() && shown.contains(u"instructions"_s));
        QVERIFY(shown["source"_L1].toString().startsWith("Privacy statement"_L1));
        const QString german = QString::fromUtf8(run(words("systems show accounting --lang de")).answers);
        QVERIFY2(german.contains(u"Buchhaltung"_s) && german.contains(u"Rechnungen, Zahlungen und Steuerunterlagen"_s), qPrintable(german));
    }

    void refusesWhatIsNotThere()
    {
        QCOMPARE(run(words("systems show sales")).code, 3);
        QCOMPARE(run(words("systems show")).code, 2);
        QCOMPARE(run(words("systems list --office paris")).code, 8);
        QCOMPARE(run(words("systems list --work paint")).code, 2);
        QCOMPARE(run(words("systems burn")).code, 2);
    }

    void aCaseAsksThemAndKeepsWhatTheySaid()
    {
        Office office;
        QCOMPARE(office.open().code, 0);
        const Ran made = run({u"new"_s, u"request"_s, u"--line"_s, u"access"_s, u"--person"_s, u"name=Clara Weber"_s, u"--json"_s, u"--set"_s, u"evidence=header"_s, u"--set"_s,
                              u"statement-version=1"_s, u"--set"_s, u"region-declared=Ireland"_s, u"--set"_s, u"acknowledgement=waived"_s, u"--set"_s, u"duplicate-check=none-found"_s,
                              u"--set"_s, u"flags=none"_s, u"--set"_s, u"regime-reason=Lives there."_s, u"--set"_s, u"identity-level=none"_s, u"--set"_s, u"hold-check=none"_s,
                              u"--set"_s, u"lines[1].role-decision=controller"_s, u"--set"_s, u"lines[1].data-class=content"_s, u"--set"_s, u"lines[1].role-reason=Ours by contract"_s, u"--set"_s, u"language=en"_s});
        QVERIFY2(made.code == 0, made.answers.constData());
        const QString number = made.number();
        QCOMPARE(run({u"move"_s, number, u"triage"_s}).code, 0);
        QCOMPARE(run({u"move"_s, number, u"collect"_s}).code, 0);
        const Ran early = run({u"move"_s, number, u"review"_s});
        QCOMPARE(early.code, 4);
        QVERIFY2(early.messages.contains("A task is still open: Search: Platform usage records."), early.messages.constData());
        QVERIFY(run({u"move"_s, number, u"review"_s, u"--lang"_s, u"de"_s}).messages.contains("Suche: Nutzungsdaten der Plattform"));
        const Ran blind = run({u"finish-task"_s, number, u"1"_s});
        QCOMPARE(blind.code, 8);
        QVERIFY2(blind.messages.contains("searched"), blind.messages.constData());
        const Ran groundless = run({u"finish-task"_s, number, u"1"_s, u"--result"_s, u"exception"_s, u"--note"_s, u"no time"_s});
        QCOMPARE(groundless.code, 8);
        QVERIFY2(groundless.messages.contains("legal-claims"), groundless.messages.constData());
        QCOMPARE(run({u"finish-task"_s, number, u"1"_s, u"--searched"_s, u"logs by IP address"_s, u"--note"_s, u"three requests"_s}).code, 0);
        const QJsonArray tasks = run({u"show"_s, number, u"--json"_s}).object()["tasks"_L1].toArray();
        QCOMPARE(tasks.size(), 2);
        QCOMPARE(tasks[0]["searched"_L1].toString(), u"logs by IP address"_s);
        QCOMPARE(tasks[0]["done_by"_L1].toString(), u"a.braun"_s);
        QCOMPARE(tasks[0]["done_on"_L1].toString(), u"2026-03-16"_s);
        QCOMPARE(tasks[0]["lines"_L1].toArray(), QJsonArray{1});
        QCOMPARE(tasks[0]["system"_L1].toString(), u"platform"_s);
        QCOMPARE(tasks[1]["title"_L1].toString(), u"Copy for the person: Platform usage records"_s);
        QCOMPARE(run({u"finish-task"_s, number, u"2"_s, u"--result"_s, u"exception"_s, u"--note"_s, u"rights-of-others: two of them"_s}).code, 0);
        const QString german = QString::fromUtf8(run({u"show"_s, number, u"--lang"_s, u"de"_s}).answers);
        for (const QString &said : {u"1.  Suche: Nutzungsdaten der Plattform "_s, u"for Auskunft; three requests; searched: logs by IP address"_s,
                                    u"Rechte und Freiheiten anderer Personen: two of them"_s, u"finished a task: Suche: Nutzungsdaten der Plattform\n"_s})
            QVERIFY2(german.contains(said), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(SystemsVerbsTest)
#include "tst_systems.moc"
