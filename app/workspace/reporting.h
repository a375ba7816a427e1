// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/chartfunction.h"
#include "app/reports/document.h"
#include "app/workspace/workspace.h"

#include <QJsonObject>
#include <functional>

namespace casebook::workspace {

struct ReportTitle {
    QString id;
    QString title;
    QString description;
    QStringList formats;  // "pdf", "xlsx", "csv"
};

struct ReportRequest {
    QString id;
    QString period;    // as reports::parsePeriod reads it
    QString filter = {};  // the language of the register; empty: all cases
    QString language = QStringLiteral("en");  // "en", "de"
    QString folder;    // of the files; must be there
    QStringList formats = {};  // empty: all that the report has
};

struct ReportOutcome {
    QStringList files;    // <id>-<period>.<ext>, a table a file for CSV
    QJsonObject figures;  // what is in the files without any words, see reports::BuiltReport
    QString hash;         // SHA-256 over report, period, filter and figures as canonical JSON; the same in both languages
};

// How many parts of a report are made, of how many; told often. False stops (Cancelled) until the export is noted in the journal.
using ReportProgress = std::function<bool(qint64 done, qint64 all)>;

// In the order of their ids.
base::Result<QList<ReportTitle>> reportList(const QString &language);

// Counts what this user may see, on one state of the store, notes the export in the journal and writes the files; where the
// entry cannot be made nothing is written. The stamp names the checkpoint before that entry. For a PDF a QGuiApplication must
// be there, for its charts a QApplication. ReportUnknown, PeriodInvalid (also for a period that has not begun), FilterInvalid,
// InputInvalid{format|language}, NotPermitted{export}, FileNotWritable, DiskFull, FontMissing, and the store's.
base::Result<ReportOutcome> runReport(Workspace &workspace, const ReportRequest &request, const reports::ChartFunction &chart, const ReportProgress &progress = {});

// What every document of a store carries, of the journal as it is now: organisation, store, checkpoint, clearance, versions and
// moment. Title, period and filter are for the caller to say.
base::Result<reports::ReportStamp> storeStamp(Workspace &workspace, const QString &language);

}
