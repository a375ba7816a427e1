// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/statements.h"

#include "app/base/canonicaljson.h"
#include "app/base/digest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <optional>

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Clause;
using domain::StatementVersion;
using store::Connection;
using store::Query;

namespace {

// The clauses of an index, or nothing where they do not cover the text without gap.
std::optional<QList<Clause>> readIndex(const QString &json, qsizetype size)
{
    QList<Clause> clauses;
    qsizetype end = 0;
    for (const QJsonValue value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonObject object = value.toObject();
        const Clause clause{object.value("number"_L1).toString(), object.value("heading"_L1).toString(), object.value("level"_L1).toInt(1),
                            {qsizetype(object.value("from"_L1).toInteger(-1)), qsizetype(object.value("to"_L1).toInteger(-1))}, qsizetype(object.value("body"_L1).toInteger(-1))};
        if (clause.range.from != end || clause.range.to <= end || clause.body < end || clause.body > clause.range.to)
            return std::nullopt;
        end = clause.range.to;
        clauses.append(clause);
    }
    return end == size ? std::optional(clauses) : std::nullopt;
}

Result<void> addNotices(Connection &connection, QList<StatementVersion> &versions)
{
    Query query(connection, u"SELECT id, version_id, told_on, means, asks_consent, holds_from, note, recorded_by FROM statement_notices ORDER BY told_on, id"_s);
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return {};
        for (StatementVersion &version : versions)
            if (version.id.value() == query.integer(1))
                version.notices.append({query.integer(0), query.day(2), query.text(3).split(u' ', Qt::SkipEmptyParts), query.flag(4), query.day(5), query.text(6), query.text(7)});
    }
}

Result<void> countClauses(Connection &connection, QList<StatementVersion> &versions)
{
    Query query(connection, u"SELECT id, clauses FROM statement_versions"_s);
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return {};
        for (StatementVersion &version : versions)
            if (version.id.value() == query.integer(0))
                version.clauses = QJsonDocument::fromJson(query.text(1).toUtf8()).array().size();
    }
}

QString factOf(Connection &connection, const domain::Kind &kind)
{
    return u"COALESCE(%1, '')"_s.arg(connection.dialect().fact(u"c.details"_s, kind.statementFact, store::FactCast::Text));
}

}

Result<QList<StatementVersion>> statementVersions(Connection &connection)
{
    Query query(connection, u"SELECT id, label, effective_on, is_material, sha256, imported_by FROM statement_versions ORDER BY effective_on, id"_s);
    QList<StatementVersion> versions;
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return versions;
        versions.append({domain::StatementId(query.integer(0)), query.text(1), query.day(2), query.flag(3), query.text(4), 0, query.text(5)});
    }
}

Result<QList<StatementVersion>> statementVersionsInFull(Connection &connection)
{
    CASEBOOK_TRY(QList<StatementVersion> versions, statementVersions(connection));
    CASEBOOK_CHECK(countClauses(connection, versions));
    CASEBOOK_CHECK(addNotices(connection, versions));
    return versions;
}

Result<StatementText> statementText(Connection &connection, domain::StatementId id)
{
    Query query(connection, u"SELECT text, sha256, clauses FROM statement_versions WHERE id = :id"_s);
    CASEBOOK_TRY(const bool found, query.bind(":id", id.value()).next());
    if (!found)
        return fail(ErrorCode::NotFound, {u"statement"_s});
    StatementText read{query.text(0), {}};
    if (QString::fromLatin1(base::sha256(read.text.toUtf8()).toHex()) != query.text(1))
        return fail(ErrorCode::StoreDamaged, {u"statement_versions"_s, u"sha256"_s});
    const auto clauses = readIndex(query.text(2), read.text.size());
    if (!clauses)
        return fail(ErrorCode::StoreDamaged, {u"statement_versions"_s, u"clauses"_s});
    read.clauses = *clauses;
    return read;
}

Result<QHash<QString, int>> casesByVersion(Connection &connection, const store::Clearance &clearance, const QList<domain::Kind> &kinds)
{
    QHash<QString, int> counts;
    for (const domain::Kind &kind : kinds) {
        if (kind.statementFact.isEmpty())
            continue;
        Query query(connection, u"SELECT %1 AS version, count(*) FROM cases c WHERE c.kind = :kind AND c.compartment_id IN %2 GROUP BY %1"_s
                                    .arg(factOf(connection, kind), clearance.inList()));
        query.bind(":kind", kind.id);
        for (;;) {
            CASEBOOK_TRY(const bool found, query.next());
            if (!found)
                break;
            counts[query.text(0)] += static_cast<int>(query.integer(1));
        }
    }
    return counts;
}

Result<QList<PinnedCase>> casesPinnedOtherwise(Connection &connection, const store::Clearance &clearance, const QList<domain::Kind> &kinds,
                                               const domain::StatementSpan &span, const QString &label)
{
    QList<PinnedCase> cases;
    for (const domain::Kind &kind : kinds) {
        if (kind.statementFact.isEmpty() || span.isNever())
            continue;
        Query query(connection, u"SELECT c.number, c.received_on, %1 FROM cases c WHERE c.kind = :kind AND c.compartment_id IN %2 AND c.received_on >= :from%3 "
                                 "AND %1 <> :label ORDER BY c.received_on, c.number_key"_s
                                    .arg(factOf(connection, kind), clearance.inList(), span.until.isValid() ? u" AND c.received_on <= :until"_s : QString()));
        query.bind(":kind", kind.id).bind(":from", store::value(span.from)).bind(":label", label);
        if (span.until.isValid())
            query.bind(":until", store::value(span.until));
        for (;;) {
            CASEBOOK_TRY(const bool found, query.next());
            if (!found)
                break;
            cases.append({query.text(0), query.day(1), query.text(2)});
        }
    }
    std::stable_sort(cases.begin(), cases.end(), [](const PinnedCase &one, const PinnedCase &other) { return one.received < other.received; });
    return cases;
}

QString clauseIndex(const QList<Clause> &clauses)
{
    QJsonArray index;
    for (const Clause &clause : clauses)
        index.append(QJsonObject{{u"number"_s, clause.number}, {u"heading"_s, clause.heading}, {u"level"_s, clause.level}, {u"from"_s, qint64{clause.range.from}},
                                 {u"to"_s, qint64{clause.range.to}}, {u"body"_s, qint64{clause.body}}});
    return QString::fromUtf8(base::canonicalJson(index));
}

}
