// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/reports/document.h"
#include "app/workspace/workspace.h"

namespace casebook::workspace {

// The proof of a case's dates, for an authority or a court that asks whether an answer was in time: when and how it arrived, and for
// each clock the rule, the calendar, the holidays it met, what stood still and what did not, the extension and its notice, the result.
// Nothing of what the case is about stands in it.

// On one page as far as it goes. `stamp` is storeStamp(). Errors: KindUnknown, OfficeUnknown.
base::Result<reports::ReportDocument> proofDocument(const Workspace &workspace, const domain::CaseFile &file, reports::ReportStamp stamp, const QString &language);

// Notes the print in the journal and writes NUMBER-proof.pdf into the folder; answers its path. A QGuiApplication must be there.
// NotPermitted{print}, FileNotWritable, DiskFull, FontMissing, and as above.
base::Result<QString> writeProofSheet(Workspace &workspace, const domain::CaseFile &file, const QString &folder, const QString &language);

}
