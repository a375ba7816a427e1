// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/embeddedstatement.h"

#include <sqlite3.h>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

constexpr size_t wordsKept = 64;  // a power of two

}

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
    case SQLITE_INTERRUPT: return {ErrorCode::Cancelled, {}, detail};
    case SQLITE_CONSTRAINT: return {ErrorCode::Conflict, {u"row"_s}, detail};
    // The index of the log lies beside the store, and there is no room for it.
    case SQLITE_IOERR:
        if (extended == SQLITE_IOERR_SHMSIZE)
            return {ErrorCode::DiskFull, {place}, detail};
        return {ErrorCode::StatementFailed, {place}, detail};
    default: return {ErrorCode::StatementFailed, {place}, detail};
    }
}

EmbeddedStatement::EmbeddedStatement(sqlite3_stmt *statement, QString place) : m_statement(statement), m_place(std::move(place))
{
    const int count = sqlite3_bind_parameter_count(statement);
    for (int index = 1; index <= count; ++index)
        m_names.emplace_back(sqlite3_bind_parameter_name(statement, index));
}

EmbeddedStatement::~EmbeddedStatement()
{
    sqlite3_finalize(m_statement);
}

// Who binds follows the text, so the name is nearly always the one behind the last; the library looks through all of them.
int EmbeddedStatement::indexOf(const char *name)
{
    const auto next = static_cast<size_t>(m_next - 1);
    const bool isNext = next < m_names.size() && m_names[next] == name;
    const int index = isNext ? m_next : sqlite3_bind_parameter_index(m_statement, name);
    Q_ASSERT_X(index > 0, "bind", name);
    m_next = index + 1;
    return index;
}

// Kept until the statement is reset, so that the library needs no copy of its own.
void EmbeddedStatement::hold(int index, const QByteArray &utf8, bool isText)
{
    m_held.push_back(utf8);
    const auto size = static_cast<sqlite3_uint64>(utf8.size());
    if (isText)
        sqlite3_bind_text64(m_statement, index, utf8.constData(), size, SQLITE_STATIC, SQLITE_UTF8);
    else
        sqlite3_bind_blob64(m_statement, index, utf8.constData(), size, SQLITE_STATIC);
}

void EmbeddedStatement::bind(const char *name, const Value &value)
{
    const int index = indexOf(name);
    if (const auto *number = std::get_if<qint64>(&value))
        sqlite3_bind_int64(m_statement, index, *number);
    else if (const auto *text = std::get_if<QString>(&value))
        hold(index, text->toUtf8(), true);
    else if (const auto *raw = std::get_if<QByteArray>(&value))
        hold(index, *raw, false);
    else
        sqlite3_bind_null(m_statement, index);
}

void EmbeddedStatement::bindText(const char *name, const QByteArray &utf8)
{
    hold(indexOf(name), utf8, true);
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
    m_held.clear();
    m_next = 1;
}

qint64 EmbeddedStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString EmbeddedStatement::text(int column) const
{
    // An empty text is not the same as none; the library shows both as nothing.
    const QByteArrayView utf8 = raw(column);
    if (utf8.isEmpty())
        return isNull(column) ? QString() : u""_s;
    return QString::fromUtf8(utf8);
}

QByteArray EmbeddedStatement::bytes(int column) const
{
    return raw(column).toByteArray();
}

// By the value of the column, because the library looks for the column once more in each call that names it.
QByteArrayView EmbeddedStatement::raw(int column) const
{
    sqlite3_value *cell = sqlite3_column_value(m_statement, column);
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(cell));
    return {bytes, sqlite3_value_bytes(cell)};
}

QString EmbeddedStatement::word(int column)
{
    const QByteArrayView utf8 = raw(column);
    if (utf8.isEmpty())
        return u""_s;
    if (m_words.empty())
        m_words.resize(wordsKept);
    const auto at = static_cast<size_t>(utf8.size() * 7 + utf8.front() * 31 + utf8.back());
    Word &word = m_words[at & (wordsKept - 1)];
    if (word.utf8 != utf8) {
        word.utf8 = utf8.toByteArray();
        word.text = QString::fromUtf8(utf8);
    }
    return word.text;
}

QDate EmbeddedStatement::day(int column) const
{
    return dayOf(raw(column));
}

bool EmbeddedStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

}
