// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rowclasses.h"

#include "app/base/canonicaljson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <charconv>

namespace casebook::store {

using domain::PrivacyClass;

namespace {

// A row is written without a QJsonValue on the way: a verification does this for every cell of the store.
void put(QByteArray &out, QByteArrayView bytes)
{
    const qsizetype at = out.size();
    out.resize(at + bytes.size());
    std::copy(bytes.begin(), bytes.end(), out.data() + at);
}

void addNumber(QByteArray &out, qint64 number)
{
    char digits[20];
    put(out, {digits, std::to_chars(digits, digits + sizeof digits, number).ptr});
}

void addCell(QByteArray &out, const Value &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        base::addCanonicalText(out, *text);
    else if (const auto *number = std::get_if<qint64>(&cell))
        addNumber(out, *number);
    else
        put(out, "null");
}

void addName(QByteArray &out, const Table &table, qsizetype column)
{
    if (out.isEmpty()) {
        out.reserve(256);
        out += '{';
    } else {
        out += ',';
    }
    put(out, table.keys[column]);
}

void addFacts(ClassBytes &bytes, const Table &table, qsizetype at, QByteArrayView json, const FactClasses &facts, ClassMask wanted)
{
    if (json == QByteArrayView("{}"))
        return;
    const QJsonObject all = QJsonDocument::fromJson(json.toByteArray()).object();
    // We write one spelling. Another one (a key twice, say) may mean something else to an engine than to us, so it is not
    // read: it stands for itself, as the text that it is.
    if (base::canonicalJson(all) != json) {
        if ((wanted & maskOf(table.columns[at].privacyClass)) == 0)
            return;
        QByteArray &part = bytes[placeOf(table.columns[at].privacyClass)];
        addName(part, table, at);
        base::addCanonicalText(part, json);
        return;
    }
    std::map<PrivacyClass, QJsonObject> byClass;
    for (auto fact = all.begin(); fact != all.end(); ++fact)
        byClass[facts.value(fact.key(), table.columns[at].privacyClass)].insert(fact.key(), fact.value());
    for (const auto &[privacyClass, values] : byClass) {
        if ((wanted & maskOf(privacyClass)) == 0)
            continue;
        QByteArray &part = bytes[placeOf(privacyClass)];
        addName(part, table, at);
        part += base::canonicalJson(values);
    }
}

void close(ClassBytes &bytes)
{
    for (QByteArray &part : bytes)
        if (!part.isEmpty())
            part += '}';
}

}

const QByteArray &className(PrivacyClass privacyClass)
{
    static const ClassBytes names = [] {
        ClassBytes made;
        for (const PrivacyClass one : allClasses)
            made[placeOf(one)] = domain::name(one).toLatin1();
        return made;
    }();
    return names[placeOf(privacyClass)];
}

ClassBytes classBytes(const Table &table, const QList<Value> &cells, const FactClasses &facts, ClassMask wanted)
{
    ClassBytes bytes;
    for (const qsizetype i : table.byName) {
        const Column &column = table.columns[i];
        if (column.holdsFacts) {
            addFacts(bytes, table, i, textOf(cells[i]).toUtf8(), facts, wanted);
        } else if ((wanted & maskOf(column.privacyClass)) != 0) {
            QByteArray &part = bytes[placeOf(column.privacyClass)];
            addName(part, table, i);
            addCell(part, cells[i]);
        }
    }
    close(bytes);
    return bytes;
}

void readClassBytes(const Table &table, const Query &row, int first, const FactClasses &facts, ClassBytes &bytes)
{
    for (QByteArray &part : bytes)
        part.truncate(0);
    for (const qsizetype i : table.byName) {
        const Column &column = table.columns[i];
        const int at = first + static_cast<int>(i);
        if (column.holdsFacts) {
            addFacts(bytes, table, i, row.raw(at), facts, everyClass);
            continue;
        }
        QByteArray &part = bytes[placeOf(column.privacyClass)];
        addName(part, table, i);
        // Only what looks empty is asked whether it is nothing at all.
        const qint64 number = column.isNumber ? row.integer(at) : 0;
        const QByteArrayView text = column.isNumber ? QByteArrayView() : row.raw(at);
        if (number == 0 && text.isEmpty() && row.isNull(at))
            put(part, "null");
        else if (column.isNumber)
            addNumber(part, number);
        else
            base::addCanonicalText(part, text);
    }
    close(bytes);
}

std::map<PrivacyClass, QByteArray> bytesByClass(const Table &table, const QList<Value> &cells, const FactClasses &facts)
{
    std::map<PrivacyClass, QByteArray> found;
    ClassBytes bytes = classBytes(table, cells, facts);
    for (const PrivacyClass privacyClass : allClasses)
        if (QByteArray &part = bytes[placeOf(privacyClass)]; !part.isNull())
            found.emplace(privacyClass, std::move(part));
    return found;
}

}
