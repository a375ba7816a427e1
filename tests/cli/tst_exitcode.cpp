// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"
#include "tests/cli/office.h"

using namespace casebook;
using namespace casebook::tests;

// Each exit code is reached by a situation that a person gets into.
class TestExitCode : public QObject {
    Q_OBJECT

    Office m_office;
    QString m_request;

private slots:
    void initTestCase()
    {
        QCOMPARE(m_office.open().code, 0);
        m_office.addColleagues();
        m_request = run({u"new"_s, u"request"_s, u"--line"_s, u"access"_s, u"--json"_s}).number();
        QCOMPARE(m_request, u"R-2026-00001"_s);
    }

    void reachesEachCode_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("name");
        const QString number = u"R-2026-00001"_s;
        QTest::newRow("done") << QStringList{u"show"_s, number} << 0 << QString();
        QTest::newRow("number as typed") << QStringList{u"show"_s, u" r-2026-1 "_s} << 0 << QString();
        QTest::newRow("wrong verb") << QStringList{u"shwo"_s} << 2 << u"usage-wrong"_s;
        QTest::newRow("nothing to change") << QStringList{u"edit"_s, number} << 2 << u"usage-wrong"_s;
        QTest::newRow("unknown case") << QStringList{u"show"_s, u"R-2026-00099"_s} << 3 << u"not-found"_s;
        QTest::newRow("no number at all") << QStringList{u"show"_s, u"what"_s} << 3 << u"not-found"_s;
        QTest::newRow("file not there") << QStringList{u"attach"_s, number, u"nowhere.pdf"_s} << 3 << u"file-not-found"_s;
        QTest::newRow("gate") << QStringList{u"move"_s, number, u"triage"_s} << 4 << u"gate-not-met"_s;
        QTest::newRow("no such step") << QStringList{u"move"_s, number, u"closed"_s} << 4 << u"move-not-allowed"_s;
        QTest::newRow("void needs a second person") << QStringList{u"void"_s, number, u"--reason"_s, u"x"_s} << 4 << u"gate-not-met"_s;
        QTest::newRow("changed meanwhile") << QStringList{u"edit"_s, number, u"--set"_s, u"title=x"_s, u"--revision"_s, u"0"_s} << 5 << u"conflict"_s;
        QTest::newRow("auditor writes") << QStringList{u"note"_s, number, u"x"_s, u"--as"_s, u"t.ahrens"_s} << 7 << u"not-permitted"_s;
        QTest::newRow("auditor edits") << QStringList{u"edit"_s, number, u"--set"_s, u"title=x"_s, u"--as"_s, u"t.ahrens"_s} << 7 << u"not-permitted"_s;
        QTest::newRow("bad fact") << QStringList{u"edit"_s, number, u"--set"_s, u"redress=perhaps"_s} << 8 << u"input-invalid"_s;
        QTest::newRow("bad date") << QStringList{u"edit"_s, number, u"--set"_s, u"received=31.02.2026"_s} << 8 << u"date-invalid"_s;
        QTest::newRow("received tomorrow") << QStringList{u"edit"_s, number, u"--set"_s, u"received=2026-03-17"_s} << 8 << u"date-outside-rules"_s;
        QTest::newRow("bad filter") << QStringList{u"list"_s, u"--filter"_s, u"colour:red"_s} << 8 << u"filter-invalid"_s;
        QTest::newRow("unknown kind") << QStringList{u"new"_s, u"song"_s} << 8 << u"kind-unknown"_s;
        QTest::newRow("law without the kind")
            << QStringList{u"deadline"_s, u"compute"_s, u"--regime"_s, u"gdpr"_s, u"--kind"_s, u"opt-out"_s, u"--office"_s, u"berlin"_s, u"--received"_s, u"2026-03-05"_s} << 8
            << u"kind-not-in-regime"_s;
        for (const char *asked : {"us-ia correct", "us-ut appeal", "ch-fadp erasure", "ccpa erasure", "uk-dpa access"}) {
            const QStringList words = QString::fromLatin1(asked).split(u' ');
            QTest::newRow(asked) << QStringList{u"deadline"_s, u"compute"_s, u"--regime"_s, words[0], u"--kind"_s, words[1], u"--office"_s, u"london"_s, u"--received"_s, u"2026-07-05"_s} << 8
                                 << u"kind-not-in-regime"_s;
        }
        QTest::newRow("law without the pause")
            << QStringList{u"deadline"_s, u"compute"_s, u"--regime"_s, u"ccpa"_s, u"--kind"_s, u"know"_s, u"--office"_s, u"london"_s, u"--received"_s, u"2026-03-05"_s, u"--pause"_s,
                           u"2026-03-09/2026-03-16"_s} << 8 << u"pause-not-allowed"_s;
        QTest::newRow("store is there") << QStringList{u"init"_s, u"--test"_s} << 8 << u"store-exists"_s;
        QTest::newRow("unknown user") << QStringList{u"list"_s, u"--user"_s, u"ghost"_s} << 9 << u"key-slot-unknown"_s;
        QTest::newRow("wrong passphrase") << QStringList{u"list"_s, u"--passphrase-file"_s, m_office.write(u"wrong"_s, "wrong horse")} << 9 << u"wrong-passphrase"_s;
        QTest::newRow("no casebook") << QStringList{u"list"_s, u"--store"_s, m_office.write(u"letter.casebook"_s, "Dear all")} << 9 << u"not-a-casebook"_s;
        QTest::newRow("no key slots") << QStringList{u"list"_s, u"--store"_s, m_office.write(u"pages.casebook"_s, QByteArray(4096, 'p'))} << 9 << u"key-slots-missing"_s;
    }
    void reachesEachCode()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, name);
        const Ran ran = run(arguments + QStringList{u"--json"_s});
        QVERIFY2(ran.code == code, ran.answers.constData());
        QVERIFY2(!ran.document().isNull(), "one JSON value on standard output");
        QCOMPARE(ran.object().value("error"_L1).toObject().value("code"_L1).toString(), name);
        QCOMPARE(ran.messages, QByteArray());
        const Ran spoken = run(arguments);
        QCOMPARE(spoken.code, code);
        QVERIFY(code == 0 || spoken.answers.isEmpty());
        QVERIFY(code == 0 || spoken.messages.startsWith("casebook: "));
    }

    void reportsDamageAsIntegrityProblem()
    {
        const QString copy = m_office.path(u"copy.casebook"_s);
        QVERIFY(QFile::copy(m_office.store(), copy) && QFile::copy(m_office.store() + u".keys"_s, copy + u".keys"_s));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 6000));
        file.write(QByteArray(4000, 'x'));
        file.close();
        const Ran checked = run({u"check"_s, u"--store"_s, copy, u"--user"_s, u"a.braun"_s, u"--json"_s});
        QCOMPARE(checked.code, 6);
    }

    void refusesTestOptionsOnARealStore()
    {
        const QString real = m_office.path(u"real.casebook"_s);
        qunsetenv("CASEBOOK_NOW");
        const QString passphrase = m_office.write(u"long"_s, "correct horse battery staple");
        QCOMPARE(run({u"init"_s, u"--store"_s, real, u"--passphrase-file"_s, passphrase, u"--user"_s, u"a.braun"_s}).code, 0);
        const Ran ran = run({u"list"_s, u"--store"_s, real, u"--passphrase-file"_s, passphrase, u"--as"_s, u"b.yilmaz"_s, u"--json"_s});
        qputenv("CASEBOOK_NOW", "2026-03-16T09:00:00Z");
        QCOMPARE(ran.code, 7);
        QCOMPARE(ran.object().value("error"_L1).toObject().value("code"_L1).toString(), u"not-a-test-store"_s);
    }

    void preparerMayNotApprove()
    {
        QCOMPARE(run({u"ask-approval"_s, m_request}).code, 0);
        QCOMPARE(run({u"approve"_s, m_request}).code, 7);
        QCOMPARE(run({u"approve"_s, m_request, u"--as"_s, u"r.lindner"_s}).code, 0);
    }

    void namesAreDistinctAndPlain()
    {
        QStringList names;
        for (int code = 0; code <= static_cast<int>(base::ErrorCode::FontMissing); ++code) {
            const QString name = cli::nameOf(static_cast<base::ErrorCode>(code));
            QVERIFY2(!name.isEmpty() && !names.contains(name), qPrintable(name));
            names << name;
            QVERIFY(cli::exitCodeOf(static_cast<base::ErrorCode>(code)) != cli::Done);
        }
    }
};

QTEST_GUILESS_MAIN(TestExitCode)
#include "tst_exitcode.moc"
