// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace casebook::base {

namespace {

void writeText(QByteArray &out, const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char byte : utf8) {
        switch (byte) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(byte) < 0x20) {
                out += "\\u00";
                out += hex[byte >> 4];
                out += hex[byte & 0x0f];
            } else {
                out += byte;
            }
        }
    }
    out += '"';
}

void write(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; return;
    case QJsonValue::Double: out += QByteArray::number(value.toInteger()); return;
    case QJsonValue::String: writeText(out, value.toString()); return;
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
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        keys.sort();
        out += '{';
        bool first = true;
        for (const QString &key : std::as_const(keys)) {
            if (!std::exchange(first, false))
                out += ',';
            writeText(out, key);
            out += ':';
            write(out, object.value(key));
        }
        out += '}';
        return;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: out += "null"; return;
    }
}

}

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    write(out, value);
    return out;
}

}
