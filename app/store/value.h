// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/isoday.h"

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
inline Value value(QDate day) { return day.isValid() ? Value(base::isoDay(day)) : Value(); }
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
// Lists are full of days: "2026-11-24" is read as it stands, anything else as Qt reads it.
template <typename Letter>
bool isPlainDay(const Letter *text, qsizetype size)
{
    if (size != 10 || text[4] != '-' || text[7] != '-')
        return false;
    for (const qsizetype at : {0, 1, 2, 3, 5, 6, 8, 9})
        if (text[at] < '0' || text[at] > '9')
            return false;
    return true;
}
template <typename Letter>
QDate plainDay(const Letter *text)
{
    const auto digit = [text](qsizetype at) { return text[at] - '0'; };
    return {digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3), digit(5) * 10 + digit(6), digit(8) * 10 + digit(9)};
}
inline QDate dayOf(const QString &text)
{
    const ushort *letters = text.utf16();
    return isPlainDay(letters, text.size()) ? plainDay(letters) : QDate::fromString(text, Qt::ISODate);
}
inline QDate dayOf(QByteArrayView utf8)
{
    return isPlainDay(utf8.data(), utf8.size()) ? plainDay(utf8.data()) : QDate::fromString(QString::fromUtf8(utf8), Qt::ISODate);
}
inline QDateTime instantOf(const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC(); }

}
