// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/frame/work.h"
#include "app/store/care/erasure.h"

namespace casebook::casework {

// Takes privacy classes out of every row of one case, kind of row after kind of row, with drafts and earlier values. Decides
// nothing: whether they may go is the caller's to ask, and the entry that follows must be an erasing one.
class Eraser final {
public:
    Eraser(Work &work, const store::PrivacyClasses &classes) : m_work(work), m_transaction(work.transaction()), m_classes(classes) {}

    base::Result<void> run();
    // The whole act: the rows, the erasing entry under this word, a line among the approvals that says what was carried out and
    // why, and the commit.
    base::Result<Done> carryOut(const QString &action, const QString &object, const QString &note);
    int peopleKept() const { return m_peopleKept; }  // another case needs them; this one does not name them any more

private:
    qint64 caseId() const { return m_work.file().id.value(); }
    store::Connection &connection() { return m_transaction.connection(); }
    base::Result<void> eachRow(const store::Table &table, const char *column, qint64 parent);
    // What a hold says goes with the case it was placed from and with its person, but not while it is in force.
    base::Result<void> releasedHolds(const QString &condition, qint64 id);
    base::Result<void> items();
    base::Result<void> people();
    base::Result<void> person(qint64 place);
    base::Result<void> clocks();
    base::Result<void> files();

    Work &m_work;
    store::Transaction &m_transaction;
    const store::PrivacyClasses &m_classes;
    int m_peopleKept = 0;
};

}
