// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"
#include "tests/cli/office.h"
#include "tests/support/testoffice.h"

#include <functional>

using namespace casebook;
using namespace casebook::tests;
using support::bytesOf;
using support::filesIn;
using support::flipByte;
using support::secret;

namespace {

struct Row {
    const char *name;
    std::function<QStringList(const Office &)> arguments;  // makes ready what is wrong, answers the words of the command
    int code;
    const char *cure;  // stands in what the program says
};

const QString theCase = QStringLiteral("R-2026-00001");

QString backup(const Office &o) { return o.path(u"backup.casebook"_s); }

// A copy of the backup, to be spoilt.
QString copied(const Office &o, const QString &name)
{
    const QString copy = o.path(name + u".casebook"_s);
    for (const QString &ending : {u""_s, u".keys"_s})
        QFile::copy(backup(o) + ending, copy + ending);
    return copy;
}

const QList<Row> &rows()
{
    static const QList<Row> rows{
        {"an older backup", [](const Office &o) { return QStringList{u"restore"_s, backup(o), u"--user"_s, u"a.braun"_s}; }, 8, "say --accept-loss"},
        {"an older backup, its loss", [](const Office &o) { return QStringList{u"restore"_s, backup(o), u"--user"_s, u"a.braun"_s}; }, 8, "Journal entries of the casebook that is there, from 2026-03-16 09:00 UTC on, are not in this backup: 2."},
        {"a backup of another store",
         [](const Office &o) {
             const QString other = o.path(u"other.casebook"_s);
             run({u"init"_s, u"--test"_s, u"--user"_s, u"a.braun"_s, u"--store"_s, other, u"--quiet"_s});
             return QStringList{u"restore"_s, backup(o), u"--user"_s, u"a.braun"_s, u"--accept-loss"_s, u"--store"_s, other};
         }, 8, "Choose another name."},
        {"a damaged backup", [](const Office &o) { const QString copy = copied(o, u"damaged"_s); flipByte(copy, 5 * 4096 + 30); return QStringList{u"restore"_s, copy, u"--user"_s, u"a.braun"_s, u"--accept-loss"_s}; }, 6, "Make a new backup, or choose another one."},
        {"a backup cut short", [](const Office &o) { const QString copy = copied(o, u"short"_s); QFile(copy).resize(3 * 4096); return QStringList{u"restore"_s, copy, u"--user"_s, u"a.braun"_s, u"--accept-loss"_s}; }, 6, "Restore the last backup"},
        {"a text as backup", [](const Office &o) { const QString copy = copied(o, u"text"_s); o.write(u"text.casebook"_s, "geheim"); return QStringList{u"restore"_s, copy, u"--user"_s, u"a.braun"_s, u"--accept-loss"_s}; }, 9, "Choose the right file"},
        {"a backup without its key slots", [](const Office &o) { const QString copy = copied(o, u"bare"_s); QFile::remove(copy + u".keys"_s); return QStringList{u"restore"_s, copy, u"--user"_s, u"a.braun"_s}; }, 9, "Put the key file back"},
        {"no backup", [](const Office &o) { return QStringList{u"restore"_s, o.path(u"none.casebook"_s), u"--user"_s, u"a.braun"_s}; }, 3, "Check the name and the folder."},
        {"the store as its own backup", [](const Office &o) { return QStringList{u"restore"_s, o.store(), u"--user"_s, u"a.braun"_s, u"--accept-loss"_s}; }, 2, "the backup is the store itself"},
        {"backup over a file", [](const Office &o) { return QStringList{u"backup"_s, backup(o)}; }, 8, "Choose another name, or move the old file away."},
        {"backup without a name", [](const Office &) { return QStringList{u"backup"_s}; }, 2, "either the name of the file or --daily"},
        {"backup with a name and daily", [](const Office &o) { return QStringList{u"backup"_s, o.path(u"x.casebook"_s), u"--daily"_s}; }, 2, "either the name of the file or --daily"},
        {"a folder for one backup", [](const Office &o) { return QStringList{u"backup"_s, o.path(u"x.casebook"_s), u"--folder"_s, o.folder.path()}; }, 2, "--folder goes with --daily"},
        {"a folder that is not there", [](const Office &o) { return QStringList{u"backup"_s, u"--daily"_s, u"--folder"_s, o.path(u"none"_s)}; }, 3, "Check the name and the folder."},
        {"a file where the folder should be", [](const Office &o) { o.write(u"office.backups"_s, ""); return QStringList{u"backup"_s, u"--daily"_s}; }, 1, "office.backups"},
        {"a drill without a backup", [](const Office &) { return QStringList{u"drill"_s}; }, 3, "office.backups/*.casebook is not there"},
        {"a drill with a file that is not there", [](const Office &o) { return QStringList{u"drill"_s, o.path(u"none.casebook"_s)}; }, 3, "Check the name and the folder."},
        {"a certificate of nothing", [](const Office &o) { return QStringList{u"certificate"_s, u"issue"_s, theCase, u"--out"_s, o.folder.path(), u"--key-passphrase-file"_s, o.path(u"passphrase"_s)}; }, 3, "Check the number or the name."},
        {"a certificate of a case and a time", [](const Office &o) { return QStringList{u"certificate"_s, u"issue"_s, theCase, u"--from"_s, u"2026-01-01"_s, u"--out"_s, o.folder.path()}; }, 2, "Name one case, or the days"},
        {"a certificate without its signature", [](const Office &o) { return QStringList{u"certificate"_s, u"verify"_s, o.write(u"c.json"_s, "{}")}; }, 3, "c.json.minisig"},
        {"a signature that is none", [](const Office &o) { o.write(u"d.json.minisig"_s, "x"); o.write(u"d.pub"_s, "x"); return QStringList{u"certificate"_s, u"verify"_s, o.write(u"d.json"_s, "{}"), u"--key"_s, o.path(u"d.pub"_s)}; }, 6, "Use the file as it was exported"},
        {"backup of a server", [](const Office &) { return QStringList{u"backup"_s, u"--daily"_s, u"--store"_s, u"postgresql://braun@db.example.org/casebook"_s}; }, 2, "pg_dump or pg_basebackup"},
        {"restore over a server", [](const Office &o) { return QStringList{u"restore"_s, backup(o), u"--store"_s, u"postgresql://braun@db.example.org/casebook"_s}; }, 2, "pg_restore"},
        {"drill of a server", [](const Office &) { return QStringList{u"drill"_s, u"--store"_s, u"postgresql://braun@db.example.org/casebook"_s}; }, 2, "pg_restore"},
        {"backup by somebody who may not", [](const Office &) { return QStringList{u"backup"_s, u"--daily"_s, u"--as"_s, u"b.yilmaz"_s}; }, 7, "backup"},
    };
    return rows;
}

}

// What people do wrong with backups: the exit code, the cure in the words, nothing private in them, and the store as it was.
class WrongInputKeepingTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCOMPARE(m_office.open().code, 0);
        m_office.addColleagues();
        QCOMPARE(run({u"backup"_s, backup(m_office)}).code, 0);
        const Ran made = run({u"new"_s, u"request"_s, u"--line"_s, u"access"_s, u"--person"_s, u"name=Clara Geheim,mail=geheim@example.org"_s, u"--set"_s, u"received=2026-03-05"_s, u"--json"_s});
        QVERIFY2(made.code == 0, made.messages.constData());
    }

    void refused_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < rows().size(); ++i)
            QTest::newRow(rows()[i].name) << i;
    }

    void refused()
    {
        QFETCH(int, index);
        const Row &row = rows()[index];
        const QByteArray before = bytesOf(m_office.store());
        const QStringList arguments = row.arguments(m_office);
        const QStringList files = filesIn(m_office.folder.path());
        const Ran ran = run(arguments);
        const QByteArray said = ran.answers + ran.messages;
        QVERIFY2(ran.code == row.code, (QByteArray::number(ran.code) + ": " + said).constData());
        QVERIFY2(said.contains(row.cure), said.constData());
        for (const char *hidden : {"geheim", "Geheim", "correct horse"})
            QVERIFY2(!said.contains(hidden), hidden);
        QCOMPARE(bytesOf(m_office.store()), before);
        QCOMPARE(filesIn(m_office.folder.path()), files);
    }

    void aStoreThatSomebodyHasOpenIsNotReplaced()
    {
        const auto open = workspace::Workspace::open({m_office.store(), u"a.braun"_s}, secret("correct horse"));
        QVERIFY(open);
        const QStringList files = filesIn(m_office.folder.path());
        for (const QStringList &more : {QStringList(), QStringList{u"--accept-loss"_s}}) {
            const Ran ran = run(QStringList{u"restore"_s, backup(m_office), u"--user"_s, u"a.braun"_s} + more);
            QVERIFY2(ran.code == 5 && ran.messages.contains("Wait a moment, then try again."), ran.messages.constData());
            QCOMPARE(filesIn(m_office.folder.path()), files);
        }
        QCOMPARE(*(*open)->connection().oneNumber(u"SELECT count(*) FROM cases"_s), 1);
    }

    void theWayOutThatIsNamedWorks()
    {
        const Ran done = run({u"restore"_s, backup(m_office), u"--user"_s, u"a.braun"_s, u"--accept-loss"_s, u"--json"_s});
        QVERIFY2(done.code == 0, done.messages.constData());
        QCOMPARE(done.object().value("entries_missing"_L1).toInt(), 2);
        QCOMPARE(run({u"list"_s, u"--json"_s}).document().array().size(), 0);
        QCOMPARE(run({u"list"_s, u"--store"_s, done.object().value("replaced"_L1).toString(), u"--json"_s}).document().array().size(), 1);
    }

private:
    Office m_office;
};

QTEST_GUILESS_MAIN(WrongInputKeepingTest)
#include "tst_wronginputkeeping.moc"
