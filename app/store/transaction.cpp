// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/transaction.h"

#include "app/store/rowclasses.h"

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

QString columnList(const Table &table, const QString &before)
{
    QStringList names;
    for (const Column &column : table.columns)
        names << before + QLatin1StringView(column.name);
    return names.join(", "_L1);
}

QString insertText(const Table &table)
{
    return u"INSERT INTO %1 (id, %2, revision) VALUES (:id, %3, 1)"_s.arg(QLatin1StringView(table.name), columnList(table, {}),
                                                                         columnList(table, u":"_s));
}

QString selectText(const Table &table)
{
    return u"SELECT revision, %2 FROM %1 WHERE id = :id"_s.arg(QLatin1StringView(table.name), columnList(table, {}));
}

QString updateText(const Table &table, const Row &changes)
{
    QStringList sets{u"revision = revision + 1"_s};
    for (const Row::Cell &cell : changes.cells())
        sets << u"%1 = :%1"_s.arg(QLatin1StringView(cell.column));
    return u"UPDATE %1 SET %2 WHERE id = :id"_s.arg(QLatin1StringView(table.name), sets.join(", "_L1));
}

QByteArray placeholder(const char *column)
{
    return QByteArray(1, ':') + column;
}

QList<Value> cellsOf(const Table &table, const Row &row)
{
    QList<Value> cells(table.columns.size());
    for (const Row::Cell &cell : row.cells()) {
        const qsizetype index = table.indexOf(cell.column);
        Q_ASSERT_X(index >= 0, table.name, cell.column);
        cells[index] = cell.value;
    }
    return cells;
}

}

Transaction::Transaction(Connection &connection, WriteContext context)
    : m_connection(connection), m_context(std::move(context)), m_journal(connection)
{
    Q_ASSERT(m_context.random && m_context.now.isValid());
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection, WriteContext context)
{
    CASEBOOK_CHECK(connection.beginWriting());
    return std::unique_ptr<Transaction>(new Transaction(connection, std::move(context)));
}

Transaction::~Transaction()
{
    if (m_isOpen)
        m_connection.rollback();
}

Result<qint64> Transaction::next(const QString &series)
{
    auto found = m_counters.find(series);
    if (found == m_counters.end()) {
        Query query(m_connection, u"SELECT value FROM counters WHERE name = :name"_s);
        CASEBOOK_TRY(const bool known, query.bind(":name", series).next());
        found = m_counters.insert(series, known ? query.integer(0) : 0);
    }
    return ++*found;
}

Result<qint64> Transaction::reserveId(const Table &table)
{
    return next(u"id:"_s + QLatin1StringView(table.name));
}

Result<qint64> Transaction::insert(const Table &table, const Row &row, const FactClasses &facts)
{
    CASEBOOK_TRY(const qint64 id, reserveId(table));
    CASEBOOK_CHECK(insertReserved(table, id, row, facts));
    return id;
}

Result<void> Transaction::insertReserved(const Table &table, qint64 id, const Row &row, const FactClasses &facts)
{
    const QList<Value> cells = cellsOf(table, row);
    static QHash<const Table *, QString> texts;
    QString &text = texts[&table];
    if (text.isEmpty())
        text = insertText(table);
    Query query(m_connection, text);
    query.bind(":id", id);
    for (qsizetype i = 0; i < cells.size(); ++i)
        query.bind(placeholder(table.columns[i].name).constData(), cells[i]);
    CASEBOOK_CHECK(query.run());
    for (auto &[privacyClass, bytes] : bytesByClass(table, cells, facts))
        keep(table, id, privacyClass, bytes);
    return {};
}

Result<QList<Value>> Transaction::currentCells(const Table &table, qint64 id, qint64 &revision)
{
    Query query(m_connection, selectText(table));
    CASEBOOK_TRY(const bool found, query.bind(":id", id).next());
    if (!found)
        return fail(ErrorCode::NotFound, {QString::fromLatin1(table.name)});
    revision = query.integer(0);
    QList<Value> cells;
    for (int i = 0; i < table.columns.size(); ++i)
        cells << query.cell(i + 1, table.columns[i].isNumber);
    return cells;
}

Result<void> Transaction::update(const Table &table, qint64 id, qint64 expectedRevision, const Row &changes, const FactClasses &facts)
{
    qint64 revision = 0;
    CASEBOOK_TRY(const QList<Value> before, currentCells(table, id, revision));
    if (expectedRevision >= 0 && revision != expectedRevision)
        return fail(ErrorCode::Conflict, {QString::fromLatin1(table.name)});
    QList<Value> after = before;
    Row effective;
    for (const Row::Cell &cell : changes.cells()) {
        const qsizetype index = table.indexOf(cell.column);
        Q_ASSERT_X(index >= 0, table.name, cell.column);
        if (after[index] == cell.value)
            continue;
        after[index] = cell.value;
        effective.set(cell.column, cell.value);
    }
    if (effective.cells().isEmpty())
        return {};
    Query query(m_connection, updateText(table, effective));
    query.bind(":id", id);
    for (const Row::Cell &cell : effective.cells())
        query.bind(placeholder(cell.column).constData(), cell.value);
    CASEBOOK_CHECK(query.run());

    const auto old = bytesByClass(table, before, facts);
    auto now = bytesByClass(table, after, facts);
    // A class whose last fact went is recorded as gone, or the newest value of it in the history would be an old one.
    for (const auto &[privacyClass, bytes] : old)
        now.try_emplace(privacyClass, QByteArrayLiteral("null"));
    for (auto &[privacyClass, bytes] : now) {
        const auto was = old.find(privacyClass);
        if (was == old.end() || was->second != bytes)
            keep(table, id, privacyClass, bytes);
    }
    return {};
}

Result<void> Transaction::restate(const Table &table, qint64 id, domain::PrivacyClass privacyClass, const FactClasses &facts)
{
    qint64 revision = 0;
    CASEBOOK_TRY(const QList<Value> cells, currentCells(table, id, revision));
    const auto parts = bytesByClass(table, cells, facts);
    const auto part = parts.find(privacyClass);
    keep(table, id, privacyClass, part == parts.end() ? QByteArrayLiteral("null") : part->second);
    return {};
}

void Transaction::keep(const Table &table, qint64 id, domain::PrivacyClass privacyClass, QByteArray bytes)
{
    m_changes.append({&table, id, privacyClass, std::move(bytes)});
}

Result<qint64> Transaction::record(const JournalNote &note)
{
    CASEBOOK_TRY(const qint64 entry, m_journal.append(m_context.now, m_context.actor, note.action, note.caseId, note.caseUuid,
                                                      m_context.operation, m_changes, *m_context.random));
    m_changes.clear();
    return entry;
}

Result<void> Transaction::writeCounters()
{
    for (auto counter = m_counters.cbegin(); counter != m_counters.cend(); ++counter) {
        Query query(m_connection, u"INSERT INTO counters (name, value) VALUES (:name, :value) "
                                   "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
        CASEBOOK_CHECK(query.bind(":name", counter.key()).bind(":value", counter.value()).run());
    }
    return {};
}

Result<void> Transaction::commit()
{
    // A change that the journal does not know of must not exist.
    Q_ASSERT(m_changes.isEmpty());
    if (!m_changes.isEmpty())
        return fail(ErrorCode::Internal, {u"unrecorded change"_s});
    CASEBOOK_CHECK(writeCounters());
    CASEBOOK_CHECK(m_journal.finish());
    if (const auto committed = m_connection.commit(); !committed) {
        // The answer was lost, not necessarily the commit; the operation id tells which when it is done again.
        const bool isUnknown = committed.error().code == ErrorCode::ConnectionLost;
        return isUnknown ? fail(ErrorCode::OperationUnknown, {m_context.operation}, committed.error().detail) : committed;
    }
    m_isOpen = false;
    m_connection.afterCommit();
    return {};
}

}
