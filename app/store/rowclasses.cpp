// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rowclasses.h"

#include "app/base/canonicaljson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace casebook::store {

using domain::PrivacyClass;

namespace {

bool isPlain(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c < u' ' || c == u'"' || c == u'\\'; });
}

// What canonicalJson() writes for the cell; a verification does this for every cell of the store.
void addCell(QByteArray &out, const Value &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    if (text && isPlain(*text)) {
        out += '"';
        out += text->toUtf8();
        out += '"';
    } else if (text) {
        out += base::canonicalJson(*text);
    } else if (const auto *number = std::get_if<qint64>(&cell)) {
        out += QByteArray::number(*number);
    } else {
        out += "null";
    }
}

void addName(QByteArray &out, const char *name)
{
    out += out.isEmpty() ? "{\"" : ",\"";
    out += name;
    out += "\":";
}

// Positions of the columns by name, the order of keys in canonical JSON.
const QList<qsizetype> &byName(const Table &table)
{
    thread_local QHash<const Table *, QList<qsizetype>> orders;
    QList<qsizetype> &order = orders[&table];
    if (order.isEmpty()) {
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            order << i;
        std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return qstrcmp(table.columns[a].name, table.columns[b].name) < 0; });
    }
    return order;
}

void addFacts(std::map<PrivacyClass, QByteArray> &bytes, const Column &column, const Value &cell, const FactClasses &facts)
{
    std::map<PrivacyClass, QJsonObject> byClass;
    const QJsonObject all = QJsonDocument::fromJson(textOf(cell).toUtf8()).object();
    for (auto fact = all.begin(); fact != all.end(); ++fact)
        byClass[facts.value(fact.key(), column.privacyClass)].insert(fact.key(), fact.value());
    for (const auto &[privacyClass, values] : byClass) {
        addName(bytes[privacyClass], column.name);
        bytes[privacyClass] += base::canonicalJson(values);
    }
}

}

std::map<PrivacyClass, QByteArray> bytesByClass(const Table &table, const QList<Value> &cells, const FactClasses &facts)
{
    std::map<PrivacyClass, QByteArray> bytes;
    for (const qsizetype i : byName(table)) {
        const Column &column = table.columns[i];
        if (column.holdsFacts) {
            addFacts(bytes, column, cells[i], facts);
            continue;
        }
        QByteArray &part = bytes[column.privacyClass];
        addName(part, column.name);
        addCell(part, cells[i]);
    }
    for (auto &[privacyClass, part] : bytes)
        part += '}';
    return bytes;
}

}
