// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/casefile.h"
#include "app/store/clearance.h"
#include "app/store/connection.h"
#include "app/store/table.h"

#include <QSet>

namespace casebook::queries {

// One case whole. A case in a compartment outside the clearance is NotFound, exactly like a number that was never given.
base::Result<domain::CaseFile> caseFile(store::Connection &connection, const store::Clearance &clearance, const QString &number);
base::Result<domain::CaseFile> caseFile(store::Connection &connection, const store::Clearance &clearance, domain::CaseId id);

// A case that was read before in the same transaction, after rows of these tables were written: only what lies in them is
// read anew. NotFound as above.
base::Result<void> readAgain(store::Connection &connection, const store::Clearance &clearance, domain::CaseFile &file,
                             const QSet<const store::Table *> &touched);

// Journal entries about the case with the values they opened, newest first. Actors are login names.
base::Result<QList<domain::HistoryLine>> history(store::Connection &connection, const store::Clearance &clearance, domain::CaseId id);

struct AttachmentContent {
    QString name;
    QString mime;
    QByteArray bytes;
};
// StoreDamaged when the bytes do not match their digest.
base::Result<AttachmentContent> attachmentContent(store::Connection &connection, const store::Clearance &clearance, domain::AttachmentId id);

}
