// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/compartments/alike.h"
#include "ui/charts/chartpainter.h"

#include <QTest>

using namespace casebook;
using namespace casebook::compartments;

// The same as tst_verbs, with what machines read.
class VerbsAsJsonTest final : public QObject {
    Q_OBJECT
private slots:
    void answersAlike()
    {
        compartments::answersAlike(Engine::Embedded, true, charts::paperCharts());
    }
};

QTEST_MAIN(VerbsAsJsonTest)
#include "tst_verbsasjson.moc"
