// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/register.h"

#include "app/queries/holds.h"
#include "app/queries/searchhits.h"
#include "app/store/journalwriter.h"

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::CaseId;
using store::Query;

namespace {

struct SortColumn {
    QLatin1StringView field;
    QLatin1StringView column;
    bool isNullable = false;
};

constexpr SortColumn sortColumns[] = {{"number"_L1, "number_key"_L1}, {"kind"_L1, "kind"_L1},         {"person"_L1, "person_key"_L1},
                                      {"state"_L1, "state"_L1},       {"due"_L1, "due_on"_L1, true},  {"owner"_L1, "owner"_L1},
                                      {"title"_L1, "title_key"_L1},   {"received"_L1, "received_on"_L1}, {"office"_L1, "office"_L1},
                                      {"phase"_L1, "phase"_L1},       {"outcome"_L1, "outcome"_L1},   {"closed"_L1, "closed_on"_L1, true},
                                      {"channel"_L1, "channel"_L1},   {"language"_L1, "language"_L1}, {"regime"_L1, "regime"_L1}};

const SortColumn *sortColumn(const QString &field)
{
    for (const SortColumn &column : sortColumns)
        if (field == column.field)
            return &column;
    return nullptr;
}

const QString rowColumns =
    u"id, number, kind, subject, title, person, state, phase, received_on, due_on, clock_state, owner, office, channel, language, regime, "
    "outcome, closed_on, CASE WHEN id IN (%1) THEN 1 ELSE 0 END"_s.arg(heldCases());

constexpr int compartmentOfRow = 19;  // behind the columns of a row
constexpr size_t rowsAtOnce = 50;
constexpr int lookedThrough = 5000;  // cases along an order, at most 30 ms of a server

// ":id0", ":id1", …
const QByteArrayList &idNames()
{
    static const QByteArrayList names = [] {
        QByteArrayList made;
        for (size_t i = 0; i < rowsAtOnce; ++i)
            made << ":id" + QByteArray::number(static_cast<qulonglong>(i));
        return made;
    }();
    return names;
}

RegisterRow readRow(const Query &query)
{
    return {CaseId(query.integer(0)), query.text(1),  query.word(2),  query.word(3),  query.text(4),  query.text(5),  query.word(6),
            query.word(7),            query.day(8),   query.day(9),   query.word(10), query.word(11), query.word(12), query.word(13),
            query.word(14),           query.word(15), query.word(16), query.day(17),  query.flag(18)};
}

}

// A nullable column is read in two parts, filled ones first: each part runs along the index and neither needs a sort.
struct Register::Part {
    QString condition;  // joins the WHERE, may be empty
    QString column;     // empty: the id alone
    QString direction;
    std::optional<QString> key;  // :key
    qint64 after = 0;            // :after, 0: from the start

    QString idsOf(const RegisterSql &sql) const { return u"SELECT id FROM "_s + of(sql); }
    // The length of a page stands in the statement. A server that does not know it plans for a tenth of all rows, and so plans anew for
    // each page instead of keeping the plan; there are few lengths.
    QString pageOf(const RegisterSql &sql, int limit) const
    {
        // Open cases are found in their index first: the embedded engine would else read the rows of all closed ones that are due earlier.
        const QString rows = sql.isOfOpenCases() ? u"(SELECT id AS found, %1 AS sorted FROM cases WHERE %2%3) listed CROSS JOIN cases WHERE id = found ORDER BY %4"_s
                                                       .arg(sortedBy(), sql.where(), condition, orderFound())
                                                 : of(sql);
        return u"SELECT %1 FROM %2 LIMIT %3"_s.arg(rowColumns, rows).arg(limit);
    }
    // Of a search, those of the page that are among the first of the order.
    QString firstOf(const RegisterSql &sql, int depth, int limit) const
    {
        return u"SELECT %1 FROM (SELECT * FROM cases WHERE %2%3 ORDER BY %4 LIMIT %5) cases WHERE %6 ORDER BY %4 LIMIT %7"_s
            .arg(rowColumns, sql.conditions(), condition, order()).arg(depth).arg(sql.words()).arg(limit);
    }
    // Of a search, from all hits.
    QString idsOfHits(const RegisterSql &sql) const { return hits(sql) + u"SELECT found FROM listed WHERE sorted IS NOT NULL ORDER BY "_s + orderFound(); }
    QString pageOfHits(const RegisterSql &sql, int limit) const
    {
        return hits(sql) + u"SELECT %1 FROM (SELECT * FROM listed WHERE sorted IS NOT NULL ORDER BY %2 LIMIT %3) shown CROSS JOIN cases WHERE id = found ORDER BY %2"_s
            .arg(rowColumns, orderFound()).arg(limit);
    }
    // How long the list is that is searched, counted no further than this.
    QString lengthOf(const RegisterSql &sql, int depth) const
    {
        return u"SELECT count(*) FROM (SELECT id FROM cases WHERE %1%2 ORDER BY %3 LIMIT %4) listed"_s.arg(sql.conditions(), condition, order()).arg(depth);
    }
    void bindTo(Query &query) const
    {
        if (key)
            query.bind(":key", *key);
        if (after > 0)
            query.bind(":after", after);
    }

private:
    QString of(const RegisterSql &sql) const { return u"cases WHERE %1%2 ORDER BY %3"_s.arg(sql.where(), condition, order()); }
    // Each hit's row is looked up by itself, whatever a server thinks of how many there are: no row, no key.
    QString hits(const RegisterSql &sql) const
    {
        return u"WITH hits AS MATERIALIZED (%1), listed AS MATERIALIZED (SELECT id AS found, (SELECT %2 FROM cases WHERE cases.id = hits.id AND %3%4) AS sorted FROM hits) "_s
            .arg(sql.wantedIds(), sortedBy(), sql.whereOfWanted(), condition);
    }
    QString sortedBy() const { return column.isEmpty() ? u"cases.id"_s : column; }
    QString order() const { return order(column, u"id"_s); }
    QString orderFound() const { return order(u"sorted"_s, u"found"_s); }
    QString order(const QString &sorted, const QString &id) const
    {
        return (column.isEmpty() ? QString() : u"%1 %2, "_s.arg(sorted, direction)) + u"%1 %2"_s.arg(id, direction);
    }
};

Register::Register(store::Connection &connection, store::Clearance clearance, std::shared_ptr<LastOrder> lastOrder)
    : m_connection(connection), m_clearance(std::move(clearance)), m_lastOrder(lastOrder ? std::move(lastOrder) : std::make_shared<LastOrder>())
{
}

QStringList Register::sortFields()
{
    QStringList fields;
    for (const SortColumn &column : sortColumns)
        fields << column.field;
    return fields;
}

Result<std::vector<Register::Part>> Register::parts(const RegisterRequest &request, CaseId after, KeyOfAfter key)
{
    const SortColumn *sort = sortColumn(request.sort);
    if (!sort)
        return fail(ErrorCode::InputInvalid, {u"sort"_s, sortFields().join(u'|')});
    const QString column = sort->column;
    const QString direction = request.isDescending ? u"DESC"_s : u"ASC"_s;
    const QString sign = request.isDescending ? u"<"_s : u">"_s;
    const QString filled = sort->isNullable ? u" AND %1 IS NOT NULL"_s.arg(column) : QString();
    const Part empty{u" AND %1 IS NULL"_s.arg(column), {}, direction, {}, 0};
    std::vector<Part> found;
    if (!after.isValid()) {
        found.push_back({filled, column, direction, {}, 0});
        if (sort->isNullable)
            found.push_back(empty);
        return found;
    }
    if (key == KeyOfAfter::Inside) {
        found.push_back({filled + u" AND (%1, id) %2 ((SELECT %1 FROM cases WHERE id = :after), :after)"_s.arg(column, sign), column, direction, {}, after.value()});
        return found;
    }
    Query row(m_connection, u"SELECT %1 FROM cases WHERE id = :id"_s.arg(column));
    CASEBOOK_TRY(const bool isThere, row.bind(":id", after.value()).next());
    if (!isThere)
        return fail(ErrorCode::NotFound, {u"row"_s});
    if (row.isNull(0)) {
        found.push_back({empty.condition + u" AND id %1 :after"_s.arg(sign), {}, direction, {}, after.value()});
        return found;
    }
    found.push_back({filled + u" AND (%1, id) %2 (:key, :after)"_s.arg(column, sign), column, direction, row.text(0), after.value()});
    if (sort->isNullable)
        found.push_back(empty);
    return found;
}

Result<QList<RegisterRow>> Register::readPage(const QString &statement, const RegisterSql &sql, const Part &part, int limit)
{
    Query query(m_connection, statement);
    sql.bindTo(query);
    part.bindTo(query);
    QList<RegisterRow> rows;
    rows.reserve(std::min(limit, 1000));
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return rows;
        rows.emplaceBack(readRow(query));
    }
}

bool Register::looksUpHits(const RegisterSql &sql) const
{
    return sql.hasWantedWords() && m_connection.dialect().endsAtFirstHits();
}

// Words that many cases have fill a page soon along the order; words that few have, by finding those. A server chooses by statistics
// that know nothing of rare words and of beginnings of words, and walks a million cases for a name. So the first of the order are
// looked through, more of them where they promise to fill the page, and otherwise all hits are found.
Result<QList<RegisterRow>> Register::readHits(const RegisterRequest &request, const RegisterSql &sql, const Part &part, int limit)
{
    for (const int depth : {std::min(limit, lookedThrough / 2) * 2, lookedThrough}) {
        CASEBOOK_TRY(QList<RegisterRow> first, readPage(part.firstOf(sql, depth, limit), sql, part, limit));
        if (first.size() >= limit)
            return first;
        const RegisterSql list(withoutWords(request).filter, request.today, m_clearance, m_connection.dialect());
        Query length(m_connection, part.lengthOf(list, depth));
        list.bindTo(length);
        part.bindTo(length);
        CASEBOOK_TRY([[maybe_unused]] const bool counted, length.next());
        if (length.integer(0) < depth)
            return first;
        if (qint64{first.size()} * lookedThrough < qint64{limit} * depth)
            break;
    }
    return readPage(part.pageOfHits(sql, limit), sql, part, limit);
}

Result<QList<RegisterRow>> Register::page(const RegisterRequest &request, int limit, CaseId after)
{
    if (findsHitsFirst(request) && limit > 0)
        return pageOfHits(request, limit, after);
    const RegisterSql sql(request.filter, request.today, m_clearance, m_connection.dialect());
    // Saves one way to the server and back. A page that is not full is read again: its row may have no key, or be gone.
    if (after.isValid() && !m_connection.dialect().isInProcess() && !looksUpHits(sql)) {
        CASEBOOK_TRY(const std::vector<Part> one, parts(request, after, KeyOfAfter::Inside));
        CASEBOOK_TRY(QList<RegisterRow> page, readPage(one.front().pageOf(sql, limit), sql, one.front(), limit));
        if (page.size() == limit)
            return page;
    }
    CASEBOOK_TRY(const std::vector<Part> wanted, parts(request, after));
    QList<RegisterRow> rows;
    for (const Part &part : wanted) {
        if (rows.size() >= limit)
            break;
        CASEBOOK_TRY(QList<RegisterRow> more, looksUpHits(sql) ? readHits(request, sql, part, limit) : readPage(part.pageOf(sql, limit), sql, part, limit));
        rows << std::move(more);
    }
    rows.resize(std::min<qsizetype>(rows.size(), limit));
    return rows;
}

template <typename Seen>
Result<void> Register::walk(const RegisterRequest &request, CaseId after, Seen seen)
{
    const RegisterSql sql(request.filter, request.today, m_clearance, m_connection.dialect());
    CASEBOOK_TRY(const std::vector<Part> wanted, parts(request, after));
    for (const Part &part : wanted) {
        Query query(m_connection, looksUpHits(sql) ? part.idsOfHits(sql) : part.idsOf(sql));
        sql.bindTo(query);
        part.bindTo(query);
        for (;;) {
            CASEBOOK_TRY(const bool more, query.next());
            if (!more)
                break;
            if (!seen(query.integer(0)))
                return {};
        }
    }
    return {};
}

Result<std::vector<qint64>> Register::ids(const RegisterRequest &request)
{
    if (findsHitsFirst(request))
        return allHits(request);
    if (!request.filter.words.isEmpty()) {
        std::vector<qint64> found;
        CASEBOOK_CHECK(walk(request, {}, [&](qint64 id) { found.push_back(id); return true; }));
        return found;
    }
    CASEBOOK_TRY(const LastOrder::Ids found, order(request));
    return *found;
}

// The state of the journal is asked for before the ids: what is committed in between makes the kept order one of the past.
Result<LastOrder::Key> Register::keyOf(const RegisterRequest &request)
{
    CASEBOOK_TRY(const store::JournalHead head, store::journalHead(m_connection));
    return LastOrder::Key{request, m_clearance.compartments(), head.root};
}

Result<LastOrder::Ids> Register::order(const RegisterRequest &request)
{
    CASEBOOK_TRY(LastOrder::Key key, keyOf(request));
    if (LastOrder::Ids known = m_lastOrder->find(key))
        return known;
    auto found = std::make_shared<std::vector<qint64>>();
    CASEBOOK_CHECK(walk(request, {}, [&](qint64 id) { found->push_back(id); return true; }));
    m_lastOrder->keep(std::move(key), found);
    return LastOrder::Ids(found);
}

bool Register::findsHitsFirst(const RegisterRequest &request) const
{
    return !request.filter.words.isEmpty() && !m_connection.dialect().endsAtFirstHits();
}

RegisterRequest Register::withoutWords(RegisterRequest request)
{
    request.filter.words.clear();
    return request;
}

Result<std::vector<qint64>> Register::allHits(const RegisterRequest &request)
{
    CASEBOOK_TRY(const SearchHits hits, SearchHits::find(m_connection, m_clearance, request.filter.words));
    CASEBOOK_TRY(const LastOrder::Ids ordered, order(withoutWords(request)));
    std::vector<qint64> found;
    std::copy_if(ordered->cbegin(), ordered->cend(), std::back_inserter(found), [&](qint64 id) { return hits.holds(id); });
    return found;
}

// Along the order that is known, or else along the engine's, only as far as the page goes.
Result<QList<RegisterRow>> Register::pageOfHits(const RegisterRequest &request, int limit, CaseId after)
{
    CASEBOOK_TRY(const SearchHits hits, SearchHits::find(m_connection, m_clearance, request.filter.words));
    std::vector<qint64> found;
    const auto take = [&](qint64 id) {
        if (hits.holds(id))
            found.push_back(id);
        return found.size() < static_cast<size_t>(limit);
    };
    const RegisterRequest all = withoutWords(request);
    CASEBOOK_TRY(const LastOrder::Key key, keyOf(all));
    const LastOrder::Ids known = m_lastOrder->find(key);
    if (known && !after.isValid()) {
        for (auto id = known->cbegin(); id != known->cend() && take(*id);)
            ++id;
    } else {
        CASEBOOK_CHECK(walk(all, after, take));
    }
    return rows(found);
}

// The compartment is not asked for in the WHERE: the engine would go through all of its cases rather than look the ids up.
Result<QList<RegisterRow>> Register::rows(const std::vector<qint64> &ids)
{
    QHash<qint64, RegisterRow> found;
    found.reserve(static_cast<qsizetype>(ids.size()));
    for (size_t first = 0; first < ids.size(); first += rowsAtOnce) {
        Query query(m_connection, u"SELECT %1, compartment_id FROM cases WHERE id IN (%2)"_s.arg(rowColumns, QString::fromLatin1(idNames().join(", "))));
        // The last id again where there are fewer: one statement serves every number of them.
        for (size_t i = 0; i < rowsAtOnce; ++i)
            query.bind(idNames()[static_cast<qsizetype>(i)].constData(), ids[std::min(first + i, ids.size() - 1)]);
        for (;;) {
            CASEBOOK_TRY(const bool more, query.next());
            if (!more)
                break;
            if (m_clearance.sees(query.integer(compartmentOfRow)))
                found.insert(query.integer(0), readRow(query));
        }
    }
    QList<RegisterRow> rows;
    rows.reserve(found.size());
    for (const qint64 id : ids)
        if (const auto row = found.constFind(id); row != found.cend())
            rows << *row;
    return rows;
}

Result<qint64> Register::count(const RegisterRequest &request)
{
    const RegisterSql sql(request.filter, request.today, m_clearance, m_connection.dialect());
    Query query(m_connection, looksUpHits(sql) ? u"SELECT count(*) FROM (%1) hits WHERE (SELECT count(*) FROM cases WHERE cases.id = hits.id AND %2) > 0"_s
                                                   .arg(sql.wantedIds(), sql.whereOfWanted())
                                             : u"SELECT count(*) FROM cases WHERE "_s + sql.where());
    sql.bindTo(query);
    CASEBOOK_TRY([[maybe_unused]] const bool found, query.next());
    return query.integer(0);
}

Result<QList<KindCount>> Register::countsByKind()
{
    QList<KindCount> counts;
    Query query(m_connection, u"SELECT kind, count(*), sum(CASE WHEN phase <> 'closed' THEN 1 ELSE 0 END) FROM cases "
                               "WHERE compartment_id IN %1 GROUP BY kind ORDER BY kind"_s.arg(m_clearance.inList()));
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return counts;
        counts.append({query.text(0), query.integer(1), query.integer(2)});
    }
}

}
