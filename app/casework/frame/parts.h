// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/registercase.h"

namespace casebook::casework {

// By which "KIND:VALUE" is found: upper and lower case and white space do not tell people apart.
QString identifierKey(const QString &identifier);

// Adds what hangs on a case, inside a transaction: people, items, messages, files. Texts are cleaned on the way. The case
// given has the id and compartment of the case; what was added is added to it too, so that nobody must read it again.
class Parts final {
public:
    Parts(const Desk &desk, store::Transaction &transaction, domain::CaseFile &file, QStringList &findings)
        : m_desk(desk), m_transaction(transaction), m_file(file), m_findings(findings) {}

    // A person of the same compartment with one of the identifiers is the same person.
    base::Result<void> addPerson(const NewPerson &person);
    // The same without the case: who it is there, or who was made.
    base::Result<qint64> personFor(const NewPerson &person);
    base::Result<void> addItem(const domain::Kind &kind, const NewItem &item);
    base::Result<qint64> addMessage(const NewMessage &message);
    // An open one; its id, state and result are not looked at, and it is not added to the case given. Its texts are clean already.
    base::Result<void> addTask(const domain::TaskRecord &task);
    // `message` 0: belongs to the case itself.
    base::Result<qint64> addAttachment(const NewAttachment &attachment, qint64 message);

    static constexpr qint64 largestAttachment = 100 * 1024 * 1024;

private:
    base::Result<void> addWords(qint64 id, const NewAttachment &attachment);
    base::Result<std::optional<domain::Person>> knownPerson(const NewPerson &person);
    base::Result<domain::Person> insertPerson(const NewPerson &person);

    const Desk &m_desk;
    store::Transaction &m_transaction;
    domain::CaseFile &m_file;
    QStringList &m_findings;
};

}
