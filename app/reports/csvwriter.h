// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/reports/document.h"

#include <QByteArray>

namespace casebook::reports {

// RFC 4180: CRLF, fields quoted where needed, quotes doubled. UTF-8 with a byte order mark, because without it the most used
// spreadsheet reads the file in the computer's old code page and spoils every umlaut; programs skip the mark. Days are ISO 8601,
// a percentage is a share of one. Words are neutralised (app/base/formula.h); figures and days are written bare, so -4 stays a number.
struct CsvForm {
    QChar separator = u',';
    QChar decimalPoint = u'.';
};

// What a spreadsheet set to the language opens without questions: ';' and decimal comma for "de", RFC 4180's comma otherwise.
CsvForm csvFormFor(const QString &language);

QByteArray csv(const Table &table, const CsvForm &form = {});

// One file per table, named `<baseName>-<table id>.csv`, and the stamp in `<baseName>-about.csv`. Answers the paths.
// FileNotWritable, DiskFull.
base::Result<QStringList> writeCsv(const ReportDocument &document, const QString &folder, const QString &baseName, const CsvForm &form = {});

}
