// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/journalentries.h"

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::Result;
using store::Connection;
using store::Query;

Result<qint64> sharedEntries(Connection &one, Connection &other)
{
    const QString sql = u"SELECT leaf FROM journal ORDER BY sequence"_s;
    Query first(one, sql);
    Query second(other, sql);
    for (qint64 shared = 0;; ++shared) {
        CASEBOOK_TRY(const bool isInFirst, first.next());
        CASEBOOK_TRY(const bool isInSecond, second.next());
        if (!isInFirst || !isInSecond || first.bytes(0) != second.bytes(0))
            return shared;
    }
}

Result<QDateTime> entryMoment(Connection &connection, qint64 sequence)
{
    Query query(connection, u"SELECT entry FROM journal WHERE sequence = :sequence"_s);
    CASEBOOK_TRY(const bool found, query.bind(":sequence", sequence).next());
    if (!found)
        return QDateTime();
    CASEBOOK_TRY(const journal::Entry entry, journal::parseEntry(query.text(0).toUtf8()));
    return entry.at;
}

Result<QList<QByteArray>> leavesUpTo(Connection &connection, qint64 size)
{
    QList<QByteArray> leaves;
    Query query(connection, u"SELECT leaf FROM journal WHERE sequence <= :size ORDER BY sequence"_s);
    query.bind(":size", size);
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return leaves;
        leaves.append(query.bytes(0));
    }
}

Result<QHash<QString, QString>> loginsByUuid(Connection &connection)
{
    QHash<QString, QString> logins;
    Query query(connection, u"SELECT uuid, login FROM users"_s);
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return logins;
        logins.insert(query.text(0), query.text(1));
    }
}

// The entry of an erasure says which case it belongs to by an opening of its own, which stays. The action is the first member
// of the line; redacting takes single words out and is no destruction.
Result<QList<DestructionEntry>> destructionEntries(Connection &connection, const store::Clearance &clearance, const DestructionQuery &wanted)
{
    const QString ofCase = wanted.caseNumber.isEmpty() ? QString() : u" AND c.number = :number"_s;
    CASEBOOK_TRY(const auto logins, loginsByUuid(connection));
    Query query(connection, u"SELECT j.entry, c.number FROM journal j JOIN history h ON h.sequence = j.sequence AND h.table_name = 'journal' "
                            "JOIN cases c ON c.id = h.case_id WHERE j.entry LIKE '{\"action\":\"erase%' AND c.compartment_id IN %1%2 ORDER BY j.sequence"_s.arg(clearance.inList(), ofCase));
    if (!wanted.caseNumber.isEmpty())
        query.bind(":number", wanted.caseNumber);
    QList<DestructionEntry> found;
    for (;;) {
        CASEBOOK_TRY(const bool isThere, query.next());
        if (!isThere)
            return found;
        DestructionEntry destruction{query.text(1), query.text(0).toUtf8(), {}, {}};
        CASEBOOK_TRY(destruction.entry, journal::parseEntry(destruction.line));
        destruction.actor = logins.value(destruction.entry.actor);
        const bool isInTime = (!wanted.from.isValid() || destruction.entry.at >= wanted.from) && (!wanted.to.isValid() || destruction.entry.at <= wanted.to);
        if (isInTime && journal::isErasure(destruction.entry.action.toUtf8()))
            found.append(destruction);
    }
}

}
