// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/reports/document.h"

namespace casebook::reports {

// The report as a workbook: first the stamp with a list of the sheets, then key figures, every table and the figures of every
// chart, and the text. Errors of xlsx::Book::finish().
base::Result<void> writeXlsx(const ReportDocument &document, const QString &path);

}
