// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/embeddedconnection.h"
#include "tests/faults/writerrun.h"
#include "tests/support/systemlibrary.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;

class OpeningTest final : public QObject {
    Q_OBJECT
private slots:
    void refusesToStartWithTheLibraryOfTheSystem_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::newRow("LD_LIBRARY_PATH") << u"LD_LIBRARY_PATH"_s;
        QTest::newRow("LD_PRELOAD") << u"LD_PRELOAD"_s;
    }

    void refusesToStartWithTheLibraryOfTheSystem()
    {
        QFETCH(QString, variable);
        const QString library = libraryOfTheSystem();
        if (library.isEmpty())
            QSKIP("NOT TESTED: this system has no libsqlite3.so.0 of its own");
        const TestStore files;
        const QByteArray before = bytesOf(files.file());
        QTemporaryDir folder;
        QVERIFY(QFile::link(library, folder.filePath(u"libsqlite3.so.0"_s)));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(variable, variable == u"LD_PRELOAD"_s ? library : folder.path());
        WriterRun run(files.file(), u"edit"_s, 1, 1, environment);
        QCOMPARE(run.waitForEnd(), 127);
        QVERIFY2(run.standardError().contains("sqlite3mc_version") || run.standardError().contains("sqlite3_key"), run.standardError().constData());
        QCOMPARE(bytesOf(files.file()), before);
        WriterRun control(files.file(), u"edit"_s, 1, 1);
        QCOMPARE(control.waitForEnd(), 0);
    }

    void refusesANetworkFolder()
    {
        const TestStore files;
        VERIFY_DONE(store::refuseNetworkFolder(files.folder()));
        QCOMPARE(store::refuseNetworkFolder(files.beside(u"nowhere"_s)).error().code, ErrorCode::FileNotFound);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(CASEBOOK_FAULTSHIM));
        environment.insert(u"CASEBOOK_FAULT"_s, u"network"_s);
        WriterRun run(files.file(), u"edit"_s, 1, 1, environment);
        QCOMPARE(run.waitForEnd(), 3);
        QCOMPARE(run.failures().constFirst().section(u' ', 2, 2), QString::number(int(ErrorCode::NetworkFolder)));
    }

    void saysThatAFolderIsReadOnly()
    {
        const TestStore files;
        ::chmod(QFile::encodeName(files.file()).constData(), 0444);
        ::chmod(QFile::encodeName(files.file() + u".keys"_s).constData(), 0444);
        ::chmod(QFile::encodeName(files.folder()).constData(), 0555);
        // In a program of its own that is not root, to whom nothing is forbidden.
        const pid_t child = ::fork();
        if (child == 0) {
            const bool isSomebodyElse = ::geteuid() != 0 || ::setuid(65534) == 0;
            const auto opened = files.open();
            base::SecureRandom random;
            const auto created = store::Store::create(files.beside(u"new.casebook"_s), store::StoreMode::Test, u"xapix"_s, {u"b"_s, u"B"_s, {u"dpo"_s}}, secret("x"), random, noon);
            const bool isSaid = !opened && opened.error().code == ErrorCode::StoreReadOnly && !created && created.error().code == ErrorCode::FileNotWritable;
            ::_exit(isSomebodyElse && isSaid ? 0 : 1);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        ::chmod(QFile::encodeName(files.folder()).constData(), 0755);
        QCOMPARE(status, 0);
        QCOMPARE(filesIn(files.folder()), (QStringList{u"berlin.casebook"_s, u"berlin.casebook.keys"_s}));
    }

    void opensNothingInAPageMovedToAnotherPlace()
    {
        const TestStore files;
        QByteArray bytes = bytesOf(files.file());
        bytes.replace(2 * 4096, 4096, bytes.mid(3 * 4096, 4096));
        QFile file(files.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto store = files.open();
        if (store)
            QVERIFY(!store::checkStore((*store)->connection())->isSound());
    }
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
