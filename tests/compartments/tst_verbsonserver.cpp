// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/compartments/alike.h"
#include "tests/support/testoffice.h"
#include "ui/charts/chartpainter.h"

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
        compartments::answersAlike(Engine::Server, true, charts::paperCharts());
    }
};

QTEST_MAIN(VerbsOnServerTest)
#include "tst_verbsonserver.moc"
