// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/backupfolder.h"

#include "app/store/care/backup.h"
#include "tests/support/teststore.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using store::BackupFolder;

namespace {

QStringList names(const BackupFolder &folder)
{
    QStringList found;
    for (const domain::DatedBackup &backup : folder.backups())
        found.append(backup.name);
    return found;
}

void makeFile(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

}

class BackupFolderTest final : public QObject {
    Q_OBJECT
private slots:
    void liesBesideTheStoreOrWhereItWasChosen()
    {
        QCOMPARE(BackupFolder(u"/a/berlin.casebook"_s).path(), u"/a/berlin.backups"_s);
        const BackupFolder chosen(u"/a/berlin.casebook"_s, u"/b/copies"_s);
        QCOMPARE(chosen.path(), u"/b/copies"_s);
        QCOMPARE(chosen.fileFor(noon, BackupFolder::Reason::Daily), u"/b/copies/berlin-20261124T120000Z.casebook"_s);
        QCOMPARE(chosen.fileFor(noon, BackupFolder::Reason::BeforeUpgrade), u"/b/copies/berlin-20261124T120000Z-before-upgrade.casebook"_s);
    }

    void namesTheInstantInUtcWhateverTheZone()
    {
        const QDateTime there = noon.toTimeZone(QTimeZone("America/Los_Angeles"));
        QCOMPARE(BackupFolder(u"/a/b.casebook"_s).fileFor(there, BackupFolder::Reason::Daily), u"/a/b.backups/b-20261124T120000Z.casebook"_s);
    }

    void findsTheBackupsOfItsOwnStoreOnly()
    {
        const TestStore files;
        const TestStore others;
        const BackupFolder folder(files.file(), files.beside(u"shared"_s));
        VERIFY_DONE(folder.make());
        auto store = files.open();
        auto other = others.open();
        VERIFY_DONE(store::backUp(**store, folder.fileFor(noon, BackupFolder::Reason::Daily)));
        VERIFY_DONE(store::backUp(**store, folder.fileFor(noon.addSecs(-60), BackupFolder::Reason::BeforeUpgrade)));
        VERIFY_DONE(store::backUp(**other, folder.fileFor(noon.addSecs(60), BackupFolder::Reason::Daily)));
        VERIFY_DONE(store::backUp(**store, folder.path() + u"/by-hand.casebook"_s));
        makeFile(folder.path() + u"/berlin-20261124T120001Z.casebook"_s);  // without key slots
        makeFile(folder.path() + u"/berlin-20261399T120001Z.casebook"_s);  // no day
        QCOMPARE(folder.backups(), (QList<domain::DatedBackup>{{u"berlin-20261124T115900Z-before-upgrade.casebook"_s, noon.addSecs(-60), true, true},
                                                               {u"berlin-20261124T120000Z.casebook"_s, noon, true, false}}));
        VERIFY_DONE(folder.remove(u"berlin-20261124T120000Z.casebook"_s));
        QCOMPARE(names(folder), QStringList{u"berlin-20261124T115900Z-before-upgrade.casebook"_s});
        QVERIFY(!filesIn(folder.path()).contains(u"berlin-20261124T120000Z.casebook.keys"_s));
        QCOMPARE(names(BackupFolder(others.file(), folder.path())), QStringList{u"berlin-20261124T120100Z.casebook"_s});
    }

    void belongsToItsOwner()
    {
        const TestStore files;
        const BackupFolder folder(files.file());
        QVERIFY(folder.backups().isEmpty());
        VERIFY_DONE(folder.make());
        QVERIFY(!(QFileInfo(folder.path()).permissions() & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther)));
        makeFile(files.beside(u"plain"_s));
        const BackupFolder none(files.file(), files.beside(u"plain/under"_s));
        QCOMPARE(none.make().error().code, ErrorCode::FileNotWritable);
        QCOMPARE(BackupFolder(files.file(), files.beside(u"plain"_s)).make().error().code, ErrorCode::FileNotWritable);
    }

    void letsOneProgramInAtATime()
    {
        const TestStore files;
        const BackupFolder folder(files.file());
        VERIFY_DONE(folder.make());
        {
            const auto turn = folder.takeTurn(0);
            VERIFY_DONE(turn);
            QCOMPARE(folder.takeTurn(0).error().code, ErrorCode::StoreBusy);
        }
        VERIFY_DONE(folder.takeTurn(0));
        QCOMPARE(BackupFolder(files.file(), files.beside(u"none"_s)).takeTurn(0).error().code, ErrorCode::FileNotWritable);
    }

    void takesAwayWhatAnInterruptedProgramLeft()
    {
        const TestStore files;
        const BackupFolder folder(files.file());
        VERIFY_DONE(folder.make());
        makeFile(folder.path() + u"/.berlin-20261124T120000Z.casebook.part-12ab"_s);
        makeFile(folder.path() + u"/.hamburg-20261124T120000Z.casebook.part-12ab"_s);
        folder.removeLeftovers();
        QCOMPARE(filesIn(folder.path()), QStringList{u".hamburg-20261124T120000Z.casebook.part-12ab"_s});
    }
};

QTEST_GUILESS_MAIN(BackupFolderTest)
#include "tst_backupfolder.moc"
