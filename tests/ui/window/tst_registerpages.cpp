// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerpages.h"

#include <QTest>

using namespace casebook;
using namespace casebook::registering;

namespace {

void putPage(RegisterPages &pages, int page)
{
    std::vector<qint64> ids;
    QList<queries::RegisterRow> rows;
    for (int i = 0; i < RegisterPages::pageSize; ++i) {
        ids.push_back(page * RegisterPages::pageSize + i + 1);
        rows.append({.id = domain::CaseId(ids.back())});
    }
    pages.put(page, ids, rows);
}

}

class RegisterPagesTest final : public QObject {
    Q_OBJECT
private slots:
    void givesRowsInTheOrderOfTheIds()
    {
        RegisterPages pages;
        pages.put(0, {7, 3, 5}, {{.id = domain::CaseId(3)}, {.id = domain::CaseId(7)}});
        QCOMPARE(pages.row(0)->id.value(), 7);
        QCOMPARE(pages.row(1)->id.value(), 3);
        QVERIFY(!pages.row(2));  // has gone meanwhile
        QVERIFY(!pages.row(3));
        QVERIFY(!pages.row(RegisterPages::pageSize));
    }

    void forgetsWhatWasNotLookedAt()
    {
        RegisterPages pages;
        for (int page = 0; page < RegisterPages::mostPages; ++page)
            putPage(pages, page);
        QVERIFY(pages.row(0));  // looked at: page 1 is the oldest now
        putPage(pages, RegisterPages::mostPages);
        QCOMPARE(pages.count(), RegisterPages::mostPages);
        QVERIFY(pages.has(0));
        QVERIFY(!pages.has(1));
        QVERIFY(pages.has(2));
    }

    void replacesAPageWithoutForgettingAnother()
    {
        RegisterPages pages;
        for (int page = 0; page < RegisterPages::mostPages; ++page)
            putPage(pages, page);
        putPage(pages, 5);
        QCOMPARE(pages.count(), RegisterPages::mostPages);
        QVERIFY(pages.has(0));
        pages.clear();
        QCOMPARE(pages.count(), 0);
        QVERIFY(!pages.row(0));
    }
};

QTEST_APPLESS_MAIN(RegisterPagesTest)
#include "tst_registerpages.moc"
