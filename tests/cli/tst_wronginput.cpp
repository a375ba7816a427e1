// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"
#include "tests/cli/office.h"
#include "tests/support/smalldisk.h"
#include "tests/support/testoffice.h"

#include <QProcess>
#include <sys/wait.h>
#include <unistd.h>

using namespace casebook;
using namespace casebook::tests;
using support::flipByte;
using support::secret;

namespace {

const QString theCase = QStringLiteral("R-2026-00001");
constexpr qsizetype mebibyte = 1024 * 1024;

// What somebody does wrong: made ready with files of its own, it answers the words of the command.
using Wrong = std::function<QStringList(const Office &)>;

struct Row {
    const char *name;
    Wrong arguments;
    int code;
    const char *cure;  // stands in what the program says
};

// The store once more, with its key slots, to be broken.
QString copied(const Office &office, const QString &name, bool withKeys = true)
{
    const QString copy = office.path(name + u".casebook"_s);
    QFile::copy(office.store(), copy);
    if (withKeys)
        QFile::copy(office.store() + u".keys"_s, copy + u".keys"_s);
    return copy;
}

QStringList listOf(const QString &store) { return {u"list"_s, u"--store"_s, store}; }

QStringList csv(const Office &office, const QString &name, const QByteArray &content, const QStringList &more = {})
{
    return QStringList{u"import"_s, u"csv"_s, office.write(name, content), u"--kind"_s, u"dispute"_s} + more;
}

const QList<Row> &openingRows()
{
    static const QList<Row> rows{
        {"wrong passphrase", [](const Office &o) { return listOf(o.store()) + QStringList{u"--passphrase-file"_s, o.write(u"wrong"_s, "geheimnis\n")}; }, 9, "Try again, or use the printed recovery key."},
        {"empty passphrase", [](const Office &o) { return listOf(o.store()) + QStringList{u"--passphrase-file"_s, o.write(u"empty"_s, "")}; }, 9, "Try again"},
        {"nobody's slot", [](const Office &o) { return listOf(o.store()) + QStringList{u"--user"_s, u"nobody"_s}; }, 9, "Name a user with --user"},
        {"no file", [](const Office &o) { return listOf(o.path(u"none.casebook"_s)); }, 3, "Check the name and the folder."},
        {"a text", [](const Office &o) { return listOf(o.write(u"text.casebook"_s, "geheim")); }, 9, "Choose the right file"},
        {"an empty file", [](const Office &o) { return listOf(o.write(u"empty.casebook"_s, "")); }, 9, "Choose the right file"},
        {"a folder", [](const Office &o) { return listOf(o.folder.path()); }, 9, "Choose the right file"},
        {"another store's keys",
         [](const Office &o) {
             const QString copy = copied(o, u"other"_s);
             QFile(copy).resize(0);
             return listOf(o.write(u"other.casebook"_s, QByteArray(8 * 4096, '\x5a')));
         }, 9, "Choose the right file"},
        {"no key slots", [](const Office &o) { return listOf(copied(o, u"bare"_s, false)); }, 9, "Put the key file back"},
        {"broken key slots", [](const Office &o) { o.write(u"slots.casebook.keys"_s, "{}"); return listOf(copied(o, u"slots"_s, false)); }, 6, "Put the key file of the last backup in its place"},
        {"a newer store",
         [](const Office &o) {
             const QString copy = copied(o, u"newer"_s);
             const workspace::Door door{copy, u"a.braun"_s};
             const auto opened = workspace::Workspace::open(door, secret("correct horse"));
             if (!opened || !(*opened)->connection().execute(u"UPDATE store_info SET value = '99' WHERE name = 'schema'"_s))
                 return QStringList();
             return listOf(copy);
         }, 1, "Install the newer program."},
        {"a damaged page", [](const Office &o) { const QString copy = copied(o, u"damaged"_s); flipByte(copy, 2 * 4096 + 100); return listOf(copy); }, 6, "Restore the last backup"},
        {"a damaged page, checked",
         [](const Office &o) {
             const QString copy = copied(o, u"checked"_s);
             flipByte(copy, QFileInfo(copy).size() - 100);
             return QStringList{u"check"_s, u"--store"_s, copy};
         }, 6, "The store is damaged"},
        {"cut short", [](const Office &o) { const QString copy = copied(o, u"short"_s); QFile(copy).resize(7 * 4096); return listOf(copy); }, 6, "Restore the last backup"},
    };
    return rows;
}

const QList<Row> &importRows()
{
    static const QList<Row> rows{
        {"letters in an unsaid encoding", [](const Office &o) { return csv(o, u"latin.csv"_s, "Received,Name,Issue\n2026-03-01,J\xfcrgen Geheim,late\n"); }, 8, "The mapping has to say it: \"encoding\": \"windows-1252\"."},
        {"dates that can be read twice", [](const Office &o) { return csv(o, u"twice.csv"_s, "Received,Name,Issue\n03/02/2026,Geheim,late\n05/02/2026,B,late\n"); }, 8, "\"date\": \"dd-mm-yyyy\" or \"date\": \"mm-dd-yyyy\""},
        {"dates of both orders", [](const Office &o) { return csv(o, u"both.csv"_s, "Received,Name,Issue\n13/02/2026,Geheim,late\n02/13/2026,B,late\n"); }, 8, "written in two ways"},
        {"dates, tried", [](const Office &o) { return csv(o, u"tried.csv"_s, "Received,Name,Issue\n03/02/2026,Geheim,late\n", {u"--dry-run"_s}); }, 8, "Nothing was imported. Write the mapping with --keep-mapping FILE"},
        {"no day of receipt", [](const Office &o) { return csv(o, u"noday.csv"_s, "Name,Issue\nGeheim,late\n"); }, 8, "\"field:received\": Name, Issue"},
        {"every row ragged", [](const Office &o) { return csv(o, u"ragged.csv"_s, "Received,Name,Issue\n2026-03-01,A\n2026-03-01,A,late,more\n"); }, 8, "The row has 4 columns instead of 3."},
        {"days that are none, or not yet", [](const Office &o) { return csv(o, u"days.csv"_s, "Received,Name,Issue\n2026-02-30,A,late\n2026-03-17,B,late\n"); }, 8, "The day of receipt lies in the future."},
        {"an empty file", [](const Office &o) { return csv(o, u"nothing.csv"_s, ""); }, 8, "Nothing was imported. Mend the file, then try again."},
        {"a picture", [](const Office &o) { return csv(o, u"picture.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x05\x56", 20)); }, 8, "Nothing was imported."},
        {"no table", [](const Office &o) { return QStringList{u"import"_s, u"csv"_s, o.path(u"gone.csv"_s)}; }, 3, "Check the name and the folder."},
        {"a device", [](const Office &) { return QStringList{u"import"_s, u"csv"_s, u"/dev/zero"_s}; }, 8, "an ordinary file"},
        {"a mapping with an error", [](const Office &o) { return csv(o, u"map.csv"_s, "Received,Name\n2026-03-01,A\n", {u"--mapping"_s, o.write(u"m.json"_s, "{\"format\": 1}")}); }, 8, "import csv --keep-mapping"},
        {"a mapping over a file", [](const Office &o) { return csv(o, u"keep.csv"_s, "Received,Name\n03/02/2026,A\n", {u"--keep-mapping"_s, o.write(u"mine.json"_s, "mine")}); }, 8, "Choose another name"},
        {"no mailbox", [](const Office &o) { return QStringList{u"import"_s, u"mail"_s, o.path(u"gone"_s)}; }, 3, "Check the name and the folder."},
    };
    return rows;
}

// A text of a megabyte wherever a verb takes one from the command line.
const QList<Row> &textRows()
{
    static const auto tooLong = [](QStringList words) {
        return [words](const Office &) {
            QStringList arguments = words;
            return arguments.replaceInStrings(u"LONG"_s, QString(mebibyte, u'y'));
        };
    };
    static const QList<Row> rows{
        {"title", tooLong({u"new"_s, u"request"_s, u"--line"_s, u"access"_s, u"--set"_s, u"title=LONG"_s}), 8, "Shorten it, or attach it as a file."},
        {"evidence", tooLong({u"edit"_s, theCase, u"--set"_s, u"evidence=LONG"_s}), 8, "Shorten it"},
        {"language", tooLong({u"edit"_s, theCase, u"--set"_s, u"language=LONG"_s}), 8, "Shorten it"},
        {"fact", tooLong({u"edit"_s, theCase, u"--set"_s, u"decision-note=LONG"_s}), 8, "Shorten it"},
        {"fact of a list", tooLong({u"edit"_s, theCase, u"--set"_s, u"lines[1].scope=LONG"_s}), 8, "Shorten it"},
        {"person", tooLong({u"edit"_s, theCase, u"--person"_s, u"name=LONG"_s}), 8, "Shorten it"},
        {"identifier", tooLong({u"edit"_s, theCase, u"--person"_s, u"name=A,mail=LONG"_s}), 8, "Shorten it"},
        {"note", tooLong({u"note"_s, theCase, u"LONGy"_s}), 8, "Shorten it"},
        {"note of a hand-over", tooLong({u"assign"_s, theCase, u"--owner"_s, u"b.yilmaz"_s, u"--note"_s, u"LONGy"_s}), 8, "Shorten it"},
        {"subject", tooLong({u"record-message"_s, theCase, u"--direction"_s, u"sent"_s, u"--subject"_s, u"LONG"_s}), 8, "Shorten it"},
        {"body", tooLong({u"record-message"_s, theCase, u"--direction"_s, u"sent"_s, u"--body"_s, u"LONGy"_s}), 8, "Shorten it"},
        {"body from a file", [](const Office &o) { return QStringList{u"record-message"_s, theCase, u"--direction"_s, u"sent"_s, u"--body-file"_s, o.write(u"body"_s, QByteArray(mebibyte + 1, 'y'))}; }, 8, "not too large"},
        {"reason of a pause", tooLong({u"pause"_s, theCase, u"--reason"_s, u"LONG"_s}), 8, "Use an extension where the law has one."},
        {"reason of an extension", tooLong({u"extend"_s, theCase, u"--reason"_s, u"LONG"_s, u"--notified"_s, u"2026-03-16"_s}), 8, "Shorten it"},
        {"reason of a move", tooLong({u"move"_s, theCase, u"spam"_s, u"--reason"_s, u"LONG"_s}), 8, "Shorten it"},
        {"task", tooLong({u"add-task"_s, theCase, u"LONG"_s, u"--due"_s, u"2026-03-20"_s}), 8, "Shorten it"},
        {"received in the future", [](const Office &) { return QStringList{u"new"_s, u"request"_s, u"--line"_s, u"access"_s, u"--set"_s, u"received=2031-01-01"_s}; }, 8, "2031-01-01 is not possible here: in the future."},
        {"a country there is not", [](const Office &) { return QStringList{u"age"_s, u"compute"_s, u"--basis"_s, u"policy"_s, u"--country"_s, u"XX"_s, u"--age"_s, u"15"_s, u"--on"_s, u"2026-03-01"_s}; }, 8, "known are: AT"},
        {"a pause the law does not know", [](const Office &) { return QStringList{u"deadline"_s, u"compute"_s, u"--regime"_s, u"us-va"_s, u"--kind"_s, u"access"_s, u"--received"_s, u"2026-01-01"_s, u"--office"_s, u"berlin"_s, u"--pause"_s, u"2026-01-05/2026-01-09/scope"_s}; }, 8, "Use an extension where the law has one."},
        {"a value no field takes", tooLong({u"edit"_s, theCase, u"--set"_s, u"received=31.02.2026"_s}), 8, "Write it as year-month-day"},
        {"a field there is not", tooLong({u"edit"_s, theCase, u"--set"_s, u"nonsense=1"_s}), 8, "Correct it and try again."},
        {"a filter", tooLong({u"list"_s, u"--filter"_s, u"geheim:1"_s}), 8, "there is no such field"},
        {"a period", tooLong({u"report"_s, u"run"_s, u"quarterly"_s, u"--period"_s, u"20x"_s, u"--out"_s, u"/nowhere"_s}), 8, "2026-Q3"},
    };
    return rows;
}

}

// What people do wrong, by the verbs themselves: the exit code, the cure in the words, nothing private in them, nothing written.
class WrongInputTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void opening_data() { rowsOf(openingRows()); }
    void opening() { doWrong(openingRows()); }
    void importing_data() { rowsOf(importRows()); }
    void importing() { doWrong(importRows()); }
    void texts_data() { rowsOf(textRows()); }
    void texts() { doWrong(textRows()); }

    void aKeptMappingAnswersTheQuestion();
    void characterNullIsReplaced();
    void aSecondWriterWaitsAndIsTold();
    void aFullDiskIsNamed();
    void aFolderToReadOnlyIsNamed();
    void aNetworkFolderIsRefused();
    void aServerThatGoesAwayLosesNothing();
    void hostileMail_data();
    void hostileMail();  // last: every verification after it reads 50 MiB

private:
    static void rowsOf(const QList<Row> &rows);
    void doWrong(const QList<Row> &rows);
    static QString journal();

    Office m_office;
    QString m_journal;
};

void WrongInputTest::rowsOf(const QList<Row> &rows)
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].name) << i;
}

// Size and root of the journal: the same as before means that nothing was written, and every row was held against it.
QString WrongInputTest::journal()
{
    const Ran verified = run({u"journal"_s, u"verify"_s, u"--json"_s});
    const QJsonObject answer = verified.object();
    return verified.code == 0 && answer.value("verified"_L1).toBool() ? answer.value("root"_L1).toString() : QString::fromUtf8(verified.messages);
}

void WrongInputTest::initTestCase()
{
    QCOMPARE(m_office.open().code, 0);
    m_office.addColleagues();
    const Ran made = run({u"new"_s, u"request"_s, u"--line"_s, u"access"_s, u"--person"_s, u"name=Clara Geheim,mail=geheim@example.org"_s, u"--set"_s, u"received=2026-03-05"_s, u"--json"_s});
    QVERIFY2(made.code == 0, made.messages.constData());
    QCOMPARE(made.number(), theCase);
}

void WrongInputTest::cleanup()
{
    if (!m_journal.isEmpty())
        QCOMPARE(journal(), m_journal);
    m_journal = journal();
}

void WrongInputTest::cleanupTestCase()
{
    QCOMPARE(run({u"check"_s}).code, 0);
}

void WrongInputTest::doWrong(const QList<Row> &rows)
{
    QFETCH(int, index);
    const Row &row = rows[index];
    const QStringList arguments = row.arguments(m_office);
    QVERIFY(!arguments.isEmpty());
    const Ran ran = run(arguments);
    QVERIFY2(ran.code == row.code, (QByteArray::number(ran.code) + ": " + ran.answers.left(2000) + ran.messages.left(2000)).constData());
    const QByteArray said = ran.answers + ran.messages;
    QVERIFY2(said.contains(row.cure), said.left(2000).constData());
    QVERIFY2(ran.messages.size() < 1000, "what was typed is not said back");
    for (const char *hidden : {"geheim", "Geheim", "correct horse", "yyyyyyyy"})
        QVERIFY2(!ran.messages.contains(hidden), hidden);
}

// The way out that the program names: keep the mapping, put the answer into it, import with it.
void WrongInputTest::aKeptMappingAnswersTheQuestion()
{
    const QString table = m_office.write(u"order.csv"_s, "Received,Name,Issue\n03/02/2026,A,late\n05/02/2026,B,later\n");
    const QString kept = m_office.path(u"order.json"_s);
    QCOMPARE(run({u"import"_s, u"csv"_s, table, u"--kind"_s, u"dispute"_s, u"--dry-run"_s, u"--keep-mapping"_s, kept}).code, 8);
    QByteArray mapping = support::bytesOf(kept);
    QCOMPARE(mapping.count("\"date\": \"detect\""), 1);
    m_office.write(u"order.json"_s, mapping.replace("\"detect\"", "\"dd-mm-yyyy\""));
    const Ran imported = run({u"import"_s, u"csv"_s, table, u"--mapping"_s, kept, u"--json"_s});
    QVERIFY2(imported.code == 0, (imported.answers + imported.messages).constData());
    const QString number = imported.object().value("numbers"_L1).toArray().at(0).toString();
    QCOMPARE(run({u"show"_s, number, u"--json"_s}).object().value("received"_L1).toString(), u"2026-02-03"_s);
    m_journal.clear();
}

void WrongInputTest::characterNullIsReplaced()
{
    const QString body = m_office.write(u"null.txt"_s, QByteArray("be\0fore", 7));
    QCOMPARE(run({u"record-message"_s, theCase, u"--direction"_s, u"sent"_s, u"--body-file"_s, body}).code, 0);
    const Ran table = run(csv(m_office, u"null.csv"_s, QByteArray("Received,Name,Issue\n2026-03-01,be\0fore,late\n", 44)));
    QVERIFY2(table.answers.contains("Characters that cannot be stored were replaced: 1."), table.answers.constData());
    const Ran shown = run({u"show"_s, theCase});
    QVERIFY(shown.answers.contains("be\xEF\xBF\xBD" "fore") && !shown.answers.contains('\0'));
    m_journal.clear();
}

void WrongInputTest::hostileMail_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<int>("created");
    QTest::addColumn<QString>("reason");
    const QByteArray head = "From: A <a@example.org>\nTo: privacy@example.com\nSubject: Please delete my data\nMIME-Version: 1.0\n";
    const QByteArray date = "Date: Mon, 9 Mar 2026 08:12:40 +0100\n";
    QByteArray deep = head + date;
    for (int i = 0; i < 100; ++i)
        deep += "Content-Type: multipart/mixed; boundary=\"b" + QByteArray::number(i) + "\"\n\n--b" + QByteArray::number(i) + '\n';
    QByteArray large = head + date + "Content-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n\nplease\n--B\nContent-Type: application/octet-stream\n"
                                     "Content-Disposition: attachment; filename=large.bin\nContent-Transfer-Encoding: base64\n\n";
    large += (QByteArray(76, 'A') + '\n').repeated(static_cast<int>(50 * mebibyte * 4 / 3 / 76)) + "--B--\n";
    QTest::newRow("no date") << head + "\nplease\n" << 0 << u"no-date"_s;
    QTest::newRow("a day there is not") << head + "Date: 31 Feb 2026\n\nplease\n" << 0 << u"no-date"_s;
    QTest::newRow("a boundary that never comes") << head + date + "Content-Type: multipart/mixed; boundary=\"q\n\n--q\n\nplease\n" << 1 << u"mime-broken"_s;
    QTest::newRow("a hundred levels") << deep + "Content-Type: text/plain\n\nplease\n" << 0 << u"too-deep"_s;
    QTest::newRow("50 MiB attached") << large << 1 << QString();
    QTest::newRow("a page that wants a device") << head + date + "Content-Type: text/html\n\n<p>please</p><img src=\"file:///dev/zero\"><script src=\"http://example.org\"></script>\n" << 1 << QString();
    QTest::newRow("no message") << QByteArray(4000, '\xfe') << 0 << u"not-a-message"_s;
}

// Each becomes a case or is kept in quarantine; none stops the others, none reaches for anything outside.
void WrongInputTest::hostileMail()
{
    QFETCH(QByteArray, mail);
    QFETCH(int, created);
    QFETCH(QString, reason);
    const Ran ran = run({u"import"_s, u"mail"_s, m_office.write(u"hostile.eml"_s, mail), u"--json"_s});
    QVERIFY2(ran.code == 0, ran.messages.constData());
    QCOMPARE(ran.object().value("created"_L1).toInt(), created);
    QCOMPARE(ran.object().value("quarantined"_L1).toInt(), 1 - created);
    QCOMPARE(ran.object().value("problems"_L1).toArray().at(0).toObject().value("code"_L1).toString().remove(u"possible-duplicate"_s), reason);  // all are of one sender
    if (created == 0)
        QVERIFY(run({u"import"_s, u"mail"_s, m_office.path(u"hostile.eml"_s), u"--dry-run"_s}).answers.contains("enter the case by hand."));
    else
        QVERIFY(run({u"show"_s, ran.object().value("numbers"_L1).toArray().at(0).toString()}).answers.contains("please"));
    m_journal.clear();
}

void WrongInputTest::aSecondWriterWaitsAndIsTold()
{
    workspace::Door door;
    door.address = m_office.store();
    door.user = u"a.braun"_s;
    auto first = workspace::Workspace::open(door, secret("correct horse"));
    QVERIFY(first && (*first)->connection().beginWriting());
    const Ran second = run({u"note"_s, theCase, u"Geheim."_s});
    QCOMPARE(second.code, 5);
    QVERIFY2(second.messages.contains("Wait a moment, then try again.") && !second.messages.contains("Geheim"), second.messages.constData());
    QCOMPARE(run({u"list"_s}).code, 0);
}

void WrongInputTest::aFullDiskIsNamed()
{
    const support::SmallDisk disk("size=1000k");
    if (!disk.isThere())
        QSKIP("NOT TESTED: a disk of 1 MB can only be mounted as root with the right to mount");
    const QString store = disk.file(u"full.casebook"_s);
    QVERIFY(QFile::copy(m_office.store(), store) && QFile::copy(m_office.store() + u".keys"_s, store + u".keys"_s));
    QFile ballast(disk.file(u"ballast"_s));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'x')) == 4096) {}
    for (const QStringList &verb : {QStringList{u"list"_s}, QStringList{u"note"_s, theCase, u"Geheim."_s}, QStringList{u"backup"_s, disk.file(u"copy"_s)}}) {
        const Ran ran = run(verb + QStringList{u"--store"_s, store});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.messages.contains("Free some space, then try again.") && !ran.messages.contains("Geheim"), ran.messages.constData());
    }
    QVERIFY(ballast.remove());
    const Ran checked = run({u"check"_s, u"--store"_s, store});
    QVERIFY2(checked.code == 0, checked.messages.constData());
    QVERIFY(!QFile::exists(disk.file(u"copy"_s)));
}

// In a process that is not root, to whom nothing is forbidden.
void WrongInputTest::aFolderToReadOnlyIsNamed()
{
    QTemporaryDir folder;
    const QString store = folder.filePath(u"shelf.casebook"_s);
    QVERIFY(QFile::copy(m_office.store(), store) && QFile::copy(m_office.store() + u".keys"_s, store + u".keys"_s));
    for (const QString &path : {store, store + u".keys"_s, m_office.path(u"passphrase"_s)})
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    for (const QString &path : {folder.path(), m_office.folder.path()})
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && ::setuid(65534) != 0)
            ::_exit(99);
        const Ran ran = run({u"note"_s, theCase, u"Geheim."_s, u"--store"_s, store});
        ::_exit(ran.messages.contains("work on a copy in a folder of your own.") && !ran.messages.contains("Geheim") ? ran.code : 98);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    for (const QString &path : {folder.path(), m_office.folder.path()})
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(WEXITSTATUS(status), 1);
    QCOMPARE(support::filesIn(folder.path()), (QStringList{u"shelf.casebook"_s, u"shelf.casebook.keys"_s}));
}

void WrongInputTest::aNetworkFolderIsRefused()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(CASEBOOK_FAULTSHIM));
    environment.insert(u"CASEBOOK_FAULT"_s, u"network"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CASEBOOK_PROGRAM), {u"note"_s, theCase, u"Geheim."_s});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 8);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("Choose a folder on this computer, or use a PostgreSQL server.") && !said.contains("Geheim"), said.constData());
}

// The server ends the connection while the verb stands in its transaction, behind a lock.
void WrongInputTest::aServerThatGoesAwayLosesNothing()
{
    if (support::serverUrl().isEmpty())
        QSKIP("no PostgreSQL server (CASEBOOK_TEST_POSTGRESQL)");
    support::TestOffice office(true);
    QUrl address(support::serverUrl());
    const QString password = m_office.write(u"password"_s, address.password(QUrl::FullyDecoded).toUtf8());
    address.setPassword({});
    address.setPath(u'/' + office.database());
    const QStringList where{u"--store"_s, address.toString(), u"--passphrase-file"_s, password};
    QVERIFY(office.connection().beginWriting());
    QVERIFY(office.connection().execute(u"LOCK TABLE journal, cases IN ACCESS EXCLUSIVE MODE"_s));
    QProcess verb;
    verb.start(QStringLiteral(CASEBOOK_PROGRAM), QStringList{u"new"_s, u"request"_s, u"--line"_s, u"access"_s, u"--person"_s, u"name=Geheim"_s} + where);
    const QString waiting = u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '%1' AND wait_event_type = 'Lock'"_s.arg(office.database());
    bool isCut = false;
    QTRY_VERIFY_WITH_TIMEOUT((isCut = isCut || support::onCluster(waiting) == "1"_L1), 10'000);
    QVERIFY(verb.waitForFinished(15'000));
    const QByteArray said = verb.readAllStandardError();
    QVERIFY2(verb.exitCode() == 1 && said.contains("Try again when the server is back."), said.constData());
    QVERIFY(!said.contains("Geheim") && !said.contains(support::bytesOf(password)));
    office.connection().rollback();
    QCOMPARE(office.journalProblem(), QString());
    QCOMPARE(*office.connection().oneNumber(u"SELECT count(*) FROM cases"_s), 0);
}

QTEST_GUILESS_MAIN(WrongInputTest)
#include "tst_wronginput.moc"
