// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/reports/chartfunction.h"
#include "app/reports/document.h"

#include <QByteArray>

namespace casebook::reports {

struct PdfOptions {
    ChartFunction chart = {};        // none: the table of the figures stands alone
    QString family = QStringLiteral("Inter");
};

// The report on A4, upright, or lying if one of its tables has more than eight columns. Same document, same bytes: on any
// computer with the same font, Qt and zlib, in any time zone and locale. Wants a QGuiApplication (and a chart drawn with
// QtCharts a QApplication) in the main thread. FontMissing, Internal.
base::Result<QByteArray> makePdf(const ReportDocument &document, const PdfOptions &options = {});

// The same into a file, whole or not at all. FileNotWritable, DiskFull.
base::Result<void> writePdf(const ReportDocument &document, const QString &path, const PdfOptions &options = {});

}
