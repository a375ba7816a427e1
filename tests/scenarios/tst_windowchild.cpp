// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/twocasebooks.h"

#include <QApplication>
#include <QTest>

using namespace casebook::tests;
using namespace Qt::StringLiterals;

// A report of a child account, worked from the first paper to the end with the window and with the command line.
class WindowChildTest final : public TwoCasebooks {
    Q_OBJECT
private slots:
    void initTestCase_data() { addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aChildAccountIsRemoved() { compare([](Stories &stories) { stories.child(); }); }
};

QTEST_MAIN(WindowChildTest)
#include "tst_windowchild.moc"
