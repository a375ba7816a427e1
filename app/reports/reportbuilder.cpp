// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/reportbuilder.h"

#include "app/base/canonicaljson.h"
#include "app/base/digest.h"
#include "app/reports/celltext.h"

#include <QJsonArray>
#include <limits>

namespace casebook::reports {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QJsonValue plain(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: return QJsonValue::Null;
    case QMetaType::Bool: return value.toBool();
    case QMetaType::QDate: return value.toDate().toString(Qt::ISODate);
    case QMetaType::Double: return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case QMetaType::LongLong: return value.toLongLong();
    default: return value.toString();
    }
}

QJsonArray plain(const QList<DataCell> &cells)
{
    QJsonArray values;
    for (const DataCell &cell : cells)
        values.append(plain(cell.value));
    return values;
}

QJsonObject plain(const Data &data)
{
    QJsonArray fields;
    for (const DataField &field : data.fields)
        fields.append(field.id);
    QJsonArray rows;
    for (const QList<DataCell> &row : data.rows)
        rows.append(plain(row));
    return {{u"fields"_s, fields}, {u"rows"_s, rows}, {u"totals"_s, plain(data.totals)}};
}

class Building final {
public:
    Building(const ReportDefinition &definition, DatasetContext &context, const QString &language)
        : m_definition(definition), m_context(context), m_language(language) {}

    Result<void> addSection(const SectionDefinition &section);

    QList<Section> sections;
    QJsonObject tables;
    QJsonObject figures;

private:
    base::Unexpected problem(const QString &place, const QString &reason) const
    {
        return base::fail(base::ErrorCode::PackInvalid, {m_definition.id, place, reason});
    }
    Result<Data> data(const QString &id);
    Result<QList<Tile>> tiles(const QList<TileDefinition> &definitions);
    Result<Section> chartSection(const ChartDefinition &definition);
    Result<Section> tableSection(const TableDefinition &definition);
    QString comparison(const Figure &figure, Column::Type type) const;

    const ReportDefinition &m_definition;
    DatasetContext &m_context;
    const QString &m_language;
};

Result<Data> Building::data(const QString &id)
{
    const DatasetFunction function = dataset(id);
    if (!function)
        return problem(id, u"no such dataset"_s);
    return function(m_context);
}

// A part of a report may hold one chart or one table; what is more goes into parts without a heading behind it.
Result<void> Building::addSection(const SectionDefinition &section)
{
    Section head{.heading = section.heading.in(m_language)};
    if (!section.note.isEmpty())
        head.paragraphs = section.note.in(m_language).split(u'\n');
    CASEBOOK_TRY(head.tiles, tiles(section.tiles));
    QList<Section> parts;
    for (const ChartDefinition &chart : section.charts) {
        CASEBOOK_TRY(const Section part, chartSection(chart));
        parts << part;
    }
    for (const TableDefinition &table : section.tables) {
        CASEBOOK_TRY(const Section part, tableSection(table));
        parts << part;
    }
    if (!parts.isEmpty() && head.tiles.isEmpty()) {
        parts.first().heading = head.heading;
        parts.first().paragraphs = head.paragraphs + parts.constFirst().paragraphs;
    } else if (!head.tiles.isEmpty() || !head.paragraphs.isEmpty()) {
        parts.prepend(head);  // a part that only waits for a text of the office is left out while there is none
    }
    sections += parts;
    return {};
}

// "134 of 147; Q2 2026: 90.2%", broken into lines only between the two
QString Building::comparison(const Figure &figure, Column::Type type) const
{
    QStringList parts;
    const auto count = [this](qint64 value) { return cellText(Column::Type::Number, QVariant(static_cast<qlonglong>(value)), m_language); };
    if (figure.part && figure.all && *figure.all > 0)
        parts << (m_language == "de"_L1 ? u"%1 von %2"_s : u"%1 of %2"_s).arg(count(*figure.part), count(*figure.all));
    if (const auto before = m_context.previous())
        parts << u"%1: %2"_s.arg(shortWords(*before, m_language), cellText(type, figure.before.value, m_language));
    for (QString &part : parts)
        part.replace(u' ', QChar::Nbsp);
    return parts.join(u"; "_s);
}

Result<QList<Tile>> Building::tiles(const QList<TileDefinition> &definitions)
{
    if (definitions.isEmpty())
        return QList<Tile>();
    CASEBOOK_TRY(const auto known, keyFigures(m_context));
    QList<Tile> tiles;
    for (const TileDefinition &definition : definitions) {
        if (!known.contains(definition.figure))
            return problem(definition.figure, u"no such figure"_s);
        const Figure figure = known.value(definition.figure);
        figures.insert(definition.figure, plain(figure.value.value));
        tiles << Tile{definition.label.in(m_language), cellText(definition.type, figure.value.value, m_language), comparison(figure, definition.type)};
    }
    return tiles;
}

Result<Section> Building::chartSection(const ChartDefinition &definition)
{
    CASEBOOK_TRY(const Data rows, data(definition.dataset));
    tables.insert(definition.id, plain(rows));
    CASEBOOK_TRY(const QString finding, filled(definition.finding.in(m_language), rows.places, m_language));
    CASEBOOK_TRY(const QString subtitle, filled(definition.subtitle.in(m_language), rows.places, m_language));
    if (rows.rows.isEmpty() || rows.fields.size() < 2)
        return Section{.heading = {}, .paragraphs = {finding + u'.'}};
    ChartValue chart{.id = definition.id, .form = definition.form, .colours = definition.colours, .unit = definition.unit, .finding = finding,
                     .subtitle = subtitle, .categoryTitle = definition.category.in(m_language), .categories = {}, .series = {}};
    for (const QList<DataCell> &row : rows.rows)
        chart.categories << row.constFirst().in(m_language).toString();
    for (qsizetype at = 1; at < rows.fields.size(); ++at) {
        ChartSeries series{rows.fields.at(at).title.in(m_language), {}};
        for (const QList<DataCell> &row : rows.rows) {
            const QVariant &value = row.at(at).value;
            series.values << (value.isValid() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN());
        }
        chart.series << series;
    }
    chart.language = m_language;
    return Section{.heading = {}, .chart = chart};
}

Result<Section> Building::tableSection(const TableDefinition &definition)
{
    CASEBOOK_TRY(const Data rows, data(definition.dataset));
    tables.insert(definition.id, plain(rows));
    CASEBOOK_TRY(const QString title, filled(definition.title.in(m_language), rows.places, m_language));
    Table table{.id = definition.id, .title = title, .columns = {}, .rows = {}, .totals = {}, .emptySentence = definition.emptySentence.in(m_language)};
    QList<qsizetype> places;
    for (const ColumnDefinition &column : definition.columns) {
        const auto field = std::find_if(rows.fields.cbegin(), rows.fields.cend(), [&](const DataField &one) { return one.id == column.id; });
        if (field == rows.fields.cend())
            return problem(column.id, u"the dataset %1 has no such field"_s.arg(definition.dataset));
        places << field - rows.fields.cbegin();
        table.columns << column.in(m_language);
    }
    const auto cells = [&](const QList<DataCell> &row) {
        QList<QVariant> found;
        for (const qsizetype place : std::as_const(places))
            found << row.at(place).in(m_language);
        return found;
    };
    for (const QList<DataCell> &row : rows.rows)
        table.rows << cells(row);
    if (definition.hasTotals && !rows.totals.isEmpty())
        table.totals = cells(rows.totals);
    return Section{.heading = {}, .table = table};
}

}

Result<BuiltReport> buildReport(const ReportDefinition &definition, DatasetContext &context, const ReportStamp &stamp, const QString &language,
                                const std::function<bool(qsizetype section)> &goesOn)
{
    Building building(definition, context, language);
    for (qsizetype i = 0; i < definition.sections.size(); ++i) {
        if (goesOn && !goesOn(i))
            return base::fail(base::ErrorCode::Cancelled);
        CASEBOOK_CHECK(building.addSection(definition.sections[i]));
    }
    BuiltReport built{{stamp, building.sections, language}, {{u"figures"_s, building.figures}, {u"tables"_s, building.tables}}};
    built.document.stamp.report = definition.id;
    built.document.stamp.title = definition.title.in(language);
    return built;
}

QString figuresHash(const QJsonObject &figures)
{
    return QString::fromLatin1(base::sha256(base::canonicalJson(figures)).toHex());
}

}
