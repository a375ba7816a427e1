// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/holds.h"

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Hold;
using store::Connection;
using store::Query;

namespace {

const QString holdColumns = u"h.id, h.number, h.scope, h.subject_kind, h.subject, h.data_class, h.ground, h.title, h.reason, h.ordered_by, h.from_on, h.review_on, "
                             "h.placed_by, h.released_on, h.released_by, h.release_reason, h.compartment_id, h.revision, a.number"_s;
const QString holdTables = u"holds h LEFT JOIN cases a ON a.id = h.case_id"_s;

// An account is "sid:AC12", a matter its label alone.
Hold readHold(const Query &row)
{
    Hold hold;
    hold.id = domain::HoldId(row.integer(0));
    hold.number = row.text(1);
    hold.scope = domain::holdScope(row.text(2)).value_or(domain::HoldScope::Case);
    hold.subject = row.text(3).isEmpty() || row.text(4).isEmpty() ? row.text(4) : row.text(3) + u':' + row.text(4);
    hold.dataClass = row.text(5);
    hold.ground = row.text(6);
    hold.title = row.text(7);
    hold.reason = row.text(8);
    hold.orderedBy = row.text(9);
    hold.from = row.day(10);
    hold.review = row.day(11);
    hold.placedBy = row.text(12);
    hold.released = row.day(13);
    hold.releasedBy = row.text(14);
    hold.releaseReason = row.text(15);
    hold.compartment = row.integer(16);
    hold.revision = row.integer(17);
    hold.caseNumber = row.text(18);
    return hold;
}

Result<QList<Hold>> allOf(Query &query)
{
    QList<Hold> found;
    for (;;) {
        CASEBOOK_TRY(const bool isThere, query.next());
        if (!isThere)
            return found;
        found << readHold(query);
    }
}

// Hold and case, once for each way in which the one catches the other; %1 is a condition on the hold `h`.
QString catches(const QString &condition)
{
    return u"SELECT h.id AS hold_id, h.case_id AS case_id FROM holds h WHERE h.scope = 'case' AND %1 "
            "UNION ALL SELECT h.id, m.case_id FROM holds h JOIN hold_cases m ON m.hold_id = h.id WHERE h.scope = 'matter' AND %1 "
            "UNION ALL SELECT h.id, p.case_id FROM holds h JOIN case_parties p ON p.party_id = h.party_id WHERE h.scope = 'person' AND %1 "
            "UNION ALL SELECT h.id, p.case_id FROM holds h JOIN identifiers i ON i.kind = h.subject_kind AND i.value_key = h.subject_key "
            "JOIN case_parties p ON p.party_id = i.party_id JOIN cases c ON c.id = p.case_id "
            "WHERE h.scope = 'account' AND h.subject_key <> '' AND h.compartment_id IN (0, c.compartment_id) AND %1"_s.arg(condition);
}

Result<void> addCases(Connection &connection, const store::Clearance &clearance, HoldRow &row, bool isNamed)
{
    Query query(connection, u"SELECT DISTINCT c.id, c.number FROM (%1) caught JOIN cases c ON c.id = caught.case_id WHERE c.compartment_id IN %2 ORDER BY c.id"_s
                                .arg(catches(u"h.id = :hold"_s), clearance.inList()));
    query.bind(":hold", row.hold.id.value());
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return {};
        ++row.cases;
        if (isNamed)
            row.numbers << query.text(1);
    }
}

}

const QString &heldCases()
{
    static const QString sql = u"SELECT held.case_id FROM (%1) held"_s.arg(catches(u"h.released_on IS NULL AND h.data_class = ''"_s));
    return sql;
}

Result<QList<Hold>> holdsOfCase(Connection &connection, domain::CaseId id, domain::CompartmentId compartment)
{
    Query query(connection, u"SELECT %1 FROM %2 WHERE h.compartment_id IN (0, :compartment) AND h.id IN ("
                             "SELECT id FROM holds WHERE case_id = :case AND scope = 'case' "
                             "UNION SELECT hold_id FROM hold_cases WHERE case_id = :case "
                             "UNION SELECT o.id FROM case_parties p JOIN holds o ON o.party_id = p.party_id WHERE p.case_id = :case AND o.scope = 'person' "
                             "UNION SELECT o.id FROM case_parties p JOIN identifiers i ON i.party_id = p.party_id "
                             "JOIN holds o ON o.subject_kind = i.kind AND o.subject_key = i.value_key WHERE p.case_id = :case AND o.scope = 'account' AND i.value_key <> '' "
                             "UNION SELECT id FROM holds WHERE scope = 'class') ORDER BY h.from_on, h.id"_s.arg(holdColumns, holdTables));
    query.bind(":case", id.value()).bind(":compartment", compartment.value());
    return allOf(query);
}

Result<QList<HoldRow>> holds(Connection &connection, const store::Clearance &clearance, const HoldQuery &wanted)
{
    QStringList conditions{u"h.compartment_id IN "_s + clearance.inList()};
    if (!wanted.number.isEmpty())
        conditions << u"h.number = :number"_s;
    else if (!wanted.isReleasedToo)
        conditions << u"h.released_on IS NULL"_s;
    if (wanted.reviewDue.isValid())
        conditions << u"h.released_on IS NULL AND (h.review_on IS NULL OR h.review_on <= :day)"_s;
    QList<HoldRow> rows;
    {
        Query query(connection, u"SELECT %1 FROM %2 WHERE %3 ORDER BY h.from_on, h.id"_s.arg(holdColumns, holdTables, conditions.join(u" AND "_s)));
        if (!wanted.number.isEmpty())
            query.bind(":number", wanted.number);
        if (wanted.reviewDue.isValid())
            query.bind(":day", store::value(wanted.reviewDue));
        CASEBOOK_TRY(const QList<Hold> found, allOf(query));
        for (const Hold &one : found)
            rows.append({one, 0, {}});
    }
    for (HoldRow &row : rows)
        CASEBOOK_CHECK(addCases(connection, clearance, row, !wanted.number.isEmpty()));
    return rows;
}

Result<Hold> hold(Connection &connection, const store::Clearance &clearance, const QString &number)
{
    Query query(connection, u"SELECT %1 FROM %2 WHERE h.compartment_id IN %3 AND h.number = :number"_s.arg(holdColumns, holdTables, clearance.inList()));
    CASEBOOK_TRY(const bool found, query.bind(":number", number).next());
    if (!found)
        return fail(ErrorCode::NotFound, {number});
    return readHold(query);
}

Result<QList<WaitingCase>> casesWaiting(Connection &connection, const Hold &hold)
{
    const QString caught = hold.scope == domain::HoldScope::Class ? QString() : u" AND c.id IN (SELECT caught.case_id FROM (%1) caught)"_s.arg(catches(u"h.id = :hold"_s));
    Query query(connection, u"SELECT DISTINCT c.id, c.compartment_id FROM tasks t JOIN cases c ON c.id = t.case_id WHERE t.state = 'open' AND t.data_class <> '' "
                             "AND (:compartment = 0 OR c.compartment_id = :compartment)%1 ORDER BY c.id"_s.arg(caught));
    query.bind(":compartment", hold.compartment);
    if (!caught.isEmpty())
        query.bind(":hold", hold.id.value());
    QList<WaitingCase> cases;
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return cases;
        cases.append({domain::CaseId(query.integer(0)), domain::CompartmentId(query.integer(1))});
    }
}

}
