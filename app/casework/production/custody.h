// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/frame/work.h"

namespace casebook::casework {

// A line in the custody log of a file (F67), inside the transaction of an act: its bytes are read and held against the digest that the
// journal commits to. StoreDamaged when they differ; the line is then not written.
base::Result<void> addCustody(Desk &desk, store::Transaction &transaction, domain::CaseId file, domain::AttachmentId attachment, const QString &action, const QString &place);

struct RecordCustodyRequest {
    QString number;
    QString file;    // of the case, by its name or its place ("#2")
    QString action;  // one of domain::custodyActions()
    QString place;   // where, or to whom; the words are the person's
    QString operation = {};
};

// What happened to a file outside the casebook. Handing over is for files of the package, in a case that is that far, and to nobody whose
// domain only looks like that of an agency. Errors: NotFound, NotPermitted, InputInvalid (action, place, file), StoreDamaged.
class RecordCustody final {
public:
    explicit RecordCustody(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const RecordCustodyRequest &request);

private:
    Desk &m_desk;
};

}
