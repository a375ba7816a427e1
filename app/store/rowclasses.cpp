// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rowclasses.h"

#include "app/base/canonicaljson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace casebook::store {

using domain::PrivacyClass;

namespace {

QJsonValue jsonOf(const Value &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        return *number;
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    return QJsonValue::Null;
}

}

std::map<PrivacyClass, QByteArray> bytesByClass(const Table &table, const QList<Value> &cells, const FactClasses &facts)
{
    std::map<PrivacyClass, QJsonObject> parts;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        const QString name = QString::fromLatin1(column.name);
        if (!column.holdsFacts) {
            parts[column.privacyClass].insert(name, jsonOf(cells[i]));
            continue;
        }
        std::map<PrivacyClass, QJsonObject> byClass;
        const QJsonObject all = QJsonDocument::fromJson(textOf(cells[i]).toUtf8()).object();
        for (auto fact = all.begin(); fact != all.end(); ++fact)
            byClass[facts.value(fact.key(), column.privacyClass)].insert(fact.key(), fact.value());
        for (const auto &[privacyClass, values] : byClass)
            parts[privacyClass].insert(name, values);
    }
    std::map<PrivacyClass, QByteArray> bytes;
    for (const auto &[privacyClass, values] : parts)
        bytes[privacyClass] = base::canonicalJson(values);
    return bytes;
}

}
