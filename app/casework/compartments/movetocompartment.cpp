// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/compartments/movetocompartment.h"

#include "app/casework/frame/numbers.h"
#include "app/casework/frame/work.h"
#include "app/casework/operation.h"
#include "app/casework/owner.h"
#include "app/domain/words.h"
#include "app/queries/casequery.h"
#include "app/queries/compartments.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::CaseFile;
using store::Query;
using store::Row;
namespace tables = store::tables;

namespace {

const QString action = u"compartment"_s;

// One case on its way, inside the transaction of its work.
class Moving {
public:
    Moving(Work &work, qint64 target) : m_work(work), m_there(work.file()), m_target(target) { m_there.compartment = domain::CompartmentId(target); }

    Result<void> run(const QString &name, const QString &reason)
    {
        const CaseFile before = m_work.file();
        CASEBOOK_TRY(const QString number, nextNumber(m_work.transaction(), m_work.kind().prefix, m_work.today().year(), m_target));
        CASEBOOK_CHECK(Query(connection(), connection().dialect().forgetWords(before.compartment.value())).bind(":id", before.id.value()).run());
        CASEBOOK_CHECK(m_work.updateCase(Row().set("compartment_id", m_target).set("number", number).set("number_key", domain::sortKey(number))));
        CASEBOOK_CHECK(moveHolds(before));
        CASEBOOK_CHECK(movePeople());
        const QString told = u"%1 → %2%3: %4"_s.arg(before.number, number, name.isEmpty() ? QString() : u" (%1)"_s.arg(name), reason);
        CASEBOOK_TRY([[maybe_unused]] const qint64 note, m_work.parts().addMessage({u"note"_s, u"internal"_s, {}, {}, {}, {}, told, {}, {}, {}}));
        return checkHolds(before);
    }

private:
    store::Connection &connection() const { return m_work.desk().connection(); }

    // Those that were placed from it would name it to people who may not know of it. One on the case goes along; of the others, which
    // may hold more than this case, only the anchor is let go.
    Result<void> moveHolds(const CaseFile &before)
    {
        QList<std::pair<qint64, bool>> found;
        {
            Query query(connection(), u"SELECT id, scope FROM holds WHERE case_id = :case AND compartment_id = :compartment ORDER BY id"_s);
            query.bind(":case", before.id.value()).bind(":compartment", before.compartment.value());
            for (;;) {
                CASEBOOK_TRY(const bool isThere, query.next());
                if (!isThere)
                    break;
                found.append({query.integer(0), query.text(1) == "case"_L1});
            }
        }
        for (const auto &[id, isOfCase] : std::as_const(found)) {
            if (!isOfCase) {
                CASEBOOK_CHECK(m_work.transaction().update(tables::holds, id, -1, Row().set("case_id", store::Value())));
                continue;
            }
            CASEBOOK_TRY(const QString number, nextNumber(m_work.transaction(), u"H"_s, m_work.today().year(), m_target));
            CASEBOOK_CHECK(m_work.transaction().update(tables::holds, id, -1, Row().set("compartment_id", m_target).set("number", number)));
        }
        return {};
    }

    // A person of this case alone goes along; anybody else is found, or made, on the other side.
    Result<void> movePeople()
    {
        QList<std::pair<qint64, qint64>> rows;  // of case_parties: id, party
        {
            Query query(connection(), u"SELECT id, party_id FROM case_parties WHERE case_id = :case ORDER BY id"_s);
            query.bind(":case", m_there.id.value());
            for (;;) {
                CASEBOOK_TRY(const bool isThere, query.next());
                if (!isThere)
                    break;
                rows.append({query.integer(0), query.integer(1)});
            }
        }
        for (const auto &[id, party] : std::as_const(rows)) {
            CASEBOOK_TRY(const qint64 elsewhere, connection().oneNumber(u"SELECT count(*) FROM case_parties WHERE party_id = %1 AND case_id <> %2"_s.arg(party).arg(m_there.id.value())));
            if (elsewhere == 0) {
                CASEBOOK_CHECK(m_work.transaction().update(tables::parties, party, -1, Row().set("compartment_id", m_target)));
                continue;
            }
            CASEBOOK_TRY(const qint64 there, Parts(m_work.desk(), m_work.transaction(), m_there, m_work.findings()).personFor(personOf(party)));
            CASEBOOK_CHECK(m_work.transaction().update(tables::caseParties, id, -1, Row().set("party_id", there)));
        }
        return {};
    }

    NewPerson personOf(qint64 party) const
    {
        for (const domain::CaseParty &one : m_there.parties)
            if (one.party.id.value() == party)
                return {one.party.name, one.party.kind, one.party.language, one.party.country, one.party.identifiers, one.role};
        return {};
    }

    // What an order keeps from being erased must not become erasable by a move.
    Result<void> checkHolds(const CaseFile &before)
    {
        CASEBOOK_TRY(const CaseFile after, queries::caseFile(connection(), m_work.desk().user().clearance, before.id));
        QStringList lost;
        for (const domain::Hold &hold : before.holds) {
            const bool isKept = std::any_of(after.holds.cbegin(), after.holds.cend(), [&hold](const domain::Hold &other) { return other.id == hold.id; });
            if (!hold.released.isValid() && !isKept)
                lost << hold.number;
        }
        if (!lost.isEmpty())
            return fail(ErrorCode::UnderHold, {before.number, lost.join(u", "_s), m_work.desk().rules.retentionRules(before.office).value_or(rulebook::RetentionRules()).holdRule.source});
        return {};
    }

    Work &m_work;
    CaseFile m_there;
    qint64 m_target;
};

// A case that was moved has another number than the one it was asked for by.
Result<std::optional<Done>> movedBefore(const Desk &desk, const QString &operation)
{
    CASEBOOK_TRY(const auto earlier, earlierOperation(desk.connection(), operation));
    if (!earlier)
        return std::optional<Done>();
    const auto file = queries::caseFile(desk.connection(), desk.user().clearance, domain::CaseId(earlier->caseId));
    if (earlier->action != action || !file)
        return fail(usedOtherwise());
    return std::optional(Done{file->id, file->number, true, {}});
}

}

Result<Done> MoveToCompartment::run(const MoveToCompartmentRequest &request)
{
    if (request.reason.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"reason"_s, u"missing"_s});
    CASEBOOK_TRY(const std::optional<Done> earlier, movedBefore(m_desk, request.operation));
    if (earlier)
        return *earlier;
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::Assign, request.number, request.operation, request.expectedRevision}));
    qint64 target = 0;
    if (!request.compartment.isEmpty()) {
        CASEBOOK_TRY(target, queries::compartmentId(m_desk.connection(), m_desk.user().clearance, request.compartment));
    } else {
        CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::ManageUsers, {}));
    }
    if (work->file().compartment.value() == target)
        return fail(ErrorCode::InputInvalid, {u"compartment"_s, u"the case is there already"_s});
    if (!checkOwner(m_desk, work->file().owner, target))
        return fail(ErrorCode::InputInvalid, {u"owner"_s, u"no member of the compartment"_s});
    CASEBOOK_TRY(const QString reason, work->cleaned(domain::TextField::Reason, request.reason.trimmed()));
    CASEBOOK_CHECK(Moving(*work, target).run(request.compartment, reason));
    return work->finish(action);
}

}
