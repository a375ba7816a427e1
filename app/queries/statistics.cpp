// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/statistics.h"

#include "app/journal/entry.h"

#include <QJsonDocument>
#include <algorithm>

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::Result;
using store::Query;

namespace {

// Ids of packs, checked when they were read, stand in the statement itself.
QString quotedList(const QStringList &ids)
{
    return u"('%1')"_s.arg(ids.join(u"', '"_s));
}

QString counting(const QString &condition)
{
    return u"sum(CASE WHEN %1 THEN 1 ELSE 0 END)"_s.arg(condition);
}

// Conditions on a day column with :first and :last.
const QString isReceived = u"c.received_on >= :first AND c.received_on <= :last"_s;
const QString isClosed = u"c.closed_on IS NOT NULL AND c.closed_on >= :first AND c.closed_on <= :last"_s;
const QString isOpenAtEnd = u"c.received_on <= :last AND (c.closed_on IS NULL OR c.closed_on > :last)"_s;

// One row a case that was ever answered: the day, whether a clock met that day had ended before, whether one was extended.
const QString answers =
    u"SELECT k.case_id, k.met_on, max(CASE WHEN k.due_on IS NOT NULL AND k.due_on < k.met_on THEN 1 ELSE 0 END) AS is_late, "
    "max(k.is_extended) AS is_extended FROM clocks k "
    "JOIN (SELECT case_id, min(met_on) AS met_on FROM clocks WHERE is_main = 1 AND met_on IS NOT NULL GROUP BY case_id) f "
    "ON f.case_id = k.case_id AND f.met_on = k.met_on WHERE k.is_main = 1 GROUP BY k.case_id, k.met_on"_s;

QJsonObject jsonOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

KindFigures &of(const QString &kind, QList<KindFigures> &found)
{
    const auto place = std::find_if(found.begin(), found.end(), [&](const KindFigures &figures) { return figures.kind == kind; });
    if (place != found.end())
        return *place;
    found.append(KindFigures{.kind = kind, .days = {}});
    return found.last();
}

void add(OrderedDays &days, const Query &row, int received, int end, int count)
{
    days.insert(days.end(), row.integer(count), row.day(received).daysTo(row.day(end)));
}

}

Statistics::Statistics(store::Connection &connection, const store::Clearance &clearance, const domain::Filter &filter, QDate today,
                       const QList<CountedKind> &kinds)
    : m_connection(connection), m_where(filter, today, clearance, connection.dialect()), m_kinds(kinds)
{
}

// `seen`: what this reader may see and asked for; `counted`: those of them that are cases of their own.
QString Statistics::with() const
{
    QStringList excluded;
    for (const CountedKind &kind : m_kinds)
        if (!kind.uncounted.isEmpty())
            excluded << u"NOT (c.kind = '%1' AND c.outcome IN %2)"_s.arg(kind.kind, quotedList(kind.uncounted));
    const QString rest = excluded.isEmpty() ? QString() : u" WHERE "_s + excluded.join(" AND "_L1);
    return u"WITH seen AS (SELECT * FROM cases WHERE %1), counted AS (SELECT * FROM seen c%2) "_s.arg(m_where.where(), rest);
}

void Statistics::bind(Query &query, const Span &span) const
{
    m_where.bindTo(query);
    query.bind(":first", span.first.toString(Qt::ISODate)).bind(":last", span.last.toString(Qt::ISODate));
}

Result<QList<KindFigures>> Statistics::figures(const Span &span)
{
    QList<KindFigures> found;
    CASEBOOK_CHECK(addVolumes(span, found));
    CASEBOOK_CHECK(addAnswers(span, found));
    CASEBOOK_CHECK(addOverdue(span, found));
    for (const CountedKind &kind : m_kinds)
        if (!kind.refusals.isEmpty())
            CASEBOOK_CHECK(addRefusals(kind, span, found));
    return found;
}

Result<void> Statistics::addVolumes(const Span &span, QList<KindFigures> &found)
{
    Query query(m_connection, with() + u"SELECT c.kind, %1, %2, %3 FROM counted c GROUP BY c.kind ORDER BY c.kind"_s
                                           .arg(counting(isReceived), counting(isClosed), counting(isOpenAtEnd)));
    bind(query, span);
    for (;;) {
        CASEBOOK_TRY(const bool more, query.next());
        if (!more)
            return {};
        KindFigures &kind = of(query.text(0), found);
        kind.received = query.integer(1);
        kind.closed = query.integer(2);
        kind.open = query.integer(3);
    }
}

Result<void> Statistics::addAnswers(const Span &span, QList<KindFigures> &found)
{
    Query query(m_connection, with() + u"SELECT c.kind, c.received_on, a.met_on, a.is_late, a.is_extended, count(*) FROM counted c "
                                       "JOIN (%1) a ON a.case_id = c.id WHERE a.met_on >= :first AND a.met_on <= :last "
                                       "GROUP BY c.kind, c.received_on, a.met_on, a.is_late, a.is_extended "
                                       "ORDER BY c.kind, c.received_on, a.met_on"_s.arg(answers));
    bind(query, span);
    for (;;) {
        CASEBOOK_TRY(const bool more, query.next());
        if (!more)
            break;
        KindFigures &kind = of(query.text(0), found);
        const qint64 cases = query.integer(5);
        kind.answered += cases;
        kind.late += query.flag(3) ? cases : 0;
        kind.extended += query.flag(4) ? cases : 0;
        add(kind.days, query, 1, 2, 5);
    }
    for (KindFigures &kind : found)
        std::sort(kind.days.begin(), kind.days.end());
    return {};
}

Result<void> Statistics::addOverdue(const Span &span, QList<KindFigures> &found)
{
    Query query(m_connection,
                with() + u"SELECT c.kind, count(*) FROM counted c WHERE %1 AND EXISTS (SELECT 1 FROM clocks k WHERE k.case_id = c.id "
                         "AND k.is_main = 1 AND k.state <> 'cancelled' AND k.due_on IS NOT NULL AND k.due_on <= :over "
                         "AND NOT EXISTS (SELECT 1 FROM clock_pauses p WHERE p.clock_id = k.id AND p.from_on <= :last AND (p.to_on IS NULL OR p.to_on > :last))) "
                         "AND NOT EXISTS (SELECT 1 FROM clocks m WHERE m.case_id = c.id AND m.is_main = 1 AND m.met_on IS NOT NULL AND m.met_on <= :last) "
                         "GROUP BY c.kind ORDER BY c.kind"_s.arg(isOpenAtEnd));
    m_where.bindTo(query);
    query.bind(":last", span.last.toString(Qt::ISODate)).bind(":over", span.over.toString(Qt::ISODate));
    for (;;) {
        CASEBOOK_TRY(const bool more, query.next());
        if (!more)
            return {};
        of(query.text(0), found).overdue = query.integer(1);
    }
}

Result<void> Statistics::addRefusals(const CountedKind &kind, const Span &span, QList<KindFigures> &found)
{
    QString refused = u"c.outcome IN "_s + quotedList(kind.refusals);
    if (!kind.outcomeList.isEmpty())
        refused += u" OR EXISTS (SELECT 1 FROM case_items i WHERE i.case_id = c.id AND i.list = '%1' AND i.position >= 0 AND %2 IN %3)"_s
                       .arg(kind.outcomeList, m_connection.dialect().fact(u"i.details"_s, u"outcome"_s, store::FactCast::Text), quotedList(kind.refusals));
    Query query(m_connection, with() + u"SELECT count(*), COALESCE(%1, 0) FROM counted c WHERE c.kind = :kind AND %2"_s.arg(counting(refused), isClosed));
    bind(query, span);
    CASEBOOK_TRY([[maybe_unused]] const bool isThere, query.bind(":kind", kind.kind).next());
    if (query.integer(0) == 0)
        return {};
    KindFigures &figures = of(kind.kind, found);
    figures.decided = query.integer(0);
    figures.refused = query.integer(1);
    return {};
}

Result<QList<OutcomeFigures>> Statistics::outcomes(const QString &kind, const Span &span)
{
    Query query(m_connection, with() + u"SELECT c.outcome, c.received_on, c.closed_on, count(*) FROM counted c WHERE c.kind = :kind AND %1 "
                                       "GROUP BY c.outcome, c.received_on, c.closed_on ORDER BY c.outcome"_s.arg(isClosed));
    bind(query, span);
    query.bind(":kind", kind);
    QList<OutcomeFigures> found;
    for (;;) {
        CASEBOOK_TRY(const bool more, query.next());
        if (!more)
            break;
        if (found.isEmpty() || found.constLast().outcome != query.text(0))
            found.append({query.text(0), {}});
        add(found.last().days, query, 1, 2, 3);
    }
    for (OutcomeFigures &outcome : found)
        std::sort(outcome.days.begin(), outcome.days.end());
    return found;
}

Result<QList<ValueCount>> Statistics::causes(const QString &kind, const QString &fact, const Span &span)
{
    const QString value = m_connection.dialect().fact(u"c.details"_s, fact, store::FactCast::Text);
    Query query(m_connection, with() + u"SELECT %1 AS cause, count(*) FROM counted c WHERE c.kind = :kind AND %2 AND %1 IS NOT NULL "
                                       "GROUP BY %1 ORDER BY count(*) DESC, cause"_s.arg(value, isClosed));
    bind(query, span);
    query.bind(":kind", kind);
    QList<ValueCount> found;
    for (;;) {
        CASEBOOK_TRY(const bool more, query.next());
        if (!more)
            return found;
        found.append({query.text(0), query.integer(1)});
    }
}

Result<QList<RecordedItem>> Statistics::items(const QString &kind, const QString &list)
{
    Query query(m_connection, with() + u"SELECT c.number, c.closed_on, i.details, j.entry FROM counted c JOIN case_items i ON i.case_id = c.id "
                                       "JOIN journal j ON j.sequence = (SELECT min(h.sequence) FROM history h WHERE h.table_name = 'case_items' AND h.row_id = i.id) "
                                       "WHERE c.kind = :kind AND i.list = :list AND i.position >= 0 ORDER BY j.sequence, i.id"_s);
    m_where.bindTo(query);
    query.bind(":kind", kind).bind(":list", list);
    QList<RecordedItem> found;
    for (;;) {
        CASEBOOK_TRY(const bool more, query.next());
        if (!more)
            return found;
        CASEBOOK_TRY(const journal::Entry entry, journal::parseEntry(query.text(3).toUtf8()));
        found.append({query.text(0), query.day(1), entry.at, jsonOf(query.text(2))});
    }
}

Result<QList<CaseLine>> Statistics::lines(const QString &kind, const QString &list, const Span &span)
{
    Query query(m_connection,
                with() + u"SELECT c.number, c.received_on, c.channel, c.owner, c.outcome, c.details, i.details, "
                         "(SELECT min(m.met_on) FROM clocks m WHERE m.case_id = c.id AND m.is_main = 1), "
                         "(SELECT max(e.due_on) FROM clocks e WHERE e.case_id = c.id AND e.is_main = 1 AND e.is_extended = 1) "
                         "FROM seen c LEFT JOIN case_items i ON i.case_id = c.id AND i.list = :list AND i.position >= 0 "
                         "WHERE c.kind = :kind AND %1 ORDER BY c.number_key, c.id, i.position, i.id"_s.arg(isReceived));
    bind(query, span);
    query.bind(":kind", kind).bind(":list", list);
    QList<CaseLine> found;
    for (;;) {
        CASEBOOK_TRY(const bool more, query.next());
        if (!more)
            return found;
        found.append({query.text(0), query.day(1), query.text(2), query.text(3), query.text(4), jsonOf(query.text(5)),
                      query.isNull(6) ? QJsonObject() : jsonOf(query.text(6)), query.day(7), query.day(8)});
    }
}

}
