// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/office.h"

#include <QProcess>
#include <csignal>

using namespace casebook;
using namespace casebook::tests;

namespace {

QString theProgram;  // this test, which is the command line when its first word says so

struct Ended {
    int code = -1;
    QByteArray answers;
    QByteArray messages;
    QJsonObject object() const { return QJsonDocument::fromJson(answers).object(); }
};

Ended casebookProcess(const QStringList &arguments)
{
    QProcess process;
    process.start(theProgram, QStringList{u"--casebook"_s} + arguments);
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}

// Whole stories by the command line alone, each step a process of its own.
class TestScenario : public QObject {
    Q_OBJECT

    Office m_office;
    QString m_number;

    void step(const QStringList &arguments)
    {
        const Ended ended = casebookProcess(arguments + QStringList{u"--json"_s});
        QVERIFY2(ended.code == 0, (arguments.join(u' ').toUtf8() + '\n' + ended.answers + ended.messages).constData());
        m_number = ended.object().value("number"_L1).toString();
    }
    void step(const QString &verb, const QStringList &rest) { step(QStringList{verb, m_number} + rest); }
    void set(const QStringList &facts)
    {
        QStringList arguments;
        for (const QString &fact : facts)
            arguments << u"--set"_s << fact;
        step(u"edit"_s, arguments);
    }
    Ended shown() { return casebookProcess({u"show"_s, m_number, u"--json"_s}); }
    void answerSystems()
    {
        for (bool isOpen = true; isOpen;) {
            isOpen = false;
            for (const QJsonValue task : shown().object().value("tasks"_L1).toArray()) {
                if (isOpen || task["state"_L1].toString() != "open"_L1 || task["system"_L1].isNull())
                    continue;
                step(u"finish-task"_s, {QString::number(task["task"_L1].toInt()), u"--searched"_s, u"by mail address"_s});
                isOpen = !QTest::currentTestFailed();
            }
        }
    }

private slots:
    void initTestCase()
    {
        const Ended made = casebookProcess({u"init"_s, u"--test"_s, u"--user"_s, u"a.braun"_s});
        QCOMPARE(made.code, 0);
        QVERIFY(made.answers.contains("Recovery key"));
        m_office.addColleagues();
    }

    void closesARequest()
    {
        step({u"new"_s, u"request"_s, u"--line"_s, u"access"_s, u"--person"_s, u"name=Clara Weber,mail=clara@example.org"_s, u"--set"_s, u"received=2026-03-05"_s, u"--set"_s,
              u"evidence=header of the message"_s, u"--attach"_s, m_office.write(u"letter.txt"_s, "Dear all")});
        const Ended tooEarly = casebookProcess({u"move"_s, m_number, u"triage"_s, u"--json"_s});
        QCOMPARE(tooEarly.code, 4);
        const QJsonArray missing = tooEarly.object().value("error"_L1).toObject().value("missing"_L1).toArray();
        QCOMPARE(missing.size(), 2);
        QCOMPARE(missing[0].toObject().value("mend"_L1).toString(), u"edit %1 --set statement-version=VALUE"_s.arg(m_number));
        QVERIFY(!missing[0].toObject().value("words"_L1).toString().isEmpty());

        set({u"statement-version=1"_s, u"region-declared=Ireland"_s});
        step(u"move"_s, {u"triage"_s});
        step(u"assign"_s, {u"--owner"_s, u"b.yilmaz"_s, u"--note"_s, u"Knows the customer."_s});
        step(u"record-message"_s, {u"--direction"_s, u"sent"_s, u"--subject"_s, u"We have it"_s, u"--body"_s, u"You will hear from us."_s});
        step(u"pause"_s, {u"--reason"_s, u"identity"_s, u"--from"_s, u"2026-03-09"_s});
        step(u"resume"_s, {u"--answered"_s, u"2026-03-12"_s});
        QCOMPARE(shown().object().value("due"_L1).toString(), u"2026-04-08"_s);  // 5 April is Easter Sunday, three days later is Wednesday
        step(u"extend"_s, {u"--reason"_s, u"Three systems."_s, u"--notified"_s, u"2026-03-16"_s});
        set({u"acknowledgement=sent"_s, u"acknowledged-on=2026-03-16"_s, u"duplicate-check=none-found"_s, u"flags=none"_s, u"regime-reason=Lives in the EU"_s,
             u"identity-level=none"_s, u"lines[1].role-decision=controller"_s, u"lines[1].data-class=account-data,usage-data"_s, u"lines[1].role-reason=Both serve our invoices"_s});
        step(u"move"_s, {u"collect"_s});
        step(u"add-task"_s, {u"Search the billing system"_s, u"--assignee"_s, u"b.yilmaz"_s, u"--due"_s, u"2026-03-20"_s});
        QCOMPARE(casebookProcess({u"finish-task"_s, m_number, u"1"_s}).code, 8);  // a search says where it looked
        answerSystems();
        step(u"finish-task"_s, {u"9"_s, u"--result"_s, u"not-found"_s});
        set({u"hold-check=none"_s});
        step(u"move"_s, {u"review"_s});
        set({u"others-check=nothing-found"_s, u"redaction=not-needed"_s, u"special-categories=no"_s, u"preparation=letter-only"_s});
        step(u"move"_s, {u"decide"_s});
        set({u"lines[1].outcome=fulfilled"_s});
        step(u"move"_s, {u"respond"_s});
        step(u"record-message"_s, {u"--direction"_s, u"sent"_s, u"--at"_s, u"2026-03-16"_s, u"--body-file"_s, m_office.write(u"answer.txt"_s, "Your data is attached.")});
        set({u"letter-checked=yes"_s, u"delivery=mail"_s, u"sent-on=2026-03-16"_s, u"delivery-proof=mail server"_s});
        step(u"close"_s, {});
        const QJsonObject closed = shown().object();
        QCOMPARE(closed.value("state"_L1).toString(), u"closed"_s);
        QCOMPARE(closed.value("outcome"_L1).toString(), u"fulfilled"_s);
        QCOMPARE(closed.value("closed"_L1).toString(), u"2026-03-16"_s);
    }

    void closesADispute()
    {
        step({u"new"_s, u"dispute"_s, u"--line"_s, u"late-answer"_s, u"--person"_s, u"name=Jürgen Weiß,mail=jw@example.org,role=complainant"_s, u"--set"_s, u"received=2026-03-10"_s});
        step(u"link"_s, {u"R-2026-00001"_s, u"--kind"_s, u"caused-by"_s});
        set({u"complaint-text=The answer came late."_s, u"about-our-case=yes"_s});
        step(u"assign"_s, {u"--owner"_s, u"a.braun"_s});
        step(u"move"_s, {u"acknowledge"_s});
        step(u"record-message"_s, {u"--direction"_s, u"sent"_s, u"--medium"_s, u"post"_s, u"--at"_s, u"2026-03-11"_s});
        set({u"acknowledged-on=2026-03-11"_s, u"expected-on=2026-04-09"_s});
        step(u"move"_s, {u"screen"_s});
        set({u"admissible=admissible"_s, u"severity=low"_s, u"breach-suspected=no"_s, u"hold-check=not-needed"_s});
        step(u"move"_s, {u"investigate"_s});
        set({u"facts-log=Read on the second day."_s, u"statements=Support explains."_s, u"allegations[1].test=Art. 12(3)"_s});
        step(u"move"_s, {u"opinion"_s});
        step(u"edit"_s, {u"--add"_s, u"remedies"_s, u"remedy=apology,responsible=a.braun,done-on=2026-03-16,evidence=the letter, page 2"_s, u"--set"_s,
                         u"allegations[1].finding=upheld"_s, u"--set"_s, u"root-cause=process"_s, u"--set"_s, u"opinion=Right."_s, u"--set"_s, u"advice-followed=followed"_s});
        step(u"move"_s, {u"reply"_s});
        step(u"record-message"_s, {u"--direction"_s, u"sent"_s});
        set({u"redress=authority-and-court"_s, u"delivery=mail"_s, u"sent-on=2026-03-16"_s});
        step(u"move"_s, {u"await"_s});
        set({u"reaction=satisfied"_s, u"lessons=no"_s});
        const Ended unsaid = casebookProcess({u"close"_s, m_number, u"--json"_s});
        QCOMPARE(unsaid.code, 4);
        QVERIFY(unsaid.answers.contains("close " + m_number.toUtf8() + " --outcome OUTCOME"));
        step(u"close"_s, {u"--outcome"_s, u"upheld"_s});
        const QJsonObject closed = shown().object();
        QCOMPARE(closed.value("state"_L1).toString(), u"closed"_s);
        QCOMPARE(closed.value("items"_L1).toObject().value("remedies"_L1).toArray().at(0).toObject().value("evidence"_L1).toString(), u"the letter, page 2"_s);
    }

    void setsAsideWithASecondPerson()
    {
        step({u"new"_s, u"request"_s, u"--line"_s, u"erasure"_s});
        step(u"ask-approval"_s, {u"--object"_s, u"void"_s});
        QCOMPARE(casebookProcess({u"void"_s, m_number, u"--reason"_s, u"Entered twice."_s}).code, 4);
        step(u"approve"_s, {u"--object"_s, u"void"_s, u"--as"_s, u"r.lindner"_s});
        step(u"void"_s, {u"--reason"_s, u"Entered twice."_s});
        QCOMPARE(shown().object().value("outcome"_L1).toString(), u"entered-by-mistake"_s);
    }

    void tellsWhatWasDone()
    {
        const Ended log = casebookProcess({u"journal"_s, u"log"_s, u"--case"_s, u"R-2026-00001"_s, u"--json"_s});
        QCOMPARE(log.code, 0);
        const QJsonArray entries = QJsonDocument::fromJson(log.answers).array();
        QVERIFY(entries.size() > 20);
        QCOMPARE(entries.last().toObject().value("action"_L1).toString(), u"register"_s);
        QStringList acts;
        for (const QJsonValue entry : entries)
            acts << entry.toObject().value("action"_L1).toString();
        for (const QString &act : {u"edit"_s, u"move"_s, u"assign"_s, u"pause"_s, u"resume"_s, u"extend"_s, u"add-task"_s, u"finish-task"_s, u"record-message"_s, u"close"_s})
            QVERIFY2(acts.contains(act), qPrintable(act));
        const Ended verified = casebookProcess({u"journal"_s, u"verify"_s, u"--json"_s});
        QCOMPARE(verified.code, 0);
        QCOMPARE(verified.object().value("verified"_L1).toBool(), true);
    }

    void interruptionEndsCleanly()
    {
        const QString store = m_office.path(u"large.casebook"_s);
        QProcess process;
        process.start(theProgram, {u"--casebook"_s, u"demo"_s, u"--cases"_s, u"5000"_s, u"--out"_s, store});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(store + u".keys"_s), 15'000);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(15'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(!QFile::exists(store) && !QFile::exists(store + u".keys"_s));
    }
};

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (!arguments.isEmpty() && arguments.constFirst() == "--casebook"_L1)
        return casebook::cli::run(arguments.mid(1));
    QCoreApplication application(argc, argv);
    theProgram = QCoreApplication::applicationFilePath();
    TestScenario test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_scenario.moc"
