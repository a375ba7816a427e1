// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/erasure.h"

#include "app/base/canonicaljson.h"
#include "app/store/attachmentbytes.h"
#include "app/store/rowclasses.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::Result;
using domain::PrivacyClass;

namespace {

Result<QList<Value>> cellsOf(Connection &connection, const Table &table, qint64 id)
{
    QStringList names;
    for (const Column &column : table.columns)
        names << QString::fromLatin1(column.name);
    Query query(connection, u"SELECT %1 FROM %2 WHERE id = :id"_s.arg(names.join(u", "_s), QLatin1StringView(table.name)));
    CASEBOOK_TRY(const bool found, query.bind(":id", id).next());
    if (!found)
        return base::fail(base::ErrorCode::NotFound, {QString::fromLatin1(table.name)});
    QList<Value> cells;
    for (int i = 0; i < table.columns.size(); ++i)
        cells << query.cell(i, table.columns[i].isNumber);
    return cells;
}

QString withoutFacts(const QString &json, const PrivacyClasses &classes, PrivacyClass undeclared, const FactClasses &facts)
{
    QJsonObject kept = QJsonDocument::fromJson(json.toUtf8()).object();
    const QStringList keys = kept.keys();
    for (const QString &key : keys)
        if (classes.contains(facts.value(key, undeclared)))
            kept.remove(key);
    return QString::fromUtf8(base::canonicalJson(kept));
}

Row emptied(const Table &table, const QList<Value> &cells, const PrivacyClasses &classes, const FactClasses &facts)
{
    Row row;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        if (column.holdsFacts)
            row.set(column.name, withoutFacts(textOf(cells[i]), classes, column.privacyClass, facts));
        else if (classes.contains(column.privacyClass))
            row.set(column.name, QString());
    }
    return row;
}

// Whether the history has a value of this class other than what the row says now.
Result<bool> hasMoreInHistory(Connection &connection, const Table &table, qint64 id, PrivacyClass privacyClass, const QByteArray &remaining)
{
    Query query(connection, u"SELECT count(*) FROM history WHERE table_name = :table AND row_id = :row AND privacy_class = :class AND value <> :value"_s);
    query.bind(":table", QString::fromLatin1(table.name)).bind(":row", id).bind(":class", domain::name(privacyClass));
    CASEBOOK_TRY([[maybe_unused]] const bool found, query.bind(":value", QString::fromUtf8(remaining)).next());
    return query.integer(0) > 0;
}

Result<void> emptyHistory(Connection &connection, const Table &table, qint64 id, PrivacyClass privacyClass)
{
    Query query(connection, u"UPDATE history SET salt = NULL, value = NULL WHERE table_name = :table AND row_id = :row AND privacy_class = :class"_s);
    return query.bind(":table", QString::fromLatin1(table.name)).bind(":row", id).bind(":class", domain::name(privacyClass)).run();
}

}

Result<bool> eraseRow(Transaction &transaction, const Table &table, qint64 id, const PrivacyClasses &classes, const FactClasses &facts)
{
    Connection &connection = transaction.connection();
    CASEBOOK_TRY(const QList<Value> before, cellsOf(connection, table, id));
    CASEBOOK_CHECK(transaction.update(table, id, -1, emptied(table, before, classes, facts), facts));
    CASEBOOK_TRY(const QList<Value> after, cellsOf(connection, table, id));
    const auto remaining = bytesByClass(table, after, facts);
    bool hasErased = false;
    for (const PrivacyClass privacyClass : classes) {
        const auto found = remaining.find(privacyClass);
        CASEBOOK_TRY(const bool more, hasMoreInHistory(connection, table, id, privacyClass, found == remaining.end() ? QByteArrayLiteral("null") : found->second));
        if (!more)
            continue;
        CASEBOOK_CHECK(emptyHistory(connection, table, id, privacyClass));
        CASEBOOK_CHECK(transaction.restate(table, id, privacyClass, facts));
        hasErased = true;
    }
    return hasErased;
}

Result<void> eraseAttachmentBytes(Transaction &transaction, qint64 attachment)
{
    Query query(transaction.connection(), u"DELETE FROM attachment_chunks WHERE attachment_id = :id"_s);
    CASEBOOK_CHECK(query.bind(":id", attachment).run());
    return forgetAttachmentWords(transaction, attachment);
}

Result<void> detachPerson(Transaction &transaction, qint64 casePartyId, qint64 caseId, const QString &strangerUuid)
{
    Connection &connection = transaction.connection();
    CASEBOOK_TRY(const QList<Value> place, cellsOf(connection, tables::caseParties, casePartyId));
    const qint64 person = numberOf(place[tables::caseParties.indexOf("party_id")]);
    CASEBOOK_TRY(const QList<Value> cells, cellsOf(connection, tables::parties, person));
    const auto copied = [&](const char *column) { return cells[tables::parties.indexOf(column)]; };
    const Row nobody = Row().set("uuid", strangerUuid).set("kind", copied("kind")).set("name", QString()).set("name_key", QString())
                            .set("language", QString()).set("country", QString()).set("compartment_id", copied("compartment_id"));
    CASEBOOK_TRY(const qint64 stranger, transaction.insert(tables::parties, nobody));
    CASEBOOK_CHECK(transaction.update(tables::caseParties, casePartyId, -1, Row().set("party_id", stranger)));
    CASEBOOK_CHECK(emptyHistory(connection, tables::caseParties, casePartyId, PrivacyClass::Operational));
    return Query(connection, u"UPDATE history SET case_id = 0 WHERE case_id = :case AND ((table_name = 'parties' AND row_id = :party) "
                              "OR (table_name = 'identifiers' AND row_id IN (SELECT id FROM identifiers WHERE party_id = :party)))"_s)
        .bind(":case", caseId).bind(":party", person).run();
}

Result<bool> isNeededElsewhere(Connection &connection, qint64 partyId, qint64 caseId)
{
    Query query(connection, u"SELECT count(*) FROM case_parties WHERE party_id = :party AND case_id <> :case"_s);
    CASEBOOK_TRY([[maybe_unused]] const bool found, query.bind(":party", partyId).bind(":case", caseId).next());
    return query.integer(0) > 0;
}

Result<void> forgetDrafts(Transaction &transaction, const QString &caseNumber)
{
    Query query(transaction.connection(), u"DELETE FROM drafts WHERE '/' || place || '/' LIKE :part"_s);
    return query.bind(":part", u"%/"_s + caseNumber + u"/%"_s).run();
}

Result<QList<qint64>> rowsUnder(Connection &connection, const Table &table, const char *column, qint64 parent)
{
    QList<qint64> rows;
    Query query(connection, u"SELECT id FROM %1 WHERE %2 = :parent ORDER BY id"_s.arg(QLatin1StringView(table.name), QLatin1StringView(column)));
    query.bind(":parent", parent);
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return rows;
        rows << query.integer(0);
    }
}

QStringList tablesErased(qint64 compartment)
{
    QStringList names{u"history"_s, u"attachment_chunks"_s, u"attachment_words"_s, u"drafts"_s, Dialect::wordTable(compartment)};
    for (const Table *table : tables::journaled())
        if (table != &tables::users && table != &tables::compartments && table != &tables::compartmentMembers)
            names << QString::fromLatin1(table->name);
    return names;
}

}
