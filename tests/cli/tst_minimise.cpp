// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"
#include "tests/cli/office.h"
#include "tests/support/testoffice.h"

#include <QDir>
#include <QProcess>

using namespace casebook::tests;
using casebook::support::secret;
using casebook::workspace::Workspace;
using namespace Qt::StringLiterals;

namespace {

const QStringList braun{u"--user"_s, u"a.braun"_s};
const QString theReport = u"C-2026-00001"_s;

Ran asBraun(const QStringList &arguments)
{
    return run(arguments + braun);
}

QJsonObject firstOf(const Ran &ran, const char *list)
{
    return ran.object().value(QLatin1StringView(list)).toArray().at(0).toObject();
}

QJsonObject itemOf(const Ran &ran, const QString &kept)
{
    for (const QJsonValue item : ran.object().value("items"_L1).toArray())
        if (item.toObject().value("class"_L1).toString() == kept)
            return item.toObject();
    return {};
}

}

// A child's report that was set aside on 16 March 2026: 30 days later, on 15 April, its file is made smaller.
class MinimiseVerbTest final : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_office = std::make_unique<Office>();
        QCOMPARE(m_office->open().code, 0);
        m_office->addColleagues();
        const Ran made = asBraun({u"new"_s, u"child"_s, u"--set"_s, u"title=Zacharias plays"_s, u"--set"_s, u"received=2026-03-10"_s, u"--json"_s});
        QVERIFY2(made.code == 0, made.messages.constData());
        QCOMPARE(made.number(), theReport);
    }
    void cleanup() { m_office.reset(); }

    void listsThenMinimisesThenIsDone()
    {
        close();
        QCOMPARE(asBraun({u"minimise"_s, u"--due"_s, u"--json"_s}).object().value("cases"_L1).toArray().size(), 0);
        qputenv("CASEBOOK_NOW", "2026-04-15T09:00:00Z");
        const QJsonObject due = firstOf(asBraun({u"minimise"_s, u"--due"_s, u"--json"_s}), "cases");
        QCOMPARE(due.value("number"_L1).toString(), theReport);
        QCOMPARE(due.value("on"_L1).toString(), u"2026-04-15"_s);
        QCOMPARE(due.value("state"_L1).toString(), u"due"_s);
        QCOMPARE(due.value("rule"_L1).toString(), u"xapix/child-file"_s);
        QCOMPARE(due.value("goes"_L1).toArray().size(), 4);
        QVERIFY(asBraun({u"minimise"_s, u"--all-due"_s, u"--dry-run"_s}).answers.contains("C-2026-00001"));
        QVERIFY(asBraun({u"list"_s, u"--json"_s}).answers.contains("Zacharias"));

        const Ran all = asBraun({u"minimise"_s, u"--all-due"_s, u"--json"_s});
        QVERIFY2(all.code == 0, all.messages.constData());
        QCOMPARE(firstOf(all, "cases").value("minimised"_L1).toBool(), true);
        const Ran shown = asBraun({u"show"_s, theReport, u"--json"_s});
        QVERIFY(!shown.answers.contains("Zacharias"));
        QCOMPARE(shown.object().value("minimised_on"_L1).toString(), u"2026-04-15"_s);
        QVERIFY(asBraun({u"show"_s, theReport}).answers.contains("Minimised"));
        QCOMPARE(asBraun({u"minimise"_s, u"--due"_s, u"--json"_s}).object().value("cases"_L1).toArray().size(), 0);
        QCOMPARE(asBraun({u"journal"_s, u"verify"_s}).code, 0);
        QCOMPARE(asBraun({u"check"_s}).code, 0);

        const Ran again = asBraun({u"minimise"_s, theReport});
        QCOMPARE(again.code, 4);
        QVERIFY2(again.messages.contains("minimised already"), again.messages.constData());
    }

    // Somebody reads while the rows are emptied: the log keeps what they were until nobody does.
    void saysWhichCaseLeftTraces()
    {
        close();
        const auto reading = Workspace::open({m_office->store(), u"a.braun"_s}, secret("correct horse"));
        QVERIFY(reading);
        QVERIFY((*reading)->connection().beginReading());
        QCOMPARE(*(*reading)->connection().oneNumber(u"SELECT count(*) FROM cases"_s), 1);
        qputenv("CASEBOOK_NOW", "2026-04-15T09:00:00Z");
        const Ran all = asBraun({u"minimise"_s, u"--all-due"_s, u"--json"_s});
        QCOMPARE(all.code, 1);
        QCOMPARE(firstOf(all, "cases").value("minimised"_L1).toBool(), true);
        QCOMPARE(firstOf(all, "cases").value("purged"_L1).toBool(true), false);
        (*reading)->connection().rollback();
        QVERIFY(!asBraun({u"list"_s, u"--json"_s}).answers.contains("Zacharias"));
    }

    // Holds, files and deletions that wait, by their verbs, through the life of a hold.
    void aHoldThroughItsLife()
    {
        close();
        const QStringList order{u"--ground"_s, u"litigation"_s, u"--title"_s, u"Zacharias v. us"_s, u"--reason"_s, u"A claim."_s, u"--ordered-by"_s, u"Legal"_s, u"--json"_s};
        const Ran placed = asBraun(QStringList{u"hold"_s, theReport, u"--review"_s, u"2026-05-01"_s} + order);
        QVERIFY2(placed.code == 0, placed.messages.constData());
        QCOMPARE(placed.number(), u"H-2026-00001"_s);
        QCOMPARE(placed.object().value("numbers"_L1).toArray().at(0).toString(), theReport);
        const QJsonObject shown = asBraun({u"show"_s, theReport, u"--json"_s}).object();
        QCOMPARE(shown.value("hold"_L1).toBool(), true);
        QCOMPARE(shown.value("holds"_L1).toArray().at(0).toObject().value("ordered_by"_L1).toString(), u"Legal"_s);
        const QByteArray page = asBraun({u"show"_s, theReport}).answers;
        QVERIFY2(page.contains("H-2026-00001 Zacharias v. us, ordered by Legal"), page.constData());
        QCOMPARE(asBraun({u"list"_s, u"--filter"_s, u"hold:yes"_s, u"--json"_s}).document().array().size(), 1);
        QCOMPARE(itemOf(asBraun({u"retention"_s, u"plan"_s, theReport, u"--json"_s}), u"child-file"_s).value("state"_L1).toString(), u"held"_s);

        qputenv("CASEBOOK_NOW", "2026-05-02T09:00:00Z");
        const QJsonObject due = firstOf(asBraun({u"retention"_s, u"due"_s, u"--json"_s}), "files");
        QCOMPARE(due.value("state"_L1).toString(), u"blocked"_s);
        QCOMPARE(due.value("holds"_L1).toArray().at(0).toString(), u"H-2026-00001"_s);
        QVERIFY(asBraun({u"minimise"_s, u"--due"_s}).answers.contains("H-2026-00001"));
        QCOMPARE(firstOf(asBraun({u"hold"_s, u"list"_s, u"--review-due"_s, u"--json"_s}), "holds").value("review_due"_L1).toBool(), true);
        QCOMPARE(asBraun({u"hold"_s, u"review"_s, u"H-2026-1"_s, u"--review"_s, u"2026-12-01"_s}).code, 0);
        QCOMPARE(asBraun({u"hold"_s, u"list"_s, u"--review-due"_s, u"--json"_s}).object().value("holds"_L1).toArray().size(), 0);
        QCOMPARE(asBraun({u"user"_s, u"add"_s, u"c.klar"_s, u"--role"_s, u"counsel"_s, u"--new-passphrase-file"_s, m_office->path(u"passphrase"_s)}).code, 0);
        QCOMPARE(run({u"release"_s, u"H-2026-00001"_s, u"--reason"_s, u"Withdrawn."_s, u"--user"_s, u"c.klar"_s}).code, 0);
        QCOMPARE(firstOf(asBraun({u"hold"_s, u"list"_s, u"--all"_s, u"--json"_s}), "holds").value("released_by"_L1).toString(), u"c.klar"_s);
        QCOMPARE(firstOf(asBraun({u"retention"_s, u"due"_s, u"--json"_s}), "files").value("state"_L1).toString(), u"due"_s);
        QCOMPARE(asBraun({u"minimise"_s, theReport}).code, 0);
        QVERIFY(!asBraun({u"hold"_s, u"list"_s, u"--all"_s, u"--json"_s}).answers.contains("Zacharias"));
        QCOMPARE(asBraun({u"journal"_s, u"verify"_s}).code, 0);
    }

    void certifiesItForWhoeverHasTheKey()
    {
        close();
        qputenv("CASEBOOK_NOW", "2026-04-15T09:00:00Z");
        QCOMPARE(asBraun({u"minimise"_s, theReport}).code, 0);
        const QString key = m_office->write(u"key-passphrase"_s, "signing horse");
        QCOMPARE(asBraun({u"journal"_s, u"key"_s, u"new"_s, u"--key-passphrase-file"_s, key}).code, 0);
        const QString publicKey = m_office->path(u"office.pub"_s);
        QCOMPARE(run({u"journal"_s, u"key"_s, u"export-public"_s, u"--out"_s, publicKey}).code, 0);
        QProcess program;
        program.start(QStringLiteral(CASEBOOK_PROGRAM), QStringList{u"certificate"_s, u"issue"_s, theReport, u"--out"_s, m_office->folder.path(), u"--key-passphrase-file"_s, key, u"--json"_s} + braun);
        QVERIFY(program.waitForFinished());
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
        const QJsonObject issued = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        const QString file = issued.value("files"_L1).toArray().at(0).toString();
        QVERIFY(QFile::exists(QString(file).replace(u".json"_s, u".pdf.minisig"_s)));

        // Somebody else's computer: neither the store nor our key is there.
        qputenv("XDG_DATA_HOME", m_office->path(u"elsewhere"_s).toUtf8());
        qunsetenv("CASEBOOK_STORE");
        QCOMPARE(run({u"certificate"_s, u"verify"_s, file}).code, 3);
        const Ran verified = run({u"certificate"_s, u"verify"_s, file, u"--key"_s, publicKey, u"--json"_s});
        QVERIFY2(verified.code == 0, verified.messages.constData());
        QCOMPARE(firstOf(verified, "destructions").value("case"_L1).toString(), theReport);
        QCOMPARE(verified.object().value("destructions"_L1), issued.value("destructions"_L1));
        QFile changed(file);
        QVERIFY(changed.open(QIODevice::ReadWrite) && changed.seek(40) && changed.putChar('x'));
        changed.close();
        QCOMPARE(run({u"certificate"_s, u"verify"_s, file, u"--key"_s, publicKey}).code, 6);
    }

    void figuresStay()
    {
        close();
        qputenv("CASEBOOK_NOW", "2026-04-15T09:00:00Z");
        const QByteArray before = figures(u"before"_s);
        QVERIFY(before.contains('1'));
        QCOMPARE(asBraun({u"minimise"_s, theReport}).code, 0);
        QCOMPARE(figures(u"after"_s), before);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("an open case") << QStringList{theReport} << 4 << "not closed"_ba;
        QTest::newRow("nothing named") << QStringList() << 2 << "--all-due"_ba;
        QTest::newRow("two things") << QStringList{theReport, u"--due"_s} << 2 << "--all-due"_ba;
        QTest::newRow("no case") << QStringList{u"C-2026-00999"_s} << 3 << "C-2026-00999"_ba;
        QTest::newRow("no number") << QStringList{u"moon"_s} << 3 << "number"_ba;
        QTest::newRow("no permission") << QStringList{theReport, u"--user"_s, u"b.yilmaz"_s} << 7 << "role"_ba;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const bool isNamed = arguments.contains(u"--user"_s);
        const Ran ran = run(QStringList{u"minimise"_s} + arguments + (isNamed ? QStringList() : braun));
        QTEST(ran.code, "code");
        QVERIFY2(ran.messages.contains(said), ran.messages.constData());
        QVERIFY(asBraun({u"list"_s, u"--json"_s}).answers.contains("Zacharias"));
    }

    void plansAnAccount()
    {
        const QStringList plan{u"retention"_s, u"plan"_s, theReport, u"--json"_s};
        const Ran unknown = asBraun(plan);
        QVERIFY2(unknown.code == 0, unknown.messages.constData());
        QCOMPARE(itemOf(unknown, u"crm"_s).value("state"_L1).toString(), u"unknown-start"_s);
        QCOMPARE(itemOf(unknown, u"crm"_s).value("missing"_L1).toArray().at(0).toString(), u"closed"_s);
        QVERIFY(itemOf(unknown, u"invoice-us"_s).isEmpty());  // the office is in Germany
        const Ran known = asBraun(plan + QStringList{u"--closed"_s, u"2024-02-29"_s, u"--issued"_s, u"2024-05-03"_s});
        QCOMPARE(itemOf(known, u"crm"_s).value("until"_L1).toString(), u"2031-02-28"_s);
        QCOMPARE(itemOf(known, u"cad-other"_s).value("state"_L1).toString(), u"due"_s);
        QCOMPARE(itemOf(known, u"invoice-de"_s).value("until"_L1).toString(), u"2032-12-31"_s);
        QCOMPARE(itemOf(known, u"child-file"_s).value("state"_L1).toString(), u"unknown-start"_s);
        close();
        QCOMPARE(itemOf(asBraun(plan), u"child-file"_s).value("until"_L1).toString(), u"2026-04-15"_s);
        QCOMPARE(asBraun({u"retention"_s, u"plan"_s, u"C-2026-00999"_s}).code, 3);
        QCOMPARE(asBraun({u"retention"_s, u"plan"_s, theReport, u"--closed"_s, u"yesterday"_s}).code, 8);
        QVERIFY(asBraun({u"retention"_s, u"plan"_s, theReport}).answers.contains("missing: day of closing"));
    }

private:
    // All but the page that says how long the journal was.
    QByteArray figures(const QString &folder)
    {
        const Ran made = asBraun({u"report"_s, u"run"_s, u"quarterly"_s, u"--period"_s, u"2026-Q1"_s, u"--out"_s, m_office->path(folder), u"--format"_s, u"csv"_s});
        if (made.code != 0)
            qFatal("%s", made.messages.constData());
        QByteArray all;
        const QDir written(m_office->path(folder));
        for (const QString &name : written.entryList(QDir::Files, QDir::Name)) {
            QFile file(written.filePath(name));
            if (!name.endsWith("-about.csv"_L1) && file.open(QIODevice::ReadOnly))
                all += name.toUtf8() + '\n' + file.readAll();
        }
        return all;
    }
    void close()
    {
        QCOMPARE(asBraun({u"ask-approval"_s, theReport, u"--object"_s, u"void"_s}).code, 0);
        QCOMPARE(run({u"approve"_s, theReport, u"--object"_s, u"void"_s, u"--user"_s, u"r.lindner"_s}).code, 0);
        const Ran closed = asBraun({u"void"_s, theReport, u"--reason"_s, u"Entered twice."_s});
        QVERIFY2(closed.code == 0, closed.messages.constData());
    }

    std::unique_ptr<Office> m_office;
};

QTEST_GUILESS_MAIN(MinimiseVerbTest)
#include "tst_minimise.moc"
