// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/several/importcases.h"
#include "app/queries/register.h"
#include "app/rulebook/embedded.h"
#include "tests/bench/bench.h"
#include "tests/bench/inventedcases.h"
#include "tests/bench/libpq.h"
#include "tests/bench/recording.h"

#include <QCoreApplication>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr int pageRows = 200;
constexpr int pagesRead = 20;
const QString word = u"deadline"_s;

// A database of its own on the server, with the invented cases; gone with this object.
class ServerOffice final {
public:
    static Result<std::unique_ptr<ServerOffice>> create(const QUrl &cluster, qint64 cases)
    {
        std::unique_ptr<ServerOffice> office(new ServerOffice);
        office->m_name = "bench_" + QByteArray::number(QCoreApplication::applicationPid());
        CASEBOOK_TRY(office->m_cluster, LibPq::connect(cluster));
        CASEBOOK_CHECK(office->m_cluster->execute("CREATE DATABASE " + office->m_name));
        office->m_address = cluster;
        office->m_address.setPath(u'/' + QString::fromLatin1(office->m_name));
        CASEBOOK_TRY(rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
        const QString organisation = rules.organisations().constFirst().id;
        const QDateTime noon(Office::today(), QTime(12, 0), Qt::UTC);
        base::SeededRandom random(1);
        CASEBOOK_TRY(auto created, store::Store::createOnServer(office->m_address, store::StoreMode::Test, organisation, {{}, u"Bench"_s, {u"dpo"_s}}, {}, random, noon));
        office->m_store = std::move(created.store);
        CASEBOOK_CHECK(office->fill(rules, noon, random, cases));
        CASEBOOK_CHECK(office->m_store->connection().execute(u"ANALYZE"_s));
        return office;
    }
    ~ServerOffice()
    {
        m_store.reset();
        if (m_cluster)
            [[maybe_unused]] const auto dropped = m_cluster->execute("DROP DATABASE IF EXISTS " + m_name + " WITH (FORCE)");
    }
    store::Store &store() { return *m_store; }
    const QUrl &address() const { return m_address; }

private:
    ServerOffice() = default;
    Result<void> fill(const rulebook::Rulebook &rules, const QDateTime &noon, base::RandomSource &random, qint64 cases)
    {
        const base::FixedClock clock(noon);
        casework::Desk desk{*m_store, rules, clock, random};
        const Stopwatch watch;
        CASEBOOK_TRY(const auto import, casework::ImportCases::begin(desk));
        for (qint64 i = 0; i < cases; ++i) {
            casework::RegisterCaseRequest request = inventedCase(i, Office::today());
            request.owner = QString();
            CASEBOOK_TRY([[maybe_unused]] const casework::Done done, import->add(request));
        }
        CASEBOOK_CHECK(import->commit());
        Room::say(u"%1 invented cases written to the server in %2 s"_s.arg(cases).arg(watch.seconds(), 0, 'f', 1));
        return {};
    }

    QByteArray m_name;
    QUrl m_address;
    std::unique_ptr<LibPq> m_cluster;
    std::unique_ptr<store::Store> m_store;
};

// The columns of a row, as an embedded store is asked for them.
Result<QByteArray> rowColumns(Room &room)
{
    CASEBOOK_TRY(const QString file, room.filledStore());
    CASEBOOK_TRY(const auto office, Office::open(file));
    Recording recording(office->connection().handle());
    CASEBOOK_TRY([[maybe_unused]] const auto rows, queries::Register(office->connection(), office->store().user().clearance).page({{}, Office::today()}, 1));
    const QByteArray sql = recording.take().front().sql;
    return sql.left(sql.lastIndexOf(" FROM cases"));
}

}

// A page of 200 by the key of the row before it, and the first page of a search, from a server; the reference is its own
// library with the same statements, results in binary.
Answer serverPage(Room &room)
{
    if (room.options().server.isEmpty()) {
        Room::say(u"no server: page-server is left out (packaging/postgresql/with-cluster)"_s);
        return QList<Comparison>();
    }
    CASEBOOK_TRY(const auto office, ServerOffice::create(QUrl(room.options().server), room.options().cases));
    CASEBOOK_TRY(const QByteArray columns, rowColumns(room));
    CASEBOOK_TRY(const auto pq, LibPq::connect(office->address()));
    queries::Register list(office->store().connection(), office->store().user().clearance);
    const queries::RegisterRequest request{{}, Office::today(), u"due"_s, false};
    CASEBOOK_TRY(const std::vector<qint64> ids, list.ids(request));
    std::vector<qint64> after;
    for (size_t i = 0; i < static_cast<size_t>(room.options().repeats(pagesRead)); ++i)
        after.push_back(ids[ids.size() * i / pagesRead]);
    const auto ours = [&]() -> Result<double> {
        const Stopwatch watch;
        for (const qint64 id : after) {
            CASEBOOK_TRY([[maybe_unused]] const auto rows, list.page(request, pageRows, domain::CaseId(id)));
        }
        return watch.seconds() / static_cast<double>(after.size());
    };
    const QByteArray where = " FROM cases WHERE compartment_id IN (0) AND due_on IS NOT NULL";
    const QByteArray byKey = columns + where + " AND (due_on, id) > ((SELECT due_on FROM cases WHERE id = $1), $1) ORDER BY due_on ASC, id ASC LIMIT 200";
    const auto bare = [&]() -> Result<double> {
        const Stopwatch watch;
        for (const qint64 id : after) {
            CASEBOOK_TRY([[maybe_unused]] const int rows, pq->run(byKey, {QByteArray::number(id)}));
        }
        return watch.seconds() / static_cast<double>(after.size());
    };
    CASEBOOK_TRY(const Comparison page, compare({u"page-server"_s, u"libpq, the same page in one statement, in binary"_s, 2.6}, room.options().pairs(), ours, bare));

    const queries::RegisterRequest search{domain::readFilter(word).filter, Office::today(), u"due"_s, false};
    const auto firstHits = [&]() -> Result<double> {
        const Stopwatch watch;
        CASEBOOK_TRY([[maybe_unused]] const auto rows, list.page(search, pageRows));
        return watch.seconds();
    };
    const QByteArray match = queries::RegisterSql::match({word}, office->store().connection().dialect()).toUtf8();
    const QByteArray hits = columns + where + " AND (id IN (SELECT id FROM case_words_0 WHERE words @@ CAST($1 AS tsquery))) ORDER BY due_on ASC, id ASC LIMIT 200";
    const auto bareHits = [&]() -> Result<double> {
        const Stopwatch watch;
        CASEBOOK_TRY([[maybe_unused]] const int rows, pq->run(hits, {match}));
        return watch.seconds();
    };
    CASEBOOK_TRY(const Comparison found, compare({u"search-server"_s, u"libpq, the same statement, in binary"_s, 1.5}, room.options().pairs(), firstHits, bareHits));
    return QList{page, found};
}

}
