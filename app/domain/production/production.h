// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/casefile.h"
#include "app/domain/kind.h"

namespace casebook::domain {

// What is handed over to an authority: the files of a case whose purpose is "production", each with an entry in its list `production`
// that says for which category of data and which target. A category without a file has an entry that says why.

inline const QString productionPurpose = QStringLiteral("production");

bool hasProduction(const Kind &kind);  // whether cases of this kind have such a list

// The file of a case by its name, or by its place among the files ("#2", from 1). NotFound{what was asked for},
// InputInvalid{"file", reason} where two are called so.
base::Result<AttachmentRecord> fileOf(const CaseFile &file, const QString &asked);

// What can be done with a piece of evidence (F67).
QStringList custodyActions();  // "received", "exported", "handed-over", "returned"

// The index of the package: a line for each entry in the order of the list, as CSV of UTF-8 (RFC 4180, a byte order mark before it, as
// spreadsheets want it): number, category, target, file, bytes, SHA-256, reason. What could be taken for a formula begins with an
// apostrophe. The columns are named in `language`. InputInvalid{"production", reason} without an entry, and for a file that is not in
// the case or is not handed over.
base::Result<QByteArray> productionIndex(const Kind &kind, const CaseFile &file, const QString &language);

}
