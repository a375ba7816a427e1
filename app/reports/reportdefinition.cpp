// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/reportdefinition.h"

#include "app/base/jsonreader.h"

#include <QSet>

namespace casebook::reports {

using namespace Qt::StringLiterals;
using base::JsonObject;

namespace {

template <typename Value>
struct Word {
    const char *word;
    Value value;
};

constexpr Word<Column::Type> columnTypes[] = {{"text", Column::Type::Text}, {"number", Column::Type::Number},
    {"date", Column::Type::Date}, {"days", Column::Type::Days}, {"percent", Column::Type::Percent}};
constexpr Word<ChartValue::Form> chartForms[] = {{"line", ChartValue::Form::Line}, {"bars", ChartValue::Form::Bars},
    {"stacked-bars", ChartValue::Form::StackedBars}, {"horizontal-bars", ChartValue::Form::HorizontalBars},
    {"horizontal-stacked-bars", ChartValue::Form::HorizontalStackedBars}};
constexpr Word<ChartValue::Colours> chartColours[] = {{"series", ChartValue::Colours::Series}, {"ramp", ChartValue::Colours::Ramp}};
constexpr Word<ChartValue::Unit> chartUnits[] = {{"count", ChartValue::Unit::Count}, {"days", ChartValue::Unit::Days},
    {"percent", ChartValue::Unit::Percent}};
constexpr Word<ReportDefinition::Format> formats[] = {{"pdf", ReportDefinition::Format::Pdf}, {"xlsx", ReportDefinition::Format::Xlsx},
    {"csv", ReportDefinition::Format::Csv}};

template <typename Value, size_t count>
Value meaning(JsonObject &object, const char *key, const QString &word, const Word<Value> (&words)[count])
{
    for (const Word<Value> &known : words) {
        if (word == QLatin1String(known.word))
            return known.value;
    }
    object.refuse(key, u"unknown word \"%1\""_s.arg(word));
    return words[0].value;
}

domain::LocalText texts(JsonObject object)
{
    return domain::LocalText({{u"en"_s, object.string("en")}, {u"de"_s, object.string("de")}});
}

domain::LocalText required(JsonObject &object, const char *key)
{
    return texts(object.object(key));
}

domain::LocalText optional(JsonObject &object, const char *key)
{
    return object.has(key) ? texts(object.object(key)) : domain::LocalText();
}

Column::Type columnType(JsonObject &object)
{
    return meaning(object, "type", object.string("type", u"text"_s), columnTypes);
}

ColumnDefinition readColumn(JsonObject object)
{
    ColumnDefinition column;
    column.id = object.identifier("id");
    column.title = required(object, "title");
    column.type = columnType(object);
    column.width = object.integer("width", 1, 10, 1);
    return column;
}

TableDefinition readTable(JsonObject object)
{
    TableDefinition table;
    table.id = object.identifier("id");
    table.dataset = object.identifier("dataset");
    table.title = required(object, "title");
    table.emptySentence = required(object, "empty");
    table.hasTotals = object.boolean("totals", false);
    QSet<QString> ids;
    for (JsonObject item : object.objects("columns")) {
        table.columns += readColumn(item);
        if (ids.contains(table.columns.last().id))
            item.refuse("id", u"used twice"_s);
        ids.insert(table.columns.last().id);
    }
    if (table.columns.isEmpty())
        object.refuse("columns", u"a table has columns"_s);
    return table;
}

ChartDefinition readChart(JsonObject object)
{
    ChartDefinition chart;
    chart.id = object.identifier("id");
    chart.dataset = object.identifier("dataset");
    chart.form = meaning(object, "form", object.string("form"), chartForms);
    chart.colours = meaning(object, "colours", object.string("colours", u"series"_s), chartColours);
    chart.unit = meaning(object, "unit", object.string("unit", u"count"_s), chartUnits);
    chart.finding = required(object, "finding");
    chart.subtitle = required(object, "subtitle");
    chart.category = required(object, "category");
    return chart;
}

TileDefinition readTile(JsonObject object)
{
    TileDefinition tile;
    tile.figure = object.identifier("figure");
    tile.label = required(object, "label");
    tile.type = columnType(object);
    return tile;
}

SectionDefinition readSection(JsonObject object)
{
    SectionDefinition section;
    section.heading = required(object, "heading");
    section.note = optional(object, "note");
    for (const JsonObject &item : object.objects("tiles"))
        section.tiles += readTile(item);
    for (const JsonObject &item : object.objects("charts"))
        section.charts += readChart(item);
    for (const JsonObject &item : object.objects("tables"))
        section.tables += readTable(item);
    const bool isEmpty = section.tiles.isEmpty() && section.charts.isEmpty() && section.tables.isEmpty();
    if (isEmpty && section.note.isEmpty())
        object.refuse(u"a section shows something"_s);
    return section;
}

// Charts and tables become files and sheets: their ids must differ in the whole report.
void refuseDoubleIds(JsonObject &root, const ReportDefinition &report)
{
    QSet<QString> taken;
    const auto take = [&](const QString &id) {
        if (taken.contains(id))
            root.refuse("sections", u"the id \"%1\" is used twice"_s.arg(id));
        taken.insert(id);
    };
    for (const SectionDefinition &section : report.sections) {
        for (const ChartDefinition &chart : section.charts)
            take(chart.id);
        for (const TableDefinition &table : section.tables)
            take(table.id);
    }
}

}

QStringList ReportDefinition::datasets() const
{
    QStringList names;
    for (const SectionDefinition &section : sections) {
        for (const ChartDefinition &chart : section.charts)
            names += chart.dataset;
        for (const TableDefinition &table : section.tables)
            names += table.dataset;
    }
    names.removeDuplicates();
    return names;
}

base::Result<ReportDefinition> readReportDefinition(const QString &file, const QByteArray &bytes)
{
    base::JsonReader reader(file, bytes);
    JsonObject root = reader.root();
    ReportDefinition report;
    report.id = root.identifier("id");
    report.title = required(root, "title");
    report.description = required(root, "description");
    report.comparedPeriods = root.integer("compared_periods", 0, 12, 0);
    const QStringList formatWords = root.strings("formats");
    for (const QString &word : formatWords)
        report.formats += meaning(root, "formats", word, formats);
    if (report.formats.isEmpty())
        root.refuse("formats", u"a report has a format"_s);
    for (const JsonObject &item : root.objects("sections"))
        report.sections += readSection(item);
    if (report.sections.isEmpty())
        root.refuse("sections", u"a report has sections"_s);
    refuseDoubleIds(root, report);
    CASEBOOK_CHECK(reader.finish());
    return report;
}

}
