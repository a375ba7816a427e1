// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace casebook::base;
using namespace Qt::StringLiterals;

class FilesTest final : public QObject {
    Q_OBJECT
private slots:
    void replacesAFileWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.json"_s);
        QVERIFY(writeFileAtomically(path, "one"));
        QVERIFY(writeFileAtomically(path, "two"));
        QCOMPARE(*readFile(path, 100), QByteArray("two"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    }

    void leavesNothingBehindWhereItMayNotWrite()
    {
        QTemporaryDir folder;
        QCOMPARE(writeFileAtomically(folder.filePath(u"none/a.json"_s), "x").error().code, ErrorCode::FileNotWritable);
        QVERIFY(QDir().mkdir(folder.filePath(u"folder"_s)));
        QCOMPARE(writeFileAtomically(folder.filePath(u"folder"_s), "x").error().code, ErrorCode::FileNotWritable);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
    }

    void readsOrdinaryFilesOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QCOMPARE(readFile(path, 10).error().code, ErrorCode::FileNotFound);
        QVERIFY(writeFileAtomically(path, "12345678901"));
        QCOMPARE(readFile(path, 10).error().code, ErrorCode::FileNotReadable);
        QCOMPARE(readFile(path, 11)->size(), 11);
        QCOMPARE(readFile(u"/dev/zero"_s, 10).error().code, ErrorCode::FileNotReadable);
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QCOMPARE(readFile(pipe, 10).error().code, ErrorCode::FileNotReadable);
    }

    void tellsAFullDiskFromOtherTrouble()
    {
        QCOMPARE(fileError(u"a"_s, ENOSPC, ErrorCode::FileNotWritable).code, ErrorCode::DiskFull);
        QCOMPARE(fileError(u"a"_s, EACCES, ErrorCode::FileNotWritable).code, ErrorCode::FileNotWritable);
    }
};

QTEST_APPLESS_MAIN(FilesTest)
#include "tst_files.moc"
