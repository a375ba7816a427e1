// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csvsuggest.h"

#include "app/base/jsonreader.h"
#include "app/intake/draftrules.h"

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

using Column = KnownColumns::Column;

QString folded(QString header)
{
    header.replace(u'_', u' ');
    while (header.endsWith(u':') || header.endsWith(u'?') || header.endsWith(u'*'))
        header.chop(1);
    return header.simplified().toLower();
}

QMap<QString, QString> readWords(base::JsonObject parent, const char *key, bool areTargets)
{
    QMap<QString, QString> words;
    if (!parent.has(key))
        return words;
    base::JsonObject object = parent.object(key);
    const QStringList names = object.keys();
    for (const QString &name : names) {
        if (areTargets && !isCsvTarget(name))
            object.refuse(u"unknown target %1"_s.arg(name));
        words.insert(name, object.string(name.toUtf8().constData()));
    }
    return words;
}

QMap<QString, QSet<QString>> readSets(base::JsonObject root)
{
    QMap<QString, QSet<QString>> sets;
    base::JsonObject object = root.object("sets");
    const QStringList names = object.keys();
    for (const QString &name : names) {
        const QStringList members = object.strings(name.toUtf8().constData());
        sets.insert(name, QSet<QString>(members.cbegin(), members.cend()));
    }
    return sets;
}

Column readColumn(base::JsonObject object, const QMap<QString, QSet<QString>> &sets)
{
    Column column;
    const QStringList names = object.strings("names");
    if (names.isEmpty())
        object.refuse("names", u"empty"_s);
    for (const QString &name : names)
        column.names.append(folded(name));
    column.kind = object.has("kind") ? object.identifier("kind") : QString();
    column.to = object.strings("to");
    for (const QString &target : std::as_const(column.to)) {
        if (!isCsvTarget(target))
            object.refuse("to", u"unknown target %1"_s.arg(target));
    }
    column.values = readWords(object, "values", false);
    column.implies = readWords(object, "implies", true);
    const QString only = object.string("only", QString());
    if (!only.isEmpty() && !sets.contains(only))
        object.refuse("only", u"unknown set"_s);
    column.only = sets.value(only);
    return column;
}

bool fits(const Column &column, const QStringList &values)
{
    if (column.only.isEmpty())
        return true;
    qsizetype filled = 0;
    qsizetype known = 0;
    for (const QString &value : values) {
        filled += value.isEmpty() ? 0 : 1;
        known += column.only.contains(value) ? 1 : 0;
    }
    return filled > 0 && known * 10 >= filled * 9;
}

const Column *knownAs(const QString &header, const QStringList &values, const KnownColumns &known, const QString &kind)
{
    const QString name = folded(header);
    for (const Column &column : known.columns()) {
        const bool isOfKind = column.kind.isEmpty() || column.kind == kind;
        if (isOfKind && column.names.contains(name) && fits(column, values))
            return &column;
    }
    return nullptr;
}

QString kindOf(const QStringList &headers, const KnownColumns &known)
{
    QSet<QString> kinds;
    for (const QString &header : headers) {
        QSet<QString> named;  // an empty one: a header that any kind may have tells nothing
        for (const Column &column : known.columns()) {
            if (column.names.contains(folded(header)))
                named.insert(column.kind);
        }
        if (!named.contains(QString()))
            kinds.unite(named);
    }
    return kinds.size() == 1 ? *kinds.cbegin() : QString();
}

// A list of values that may stand in the column becomes a value map, so that the others are reported.
QMap<QString, QString> valuesOf(const Column &column)
{
    QMap<QString, QString> values = column.values;
    for (const QString &value : column.only)
        values.insert(value, value);
    return values;
}

}

base::Result<KnownColumns> KnownColumns::read(const QString &file, const QByteArray &json)
{
    base::JsonReader reader(file, json);
    base::JsonObject root = reader.root();
    if (root.string("format") != u"casebook-csv-columns-1"_s)
        root.refuse("format", u"not known columns of this version"_s);
    KnownColumns known;
    const QMap<QString, QSet<QString>> sets = readSets(root);
    const QList<base::JsonObject> kinds = root.objects("kinds");
    for (base::JsonObject kind : kinds)
        known.m_kinds.append({kind.identifier("kind"), readWords(kind, "constants", true)});
    const QList<base::JsonObject> columns = root.objects("columns");
    for (const base::JsonObject &column : columns)
        known.m_columns.append(readColumn(column, sets));
    CASEBOOK_CHECK(reader.finish());
    return known;
}

CsvMapping suggestMapping(const CsvSample &sample, const KnownColumns &known, const QString &kind)
{
    CsvMapping mapping;
    mapping.kind = kind.isEmpty() ? kindOf(sample.headers, known) : kind;
    bool hasReceived = false;
    for (qsizetype i = 0; i < sample.headers.size(); ++i) {
        ColumnMapping column{sample.headers.at(i)};
        const Column *found = knownAs(column.column, sample.columns.at(i), known, mapping.kind);
        if (found && !(hasReceived && found->to.contains(csvReceived))) {
            column.to = found->to;
            column.values = valuesOf(*found);
            column.implies = found->implies;
            column.isDate = found->to.contains(csvReceived);
            hasReceived = hasReceived || column.isDate;
        }
        mapping.columns.append(column);
    }
    for (const KnownColumns::KindDefaults &defaults : known.kinds()) {
        if (defaults.kind == mapping.kind)
            mapping.constants = defaults.constants;
    }
    return mapping;
}

void keepKnownTargets(CsvMapping &mapping, const domain::Kind &kind)
{
    const auto keep = [&](QMap<QString, QString> &words) {
        words.removeIf([&](QMap<QString, QString>::iterator word) { return !hasTarget(kind, word.key()); });
    };
    keep(mapping.constants);
    for (ColumnMapping &column : mapping.columns) {
        column.to.removeIf([&](const QString &target) { return !hasTarget(kind, target); });
        keep(column.implies);
    }
}

}
