// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "app/casework/frame/parts.h"
#include "app/domain/casefile.h"
#include "app/domain/limits.h"
#include "app/domain/permission.h"
#include "app/store/transaction.h"

namespace casebook::casework {

// The frame around every act on a case: is it there for this reader, may this person do it, has this operation been carried
// out already; then a transaction; at the end the columns that follow from the rest, the words for the search, one journal
// entry and the commit. What an act changes goes through transaction(); when the object goes without finish(), nothing was.
class Work final {
public:
    struct Target {
        domain::Action action;
        QString number;
        QString operation;            // client-made id; empty: not repeatable
        qint64 expectedRevision = -1;  // of the case as the person saw it; -1 takes any
    };

    // NotFound, NotPermitted, Conflict, and what the store answers.
    static base::Result<std::unique_ptr<Work>> begin(Desk &desk, const Target &target);

    // The operation id was carried out before; finish() then changes nothing.
    bool wasDoneBefore() const { return m_done.wasDoneBefore; }
    Desk &desk() { return m_desk; }
    const domain::CaseFile &file() const { return m_file; }
    const domain::Kind &kind() const { return *m_kind; }
    const domain::Office &office() const { return *m_office; }
    QDate today() const;  // of the case's office
    store::Transaction &transaction() { return *m_transaction; }
    // The case as it is inside the transaction, after changes: what lies in tables that were written is read anew.
    base::Result<void> readAgain();

    base::Result<void> updateCase(const store::Row &changes);
    // Checked length, without U+0000, without credentials; what was taken out is reported in Done.
    base::Result<QString> cleaned(domain::TextField field, const QString &text);

    QStringList &findings() { return m_done.findings; }
    // Adds to this case inside the transaction.
    Parts parts() { return {m_desk, *m_transaction, m_file, m_done.findings}; }

    base::Result<Done> finish(const QString &journalAction);
    // For an act that makes entries of its own, on more than this case: the words for the search as the case is now; then the
    // end without another entry.
    base::Result<void> storeWordsAnew();
    base::Result<Done> commit();

private:
    Work(Desk &desk, domain::CaseFile file);
    base::Result<void> look();

    Desk &m_desk;
    domain::CaseFile m_file;
    QStringList m_textsBefore;  // what the search knew of the case when the act began
    const domain::Kind *m_kind = nullptr;
    const domain::Office *m_office = nullptr;
    std::unique_ptr<store::Transaction> m_transaction;
    Done m_done;
};

// NotPermitted{action} when no role of the user allows it. For acts on the store the kind is empty.
base::Result<void> checkPermission(const Desk &desk, domain::Action action, const QString &kind);

// The same cleaning for what is not a case yet; adds the types of what it took out to `findings`.
base::Result<QString> cleanedText(domain::TextField field, const QString &text, QStringList &findings);

QDate todayAt(const domain::Office &office, const base::Clock &clock);

// DateOutsideRules for a day of receipt, or since when a hold is in force, that is to come or before 1990.
base::Result<void> checkPastDay(QDate day, QDate today);
// DateOutsideRules for the day of something in the case that is to come or before its receipt.
base::Result<void> checkDayOf(const domain::CaseFile &file, QDate day, QDate today);

}
