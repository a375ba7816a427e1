// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/twocasebooks.h"

#include <QApplication>
#include <QTest>

using namespace casebook::tests;
using namespace Qt::StringLiterals;

// The order of an authority, worked from the first paper to the end with the window and with the command line.
class WindowDisclosureTest final : public TwoCasebooks {
    Q_OBJECT
private slots:
    void initTestCase_data() { addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void anOrderIsCompliedWith() { compare([](Stories &stories) { stories.order(); }); }
};

QTEST_MAIN(WindowDisclosureTest)
#include "tst_windowdisclosure.moc"
