// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/embeddedstatement.h"

#include <sqlite3.h>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;

base::Error embeddedError(sqlite3 *handle, int code, const QString &place, const char *what)
{
    const int extended = handle ? sqlite3_extended_errcode(handle) : code;
    const QString detail = u"%1: %2 (%3)"_s.arg(QLatin1StringView(what)).arg(extended).arg(QLatin1StringView(sqlite3_errstr(extended)));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorCode::StoreBusy, {place}, detail};
    case SQLITE_FULL: return {ErrorCode::DiskFull, {place}, detail};
    case SQLITE_READONLY:
    case SQLITE_PERM: return {ErrorCode::StoreReadOnly, {place}, detail};
    case SQLITE_NOTADB: return {ErrorCode::NotACasebook, {place}, detail};
    case SQLITE_CORRUPT: return {ErrorCode::StoreDamaged, {place, u"page"_s}, detail};
    case SQLITE_CONSTRAINT: return {ErrorCode::Conflict, {u"row"_s}, detail};
    default: return {ErrorCode::StatementFailed, {place}, detail};
    }
}

EmbeddedStatement::EmbeddedStatement(sqlite3_stmt *statement, QString place) : m_statement(statement), m_place(std::move(place)) {}

EmbeddedStatement::~EmbeddedStatement()
{
    sqlite3_finalize(m_statement);
}

void EmbeddedStatement::bind(const char *name, const Value &value)
{
    const int index = sqlite3_bind_parameter_index(m_statement, name);
    Q_ASSERT_X(index > 0, "bind", name);
    if (const auto *number = std::get_if<qint64>(&value)) {
        sqlite3_bind_int64(m_statement, index, *number);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    } else if (const auto *raw = std::get_if<QByteArray>(&value)) {
        sqlite3_bind_blob64(m_statement, index, raw->constData(), static_cast<sqlite3_uint64>(raw->size()), SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_null(m_statement, index);
    }
}

base::Result<bool> EmbeddedStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return base::fail(embeddedError(sqlite3_db_handle(m_statement), code, m_place, "step"));
}

void EmbeddedStatement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

qint64 EmbeddedStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString EmbeddedStatement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray EmbeddedStatement::bytes(int column) const
{
    const auto *raw = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {raw, sqlite3_column_bytes(m_statement, column)};
}

bool EmbeddedStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

}
