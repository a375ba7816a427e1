// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/reports/document.h"

#include <memory>

namespace casebook::reports::xlsx {

// A workbook that is written row by row, each row forgotten when the next one begins: a register of a million rows needs no more
// memory than one of ten. Cells keep their type. Texts are strings in the file whatever they begin with, marked as text, so that
// even editing them in place makes no formula. Same calls, same bytes. The file appears at its path when finish() succeeds.
class Book final {
public:
    Book(const QString &path, const ReportStamp &stamp, const QString &language);
    ~Book();  // leaves nothing behind if finish() was not called
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    // Head row bold, frozen, with a filter. The name is made fit for a sheet (at most 31 characters, unique); answers it.
    QString beginSheet(const QString &name, const QList<Column> &columns);
    void addRow(const QList<QVariant> &cells);
    void addTotals(const QList<QVariant> &cells);  // bold, outside the filter

    // FileNotWritable, DiskFull; InputInvalid{rows} if a sheet had more rows than the format knows.
    base::Result<void> finish();

private:
    struct State;
    void endSheet();
    std::unique_ptr<State> m_state;
};

}
