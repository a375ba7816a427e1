// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/chartfunction.h"
#include "app/reports/document.h"
#include "app/reports/pdf/flow.h"
#include "app/reports/pdf/style.h"
#include "app/reports/pdf/wrappedtext.h"

namespace casebook::reports::pdf {

// What the blocks of one report share. The style must outlive the pages.
struct Sheet {
    const Style &style;
    QString language;
    qreal width = 0;
    ChartFunction chart;
};

// Big title, subtitle and period on the first page.
void putTitle(Flow &flow, const Sheet &sheet, const ReportStamp &stamp);
// The heading never stands alone at the end of a page; paragraphs leave at least two lines on either side of a page break.
void putSection(Flow &flow, const Sheet &sheet, const Section &section);
// Running text at this distance from the left; a page break leaves at least two lines on either side.
void putLines(Flow &flow, const WrappedText &text, const QColor &colour, qreal left = 0);

}
