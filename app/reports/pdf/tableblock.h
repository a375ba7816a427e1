// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/pdf/blocks.h"

namespace casebook::reports::pdf {

// Titles repeat on every page. No row is cut unless it is higher than a page, and the last page never holds less than three
// rows of a longer table. The table must outlive the pages. `title` may be empty
// where the section's heading says it already; `running` stands above the table on the pages that follow.
void putTable(Flow &flow, const Sheet &sheet, const Table &table, const QString &title, const QString &running);
// What must stand together at its beginning: title, head, first rows.
qreal tableStart(const Sheet &sheet, const Table &table, const QString &title, qreal pageHeight);

}
