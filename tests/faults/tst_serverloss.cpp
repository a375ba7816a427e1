// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/cuttingproxy.h"
#include "tests/faults/writerrun.h"
#include "tests/support/scale.h"

#include <QRandomGenerator>
#include <unistd.h>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;

class ServerLossTest final : public QObject {
    Q_OBJECT
private slots:
    // The server ends the writer's connection at a random moment; the writer connects again and repeats what it does not know
    // the outcome of under the same operation id.
    void carriesOutEachOperationOnce()
    {
        if (serverUrl().isEmpty())
            QSKIP("no CASEBOOK_TEST_POSTGRESQL: run under packaging/postgresql/with-cluster");
        TestOffice office(true);
        QUrl address(serverUrl());
        address.setPath(u'/' + office.database());
        const qint64 ours = *office.connection().oneNumber(u"SELECT pg_backend_pid()"_s);
        const int cuts = scaled(300);
        QRandomGenerator random(30);
        WriterRun run(address.toString(), u"edit"_s, 1, 5000);
        int wanted = 3;
        int cut = 0;
        while (cut < cuts) {
            QVERIFY2(run.waitForAcknowledged(wanted), qPrintable(run.failures().join(u'\n')));
            ::usleep(random.bounded(15000U));
            const QString ended = onCluster(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '%1' AND application_name = 'casebook' AND pid <> %2"_s
                                                .arg(office.database()).arg(ours));
            cut += ended.toInt();
            wanted = static_cast<int>(run.acknowledged().size()) + 1 + random.bounded(6);
        }
        QVERIFY(run.waitForAcknowledged(wanted + 5));
        run.kill();
        // One acknowledgement is one operation, also where it was repeated.
        const auto &list = run.acknowledged();
        const QSet<QPair<int, int>> different(list.cbegin(), list.cend());
        QCOMPARE(different.size(), list.size());
        QCOMPARE(wrongAfter(office.connection(), office.rules(), list, false), QString());
        qInfo("%d connections cut, %lld acknowledged operations, %lld errors shown, %d found done already when repeated; 0 lost, 0 twice, 0 by half", cut,
              static_cast<long long>(list.size()), static_cast<long long>(run.failures().size()), run.repeated());
    }

    void findsOutWhatAnUnansweredCommitDid()
    {
        if (serverUrl().isEmpty())
            QSKIP("no CASEBOOK_TEST_POSTGRESQL: run under packaging/postgresql/with-cluster");
        TestOffice office(true);
        QUrl address(serverUrl());
        CuttingProxy proxy(static_cast<quint16>(address.port()), 4);
        address.setPath(u'/' + office.database());
        address.setPort(proxy.port());
        WriterRun run(address.toString(), u"edit"_s, 1, 30);
        QCOMPARE(run.waitForEnd(), 0);
        QCOMPARE(run.acknowledged().size(), 30 * stepCount);
        QVERIFY(proxy.unanswered() >= 15 && proxy.unheard() >= 15);
        QCOMPARE(run.failures().size(), proxy.unanswered() + proxy.unheard());
        // What the server had done was found by its operation id, what it had not was done: neither twice.
        QCOMPARE(run.repeated(), proxy.unanswered());
        QCOMPARE(wrongAfter(office.connection(), office.rules(), run.acknowledged(), false), QString());
        qInfo("%d commits cut off before and %d after the server heard them, %d found done when repeated; 0 lost, 0 twice, 0 by half", proxy.unheard(),
              proxy.unanswered(), run.repeated());
    }
};

QTEST_GUILESS_MAIN(ServerLossTest)
#include "tst_serverloss.moc"
