// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/keeping/keepingmemory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;
using workspace::DrillRecord;
using workspace::KeepingMemory;

class KeepingMemoryTest final : public QObject {
    Q_OBJECT
private slots:
    void remembersFolderAndDrills()
    {
        const QTemporaryDir folder;
        const QDateTime at(QDate(2026, 11, 24), QTime(12, 0, 0, 5), Qt::UTC);
        KeepingMemory memory(folder.filePath(u"state"_s), u"store"_s);
        QCOMPARE(memory.chosenFolder(), QString());
        QVERIFY(memory.remember({u"a.casebook"_s, at, 1500, {}}));
        QVERIFY(memory.choose(u"/elsewhere"_s));
        QVERIFY(memory.remember({u"b.casebook"_s, at.addDays(1), 12, u"journal"_s}));
        const KeepingMemory again(folder.filePath(u"state"_s), u"store"_s);
        QCOMPARE(again.chosenFolder(), u"/elsewhere"_s);
        QCOMPARE(again.drills(), (QList<DrillRecord>{{u"a.casebook"_s, at, 1500, {}}, {u"b.casebook"_s, at.addDays(1), 12, u"journal"_s}}));
        QVERIFY(KeepingMemory(folder.filePath(u"state"_s), u"other"_s).drills().isEmpty());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(folder.filePath(u"state/store.keeping"_s)) & others));
    }

    void keepsTheLastFifty()
    {
        const QTemporaryDir folder;
        KeepingMemory memory(folder.path(), u"store"_s);
        const QDateTime at(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
        for (int i = 0; i < 60; ++i)
            QVERIFY(memory.remember({QString::number(i), at, i, {}}));
        QCOMPARE(memory.drills().size(), 50);
        QCOMPARE(memory.drills().constLast().backup, u"59"_s);
    }

    void whatCannotBeReadIsNotThere()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"store.keeping"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"folder\": 3, \"drills\": [1, {\"at\": \"x\"}") > 0);
        file.close();
        const KeepingMemory memory(folder.path(), u"store"_s);
        QCOMPARE(memory.chosenFolder(), QString());
        QVERIFY(memory.drills().isEmpty());
    }
};

QTEST_APPLESS_MAIN(KeepingMemoryTest)
#include "tst_keepingmemory.moc"
