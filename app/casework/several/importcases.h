// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/registercase.h"

#include <optional>

namespace casebook::casework {

// Many cases in one step: everything is registered or nothing is. Each case, each message that extends one and each thing put
// into quarantine is an entry of its own in the journal. What is added goes when the object goes without commit(); so
// does all of it when one step failed, which every later call then answers again.
class ImportCases final {
public:
    // NotPermitted, and what the store answers.
    static base::Result<std::unique_ptr<ImportCases>> begin(Desk &desk);

    base::Result<Done> add(const RegisterCaseRequest &request);
    // NotFound for a case that is not there for this reader.
    base::Result<Done> extend(const QString &number, const NewMessage &message);
    // Kept whole with the reason, so that nothing that came in is lost. `source` is a file name; it and the
    // reason are cut after 200 characters.
    base::Result<void> quarantine(const QString &source, const QString &reason, const QByteArray &bytes);
    base::Result<void> commit();
    // What the whole import is called by UndoImport.
    const QString &id() const { return m_transaction->context().operation; }

    // The case that holds one of these messages, empty when none does.
    base::Result<QString> caseOfMessage(const QStringList &messageIds);
    // Whether this address writes for somebody in the case.
    base::Result<bool> knowsSender(const QString &number, const QString &address);

private:
    static constexpr qint64 firstPlans = 200;

    ImportCases(Desk &desk, std::unique_ptr<store::Transaction> transaction);
    Desk &m_desk;
    template <typename T>
    base::Result<T> kept(base::Result<T> result);
    base::Result<Done> addInside(const RegisterCaseRequest &request);
    base::Result<void> countAdded();
    base::Result<Done> extendInside(const QString &number, const NewMessage &message);

    std::unique_ptr<store::Transaction> m_transaction;
    std::optional<base::Error> m_failure;
    qint64 m_added = 0;
    qint64 m_plansFit = firstPlans;
};

}
