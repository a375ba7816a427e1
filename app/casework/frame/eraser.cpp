// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/eraser.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::Result;
using domain::PrivacyClass;
using store::eraseRow;
using store::Table;
namespace tables = store::tables;

Result<void> Eraser::run()
{
    CASEBOOK_CHECK(items());
    CASEBOOK_CHECK(people());
    CASEBOOK_CHECK(clocks());
    CASEBOOK_CHECK(files());
    for (const Table *table : {&tables::messages, &tables::tasks, &tables::approvals, &tables::custodyEvents})
        CASEBOOK_CHECK(eachRow(*table, "case_id", caseId()));
    CASEBOOK_CHECK(releasedHolds(u"case_id = :id"_s, caseId()));
    CASEBOOK_CHECK(eraseRow(m_transaction, tables::cases, caseId(), m_classes, m_work.kind().factClasses));
    return store::forgetDrafts(m_transaction, m_work.file().number);
}

Result<Done> Eraser::carryOut(const QString &action, const QString &object, const QString &note)
{
    CASEBOOK_CHECK(run());
    // An entry of its own: what the erasing one names must have no earlier value left.
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, m_transaction.record({action, caseId(), m_work.file().uuid}));
    const auto row = store::Row()
                         .set("case_id", caseId())
                         .set("object", object)
                         .set("verdict", u"carried-out"_s)
                         .set("asked_by", m_work.desk().user().login)
                         .set("approver", QString())
                         .set("at", store::value(m_work.desk().clock.now()))
                         .set("note", note)
                         .set("digest", QString());
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, m_transaction.insert(tables::approvals, row));
    return m_work.finish(u"after-erasing"_s);
}

Result<void> Eraser::eachRow(const Table &table, const char *column, qint64 parent)
{
    CASEBOOK_TRY(const QList<qint64> rows, store::rowsUnder(connection(), table, column, parent));
    for (const qint64 row : rows)
        CASEBOOK_CHECK(eraseRow(m_transaction, table, row, m_classes));
    return {};
}

Result<void> Eraser::releasedHolds(const QString &condition, qint64 id)
{
    QList<qint64> holds;
    {
        store::Query query(connection(), u"SELECT id FROM holds WHERE released_on IS NOT NULL AND %1 ORDER BY id"_s.arg(condition));
        query.bind(":id", id);
        for (;;) {
            CASEBOOK_TRY(const bool found, query.next());
            if (!found)
                break;
            holds << query.integer(0);
        }
    }
    for (const qint64 hold : std::as_const(holds))
        CASEBOOK_CHECK(eraseRow(m_transaction, tables::holds, hold, m_classes));
    return {};
}

// Those taken out of their list too.
Result<void> Eraser::items()
{
    CASEBOOK_TRY(const QList<qint64> rows, store::rowsUnder(connection(), tables::caseItems, "case_id", caseId()));
    for (const qint64 row : rows) {
        store::Query query(connection(), u"SELECT list FROM case_items WHERE id = :id"_s);
        CASEBOOK_TRY([[maybe_unused]] const bool found, query.bind(":id", row).next());
        const domain::ItemList *list = m_work.kind().list(query.text(0));
        CASEBOOK_CHECK(eraseRow(m_transaction, tables::caseItems, row, m_classes, list ? list->factClasses : store::FactClasses()));
    }
    return {};
}

Result<void> Eraser::people()
{
    CASEBOOK_TRY(const QList<qint64> places, store::rowsUnder(connection(), tables::caseParties, "case_id", caseId()));
    for (const qint64 place : places)
        CASEBOOK_CHECK(person(place));
    return {};
}

Result<void> Eraser::person(qint64 place)
{
    CASEBOOK_TRY(const qint64 party, connection().oneNumber(u"SELECT party_id FROM case_parties WHERE id = %1"_s.arg(place)));
    CASEBOOK_TRY(const bool isShared, store::isNeededElsewhere(connection(), party, caseId()));
    if (!isShared) {
        CASEBOOK_CHECK(releasedHolds(u"(party_id = :id OR (scope = 'account' AND EXISTS (SELECT 1 FROM identifiers i WHERE i.party_id = :id "
                                      "AND i.kind = holds.subject_kind AND i.value_key = holds.subject_key)))"_s, party));
        CASEBOOK_CHECK(eachRow(tables::identifiers, "party_id", party));
        CASEBOOK_CHECK(eraseRow(m_transaction, tables::parties, party, m_classes));
        return {};
    }
    if (!m_classes.contains(PrivacyClass::Identity) && !m_classes.contains(PrivacyClass::Contact))
        return {};
    ++m_peopleKept;
    Desk &desk = m_work.desk();
    return store::detachPerson(m_transaction, place, caseId(), base::uuid7(desk.random, desk.clock.now()));
}

Result<void> Eraser::clocks()
{
    CASEBOOK_TRY(const QList<qint64> rows, store::rowsUnder(connection(), tables::clocks, "case_id", caseId()));
    for (const qint64 row : rows) {
        CASEBOOK_CHECK(eraseRow(m_transaction, tables::clocks, row, m_classes));
        CASEBOOK_CHECK(eachRow(tables::clockPauses, "clock_id", row));
    }
    return {};
}

// What is in a file is not known here: it counts as narrative.
Result<void> Eraser::files()
{
    CASEBOOK_TRY(const QList<qint64> rows, store::rowsUnder(connection(), tables::attachments, "case_id", caseId()));
    for (const qint64 row : rows) {
        CASEBOOK_CHECK(eraseRow(m_transaction, tables::attachments, row, m_classes));
        if (m_classes.contains(PrivacyClass::Narrative))
            CASEBOOK_CHECK(store::eraseAttachmentBytes(m_transaction, row));
    }
    return {};
}

}
