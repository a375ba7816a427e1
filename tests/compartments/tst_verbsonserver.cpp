// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/compartments/alike.h"
#include "tests/support/testoffice.h"
#include "ui/charts/chartpainter.h"

#include <QApplication>
#include <QTest>

using namespace casebook;
using namespace casebook::compartments;

// tst_verbs on the other engine, for machines only: what people read is made of the same values, whatever the engine is.
class VerbsOnServerTest final : public QObject {
    Q_OBJECT
private slots:
    void answersAlike()
    {
        if (support::serverUrl().isEmpty())
            QSKIP("NOT TESTED: no CASEBOOK_TEST_POSTGRESQL (packaging/postgresql/with-cluster)");
        const QList<QByteArray> found = leaks(Engine::Server, true, charts::paperCharts());
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
