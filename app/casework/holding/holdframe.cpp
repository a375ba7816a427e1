// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/holding/holdframe.h"

#include "app/queries/holds.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

HoldFrame::HoldFrame(Desk &desk, const domain::Organisation &organisation, std::unique_ptr<store::Transaction> transaction)
    : m_desk(&desk), m_organisation(&organisation), m_transaction(std::move(transaction)), m_today(todayAt(*organisation.office(organisation.defaultOffice), desk.clock))
{
}

Result<HoldFrame> HoldFrame::begin(Desk &desk, const QString &operation)
{
    CASEBOOK_TRY(const domain::Organisation *organisation, desk.rules.organisation(desk.store.facts().organisation));
    CASEBOOK_TRY(auto transaction, store::Transaction::begin(desk.connection(), {desk.user().uuid, desk.clock.now(), &desk.random, operation}));
    return HoldFrame(desk, *organisation, std::move(transaction));
}

Result<std::optional<HoldDone>> HoldFrame::before(const QString &action) const
{
    CASEBOOK_TRY(const auto earlier, earlierOperation(m_desk->connection(), m_transaction->context().operation));
    if (!earlier)
        return std::optional<HoldDone>();
    CASEBOOK_TRY(const qint64 row, earlierRow(m_desk->connection(), *earlier, action, store::tables::holds));
    store::Query query(m_desk->connection(), u"SELECT number FROM holds WHERE compartment_id IN %1 AND id = :id"_s.arg(m_desk->user().clearance.inList()));
    CASEBOOK_TRY(const bool found, query.bind(":id", row).next());
    if (!found)
        return fail(usedOtherwise());
    return std::optional(HoldDone{query.text(0), true, {}});
}

Result<void> HoldFrame::useOffice(const QString &officeId)
{
    CASEBOOK_TRY(const domain::Office *office, m_desk->rules.office(officeId));
    m_today = todayAt(*office, m_desk->clock);
    return {};
}

Result<QDate> HoldFrame::reviewDay(const QDate &asked) const
{
    const QDate last = rule().nextReview(m_today);
    if (!asked.isValid())
        return last;
    if (asked <= m_today)
        return fail(ErrorCode::InputInvalid, {u"review"_s, u"not after today"_s});
    if (!last.isValid() || asked <= last)
        return asked;
    const QString latest = u"%1 (%2)"_s.arg(last.toString(Qt::ISODate), rule().reviewSource);
    return fail(ErrorCode::InputInvalid, {u"review"_s, u"later than the rule allows: %1"_s, latest});
}

Result<domain::Hold> HoldFrame::inForce(const QString &number) const
{
    CASEBOOK_TRY(const domain::Hold hold, queries::hold(m_desk->connection(), m_desk->user().clearance, number));
    if (!hold.isInForce())
        return fail(ErrorCode::InputInvalid, {u"hold"_s, u"released already"_s});
    return hold;
}

Result<void> HoldFrame::record(const QString &action, qint64 caseId) const
{
    QString uuid;
    if (caseId != 0) {
        store::Query query(m_desk->connection(), u"SELECT uuid FROM cases WHERE id = :id"_s);
        CASEBOOK_TRY([[maybe_unused]] const bool found, query.bind(":id", caseId).next());
        uuid = query.text(0);
    }
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, m_transaction->record({action, caseId, uuid}));
    return {};
}

Result<qint64> HoldFrame::caseOf(const domain::Hold &hold) const
{
    return m_desk->connection().oneNumber(u"SELECT COALESCE(case_id, 0) FROM holds WHERE id = %1"_s.arg(hold.id.value()));
}

}
