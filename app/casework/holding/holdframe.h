// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/holding/placehold.h"
#include "app/casework/operation.h"

#include <memory>

namespace casebook::casework {

// What the acts on holds share: a transaction, the rule of the organisation, today, and the entries in the journal. The first
// entry is of the case that the hold was placed from, if any; what changes in other cases is an entry of theirs.
class HoldFrame final {
public:
    static base::Result<HoldFrame> begin(Desk &desk, const QString &operation);

    // The answer to an operation id that was carried out before; nothing for a new one. InputInvalid{"operation"} when it was
    // another act than this.
    base::Result<std::optional<HoldDone>> before(const QString &action) const;

    Desk &desk() const { return *m_desk; }
    store::Transaction &transaction() const { return *m_transaction; }
    const domain::HoldRule &rule() const { return m_organisation->holdRule; }
    const domain::Organisation &organisation() const { return *m_organisation; }
    QDate today() const { return m_today; }
    // By the office of a case.
    base::Result<void> useOffice(const QString &office);

    // The day that was asked for, checked, or the last one that the rule allows; invalid where neither says a day.
    base::Result<QDate> reviewDay(const QDate &asked) const;
    // One that is in force. NotFound, InputInvalid{"hold", "released already"}.
    base::Result<domain::Hold> inForce(const QString &number) const;

    // An entry for what was changed, under this case; 0: under none.
    base::Result<void> record(const QString &action, qint64 caseId) const;
    base::Result<qint64> caseOf(const domain::Hold &hold) const;  // that it was placed from; 0: none

private:
    HoldFrame(Desk &desk, const domain::Organisation &organisation, std::unique_ptr<store::Transaction> transaction);

    Desk *m_desk;
    const domain::Organisation *m_organisation;
    std::unique_ptr<store::Transaction> m_transaction;
    QDate m_today;
};

}
