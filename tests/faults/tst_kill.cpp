// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/writerrun.h"
#include "tests/support/scale.h"

#include <QRandomGenerator>
#include <unistd.h>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;

class KillTest final : public QObject {
    Q_OBJECT
private slots:
    void losesNothingAcknowledged_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("kills");
        QTest::newRow("edit") << u"edit"_s << scaled(600);
        QTest::newRow("import") << u"import"_s << scaled(400);
    }

    // Each program is killed a few acknowledgements and up to 4 ms after it began to write; a store lives through 20 of them.
    void losesNothingAcknowledged()
    {
        QFETCH(QString, mode);
        QFETCH(int, kills);
        const auto rules = rulebook::Rulebook::load(rulebook::embeddedFolder());
        QRandomGenerator random(static_cast<quint32>(kills));
        qsizetype total = 0;
        int unacknowledged = 0;
        for (int kill = 0; kill < kills;) {
            const TestStore files;
            QList<QPair<int, int>> acknowledged;
            qint64 ahead = 0;
            int round = 1;
            for (int i = 0; i < 20 && kill < kills; ++i, ++kill) {
                WriterRun run(files.file(), mode, round, 100000);
                QVERIFY2(run.waitForAcknowledged(1 + random.bounded(mode == u"edit"_s ? 6 : 2)), qPrintable(run.failures().join(u'\n')));
                ::usleep(random.bounded(4000U));
                run.kill();
                QVERIFY(run.failures().isEmpty());
                acknowledged += run.acknowledged();
                auto store = files.open();
                VERIFY_DONE(store);
                const QString wrong = wrongAfter((*store)->connection(), *rules, acknowledged, mode == u"import"_s);
                QVERIFY2(wrong.isEmpty(), qPrintable(u"kill %1: %2"_s.arg(kill).arg(wrong)));
                const qint64 operations = *(*store)->connection().oneNumber(u"SELECT count(*) FROM operations"_s);
                unacknowledged += operations - acknowledged.size() > ahead ? 1 : 0;
                ahead = operations - acknowledged.size();
                // A round that the kill cut short stays as it is: the next writer starts behind it.
                round = static_cast<int>(*(*store)->connection().oneNumber(u"SELECT count(*) FROM cases"_s)) + run.nextRound() + 1;
            }
            total += acknowledged.size();
        }
        qInfo("%s: %d kills, %lld acknowledged operations, 0 lost, 0 by half; after %d kills more was committed than acknowledged", qPrintable(mode), kills,
              static_cast<long long>(total), unacknowledged);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
