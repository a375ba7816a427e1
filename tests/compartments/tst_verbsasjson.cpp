// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/compartments/alike.h"
#include "ui/charts/chartpainter.h"

#include <QApplication>
#include <QTest>

using namespace casebook;
using namespace casebook::compartments;

// The same as tst_verbs, with what machines read.
class VerbsAsJsonTest final : public QObject {
    Q_OBJECT
private slots:
    void answersAlike()
    {
        const QList<QByteArray> found = leaks(Engine::Embedded, true, charts::paperCharts());
        for (const QByteArray &leak : found)
            qWarning("%s", leak.constData());
        QCOMPARE(found.size(), 0);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    VerbsAsJsonTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_verbsasjson.moc"
