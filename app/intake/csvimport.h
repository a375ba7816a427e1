// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/kind.h"
#include "app/intake/csvsuggest.h"
#include "app/intake/draft.h"
#include "app/intake/problem.h"

#include <functional>

namespace casebook::intake {

// What only a person can say. The answer goes into the mapping; without it there are no drafts.
struct CsvQuestion {
    enum class About { Encoding, Separator, Kind, Received, DateOrder, DatesMixed };
    About about = About::Encoding;
    QString column;       // DateOrder, DatesMixed
    QStringList choices;  // as a mapping spells them
    QStringList samples;  // values or lines it is about

    QString id() const;   // "encoding", "separator", "kind", "received", "date-order", "dates-mixed"
};

struct CsvColumn {
    QString name;
    QStringList to;
    QStringList samples;  // up to three different values
};

// The dry run: what the file holds and what would become of it. Nothing is written anywhere.
struct CsvPlan {
    QString file;
    int rows = 0;                // below the header, empty lines aside
    QList<CsvColumn> columns;
    QString delimiter;
    QString encoding;
    QList<QStringList> preview;  // the first 20 rows
    QList<CsvQuestion> questions;
    QList<Problem> problems;     // of the file and of every row that would be skipped or mended
    int drafts = 0;              // rows that would become cases; 0 while a question is open
    int skipped = 0;             // the others: drafts + skipped = rows once no question is open
    CsvMapping mapping;          // complete: with it, readCsvDrafts asks nothing
    bool isRefused = false;      // the file as a whole cannot be read: see problems

    bool isReady() const { return questions.isEmpty() && !isRefused; }
};

struct CsvRequest {
    QString file;                           // its name, for problems and drafts
    QByteArray bytes;
    std::optional<CsvMapping> mapping;      // none: suggested from the headers
    QString kind;                           // of the suggestion; empty: by the headers
    QString office;                         // of rows that name none
    QDate latest;                           // a later day of receipt is a mistake; null: any day will do
    // When given, facts and choices are checked against the kind, and a suggestion holds only targets that it has.
    std::function<const domain::Kind *(const QString &kind)> rules = {};
};

CsvPlan planCsv(const CsvRequest &request, const KnownColumns &known);

struct CsvTotals {
    int rows = 0;
    int drafts = 0;
    int skipped = 0;
    QList<Problem> problems;
};

// One draft after the other, in the order of the file; visit answers false to stop (Cancelled). CsvAmbiguous{column, reason}
// while the plan has an open question, CsvInvalid{row, reason} for a file that cannot be read as a whole.
base::Result<CsvTotals> readCsvDrafts(const CsvRequest &request, const CsvPlan &plan, const std::function<bool(CaseDraft)> &visit);

}
