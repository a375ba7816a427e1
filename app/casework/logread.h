// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "app/domain/casefile.h"

namespace casebook::casework {

// Opening a case or a file of it is an act like any other: allowed or not, and in the journal. Exports and prints too. A
// casebook that was opened read-only takes no entry.
class LogRead final {
public:
    explicit LogRead(Desk &desk) : m_desk(desk) {}

    // NotFound, NotPermitted.
    base::Result<domain::CaseFile> openCase(const QString &number);
    // The cases that this one is linked to, as far as this person may see them; opening each is recorded.
    base::Result<QList<domain::CaseFile>> openLinked(const domain::CaseFile &file);
    struct OpenedFile {
        QString name;
        QString mime;
        QByteArray bytes;
    };
    base::Result<OpenedFile> openAttachment(const QString &number, domain::AttachmentId id);
    // "export:<what>" and "print:<what>" of lists and reports; `what` is an id of ours, never text of a case.
    base::Result<void> record(domain::Action action, const QString &what);

private:
    Desk &m_desk;
};

}
