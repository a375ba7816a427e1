// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/chartvalue.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <optional>

namespace casebook::reports {

struct Column {
    enum class Type { Text, Number, Date, Days, Percent };  // days may have a fraction; a percentage is a share of one
    QString id;
    QString title;
    Type type = Type::Text;
    double width = 1.0;  // relative to the other columns
};

// Cells are QString, whole number, double, QDate or bool; an invalid QVariant is "no value". A string in a column of numbers
// is allowed ("fewer than 5") and is treated as text by every writer.
struct Table {
    QString id;     // file and sheet name: "register"
    QString title;
    QList<Column> columns;
    QList<QList<QVariant>> rows;
    QList<QVariant> totals = {};  // empty: no such row
    QString emptySentence = {};   // what stands there when there are no rows; empty: the usual words
};

// One figure and what it is compared with.
struct Tile {
    QString label;
    QString value;
    QString comparison;
};

// A part of a report, in this order on paper. A chart without a table gets the table of its own figures.
struct Section {
    QString heading;
    QStringList paragraphs = {};
    QList<Tile> tiles = {};
    std::optional<ChartValue> chart = {};
    std::optional<Table> table = {};
};

// What makes the report reproducible; printed on every page and written into every file.
struct ReportStamp {
    QString report;        // id: "quarterly"
    QString title;
    QString subtitle;
    QString organisation;
    QString period;        // in words
    QString filter;        // in words
    QString clearance;     // in words: what was left out for the reader's clearance
    QString storeName;
    qint64 checkpointSize = 0;   // entries of the journal
    QString checkpointRoot;      // shortened root hash
    QString programVersion;
    QString rulebookVersion;
    QDateTime generatedAt;       // UTC
    bool isTestStore = false;    // every page says so
};

struct ReportDocument {
    ReportStamp stamp;
    QList<Section> sections;
    QString language;  // "en", "de": words, numbers and dates
    bool isSheet = false;  // about one case: on paper without a filter and without the last part about the report
};

// The figures of a chart as a table: a row a category, a column a series, the limit in a last column.
Table tableOf(const ChartValue &chart);
// The stamp as two columns, name and value.
Table aboutTable(const ReportDocument &document);
// For the writers that know no paper: key figures, all tables in reading order, those of the charts included, and the text last.
// Ids are made unique ("open", "open-2").
QList<Table> allTables(const ReportDocument &document);

}
