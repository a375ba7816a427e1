// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/compartments/alike.h"
#include "tests/support/testoffice.h"
#include "ui/charts/chartpainter.h"

#include <QApplication>
#include <QTest>

using namespace casebook;
using namespace casebook::compartments;

// tst_verbs on the other engine; a program of its own, because the two take their time.
class VerbsOnServerTest final : public QObject {
    Q_OBJECT
private slots:
    void answersAlike_data()
    {
        QTest::addColumn<bool>("asJson");
        QTest::newRow("for people") << false;
        QTest::newRow("for machines") << true;
    }

    void answersAlike()
    {
        if (support::serverUrl().isEmpty())
            QSKIP("NOT TESTED: no CASEBOOK_TEST_POSTGRESQL (packaging/postgresql/with-cluster)");
        QFETCH(bool, asJson);
        const QList<QByteArray> found = leaks(Engine::Server, asJson, charts::paperCharts());
        for (const QByteArray &leak : found)
            qWarning("%s", leak.constData());
        QCOMPARE(found.size(), 0);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    VerbsOnServerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_verbsonserver.moc"
