// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdfwriter.h"

#include "app/base/files.h"
#include "app/reports/pdf/blocks.h"
#include "app/reports/pdf/frame.h"
#include "app/reports/pdf/paper.h"
#include "app/reports/reportwords.h"

#include <QPainter>
#include <QPdfWriter>

namespace casebook::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype uprightColumns = 8;

bool isLandscape(const QList<Section> &sections)
{
    return std::any_of(sections.cbegin(), sections.cend(), [](const Section &section) {
        return section.table && section.table->columns.size() > uprightColumns;
    });
}

// Paper shows the figures of a chart right below it; the last part is the stamp in full.
QList<Section> paperSections(const ReportDocument &document)
{
    QList<Section> sections = document.sections;
    for (Section &section : sections) {
        if (section.chart && section.chart->language.isEmpty())
            section.chart->language = document.language;
        if (section.chart && !section.table) {
            section.table = tableOf(*section.chart);
            section.table->title.clear();
        }
    }
    if (document.isSheet)
        return sections;
    Section about{.heading = reportWords(document.language).about, .table = aboutTable(document)};
    about.table->title.clear();
    sections += about;
    return sections;
}

void drawPages(QPdfWriter &writer, QPainter &painter, const QList<QList<pdf::Piece>> &pages, const pdf::Frame &frame)
{
    const QPointF origin = frame.body().topLeft();
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        frame.draw(painter, static_cast<int>(page) + 1, static_cast<int>(pages.size()));
        painter.translate(origin);
        for (const pdf::Piece &piece : pages.at(page))
            piece.draw(painter, piece.top);
        painter.translate(-origin);
    }
}

}

base::Result<QByteArray> makePdf(const ReportDocument &document, const PdfOptions &options)
{
    const QList<Section> sections = paperSections(document);
    const bool landscape = isLandscape(sections);
    CASEBOOK_TRY(const pdf::Style style, pdf::style(options.family, landscape));
    const pdf::Paper paper{document.stamp.title + u", "_s + document.stamp.period, document.stamp.programVersion, landscape, document.stamp.generatedAt};
    return pdf::onPaper(paper, [&](QPdfWriter &writer) {
        const pdf::Frame frame(document, style, QSizeF(writer.width(), writer.height()));
        const pdf::Sheet sheet{style, document.language, frame.body().width(), options.chart};
        pdf::Flow flow(frame.body().height());
        pdf::putTitle(flow, sheet, document.stamp);
        for (const Section &section : sections)
            pdf::putSection(flow, sheet, section);
        QPainter painter(&writer);
        drawPages(writer, painter, flow.pages(), frame);
    });
}

base::Result<void> writePdf(const ReportDocument &document, const QString &path, const PdfOptions &options)
{
    CASEBOOK_TRY(const QByteArray bytes, makePdf(document, options));
    return base::writeFileAtomically(path, bytes);
}

}
