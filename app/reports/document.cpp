// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/document.h"

#include "app/reports/celltext.h"
#include "app/reports/reportwords.h"

#include <QSet>
#include <cmath>

namespace casebook::reports {

using namespace Qt::StringLiterals;

namespace {

Column::Type columnType(ChartValue::Unit unit)
{
    switch (unit) {
    case ChartValue::Unit::Count:
        return Column::Type::Number;
    case ChartValue::Unit::Days:
        return Column::Type::Days;
    case ChartValue::Unit::Percent:
        return Column::Type::Percent;
    }
    Q_UNREACHABLE();
}

// Counts are whole numbers in a chart's double as well; the table must not write "12.0".
QVariant cell(double value, ChartValue::Unit unit)
{
    if (!std::isfinite(value))
        return {};
    if (unit == ChartValue::Unit::Count && value == std::floor(value))
        return QVariant(static_cast<qlonglong>(value));
    return value;
}

QList<QVariant> row(const ChartValue &chart, qsizetype category)
{
    QList<QVariant> cells{chart.categories.at(category)};
    for (const ChartSeries &series : chart.series)
        cells += category < series.values.size() ? cell(series.values.at(category), chart.unit) : QVariant();
    if (chart.limit)
        cells += cell(chart.limit->at, chart.unit);
    return cells;
}

Table named(Table table, const QString &fallback, QSet<QString> &taken)
{
    const QString wanted = table.id.isEmpty() ? fallback : table.id;
    table.id = wanted;
    for (int number = 2; taken.contains(table.id); ++number)
        table.id = u"%1-%2"_s.arg(wanted).arg(number);
    taken.insert(table.id);
    return table;
}

Table figuresTable(const ReportDocument &document)
{
    const ReportWords &words = reportWords(document.language);
    Table table{.id = u"key-figures"_s, .title = words.keyFigures, .columns = {}, .rows = {}};
    table.columns = {Column{u"figure"_s, words.figure}, Column{u"value"_s, words.value}, Column{u"comparison"_s, words.comparison}};
    for (const Section &section : document.sections) {
        for (const Tile &tile : section.tiles)
            table.rows.append(QList<QVariant>{tile.label, tile.value, tile.comparison});
    }
    return table;
}

Table textTable(const ReportDocument &document)
{
    const ReportWords &words = reportWords(document.language);
    Table table{.id = u"text"_s, .title = words.text, .columns = {}, .rows = {}};
    table.columns = {Column{u"section"_s, words.section}, Column{u"text"_s, words.text, Column::Type::Text, 4.0}};
    for (const Section &section : document.sections) {
        for (const QString &paragraph : section.paragraphs)
            table.rows.append(QList<QVariant>{section.heading, paragraph});
    }
    return table;
}

}

Table tableOf(const ChartValue &chart)
{
    Table table{.id = chart.id, .title = chart.finding, .columns = {}, .rows = {}};
    table.columns += Column{u"category"_s, chart.categoryTitle, Column::Type::Text, 2.0};
    for (qsizetype at = 0; at < chart.series.size(); ++at)
        table.columns += Column{u"series-%1"_s.arg(at + 1), chart.series.at(at).name, columnType(chart.unit), 1.0};
    if (chart.limit)
        table.columns += Column{u"limit"_s, chart.limit->words, columnType(chart.unit), 1.0};
    for (qsizetype at = 0; at < chart.categories.size(); ++at)
        table.rows.append(row(chart, at));
    return table;
}

Table aboutTable(const ReportDocument &document)
{
    const ReportStamp &stamp = document.stamp;
    const ReportWords &words = reportWords(document.language);
    Table table{.id = u"about"_s, .title = words.about, .columns = {}, .rows = {}};
    table.columns = {Column{u"name"_s, words.entry, Column::Type::Text, 1.0}, Column{u"value"_s, words.value, Column::Type::Text, 4.0}};
    const auto add = [&table](const QString &name, const QString &value) { table.rows.append(QList<QVariant>{name, value}); };
    add(words.report, stamp.report.isEmpty() ? stamp.title : u"%1 (%2)"_s.arg(stamp.title, stamp.report));
    add(words.organisation, stamp.organisation);
    add(words.period, stamp.period);
    add(words.filter, stamp.filter.isEmpty() ? words.none : stamp.filter);
    add(words.clearance, stamp.clearance);
    add(words.store, stamp.storeName);
    add(words.checkpoint, words.checkpointValue.arg(reportLocale(document.language).toString(stamp.checkpointSize), stamp.checkpointRoot));
    add(words.generated, instantText(stamp.generatedAt, document.language));
    add(words.program, stamp.programVersion);
    add(words.rulebook, stamp.rulebookVersion);
    return table;
}

QList<Table> allTables(const ReportDocument &document)
{
    QList<Table> tables;
    QSet<QString> taken{u"about"_s};
    if (const Table figures = figuresTable(document); !figures.rows.isEmpty())
        tables += named(figures, figures.id, taken);
    for (const Section &section : document.sections) {
        if (section.chart)
            tables += named(tableOf(*section.chart), u"chart"_s, taken);
        if (section.table)
            tables += named(*section.table, u"table"_s, taken);
    }
    if (const Table text = textTable(document); !text.rows.isEmpty())
        tables += named(text, text.id, taken);
    return tables;
}

}
