// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/serverstatement.h"

#include <QSqlError>
#include <QVariant>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;

base::Error serverError(const QSqlError &error, const QString &place, const char *what)
{
    const QString state = error.nativeErrorCode();
    const QString detail = u"%1: %2"_s.arg(QLatin1StringView(what), state);
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1))
        return {ErrorCode::ConnectionLost, {place}, detail};
    if (state == "55P03"_L1 || state == "40001"_L1 || state == "40P01"_L1 || state == "57014"_L1)
        return {ErrorCode::StoreBusy, {place}, detail};
    if (state.startsWith("53"_L1))
        return {ErrorCode::DiskFull, {place}, detail};
    if (state == "42501"_L1)
        return {ErrorCode::NotPermitted, {u"database"_s}, detail};
    if (state == "25006"_L1)
        return {ErrorCode::StoreReadOnly, {place}, detail};
    if (state.startsWith("23"_L1))
        return {ErrorCode::Conflict, {u"row"_s}, detail};
    return {ErrorCode::StatementFailed, {place}, detail};
}

ServerStatement::ServerStatement(QSqlQuery query, QString place) : m_query(std::move(query)), m_place(std::move(place)) {}

void ServerStatement::bind(const char *name, const Value &value)
{
    const QString placeholder = QString::fromLatin1(name);
    if (const auto *number = std::get_if<qint64>(&value))
        m_query.bindValue(placeholder, *number);
    else if (const auto *text = std::get_if<QString>(&value))
        m_query.bindValue(placeholder, text->isNull() ? u""_s : *text);
    else if (const auto *raw = std::get_if<QByteArray>(&value))
        m_query.bindValue(placeholder, raw->isNull() ? QByteArrayLiteral("") : *raw);
    else
        m_query.bindValue(placeholder, QVariant());
}

void ServerStatement::bindText(const char *name, const QByteArray &utf8)
{
    bind(name, QString::fromUtf8(utf8.isNull() ? QByteArrayLiteral("") : utf8));
}

base::Result<bool> ServerStatement::step()
{
    if (!m_isRunning) {
        if (!m_query.exec())
            return base::fail(serverError(m_query.lastError(), m_place, "step"));
        m_isRunning = true;
    }
    return m_query.isSelect() && m_query.next();
}

void ServerStatement::reset()
{
    if (m_isRunning)
        m_query.finish();
    m_isRunning = false;
}

qint64 ServerStatement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QString ServerStatement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray ServerStatement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QByteArrayView ServerStatement::raw(int column) const
{
    const QVariant value = m_query.value(column);
    const QByteArray bytes = value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
    return *m_raw.insert(column, bytes);
}

bool ServerStatement::isNull(int column) const
{
    return m_query.isNull(column);
}

}
