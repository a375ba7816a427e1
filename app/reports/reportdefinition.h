// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/localtext.h"
#include "app/reports/document.h"

#include <QByteArray>

namespace casebook::reports {

// A column of a table: which field of the dataset it shows, and how.
struct ColumnDefinition {
    QString id;  // field of the dataset
    domain::LocalText title;
    Column::Type type = Column::Type::Text;
    double width = 1.0;

    Column in(const QString &language) const { return {id, title.in(language), type, width}; }
};

struct TableDefinition {
    QString id;
    QString dataset;       // which rows
    domain::LocalText title;
    domain::LocalText emptySentence;
    QList<ColumnDefinition> columns;
    bool hasTotals = false;
};

struct ChartDefinition {
    QString id;
    QString dataset;
    ChartValue::Form form = ChartValue::Form::Bars;
    ChartValue::Colours colours = ChartValue::Colours::Series;
    ChartValue::Unit unit = ChartValue::Unit::Count;
    // The finding has places that the dataset fills: "%count of %total late answers waited for %cause".
    domain::LocalText finding;
    domain::LocalText subtitle;
    domain::LocalText category;
};

struct TileDefinition {
    QString figure;  // of the dataset
    domain::LocalText label;
    Column::Type type = Column::Type::Number;
};

struct SectionDefinition {
    domain::LocalText heading;
    domain::LocalText note;        // a fixed paragraph: how the figures are counted
    QList<TileDefinition> tiles;
    QList<ChartDefinition> charts;
    QList<TableDefinition> tables;
};

// A report as a file of resources/reports describes it. What its datasets hold is C++ (app/reports/datasets), everything else is
// this file.
struct ReportDefinition {
    enum class Format { Pdf, Xlsx, Csv };
    QString id;
    domain::LocalText title;
    domain::LocalText description;
    int comparedPeriods = 0;  // how many periods before this one it shows
    QList<Format> formats;
    QList<SectionDefinition> sections;

    QStringList datasets() const;  // each once, in order of appearance
};

// Strict: an unknown key, a missing language, an unknown type or form, an id used twice is PackInvalid{file, path, reason}.
base::Result<ReportDefinition> readReportDefinition(const QString &file, const QByteArray &bytes);

}
