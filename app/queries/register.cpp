// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/register.h"

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
    "outcome, closed_on, is_on_hold"_s;

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
    QString order;
    std::optional<QString> key;  // :key
    qint64 after = 0;            // :after, 0: from the start
};

QStringList Register::sortFields()
{
    QStringList fields;
    for (const SortColumn &column : sortColumns)
        fields << column.field;
    return fields;
}

Result<std::vector<Register::Part>> Register::parts(const RegisterRequest &request, CaseId after)
{
    const SortColumn *sort = sortColumn(request.sort);
    if (!sort)
        return fail(ErrorCode::InputInvalid, {u"sort"_s, sortFields().join(u'|')});
    const QString column = sort->column;
    const QString direction = request.isDescending ? u"DESC"_s : u"ASC"_s;
    const QString sign = request.isDescending ? u"<"_s : u">"_s;
    const QString order = u"%1 %2, id %2"_s.arg(column, direction);
    const QString filled = sort->isNullable ? u" AND %1 IS NOT NULL"_s.arg(column) : QString();
    const Part empty{u" AND %1 IS NULL"_s.arg(column), u"id "_s + direction, {}, 0};
    std::vector<Part> found;
    if (!after.isValid()) {
        found.push_back({filled, order, {}, 0});
        if (sort->isNullable)
            found.push_back(empty);
        return found;
    }
    Query key(m_connection, u"SELECT %1 FROM cases WHERE id = :id"_s.arg(column));
    CASEBOOK_TRY(const bool isThere, key.bind(":id", after.value()).next());
    if (!isThere)
        return fail(ErrorCode::NotFound, {u"row"_s});
    if (key.isNull(0)) {
        found.push_back({empty.condition + u" AND id %1 :after"_s.arg(sign), empty.order, {}, after.value()});
        return found;
    }
    found.push_back({filled + u" AND (%1, id) %2 (:key, :after)"_s.arg(column, sign), order, key.text(0), after.value()});
    if (sort->isNullable)
        found.push_back(empty);
    return found;
}

Result<void> Register::readPage(const RegisterSql &sql, const Part &part, int limit, QList<RegisterRow> &rows)
{
    Query query(m_connection, u"SELECT %1 FROM cases WHERE %2%3 ORDER BY %4 LIMIT :limit"_s.arg(rowColumns, sql.where(), part.condition, part.order));
    sql.bindTo(query);
    if (part.key)
        query.bind(":key", *part.key);
    if (part.after > 0)
        query.bind(":after", part.after);
    query.bind(":limit", qint64{limit});
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return {};
        rows.emplaceBack(readRow(query));
    }
}

Result<QList<RegisterRow>> Register::page(const RegisterRequest &request, int limit, CaseId after)
{
    const RegisterSql sql(request.filter, request.today, m_clearance, m_connection.dialect());
    CASEBOOK_TRY(const std::vector<Part> wanted, parts(request, after));
    QList<RegisterRow> rows;
    rows.reserve(std::min(limit, 1000));
    for (const Part &part : wanted)
        if (rows.size() < limit)
            CASEBOOK_CHECK(readPage(sql, part, limit - static_cast<int>(rows.size()), rows));
    return rows;
}

Result<std::vector<qint64>> Register::ids(const RegisterRequest &request)
{
    const RegisterSql sql(request.filter, request.today, m_clearance, m_connection.dialect());
    CASEBOOK_TRY(const std::vector<Part> wanted, parts(request, {}));
    std::vector<qint64> found;
    for (const Part &part : wanted) {
        Query query(m_connection, u"SELECT id FROM cases WHERE %1%2 ORDER BY %3"_s.arg(sql.where(), part.condition, part.order));
        sql.bindTo(query);
        for (;;) {
            CASEBOOK_TRY(const bool more, query.next());
            if (!more)
                break;
            found.push_back(query.integer(0));
        }
    }
    return found;
}

Result<QList<RegisterRow>> Register::rows(const std::vector<qint64> &ids)
{
    QList<RegisterRow> rows;
    rows.reserve(static_cast<qsizetype>(ids.size()));
    const QString text = u"SELECT %1 FROM cases WHERE id = :id AND compartment_id IN %2"_s.arg(rowColumns, m_clearance.inList());
    for (const qint64 id : ids) {
        Query query(m_connection, text);
        CASEBOOK_TRY(const bool found, query.bind(":id", id).next());
        if (found)
            rows << readRow(query);
    }
    return rows;
}

Result<qint64> Register::count(const RegisterRequest &request)
{
    const RegisterSql sql(request.filter, request.today, m_clearance, m_connection.dialect());
    Query query(m_connection, u"SELECT count(*) FROM cases WHERE "_s + sql.where());
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
