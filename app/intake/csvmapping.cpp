// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csvmapping.h"

#include "app/base/jsonreader.h"
#include "app/intake/csvreader.h"
#include "app/intake/csvtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace casebook::intake {

const QString csvReceived = u"field:received"_s;

namespace {

const QString format = u"casebook-csv-mapping-1"_s;

bool isId(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'-';
    });
}

QMap<QString, QString> readWords(base::JsonObject parent, const char *key)
{
    QMap<QString, QString> words;
    if (!parent.has(key))
        return words;
    base::JsonObject object = parent.object(key);
    const QStringList names = object.keys();
    for (const QString &name : names)
        words.insert(name, object.string(name.toUtf8().constData(), QString()));
    return words;
}

QMap<QString, QString> readTargets(base::JsonObject parent, const char *key)
{
    const QMap<QString, QString> words = readWords(parent, key);
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        if (!isCsvTarget(word.key()))
            parent.refuse(key, u"unknown target %1"_s.arg(word.key()));
    }
    return words;
}

ColumnMapping readColumn(base::JsonObject object)
{
    ColumnMapping column;
    column.column = object.string("column");
    column.to = object.strings("to");
    for (const QString &target : std::as_const(column.to)) {
        if (!isCsvTarget(target))
            object.refuse("to", u"unknown target %1"_s.arg(target));
    }
    const QString date = object.string("date", QString());
    column.isDate = !date.isEmpty() || column.to.contains(csvReceived);
    if (!date.isEmpty() && date != u"detect"_s) {
        column.date = datePattern(date);
        if (!column.date)
            object.refuse("date", u"unknown date pattern"_s);
    }
    column.values = readWords(object, "values");
    column.implies = readTargets(object, "implies");
    return column;
}

void refuseContradictions(base::JsonObject root, const CsvMapping &mapping)
{
    if (!mapping.encoding.isEmpty() && !csvEncodings().contains(mapping.encoding))
        root.refuse("encoding", u"unknown encoding"_s);
    const bool isSeparator = mapping.separator.size() == 1 && csvSeparators().contains(mapping.separator.at(0).toLatin1());
    if (!mapping.separator.isEmpty() && !isSeparator)
        root.refuse("separator", u"unknown separator"_s);
    if (!mapping.zone.isEmpty() && !QTimeZone(mapping.zone.toLatin1()).isValid())
        root.refuse("zone", u"unknown time zone"_s);
    if (mapping.constants.contains(csvReceived) && !QDate::fromString(mapping.constants.value(csvReceived), Qt::ISODate).isValid())
        root.refuse("constants", u"the day of receipt is not a date"_s);
    QStringList seen;
    for (const ColumnMapping &column : mapping.columns) {
        if (seen.contains(column.column))
            root.refuse("columns", u"column %1 twice"_s.arg(column.column));
        seen.append(column.column);
    }
}

QJsonObject wordsToJson(const QMap<QString, QString> &words)
{
    QJsonObject object;
    for (auto word = words.cbegin(); word != words.cend(); ++word)
        object.insert(word.key(), word.value());
    return object;
}

QJsonObject columnToJson(const ColumnMapping &column)
{
    QJsonObject object{{u"column"_s, column.column}, {u"to"_s, QJsonArray::fromStringList(column.to)}};
    if (column.isDate)
        object.insert(u"date"_s, column.date ? intake::name(*column.date) : u"detect"_s);
    if (!column.values.isEmpty())
        object.insert(u"values"_s, wordsToJson(column.values));
    if (!column.implies.isEmpty())
        object.insert(u"implies"_s, wordsToJson(column.implies));
    return object;
}

void insertUnlessEmpty(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

}

bool isCsvTarget(const QString &target)
{
    static const QStringList known = {
        csvReceived, u"field:title"_s, u"field:channel"_s, u"field:language"_s, u"field:office"_s, u"person:name"_s, u"person:kind"_s,
        u"person:mail"_s, u"person:phone"_s, u"person:address"_s, u"person:other"_s, u"message:body"_s, u"message:subject"_s, u"message:from"_s};
    if (known.contains(target))
        return true;
    const QStringView view(target);
    if (target.startsWith(u"fact:"_s))
        return isId(view.sliced(5));
    if (!target.startsWith(u"item:"_s))
        return false;
    const qsizetype dot = target.indexOf(u'.');
    return dot > 5 && isId(view.sliced(5, dot - 5)) && isId(view.sliced(dot + 1));
}

const ColumnMapping *CsvMapping::column(const QString &header) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(), [&](const ColumnMapping &one) { return one.column == header; });
    return found == columns.cend() ? nullptr : &*found;
}

bool CsvMapping::hasTarget(const QString &target) const
{
    return constants.contains(target)
        || std::any_of(columns.cbegin(), columns.cend(), [&](const ColumnMapping &one) { return one.to.contains(target); });
}

base::Result<CsvMapping> readMapping(const QString &file, const QByteArray &json)
{
    base::JsonReader reader(file, json);
    base::JsonObject root = reader.root();
    CsvMapping mapping;
    if (root.string("format") != format)
        root.refuse("format", u"not a mapping of this version"_s);
    mapping.name = root.string("name", QString());
    mapping.kind = root.identifier("kind");
    mapping.encoding = root.string("encoding", QString());
    mapping.separator = root.string("separator", QString());
    mapping.zone = root.string("zone", QString());
    mapping.constants = readTargets(root, "constants");
    const QList<base::JsonObject> columns = root.objects("columns");
    for (const base::JsonObject &column : columns)
        mapping.columns.append(readColumn(column));
    refuseContradictions(root, mapping);
    CASEBOOK_CHECK(reader.finish());
    return mapping;
}

QByteArray writeMapping(const CsvMapping &mapping)
{
    QJsonObject root{{u"format"_s, format}, {u"kind"_s, mapping.kind}};
    insertUnlessEmpty(root, u"name"_s, mapping.name);
    insertUnlessEmpty(root, u"encoding"_s, mapping.encoding);
    insertUnlessEmpty(root, u"separator"_s, mapping.separator);
    insertUnlessEmpty(root, u"zone"_s, mapping.zone);
    if (!mapping.constants.isEmpty())
        root.insert(u"constants"_s, wordsToJson(mapping.constants));
    QJsonArray columns;
    for (const ColumnMapping &column : mapping.columns)
        columns.append(columnToJson(column));
    root.insert(u"columns"_s, columns);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

}
