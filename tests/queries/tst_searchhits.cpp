// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/searchhits.h"

#include "tests/queries/naivefilter.h"

using namespace casebook;
using namespace casebook::queriestest;
using namespace casebook::support;
using namespace Qt::StringLiterals;
using queries::IdSet;
using queries::SearchHits;

class SearchHitsTest final : public QObject {
    Q_OBJECT
private slots:
    // Whether ids lie close together or are what a damaged store says they are.
    void knowsItsIds_data()
    {
        QTest::addColumn<QList<qint64>>("ids");
        QTest::newRow("none") << QList<qint64>{};
        QTest::newRow("close") << QList<qint64>{1, 2, 5, 63, 64, 65, 9999};
        QTest::newRow("far") << QList<qint64>{1, 5, std::numeric_limits<qint64>::max()};
        QTest::newRow("negative") << QList<qint64>{std::numeric_limits<qint64>::min(), -1, 0, 7};
    }
    void knowsItsIds()
    {
        QFETCH(QList<qint64>, ids);
        const IdSet set(std::vector<qint64>(ids.cbegin(), ids.cend()));
        QList<qint64> asked{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
        for (qint64 id = -3; id < 10'500; ++id)
            asked << id;
        for (const qint64 id : asked)
            QVERIFY2(set.holds(id) == ids.contains(id), QByteArray::number(id).constData());
    }

    void hitsWhatTheReaderIsClearedForOnly_data() { engineRows(); }
    void hitsWhatTheReaderIsClearedForOnly()
    {
        QFETCH(bool, onServer);
        InventedRegister &office = m_registers.on(onServer);
        int hidden = 0;
        for (const CaseFile &file : office.files().first(60)) {
            const QString word = domain::termsOf(InventedRegister::texts(file).constFirst()).value(0);
            const auto both = SearchHits::find(office.connection(), InventedRegister::reader(), {{word}});
            const auto open = SearchHits::find(office.connection(), store::Clearance({0}), {{word}});
            QVERIFY(both && open);
            QVERIFY(both->holds(file.id.value()));
            QCOMPARE(open->holds(file.id.value()), file.compartment.value() == 0);
            hidden += file.compartment.value() == 0 ? 0 : 1;
        }
        QVERIFY(hidden > 0);
    }

    void leavesOutWhatIsNotWanted_data() { engineRows(); }
    void leavesOutWhatIsNotWanted()
    {
        QFETCH(bool, onServer);
        InventedRegister &office = m_registers.on(onServer);
        const CaseFile file = office.files().constFirst();
        const QString number = file.number;
        const qint64 other = office.files().constLast().id.value();
        const auto without = SearchHits::find(office.connection(), InventedRegister::reader(), {{number, false, true}});
        const auto nothing = SearchHits::find(office.connection(), InventedRegister::reader(), {{number}, {number, false, true}});
        const auto signs = SearchHits::find(office.connection(), InventedRegister::reader(), {{u"…"_s}});
        QVERIFY(without && nothing && signs);
        QVERIFY(!without->holds(file.id.value()) && without->holds(other));
        QVERIFY(!nothing->holds(file.id.value()) && !nothing->holds(other));
        QVERIFY(signs->holds(file.id.value()) && signs->holds(other));
    }

    void cleanupTestCase() { m_registers.drop(); }

private:
    Registers m_registers;
};

QTEST_GUILESS_MAIN(SearchHitsTest)
#include "tst_searchhits.moc"
