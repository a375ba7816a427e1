// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/canonicaljson.h"

#include "app/base/isoday.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>
#include <algorithm>

namespace casebook::base {

namespace {

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

void write(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; return;
    case QJsonValue::Double: out += QByteArray::number(value.toInteger()); return;
    case QJsonValue::String: addCanonicalText(out, value.toString()); return;
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        for (const QJsonValue item : value.toArray()) {
            if (!std::exchange(first, false))
                out += ',';
            write(out, item);
        }
        out += ']';
        return;
    }
    case QJsonValue::Object: {
        // Nearly always in order already; an object that was read has its keys in the order of their UTF-8 bytes.
        const QJsonObject object = value.toObject();
        QVarLengthArray<std::pair<QString, QJsonObject::const_iterator>, 16> members;
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            members.append({it.key(), it});
        const auto isBefore = [](const auto &one, const auto &other) { return one.first < other.first; };
        if (!std::is_sorted(members.cbegin(), members.cend(), isBefore))
            std::sort(members.begin(), members.end(), isBefore);
        out += '{';
        for (const auto &[key, member] : std::as_const(members)) {
            if (out.back() != '{')
                out += ',';
            addCanonicalText(out, key);
            out += ':';
            write(out, member.value());
        }
        out += '}';
        return;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: out += "null"; return;
    }
}

}

void addCanonicalText(QByteArray &out, QByteArrayView utf8)
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

void addCanonicalText(QByteArray &out, const QString &text)
{
    const auto isSimple = [](QChar c) { return c.unicode() - 0x20U < 0x60U && c != u'"' && c != u'\\'; };
    if (!std::all_of(text.begin(), text.end(), isSimple)) {
        addCanonicalText(out, QByteArrayView(text.toUtf8()));
        return;
    }
    const qsizetype at = out.size();
    out.resize(at + text.size() + 2);
    char *to = out.data() + at;
    *to++ = '"';
    to = std::transform(text.begin(), text.end(), to, [](QChar c) { return static_cast<char>(c.unicode()); });
    *to = '"';
}

CanonicalObject::CanonicalObject(QByteArray &out) : m_out(out)
{
    m_out += '{';
}

void CanonicalObject::begin(QByteArrayView name)
{
    if (!std::exchange(m_isEmpty, false))
        m_out += ',';
    addCanonicalText(m_out, name);
    m_out += ':';
}

void CanonicalObject::add(QByteArrayView name, const QString &text)
{
    begin(name);
    addCanonicalText(m_out, text);
}

void CanonicalObject::add(QByteArrayView name, bool flag)
{
    begin(name);
    m_out += flag ? "true" : "false";
}

void CanonicalObject::add(QByteArrayView name, const QStringList &texts)
{
    addList(name, texts, [](QByteArray &out, const QString &text) { addCanonicalText(out, text); });
}

void CanonicalObject::add(QByteArrayView name, QDate day)
{
    begin(name);
    if (day.isValid())
        addCanonicalText(m_out, isoDay(day));
    else
        m_out += "null";
}

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    write(out, value);
    return out;
}

}
