// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/register.h"
#include "tests/queries/naivefilter.h"
#include "tests/support/randomfilter.h"

using namespace casebook;
using namespace casebook::queriestest;
using namespace casebook::support;
using namespace Qt::StringLiterals;
using queries::Register;
using queries::RegisterRequest;

namespace {

constexpr int copies = 25;  // of some 400 cases: more than a search looks through before it finds its hits
constexpr int pageRows = 40;
constexpr int filters = 100;
constexpr qint64 idsApart = 100'000;

}

// A server with a list that is longer than a search looks through in its order: every page is the one that the whole list has there.
class LongListTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (serverUrl().isEmpty())
            QSKIP("no CASEBOOK_TEST_POSTGRESQL");
        m_office = std::make_unique<InventedRegister>(true, 400);
        const QList<CaseFile> files = m_office->files();
        copyRows(u"cases"_s, {u"uuid"_s, u"number"_s});
        const store::Clearance reader = InventedRegister::reader();
        for (const qint64 compartment : reader.compartments())
            copyRows(store::Dialect::wordTable(compartment), {});
        for (const CaseFile &file : files.first(40))
            m_texts << InventedRegister::texts(file);
    }

    void aPageIsTheOneOfTheWholeList_data()
    {
        QTest::addColumn<QString>("sort");
        for (const QString &sort : {u"due"_s, u"number"_s, u"person"_s})
            QTest::addRow("%s", qPrintable(sort)) << sort;
    }
    void aPageIsTheOneOfTheWholeList()
    {
        QFETCH(QString, sort);
        Register list(m_office->connection(), InventedRegister::reader());
        Dice dice(chosenSeed());
        RandomFilter random(dice);
        for (const QString &text : std::as_const(m_texts))
            random.addText(text);
        int searches = 0;
        for (int i = 0; i < filters; ++i) {
            const domain::Filter filter = domain::resolved(random.next(InventedRegister::today()), InventedRegister::today(), u"me"_s);
            if (filter.words.isEmpty())
                continue;
            ++searches;
            const RegisterRequest request{filter, InventedRegister::today(), sort, dice.chance(50)};
            const auto all = list.ids(request);
            QVERIFY2(all, qPrintable(domain::toText(filter)));
            comparePage(list, request, *all, 0);
            if (!all->empty() && !QTest::currentTestFailed())
                comparePage(list, request, *all, static_cast<size_t>(dice.below(static_cast<int>(all->size()))) + 1);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(searches > filters / 4);
    }

    // A word that one case has, due last: found by its own index, and not by going through all cases that are due before it.
    void aRareWordIsNotLookedForInEveryCase()
    {
        Register list(m_office->connection(), InventedRegister::reader());
        const QString table = store::Dialect::wordTable(0);
        QVERIFY(m_office->connection().execute(
            u"UPDATE %1 SET words = words || array_to_tsvector(ARRAY['quizzical']) WHERE id = (SELECT id FROM cases WHERE compartment_id = 0 AND due_on IS NOT NULL "
            "ORDER BY due_on DESC, id DESC LIMIT 1)"_s.arg(table)));
        const domain::Condition isDue{Field::Due, Comparison::Less, {{FilterValue::Type::Day, {}, QDate(2100, 1, 1)}}, false};
        const RegisterRequest request{{{isDue}, {{u"quizz"_s, false, false}}}, InventedRegister::today(), u"due"_s, false};
        const qint64 before = wordsLookedUp(table);
        const auto found = list.page(request, pageRows);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        const qint64 cases = *list.count({{{isDue}, {}}, InventedRegister::today()});
        const qint64 lookedUp = wordsLookedUp(table) - before;
        QVERIFY2(lookedUp < cases - 1000, qPrintable(u"%1 of %2"_s.arg(lookedUp).arg(cases)));
    }

    void cleanupTestCase() { m_office.reset(); }

private:
    void copyRows(const QString &table, const QStringList &uniqueTexts)
    {
        store::Connection &connection = m_office->connection();
        QStringList columns;
        QStringList values;
        store::Query query(connection, connection.dialect().columnsOf(table));
        while (*query.next()) {
            columns << query.text(0);
            const bool isUnique = uniqueTexts.contains(columns.constLast());
            values << (columns.constLast() == "id"_L1 ? u"id + copy * %1"_s.arg(idsApart) : isUnique ? columns.constLast() + u" || '-' || copy"_s : columns.constLast());
        }
        const auto copied = connection.execute(u"INSERT INTO %1 (%2) SELECT %3 FROM %1, generate_series(1, %4) copy"_s.arg(table, columns.join(u','), values.join(u',')).arg(copies));
        QVERIFY2(copied, why(copied).constData());
    }

    static void comparePage(Register &list, const RegisterRequest &request, const std::vector<qint64> &all, size_t from)
    {
        const domain::CaseId after = from > 0 ? domain::CaseId(all[from - 1]) : domain::CaseId();
        const auto page = list.page(request, pageRows, after);
        QVERIFY2(page, qPrintable(u"%1: %2"_s.arg(domain::toText(request.filter), QString::fromUtf8(why(page)))));
        std::vector<qint64> found;
        for (const queries::RegisterRow &row : *page)
            found.push_back(row.id.value());
        const auto begin = all.cbegin() + static_cast<qptrdiff>(from);
        const std::vector<qint64> expected(begin, begin + std::min<qptrdiff>(pageRows, all.cend() - begin));
        QVERIFY2(found == expected, qPrintable(u"seed %1, filter %2, from %3: %4 rows instead of %5"_s.arg(chosenSeed()).arg(domain::toText(request.filter))
                                                   .arg(from).arg(found.size()).arg(expected.size())));
    }

    // Since the connection was opened; the server is told to count at once.
    qint64 wordsLookedUp(const QString &table)
    {
        store::Connection &connection = m_office->connection();
        [[maybe_unused]] const auto counted = connection.oneNumber(u"SELECT count(*) FROM (SELECT pg_stat_force_next_flush()) told"_s);
        return *connection.oneNumber(u"SELECT idx_scan FROM pg_stat_user_indexes WHERE indexrelname = '%1_pkey'"_s.arg(table));
    }

    std::unique_ptr<InventedRegister> m_office;
    QStringList m_texts;
};

QTEST_GUILESS_MAIN(LongListTest)
#include "tst_longlist.moc"
