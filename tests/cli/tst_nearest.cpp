// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::cli;

class TestNearest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatWasMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("swapped") << u"lsit"_s << u"list"_s;
        QTest::newRow("one missing") << u"asign"_s << u"assign"_s;
        QTest::newRow("one more") << u"clossse"_s << u"close"_s;
        QTest::newRow("long") << u"recordmesage"_s << u"record-message"_s;
        QTest::newRow("nothing like it") << u"frobnicate"_s << QString();
        QTest::newRow("the word itself") << u"note"_s << u"note"_s;
    }
    void findsWhatWasMeant()
    {
        QFETCH(QString, typed);
        QTEST(nearest(typed, {u"init"_s, u"list"_s, u"assign"_s, u"close"_s, u"record-message"_s, u"note"_s}), "meant");
    }
};

QTEST_APPLESS_MAIN(TestNearest)
#include "tst_nearest.moc"
