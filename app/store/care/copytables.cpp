// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/copytables.h"

#include "app/base/digest.h"
#include "app/store/migrator.h"

#include <QtEndian>
#include <algorithm>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr qint64 windowBytes = 8 << 20;
constexpr qint64 mostRows = 500;
constexpr qsizetype rowsPerInsert = 100;  // a server answers once for all of them

enum class CellType { Integer, Text, Bytes };

struct ColumnOfTable {
    QString name;
    CellType type = CellType::Text;
};

using Cells = QList<Value>;

Result<QList<ColumnOfTable>> columnsOf(Connection &connection, const QString &table)
{
    Query query(connection, connection.dialect().columnsOf(table));
    QList<ColumnOfTable> columns;
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return columns;
        const QString type = query.text(1);
        columns.append({query.text(0), type == "integer"_L1 ? CellType::Integer : type == "bytes"_L1 ? CellType::Bytes : CellType::Text});
    }
}

QString namesOf(const QList<ColumnOfTable> &columns)
{
    QStringList names;
    for (const ColumnOfTable &column : columns)
        names << column.name;
    return names.join(", "_L1);
}

// The versions of the schema are those of the engine's own text.
QString ownRows(const QString &table)
{
    return table == "store_info"_L1 ? u"name NOT LIKE 'schema%'"_s : u"1 = 1"_s;
}

// A cell with its type and length before it, so that no two rows are written alike.
qint64 addCell(base::Sha256 &digest, const Value &value)
{
    QByteArray bytes;
    char type = 'n';
    if (const auto *number = std::get_if<qint64>(&value)) {
        type = 'i';
        bytes = QByteArray::number(*number);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        type = 't';
        bytes = text->toUtf8();
    } else if (const auto *raw = std::get_if<QByteArray>(&value)) {
        type = 'b';
        bytes = *raw;
    }
    const qint64 size = qToBigEndian<qint64>(bytes.size());
    digest.add(QByteArrayView(&type, 1));
    digest.add(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
    digest.add(bytes);
    return bytes.size();
}

// Reads a table in windows by its key, which is the first column of every table: a server hands a whole answer over at once.
class TableReader {
public:
    TableReader(Connection &connection, QString table, QList<ColumnOfTable> columns)
        : m_connection(connection), m_columns(std::move(columns))
    {
        const QString key = m_columns.constFirst().name;
        const QString base = u"SELECT %1 FROM %2 WHERE %3"_s.arg(namesOf(m_columns), table, ownRows(table));
        m_first = base + u" ORDER BY %1 LIMIT :limit"_s.arg(key);
        m_next = base + u" AND %1 > :last ORDER BY %1 LIMIT :limit"_s.arg(key);
        m_found.table = std::move(table);
    }

    // No rows: the end.
    Result<QList<Cells>> window()
    {
        Query query(m_connection, m_found.rows == 0 ? m_first : m_next);
        if (m_found.rows > 0)
            query.bind(":last", m_last);
        query.bind(":limit", m_limit);
        QList<Cells> rows;
        qint64 bytes = 0;
        for (;;) {
            CASEBOOK_TRY(const bool found, query.next());
            if (!found)
                break;
            Cells cells;
            for (int i = 0; i < m_columns.size(); ++i)
                cells << cell(query, i);
            for (const Value &value : std::as_const(cells))
                bytes += addCell(m_digest, value);
            rows << cells;
        }
        if (rows.isEmpty())
            return rows;
        m_last = rows.constLast().constFirst();
        m_found.rows += rows.size();
        m_limit = std::clamp<qint64>(windowBytes / std::max<qint64>(1, bytes / rows.size()), 1, mostRows);
        return rows;
    }
    TableDigest found()
    {
        m_found.digest = m_digest.result();
        return m_found;
    }

private:
    Value cell(const Query &query, int column) const
    {
        if (query.isNull(column))
            return {};
        switch (m_columns[column].type) {
        case CellType::Integer: return query.integer(column);
        case CellType::Bytes: return query.bytes(column);
        case CellType::Text: break;
        }
        return query.text(column);
    }

    Connection &m_connection;
    QList<ColumnOfTable> m_columns;
    QString m_first;
    QString m_next;
    Value m_last;
    qint64 m_limit = 20;  // until the size of a row is known
    base::Sha256 m_digest;
    TableDigest m_found;
};

class TableWriter {
public:
    TableWriter(Connection &connection, const QString &table, const QList<ColumnOfTable> &columns)
        : m_connection(connection), m_columns(columns.size()), m_begin(u"INSERT INTO %1 (%2) VALUES "_s.arg(table, namesOf(columns)))
    {
        for (qsizetype i = 0; i < rowsPerInsert * m_columns; ++i)
            m_placeholders << ":p" + QByteArray::number(i);
        m_one = sqlFor(1);
        m_many = sqlFor(rowsPerInsert);
    }

    Result<void> write(const QList<Cells> &rows)
    {
        qsizetype at = 0;
        for (; at + rowsPerInsert <= rows.size(); at += rowsPerInsert)
            CASEBOOK_CHECK(insert(rows, at, rowsPerInsert));
        for (; at < rows.size(); ++at)
            CASEBOOK_CHECK(insert(rows, at, 1));
        return {};
    }

private:
    Result<void> insert(const QList<Cells> &rows, qsizetype first, qsizetype count)
    {
        Query query(m_connection, count == 1 ? m_one : m_many);
        for (qsizetype row = 0; row < count; ++row)
            for (qsizetype column = 0; column < m_columns; ++column)
                query.bind(m_placeholders[row * m_columns + column].constData(), rows[first + row][column]);
        return query.run();
    }
    QString sqlFor(qsizetype count) const
    {
        QStringList tuples;
        for (qsizetype row = 0; row < count; ++row)
            tuples << u'(' + QString::fromLatin1(m_placeholders.mid(row * m_columns, m_columns).join(", ")) + u')';
        return m_begin + tuples.join(", "_L1);
    }

    Connection &m_connection;
    qsizetype m_columns;
    QString m_begin;
    QByteArrayList m_placeholders;
    QString m_one;
    QString m_many;
};

Result<QList<TableDigest>> goThrough(Connection &from, Connection *to, const RowsDone &done)
{
    QList<TableDigest> tables;
    qint64 before = 0;
    for (const QString &table : Migrator(from).tables()) {
        CASEBOOK_TRY(const QList<ColumnOfTable> columns, columnsOf(from, table));
        TableReader reader(from, table, columns);
        std::optional<TableWriter> writer;
        if (to)
            writer.emplace(*to, table, columns);
        for (qint64 rows = before;;) {
            CASEBOOK_TRY(const QList<Cells> window, reader.window());
            if (window.isEmpty())
                break;
            if (writer)
                CASEBOOK_CHECK(writer->write(window));
            rows += window.size();
            if (done && !done(rows))
                return fail(ErrorCode::Cancelled);
        }
        tables << reader.found();
        before += tables.constLast().rows;
    }
    return tables;
}

}

Result<QList<TableDigest>> copyTables(Connection &from, Connection &to, const RowsDone &done)
{
    return goThrough(from, &to, done);
}

Result<QList<TableDigest>> digestTables(Connection &connection, const RowsDone &done)
{
    return goThrough(connection, nullptr, done);
}

}
