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

// What base::canonicalJson() writes for a cell, without a QJsonValue on the way: a verification does this for every cell of
// the store.
void put(QByteArray &out, QByteArrayView bytes)
{
    const qsizetype at = out.size();
    out.resize(at + bytes.size());
    std::copy(bytes.begin(), bytes.end(), out.data() + at);
}

// Looks at every byte instead of stopping at the first one that is not plain: so the compiler takes many at once.
bool isPlain(QByteArrayView utf8)
{
    unsigned special = 0;
    for (const char c : utf8)
        special |= static_cast<unsigned>(static_cast<unsigned char>(c) < 0x20) | static_cast<unsigned>(c == '"') | static_cast<unsigned>(c == '\\');
    return special == 0;
}

char *escaped(char *to, char c)
{
    static constexpr char letters[] = "btn\0fr";  // of U+0008 to U+000D
    static constexpr char hex[] = "0123456789abcdef";
    *to++ = '\\';
    if (c == '"' || c == '\\') {
        *to++ = c;
    } else if (c >= '\b' && c <= '\r' && c != '\v') {
        *to++ = letters[c - '\b'];
    } else {
        for (const char sign : {'u', '0', '0', hex[c >> 4], hex[c & 0xf]})
            *to++ = sign;
    }
    return to;
}

void addText(QByteArray &out, QByteArrayView utf8)
{
    constexpr qsizetype longestEscape = 6;
    const bool isCopied = isPlain(utf8);
    const qsizetype at = out.size();
    out.resize(at + 2 + (isCopied ? 1 : longestEscape) * utf8.size());
    char *to = out.data() + at;
    *to++ = '"';
    if (isCopied) {
        to = std::copy(utf8.begin(), utf8.end(), to);
    } else {
        for (const char c : utf8) {
            if (static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\')
                to = escaped(to, c);
            else
                *to++ = c;
        }
    }
    *to++ = '"';
    out.truncate(to - out.constData());
}

void addText(QByteArray &out, const QString &text)
{
    const auto isSimple = [](QChar c) { return c.unicode() - 0x20U < 0x60U && c != u'"' && c != u'\\'; };
    if (!std::all_of(text.begin(), text.end(), isSimple)) {
        addText(out, QByteArrayView(text.toUtf8()));
        return;
    }
    const qsizetype at = out.size();
    out.resize(at + text.size() + 2);
    char *to = out.data() + at;
    *to++ = '"';
    to = std::transform(text.begin(), text.end(), to, [](QChar c) { return static_cast<char>(c.unicode()); });
    *to = '"';
}

void addNumber(QByteArray &out, qint64 number)
{
    char digits[20];
    put(out, {digits, std::to_chars(digits, digits + sizeof digits, number).ptr});
}

void addCell(QByteArray &out, const Value &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        addText(out, *text);
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
    std::map<PrivacyClass, QJsonObject> byClass;
    const QJsonObject all = QJsonDocument::fromJson(json.toByteArray()).object();
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
        if (!part.isNull())
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

ClassBytes classBytes(const Table &table, const Query &row, int first, const FactClasses &facts)
{
    ClassBytes bytes;
    for (const qsizetype i : table.byName) {
        const Column &column = table.columns[i];
        const int at = first + static_cast<int>(i);
        if (column.holdsFacts) {
            addFacts(bytes, table, i, row.raw(at), facts, everyClass);
            continue;
        }
        QByteArray &part = bytes[placeOf(column.privacyClass)];
        addName(part, table, i);
        if (row.isNull(at))
            put(part, "null");
        else if (column.isNumber)
            addNumber(part, row.integer(at));
        else
            addText(part, row.raw(at));
    }
    close(bytes);
    return bytes;
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
