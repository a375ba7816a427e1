// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/transaction.h"

#include "app/journal/spelling.h"

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

// One text for each set of columns, a bit for each. Every thread has its own, because connections belong to one.
const QString &updateText(const Table &table, quint64 columns)
{
    thread_local QHash<std::pair<const Table *, quint64>, QString> texts;
    QString &text = texts[{&table, columns}];
    if (!text.isEmpty())
        return text;
    QStringList sets{u"revision = revision + 1"_s};
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        if ((columns >> i & 1) != 0)
            sets << u"%1 = :%1"_s.arg(QLatin1StringView(table.columns[i].name));
    text = u"UPDATE %1 SET %2 WHERE id = :id"_s.arg(table.title, sets.join(", "_L1));
    return text;
}

QList<Value> cellsOf(const Table &table, const Row &row)
{
    QList<Value> cells(table.columns.size());
    qsizetype index = -1;
    for (const Row::Cell &cell : row.cells()) {
        index = table.indexOf(cell.column, index + 1);
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
    if (!context.operation.isEmpty() && !journal::spelling::isUuid(context.operation.toUtf8()))
        return fail(ErrorCode::JournalInvalid, {u"operation"_s});
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
    return next(table.series);
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
    Query query(m_connection, table.insertText);
    query.bind(":id", id);
    for (qsizetype i = 0; i < cells.size(); ++i)
        query.bind(table.placeholders[i].constData(), cells[i]);
    CASEBOOK_CHECK(query.run());
    m_touched.insert(&table);
    keepAll(table, id, classBytes(table, cells, facts));
    return {};
}

Result<QList<Value>> Transaction::currentCells(const Table &table, qint64 id, qint64 &revision)
{
    Query query(m_connection, table.selectText);
    CASEBOOK_TRY(const bool found, query.bind(":id", id).next());
    if (!found)
        return fail(ErrorCode::NotFound, {QString::fromLatin1(table.name)});
    revision = query.integer(0);
    QList<Value> cells;
    cells.reserve(table.columns.size());
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
    quint64 changed = 0;
    ClassMask classes = 0;
    bool hasNewFacts = false;
    qsizetype index = -1;
    for (const Row::Cell &cell : changes.cells()) {
        index = table.indexOf(cell.column, index + 1);
        Q_ASSERT_X(index >= 0, table.name, cell.column);
        if (after[index] == cell.value)
            continue;
        after[index] = cell.value;
        changed |= quint64{1} << index;
        if (table.columns[index].holdsFacts)
            hasNewFacts = true;
        else
            classes |= maskOf(table.columns[index].privacyClass);
    }
    if (changed == 0)
        return {};
    Query query(m_connection, updateText(table, changed));
    for (qsizetype i = 0; i < after.size(); ++i)
        if ((changed >> i & 1) != 0)
            query.bind(table.placeholders[i].constData(), after[i]);
    CASEBOOK_CHECK(query.bind(":id", id).run());
    m_touched.insert(&table);
    if (hasNewFacts)
        keepChanged(table, id, classBytes(table, before, facts), classBytes(table, after, facts));
    else
        keepAll(table, id, classBytes(table, after, facts, classes));
    return {};
}

Result<void> Transaction::restate(const Table &table, qint64 id, domain::PrivacyClass privacyClass, const FactClasses &facts)
{
    qint64 revision = 0;
    CASEBOOK_TRY(const QList<Value> cells, currentCells(table, id, revision));
    const ClassBytes parts = classBytes(table, cells, facts, maskOf(privacyClass));
    const QByteArray &part = parts[placeOf(privacyClass)];
    keep(table, id, privacyClass, part.isNull() ? QByteArrayLiteral("null") : part);
    return {};
}

void Transaction::keep(const Table &table, qint64 id, domain::PrivacyClass privacyClass, QByteArray bytes)
{
    m_changes.append({&table, id, privacyClass, std::move(bytes)});
}

void Transaction::keepAll(const Table &table, qint64 id, ClassBytes parts)
{
    for (const domain::PrivacyClass privacyClass : allClasses)
        if (QByteArray &part = parts[placeOf(privacyClass)]; !part.isNull())
            keep(table, id, privacyClass, std::move(part));
}

// A class whose last fact went is recorded as gone, or the newest value of it in the history would be an old one.
void Transaction::keepChanged(const Table &table, qint64 id, const ClassBytes &before, ClassBytes after)
{
    for (const domain::PrivacyClass privacyClass : allClasses) {
        const QByteArray &was = before[placeOf(privacyClass)];
        QByteArray &is = after[placeOf(privacyClass)];
        if (is.isNull() && !was.isNull())
            is = QByteArrayLiteral("null");
        if (is == was)
            is = QByteArray();
    }
    keepAll(table, id, std::move(after));
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
    m_connection.committed();
    return {};
}

}
