// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

namespace casebook::test {

// What poppler reads in a PDF. The functions return nothing if a tool is missing; hasPdfTools() tells beforehand.
struct PdfWord {
    int page = 0;      // from 1
    QRectF box;        // points, from the top left corner of the page
    QString text;
};

bool hasPdfTools();  // pdftotext, qpdf
QString pdfText(const QByteArray &pdf, const QStringList &options = {QStringLiteral("-layout")});
QStringList pdfPages(const QByteArray &pdf);
QList<PdfWord> pdfWords(const QByteArray &pdf);
// Words that cover each other or leave the paper's margin of 36 points: "page 2: Antrag / Frist".
QStringList pdfCollisions(const QByteArray &pdf, const QSizeF &page);
// Empty if `qpdf --check` finds nothing.
QString pdfProblems(const QByteArray &pdf);

// Compares with the golden file, or writes it if the environment has CASEBOOK_REWRITE_GOLDENS.
bool matchesGolden(const QString &actual, const QString &path);

}
