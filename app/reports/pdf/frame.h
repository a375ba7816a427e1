// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/document.h"
#include "app/reports/pdf/style.h"
#include "app/reports/pdf/wrappedtext.h"

#include <QSizeF>

class QPainter;

namespace casebook::reports::pdf {

// What stands above and below every page, so that no single sheet can be taken for something else: title, period, filter,
// clearance, store, checkpoint, versions, page number, and on a test store a warning.
class Frame {
public:
    Frame(const ReportDocument &document, const Style &style, const QSizeF &page);

    // Where the pieces of a page go.
    QRectF body() const;
    void draw(QPainter &painter, int page, int pages) const;

private:
    qreal headHeight() const;
    qreal footHeight() const;
    void drawHead(QPainter &painter, bool isFirst) const;
    void drawFoot(QPainter &painter, const QString &pageWords) const;

    const ReportDocument &m_document;
    const Style &m_style;
    QSizeF m_page;
    TextMeasure m_plain;
    TextMeasure m_strong;
    WrappedText m_filter;
    WrappedText m_clearance;
    WrappedText m_storeWords;
    WrappedText m_madeWords;
};

}
