// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/systemlibrary.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int code = -1;
    QByteArray output;
};

}

// What `cmake --install` puts down works without the tree it was built in, and with no other SQLite than its own.
class InstalledTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void bindsItsOwnLibrary();
    void writesAStoreThatIsNoPlainDatabase();
    void refusesToStartWithTheLibraryOfTheSystem_data();
    void refusesToStartWithTheLibraryOfTheSystem();

private:
    Ended run(const QString &program, const QStringList &arguments, const QString &variable = {}, const QString &value = {}) const;
    QString store() const { return m_folder.filePath(u"office.casebook"_s); }
    QStringList ofTheStore(const QStringList &verb) const { return verb + QStringList{u"--store"_s, store(), u"--passphrase-file"_s, m_folder.filePath(u"passphrase"_s)}; }

    QTemporaryDir m_folder;
    QString m_place;
    QString m_program;
    QString m_library;
};

Ended InstalledTest::run(const QString &program, const QStringList &arguments, const QString &variable, const QString &value) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_STATE_HOME", "XDG_DATA_HOME", "HOME"})
        environment.insert(QLatin1StringView(name), m_folder.filePath(u"home"_s));
    for (const char *name : {"LD_LIBRARY_PATH", "LD_PRELOAD", "CASEBOOK_STORE", "CASEBOOK_NOW"})
        environment.remove(QLatin1StringView(name));
    if (!variable.isEmpty())
        environment.insert(variable, value);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAll()};
}

// Installed in one place and moved to another: nothing in it may know where it was.
void InstalledTest::initTestCase()
{
    const QString first = m_folder.filePath(u"first"_s);
    const Ended installed = run(QStringLiteral(CASEBOOK_CMAKE), {u"--install"_s, QStringLiteral(CASEBOOK_BUILD), u"--prefix"_s, first});
    QVERIFY2(installed.code == 0, installed.output.constData());
    m_place = m_folder.filePath(u"second"_s);
    QVERIFY(QDir().rename(first, m_place));
    m_program = m_place + u"/bin/casebook"_s;
    m_library = QFileInfo(m_place + u"/lib/casebook/libsqlite3.so.0"_s).canonicalFilePath();
    QVERIFY(QFile::exists(m_program) && !m_library.isEmpty());
    QFile passphrase(m_folder.filePath(u"passphrase"_s));
    QVERIFY(passphrase.open(QIODevice::WriteOnly) && passphrase.write("correct horse\n") > 0);
}

void InstalledTest::bindsItsOwnLibrary()
{
    const Ended header = run(u"readelf"_s, {u"-d"_s, m_program});
    if (header.code != 0)
        QSKIP("NOT TESTED: readelf is not installed");
    QVERIFY2(header.output.contains("(RUNPATH)"), header.output.constData());
    QVERIFY2(header.output.contains("[$ORIGIN/../lib/casebook]"), header.output.constData());
    QVERIFY2(!header.output.contains(CASEBOOK_BUILD), header.output.constData());
    const Ended bound = run(u"ldd"_s, {m_program});
    static const QRegularExpression line(u"libsqlite3\\.so\\.0 => (\\S+)"_s);
    const QString path = line.match(QString::fromLocal8Bit(bound.output)).captured(1);
    QCOMPARE(QFileInfo(path).canonicalFilePath(), m_library);
}

void InstalledTest::writesAStoreThatIsNoPlainDatabase()
{
    const Ended made = run(m_program, ofTheStore({u"init"_s, u"--test"_s, u"--user"_s, u"braun"_s}));
    QVERIFY2(made.code == 0, made.output.constData());
    QFile file(store());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray start = file.read(4096);
    QCOMPARE(start.size(), 4096);
    QVERIFY(!start.startsWith("SQLite format 3"));
    const Ended checked = run(m_program, ofTheStore({u"check"_s}));
    QVERIFY2(checked.code == 0 && checked.output.contains("The store is sound"), checked.output.constData());
}

void InstalledTest::refusesToStartWithTheLibraryOfTheSystem_data()
{
    QTest::addColumn<QString>("variable");
    QTest::newRow("LD_LIBRARY_PATH") << u"LD_LIBRARY_PATH"_s;
    QTest::newRow("LD_PRELOAD") << u"LD_PRELOAD"_s;
}

// A RUNPATH comes after LD_LIBRARY_PATH, so the other library can be put in its place. It knows no encryption: either the
// program binds its own nevertheless, or it does not start and touches nothing.
void InstalledTest::refusesToStartWithTheLibraryOfTheSystem()
{
    QFETCH(QString, variable);
    const QString library = support::libraryOfTheSystem();
    if (library.isEmpty())
        QSKIP("NOT TESTED: this system has no libsqlite3.so.0 of its own");
    QFile file(store());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const QString value = variable == "LD_PRELOAD"_L1 ? library : QFileInfo(library).path();
    const Ended bound = run(u"ldd"_s, {m_program}, variable, value);
    const Ended ran = run(m_program, ofTheStore({u"list"_s}), variable, value);
    if (ran.code == 0) {
        QVERIFY2(bound.output.contains(m_library.toLocal8Bit()), bound.output.constData());
    } else {
        QCOMPARE(ran.code, 127);
        QVERIFY2(ran.output.contains("sqlite3"), ran.output.constData());
    }
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QCOMPARE(run(m_program, ofTheStore({u"list"_s})).code, 0);
}

QTEST_GUILESS_MAIN(InstalledTest)
#include "tst_installed.moc"
