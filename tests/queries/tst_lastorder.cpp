// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/lastorder.h"

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

constexpr int rounds = 250;
constexpr int pageRows = 7;

std::vector<qint64> idsOf(const QList<queries::RegisterRow> &rows)
{
    std::vector<qint64> ids;
    for (const queries::RegisterRow &row : rows)
        ids.push_back(row.id.value());
    return ids;
}

}

// A search walks an order that was seen before. Whatever was searched, written and asked by others in between, it answers what
// one statement answers that was never seen before.
class LastOrderTest final : public QObject {
    Q_OBJECT
private slots:
    void isThatOfOneQuestionOnly()
    {
        queries::LastOrder order;
        const queries::LastOrder::Key key{{{}, InventedRegister::today(), u"due"_s, false}, {0, 1}, "root"};
        QVERIFY(!order.find(key));
        order.keep(key, std::make_shared<const std::vector<qint64>>(3, 7));
        QCOMPARE(order.find(key)->size(), size_t(3));
        queries::LastOrder::Key other = key;
        other.compartments = {0};
        QVERIFY(!order.find(other));
        other = key;
        other.journalRoot = "another";
        QVERIFY(!order.find(other));
        other = key;
        other.request.isDescending = true;
        QVERIFY(!order.find(other));
    }

    void answersAsOneStatementDoes_data() { engineRows(); }
    void answersAsOneStatementDoes()
    {
        QFETCH(bool, onServer);
        InventedRegister office(onServer, 250);
        Dice dice(chosenSeed());
        RandomFilter random(dice);
        const QList<store::Clearance> readers{InventedRegister::reader(), store::Clearance({0}), store::Clearance({0, 2})};
        QList<RegisterRequest> seen;
        for (int i = 0; i < 5; ++i)
            seen << RegisterRequest{{random.next(office.today()).conditions, {}}, office.today(), dice.pick(Register::sortFields()), dice.chance(50)};
        const auto kept = std::make_shared<queries::LastOrder>();
        store::Clearance reader = readers.constFirst();
        RegisterRequest request = seen.constFirst();
        int hits = 0;
        for (int round = 0; round < rounds; ++round) {
            if (dice.chance(30))
                change(office, dice);
            if (dice.chance(30))
                reader = dice.pick(readers);
            if (dice.chance(30))
                request = dice.pick(seen);
            RegisterRequest asked = request;
            asked.filter.words = random.next(office.today()).words;
            asked.filter = domain::resolved(asked.filter, office.today(), u"me"_s);
            Register list(office.connection(), reader, kept);
            const std::vector<qint64> expected = byOneStatement(office.connection(), reader, asked);
            const QByteArray what = QByteArray::number(round) + ": " + domain::toText(asked.filter).toUtf8();
            QVERIFY2(*list.ids(asked) == expected, what.constData());
            hits += !asked.filter.words.isEmpty() && !expected.empty();
            isWhole(list, asked, expected, what);
        }
        QVERIFY2(hits > rounds / 10, qPrintable(u"only %1 searches found something"_s.arg(hits)));
    }

private:
    static void isWhole(Register &list, const RegisterRequest &asked, const std::vector<qint64> &expected, const QByteArray &what)
    {
        std::vector<qint64> read;
        domain::CaseId after;
        while (read.size() < expected.size() + 1) {
            const auto page = list.page(asked, pageRows, after);
            QVERIFY2(page, what.constData());
            const std::vector<qint64> ids = idsOf(*page);
            read.insert(read.end(), ids.begin(), ids.end());
            if (ids.size() < pageRows)
                break;
            after = domain::CaseId(ids.back());
        }
        QVERIFY2(read == expected, what.constData());
    }

    // The words as a part of the WHERE, and nothing of the register but the names of its columns.
    static std::vector<qint64> byOneStatement(store::Connection &connection, const store::Clearance &reader, const RegisterRequest &asked)
    {
        static const QMap<QString, QString> columns{{u"number"_s, u"number_key"_s}, {u"person"_s, u"person_key"_s}, {u"title"_s, u"title_key"_s},
                                                    {u"due"_s, u"due_on"_s}, {u"received"_s, u"received_on"_s}, {u"closed"_s, u"closed_on"_s}};
        const queries::RegisterSql sql(asked.filter, asked.today, reader, connection.dialect());
        store::Query query(connection, u"SELECT id FROM cases WHERE %1 ORDER BY %2"_s.arg(sql.where(),
            connection.dialect().orderedBy(columns.value(asked.sort, asked.sort), asked.isDescending)));
        sql.bindTo(query);
        std::vector<qint64> ids;
        for (auto more = query.next(); more && *more; more = query.next())
            ids.push_back(query.integer(0));
        return ids;
    }

    // A case is worked on: it is due another day, has another owner, is closed or opened, and says something else.
    void change(InventedRegister &office, Dice &dice)
    {
        const domain::CaseFile &file = dice.pick(office.files());
        auto transaction = store::Transaction::begin(office.connection(), {office.actor(), noon, &m_random, {}});
        QVERIFY(transaction);
        const bool isClosed = dice.chance(40);
        const auto changes = store::Row().set("due_on", store::value(office.today().addDays(dice.between(-20, 20)))).set("owner", dice.pick(InventedRegister::logins()))
                                 .set("phase", isClosed ? u"closed"_s : u"work"_s).set("title_key", domain::sortKey(inventedText(dice, 1, 3)));
        QVERIFY((*transaction)->update(store::tables::cases, file.id.value(), -1, changes));
        store::Query words(office.connection(), office.connection().dialect().storeWords(file.compartment.value()));
        QVERIFY(words.bind(":id", file.id.value()).bind(":words", domain::wordsOf({inventedText(dice, 1, 12)}).text).run());
        QVERIFY((*transaction)->record({u"move"_s, file.id.value(), file.uuid}));
        QVERIFY((*transaction)->commit());
    }

    base::SeededRandom m_random{chosenSeed()};
};

QTEST_GUILESS_MAIN(LastOrderTest)
#include "tst_lastorder.moc"
