// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/office.h"

using namespace Qt::StringLiterals;
using namespace casebook::tests;

// The verb that moves a casebook: what it answers, what it refuses, and what the place that was left says afterwards.
class MigrateVerbTest final : public QObject {
    Q_OBJECT

    static Ran migrate(const Office &office, const QString &to, const QStringList &more = {})
    {
        return run(QStringList{u"migrate"_s, u"--to"_s, to, u"--user"_s, u"a.braun"_s, u"--to-passphrase-file"_s, office.path(u"passphrase"_s)} + more);
    }

private slots:
    void movesAndSeals()
    {
        const Office office;
        QCOMPARE(office.open().code, 0);
        office.addColleagues();
        const Ran made = run({u"new"_s, u"request"_s, u"--user"_s, u"a.braun"_s, u"--set"_s, u"title=Access for Maya"_s, u"--set"_s, u"received=2026-03-12"_s,
                              u"--set"_s, u"lines=access"_s, u"--json"_s});
        QVERIFY2(made.code == 0, made.messages.constData());
        const QString to = office.path(u"new.casebook"_s);
        const Ran moved = migrate(office, to, {u"--json"_s});
        QVERIFY2(moved.code == 0, moved.messages.constData());
        const QJsonObject answer = moved.object();
        QCOMPARE(answer.value("store"_L1).toString(), to);
        QCOMPARE(answer.value("users_without_access"_L1).toArray().size(), 3);
        QCOMPARE(answer.value("root"_L1).toString().size(), 64);
        // The document holds no key; the person sees it once.
        QVERIFY(moved.messages.contains("-") && !moved.answers.contains(moved.messages.trimmed().split('\n').constLast().trimmed()));

        const Ran sealed = run({u"note"_s, made.number(), u"a note"_s, u"--user"_s, u"a.braun"_s});
        QCOMPARE(sealed.code, 1);
        QVERIFY(sealed.messages.contains("new.casebook"));
        qputenv("CASEBOOK_STORE", to.toUtf8());
        QCOMPARE(run({u"show"_s, made.number()}).code, 0);
        QCOMPARE(run({u"note"_s, made.number(), u"a note"_s}).code, 0);
        QCOMPARE(run({u"journal"_s, u"verify"_s}).code, 0);
        QCOMPARE(run({u"check"_s}).code, 0);
        // A colleague gets in again with a slot of their own.
        QCOMPARE(run({u"user"_s, u"passwd"_s, u"b.yilmaz"_s, u"--new-passphrase-file"_s, office.path(u"passphrase"_s)}).code, 0);
        QCOMPARE(run({u"list"_s, u"--user"_s, u"b.yilmaz"_s}).code, 0);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("code");
        QTest::newRow("onto itself") << u"office.casebook"_s << 8;
        QTest::newRow("onto another file") << u"passphrase"_s << 8;
        QTest::newRow("into no folder") << u"no/where.casebook"_s << 3;
        QTest::newRow("to where nothing can be made") << u"/proc/new.casebook"_s << 1;
        QTest::newRow("to half an address") << u"postgresql://a.braun"_s << 2;
        QTest::newRow("to a role that is nobody here") << u"postgresql://nobody.known@localhost/none"_s << 9;
    }

    // Refused in one sentence, and the casebook is as it was.
    void refuses()
    {
        QFETCH(QString, to);
        QFETCH(int, code);
        const Office office;
        QCOMPARE(office.open().code, 0);
        const QByteArray before = run({u"journal"_s, u"log"_s, u"--json"_s}).answers;
        const Ran refused = migrate(office, to.startsWith("postgresql"_L1) || to.startsWith(u'/') ? to : office.path(to));
        QVERIFY2(refused.code == code, refused.messages.constData());
        QVERIFY(!refused.messages.isEmpty() && refused.answers.isEmpty() && !refused.messages.contains(".part-"));
        QCOMPARE(run({u"journal"_s, u"log"_s, u"--json"_s}).answers, before);
    }
};

QTEST_GUILESS_MAIN(MigrateVerbTest)
#include "tst_migrate.moc"
