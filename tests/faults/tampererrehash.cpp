// SPDX-License-Identifier: GPL-3.0-or-later
// The tamperings after which every hash inside the store agrees again.
#include "app/base/canonicaljson.h"
#include "app/journal/commitment.h"
#include "app/journal/merkletree.h"
#include "app/store/table.h"
#include "tests/faults/tamperer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace casebook::support {

using namespace Qt::StringLiterals;
using store::Query;

namespace {

struct Opened {
    qint64 id = 0;
    qint64 sequence = 0;
    QString table;
    qint64 row = 0;
    QByteArray privacyClass;
    QByteArray salt;
    QByteArray value;

    QByteArray commitment(qint64 under) const { return journal::commitmentOf(under, privacyClass, salt, value).toHex(); }
};

// Those whose value is still there.
QList<Opened> openingsWhere(store::Connection &connection, const QString &condition)
{
    QList<Opened> found;
    Query query(connection, u"SELECT id, sequence, table_name, row_id, privacy_class, salt, value FROM history WHERE value IS NOT NULL AND %1 ORDER BY id"_s.arg(condition));
    while (*query.next())
        found.append({query.integer(0), query.integer(1), query.text(2), query.integer(3), query.bytes(4), query.bytes(5), query.bytes(6)});
    return found;
}

}

qint64 Tamperer::number(const QString &sql) { return m_connection.oneNumber(sql).value_or(-1); }
QString Tamperer::text(const QString &sql) { return m_connection.oneText(sql).value_or(QString()); }
bool Tamperer::execute(const QString &sql)
{
    if (!m_connection.execute(sql))
        return false;
    return number(u"SELECT changes()"_s) > 0;
}

qint64 Tamperer::rowOf(const QString &table)
{
    return number(u"SELECT id FROM %1 ORDER BY id LIMIT 1 OFFSET %2"_s.arg(table).arg(m_dice.below(number(u"SELECT count(*) FROM %1"_s.arg(table)))));
}

bool Tamperer::changes(const QString &table, const QString &column, qint64 row, const QString &to)
{
    const QString key = table == "journal"_L1 ? u"sequence"_s : u"id"_s;
    const qint64 other = table == "journal"_L1 ? entry() : rowOf(table);
    QString value = to;
    value.replace(u"OTHER"_s, u"(SELECT %1 FROM %2 WHERE %3 = %4)"_s.arg(column, table, key).arg(other));
    static const QRegularExpression cell(u"\\bc\\b"_s);
    value = value.startsWith(u'\'') && !value.contains("|| "_L1) ? value : value.replace(cell, column);
    const QString read = u"SELECT hex(CAST(%1 AS BLOB)) || typeof(%1) FROM %2 WHERE %3 = %4"_s.arg(column, table, key).arg(row);
    const QString before = text(read);
    return m_connection.execute(u"UPDATE %1 SET %2 = %3 WHERE %4 = %5"_s.arg(table, column, value, key).arg(row)) && text(read) != before;
}

bool Tamperer::setEntry(qint64 sequence, const QByteArray &line)
{
    Query update(m_connection, u"UPDATE journal SET entry = :entry, leaf = :leaf WHERE sequence = :sequence"_s);
    return update.bindText(":entry", line).bind(":leaf", journal::leafHash(line)).bind(":sequence", sequence).run().has_value();
}

void Tamperer::makeTreeAgain()
{
    journal::MerkleTree tree;
    Query leaves(m_connection, u"SELECT leaf FROM journal ORDER BY sequence"_s);
    while (*leaves.next())
        tree.append(leaves.bytes(0));
    Query update(m_connection, u"UPDATE store_info SET value = :tree WHERE name = 'journal-tree'"_s);
    const auto done = update.bind(":tree", QString::fromLatin1(tree.serialised())).run();
    Q_ASSERT(done);
}

Tamperer::Maybe Tamperer::changedTree()
{
    const qint64 last = number(u"SELECT max(sequence) FROM journal"_s);
    const qint64 kept = m_dice.below(last);
    journal::MerkleTree tree;
    Query leaves(m_connection, u"SELECT leaf FROM journal WHERE sequence <= %1 ORDER BY sequence"_s.arg(kept));
    while (*leaves.next())
        tree.append(leaves.bytes(0));
    Query update(m_connection, u"UPDATE store_info SET value = :tree WHERE name = 'journal-tree'"_s);
    if (!update.bind(":tree", QString::fromLatin1(tree.serialised())).run())
        return {};
    return Tampering{u"the tree of %1 entries"_s.arg(kept), {}, {}, last};
}

// Another value, its commitment, the entry's hash, the tree, and the row where it is the newest value.
Tamperer::Maybe Tamperer::rewrittenValue()
{
    QList<Opened> all = openingsWhere(m_connection, u"table_name <> 'journal'"_s);
    Opened opened = m_dice.pick(all);
    QJsonObject values = QJsonDocument::fromJson(opened.value).object();
    if (values.isEmpty())
        return {};
    const QString key = m_dice.pick(values.keys());
    if (!values.value(key).isString())
        return {};
    const QString changed = values.value(key).toString() + u'x';
    values.insert(key, changed);
    const QByteArray before = opened.commitment(opened.sequence);
    opened.value = base::canonicalJson(values);
    Query update(m_connection, u"UPDATE history SET value = :value WHERE id = :id"_s);
    if (!update.bindText(":value", opened.value).bind(":id", opened.id).run())
        return {};
    QByteArray line = text(u"SELECT entry FROM journal WHERE sequence = %1"_s.arg(opened.sequence)).toUtf8();
    setEntry(opened.sequence, line.replace(before, opened.commitment(opened.sequence)));
    makeTreeAgain();
    const qint64 newest = number(u"SELECT max(id) FROM history WHERE table_name = '%1' AND row_id = %2 AND privacy_class = '%3'"_s.arg(opened.table).arg(opened.row).arg(QString::fromLatin1(opened.privacyClass)));
    if (newest == opened.id)
        changes(opened.table, key, opened.row, u'\'' + QString(changed).replace(u'\'', u"''"_s) + u'\'');
    return Tampering{u"%1 of %2 %3 in entry %4 rewritten with its hashes"_s.arg(key, opened.table).arg(opened.row).arg(opened.sequence), {}, {}, opened.sequence};
}

// Who did it, when, or what it was.
Tamperer::Maybe Tamperer::rewrittenEntry()
{
    const qint64 sequence = entry();
    QByteArray line = text(u"SELECT entry FROM journal WHERE sequence = %1"_s.arg(sequence)).toUtf8();
    const QByteArray before = line;
    switch (m_dice.below(3)) {
    case 0: line.replace("\"at\":\"2026", "\"at\":\"2025"); break;
    case 1: line.replace("{\"action\":\"", "{\"action\":\"x"); break;
    default: {
        const qsizetype actor = line.indexOf("\"actor\":\"") + 9;
        line[actor] = line[actor] == '1' ? '2' : '1';
    }
    }
    if (line == before || !setEntry(sequence, line))
        return {};
    makeTreeAgain();
    return Tampering{u"entry %1 rewritten with its hashes"_s.arg(sequence), {}, {}, sequence};
}

// Everything behind it moves up by one, each commitment made again under its new sequence.
Tamperer::Maybe Tamperer::takenOutEntry()
{
    const qint64 sequence = entry();
    const qint64 last = number(u"SELECT max(sequence) FROM journal"_s);
    if (!execute(u"DELETE FROM journal WHERE sequence = %1"_s.arg(sequence)))
        return {};
    execute(u"DELETE FROM history WHERE sequence = %1"_s.arg(sequence));
    for (qint64 moved = sequence + 1; moved <= last; ++moved) {
        QByteArray line = text(u"SELECT entry FROM journal WHERE sequence = %1"_s.arg(moved)).toUtf8();
        const QList<Opened> openings = openingsWhere(m_connection, u"sequence = %1"_s.arg(moved));
        for (const Opened &opened : openings)
            line.replace(opened.commitment(moved), opened.commitment(moved - 1));
        line.replace("\"sequence\":" + QByteArray::number(moved) + ',', "\"sequence\":" + QByteArray::number(moved - 1) + ',');
        setEntry(moved, line);
        execute(u"UPDATE journal SET sequence = sequence - 1 WHERE sequence = %1"_s.arg(moved));
        execute(u"UPDATE history SET sequence = sequence - 1, id = id - 1048576, row_id = row_id - (table_name = 'journal') WHERE sequence = %1"_s.arg(moved));
    }
    makeTreeAgain();
    // One entry fewer: what is missing is told from the end, and every checkpoint behind the place is contradicted.
    return Tampering{u"entry %1 taken out with all hashes made again"_s.arg(sequence), {}, {}, last};
}

Tamperer::Maybe Tamperer::cutOff()
{
    const qint64 last = number(u"SELECT max(sequence) FROM journal"_s);
    const qint64 kept = m_dice.below(last);
    if (!execute(u"DELETE FROM journal WHERE sequence > %1"_s.arg(kept)))
        return {};
    execute(u"DELETE FROM history WHERE sequence > %1"_s.arg(kept));
    makeTreeAgain();
    return Tampering{u"cut off behind entry %1"_s.arg(kept), {}, {}, last};
}

}
