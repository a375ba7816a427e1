// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/registercase.h"

namespace casebook::casework {

// Adds what hangs on a case, inside a transaction: people, items, messages, files. Texts are cleaned on the way.
class Parts final {
public:
    Parts(const Desk &desk, store::Transaction &transaction, qint64 caseId, qint64 compartment, QStringList &findings)
        : m_desk(desk), m_transaction(transaction), m_case(caseId), m_compartment(compartment), m_findings(findings) {}

    // A person of the same compartment with one of the identifiers is the same person.
    base::Result<void> addPerson(const NewPerson &person);
    base::Result<void> addItem(const domain::Kind &kind, const NewItem &item);
    base::Result<qint64> addMessage(const NewMessage &message);
    // `message` 0: belongs to the case itself.
    base::Result<qint64> addAttachment(const NewAttachment &attachment, qint64 message);

    static constexpr qint64 largestAttachment = 100 * 1024 * 1024;

private:
    base::Result<qint64> knownPerson(const NewPerson &person);
    base::Result<qint64> insertPerson(const NewPerson &person);

    const Desk &m_desk;
    store::Transaction &m_transaction;
    qint64 m_case;
    qint64 m_compartment;
    QStringList &m_findings;
};

}
