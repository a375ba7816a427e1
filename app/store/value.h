// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <variant>

namespace casebook::store {

// What a cell holds on both engines: nothing, a whole number, text or bytes. Days travel as ISO text, instants as UTC text
// with milliseconds, flags as 0 and 1, so that both engines sort and compare them alike.
using Value = std::variant<std::monostate, qint64, QString, QByteArray>;

inline Value value(const QString &text) { return text; }
inline Value value(qint64 number) { return number; }
inline Value value(bool flag) { return qint64{flag}; }
inline Value value(QDate day) { return day.isValid() ? Value(day.toString(Qt::ISODate)) : Value(); }
inline Value value(const QDateTime &instant)
{
    return instant.isValid() ? Value(instant.toUTC().toString(Qt::ISODateWithMs)) : Value();
}

inline QString textOf(const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}
inline qint64 numberOf(const Value &value)
{
    const qint64 *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}
inline QDate dayOf(const QString &text) { return QDate::fromString(text, Qt::ISODate); }
inline QDateTime instantOf(const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC(); }

}
