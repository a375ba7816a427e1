// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/tamperer.h"

#include "app/journal/merkletree.h"
#include "app/store/table.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace casebook::support {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 entryStep = 1 << 20;  // between the ids of two entries' openings

const QStringList &textEdits()
{
    static const QStringList edits{u"c || 'x'"_s, u"substr(c, 2)"_s, u"''"_s, u"NULL"_s, u"upper(c)"_s, u"c || ' '"_s, u"c || char(0) || 'x'"_s,
                                   u"c || CAST(x'ff' AS TEXT)"_s, u"replace(c, '1', '2')"_s, u"OTHER"_s};
    return edits;
}

const QStringList &numberEdits()
{
    static const QStringList edits{u"c + 1"_s, u"c - 1"_s, u"-c"_s, u"0"_s, u"c + 281474976710656"_s, u"NULL"_s, u"OTHER"_s};
    return edits;
}

// The same facts to a hurried reader: twice the same key, other spaces, another order.
const QStringList &factEdits()
{
    static const QStringList edits{u"' ' || c"_s, u"c || ' '"_s, u"'{\"right\":\"portability\",' || substr(c, 2)"_s, u"'[' || c || ']'"_s, u"'{}'"_s, u"'x'"_s,
                                   u"''"_s, u"json_set(c, '$.right', 'portability')"_s, u"json_remove(c, '$.scope')"_s, u"json_set(c, '$.never-declared', 'x')"_s,
                                   u"replace(c, 'a', '\\u0061')"_s, u"json_set(c, '$.right', 1.5)"_s,
                                   u"json_set(c, '$.right', 1e308)"_s, u"c || char(0)"_s, u"'{\"a\":' || replace(hex(zeroblob(3000)), '0', '[')"_s, u"OTHER"_s};
    return edits;
}

QString named(const store::Table &table) { return QString::fromLatin1(table.name); }

}

Tampering Tamperer::any()
{
    using Way = Maybe (Tamperer::*)();
    static const QList<std::pair<int, Way>> ways{
        {30, &Tamperer::changedCell}, {6, &Tamperer::removedRow}, {6, &Tamperer::addedRow}, {4, &Tamperer::swappedRows}, {4, &Tamperer::olderValuePutBack},
        {5, &Tamperer::changedFile}, {15, &Tamperer::changedOpening}, {3, &Tamperer::removedOpening}, {2, &Tamperer::repeatedOpening},
        {6, &Tamperer::changedEntry}, {2, &Tamperer::removedEntry}, {2, &Tamperer::swappedEntries}, {2, &Tamperer::repeatedEntry}, {1, &Tamperer::changedTree},
        {5, &Tamperer::rewrittenValue}, {3, &Tamperer::rewrittenEntry}, {2, &Tamperer::takenOutEntry}, {2, &Tamperer::cutOff}};
    for (;;) {
        int roll = m_dice.below(100);
        for (const auto &[weight, way] : ways) {
            roll -= weight;
            if (roll >= 0)
                continue;
            if (const Maybe done = (this->*way)())
                return *done;
            break;
        }
    }
}

Tamperer::Maybe Tamperer::changedCell()
{
    const store::Table &table = *m_dice.pick(store::tables::journaled());
    const qint64 id = rowOf(named(table));
    const int at = m_dice.between(-1, static_cast<int>(table.columns.size()) - 1);
    const QString column = at < 0 ? u"id"_s : QString::fromLatin1(table.columns[at].name);
    const bool isNumber = at < 0 || table.columns[at].isNumber;
    const QStringList &edits = isNumber ? numberEdits() : table.columns[at].holdsFacts ? factEdits() : textEdits();
    const QString edit = m_dice.pick(edits);
    if (!changes(named(table), column, id, edit))
        return {};
    return Tampering{u"%1.%2 of %3 := %4"_s.arg(named(table), column).arg(id).arg(edit), named(table), store::rowUuid(id)};
}

Tamperer::Maybe Tamperer::removedRow()
{
    const QString table = named(*m_dice.pick(store::tables::journaled()));
    const qint64 id = rowOf(table);
    if (!execute(u"DELETE FROM %1 WHERE id = %2"_s.arg(table).arg(id)))
        return {};
    return Tampering{u"%1 %2 removed"_s.arg(table).arg(id), table, store::rowUuid(id)};
}

// A copy under a number that nobody has; also one that looks like another's once its upper half is cut off.
Tamperer::Maybe Tamperer::addedRow()
{
    const store::Table &table = *m_dice.pick(store::tables::journaled());
    const qint64 id = rowOf(named(table));
    const qint64 added = m_dice.pick(QList<qint64>{id + 1000, id + (qint64{1} << 48), -id, 0});
    QStringList names;
    QStringList values;
    for (const store::Column &column : table.columns) {
        const QString name = QString::fromLatin1(column.name);
        const bool isUnique = QStringList{u"uuid"_s, u"number"_s, u"login"_s, u"infix"_s, u"name"_s}.contains(name);
        names << name;
        values << (isUnique && m_dice.chance(90) ? name + u" || '+'"_s : name == "user_id"_L1 ? u"3 - user_id"_s : name);
    }
    if (!execute(u"INSERT INTO %1 (id, revision, %2) SELECT %3, 1, %4 FROM %1 WHERE id = %5"_s.arg(named(table), names.join(u", "_s)).arg(added).arg(values.join(u", "_s)).arg(id)))
        return {};
    const bool hasName = added > 0 && added < qint64{1} << 48;
    return Tampering{u"%1 %2 copied to %3"_s.arg(named(table)).arg(id).arg(added), named(table), hasName ? store::rowUuid(added) : QString::number(added)};
}

Tamperer::Maybe Tamperer::swappedRows()
{
    const QString table = named(*m_dice.pick(store::tables::journaled()));
    const qint64 one = rowOf(table);
    const qint64 other = rowOf(table);
    if (one == other || !execute(u"UPDATE %1 SET id = -7777 WHERE id = %2"_s.arg(table).arg(one)) || !execute(u"UPDATE %1 SET id = %2 WHERE id = %3"_s.arg(table).arg(one).arg(other))
        || !execute(u"UPDATE %1 SET id = %2 WHERE id = -7777"_s.arg(table).arg(other)))
        return {};
    return Tampering{u"%1 %2 and %3 swapped"_s.arg(table).arg(one).arg(other), table, store::rowUuid(one)};
}

Tamperer::Maybe Tamperer::olderValuePutBack()
{
    const QString older = u"FROM history h WHERE value IS NOT NULL AND table_name <> 'journal' AND EXISTS (SELECT 1 FROM history n WHERE n.table_name = h.table_name AND "
                           "n.row_id = h.row_id AND n.privacy_class = h.privacy_class AND n.sequence > h.sequence)"_s;
    const qint64 count = number(u"SELECT count(*) "_s + older);
    const qint64 opening = number(u"SELECT id %1 ORDER BY id LIMIT 1 OFFSET %2"_s.arg(older).arg(m_dice.below(count)));
    const QString table = text(u"SELECT table_name FROM history WHERE id = %1"_s.arg(opening));
    const qint64 row = number(u"SELECT row_id FROM history WHERE id = %1"_s.arg(opening));
    bool isChanged = false;
    const QJsonObject values = QJsonDocument::fromJson(text(u"SELECT value FROM history WHERE id = %1"_s.arg(opening)).toUtf8()).object();
    for (auto value = values.begin(); value != values.end(); ++value)
        if (value.value().isString())
            isChanged |= changes(table, value.key(), row, u'\'' + value.value().toString().replace(u'\'', u"''"_s) + u'\'');
    if (!isChanged)
        return {};
    return Tampering{u"%1 %2 as it was before"_s.arg(table).arg(row), table, store::rowUuid(row)};
}

Tamperer::Maybe Tamperer::changedFile()
{
    const qint64 chunk = rowOf(u"attachment_chunks"_s);
    const qint64 file = number(u"SELECT attachment_id FROM attachment_chunks WHERE id = %1"_s.arg(chunk));
    const QStringList ways{u"UPDATE attachment_chunks SET bytes = CAST(substr(bytes, 2) AS BLOB) WHERE id = %1"_s, u"UPDATE attachment_chunks SET bytes = zeroblob(length(bytes)) WHERE id = %1"_s,
                           u"DELETE FROM attachment_chunks WHERE id = %1"_s, u"UPDATE attachment_chunks SET attachment_id = attachment_id + 100 WHERE id = %1"_s,
                           u"INSERT INTO attachment_chunks (id, attachment_id, position, bytes) SELECT id + 1000, attachment_id, position + 100, bytes FROM attachment_chunks WHERE id = %1"_s,
                           u"INSERT INTO attachment_chunks (id, attachment_id, position, bytes) SELECT 5000, id, 0, x'41' FROM attachments WHERE sha256 = '' LIMIT 1"_s,
                           u"INSERT INTO attachment_chunks (id, attachment_id, position, bytes) SELECT 5000, 4000, 0, x'41' FROM attachment_chunks WHERE id = %1"_s};
    const int way = m_dice.below(ways.size());
    const qint64 erased = number(u"SELECT COALESCE(min(id), 0) FROM attachments WHERE sha256 = ''"_s);
    if (!execute(way == 5 ? ways[way] : ways[way].arg(chunk)))
        return {};
    Tampering done{u"chunk %1: %2"_s.arg(chunk).arg(ways[way]), u"attachments"_s, store::rowUuid(way == 5 ? erased : file)};
    done.isSeenByCheck = way == 6;
    return done;
}

Tamperer::Maybe Tamperer::changedOpening()
{
    const qint64 opening = rowOf(u"history"_s);
    const qint64 sequence = number(u"SELECT sequence FROM history WHERE id = %1"_s.arg(opening));
    const bool isErased = number(u"SELECT value IS NULL FROM history WHERE id = %1"_s.arg(opening)) == 1;
    const QString column = m_dice.pick(QStringList{u"id"_s, u"sequence"_s, u"case_id"_s, u"table_name"_s, u"row_id"_s, u"privacy_class"_s, u"salt"_s, u"value"_s});
    QString to = m_dice.pick(column == "value"_L1 || column == "table_name"_L1 || column == "privacy_class"_L1 ? textEdits() : numberEdits());
    if (column == "salt"_L1)
        to = m_dice.pick(QStringList{u"NULL"_s, u"zeroblob(32)"_s, u"randomblob(32)"_s, u"CAST(substr(c, 2) AS BLOB)"_s, u"OTHER"_s});
    if (column == "id"_L1)
        to = m_dice.pick(QList<QString>{u"c + %1"_s.arg(entryStep + 500), u"-c"_s, u"c + 281474976710656"_s});
    // Of an erased value nothing is left that a salt could belong to.
    if ((isErased && column == "salt"_L1) || !changes(u"history"_s, column, opening, to))
        return {};
    // One that says it belongs to another entry is told under what it says: of an erased one its own entry misses nothing.
    const qint64 told = column == "sequence"_L1 ? number(u"SELECT sequence FROM history WHERE id = %1"_s.arg(opening)) : sequence;
    return Tampering{u"history.%1 of %2 := %3"_s.arg(column).arg(opening).arg(to), {}, {}, told};
}

Tamperer::Maybe Tamperer::removedOpening()
{
    const qint64 opening = rowOf(u"history"_s);
    // The row of an erased value may go; the entry of the erasure says why.
    if (number(u"SELECT value IS NULL FROM history WHERE id = %1"_s.arg(opening)) == 1)
        return {};
    const qint64 sequence = number(u"SELECT sequence FROM history WHERE id = %1"_s.arg(opening));
    const QString way = m_dice.pick(QStringList{u"DELETE FROM history WHERE id = %1"_s, u"UPDATE history SET salt = NULL, value = NULL WHERE id = %1"_s});
    if (!execute(way.arg(opening)))
        return {};
    return Tampering{way.arg(opening), {}, {}, sequence};
}

Tamperer::Maybe Tamperer::repeatedOpening()
{
    const qint64 opening = rowOf(u"history"_s);
    const qint64 sequence = number(u"SELECT sequence FROM history WHERE id = %1"_s.arg(opening));
    if (!execute(u"INSERT INTO history SELECT id + 500, sequence, case_id, table_name, row_id, privacy_class, salt, value FROM history WHERE id = %1"_s.arg(opening)))
        return {};
    return Tampering{u"history %1 repeated"_s.arg(opening), {}, {}, sequence};
}

Tamperer::Maybe Tamperer::changedEntry()
{
    const qint64 sequence = entry();
    const qint64 size = number(u"SELECT length(entry) FROM journal WHERE sequence = %1"_s.arg(sequence));
    const int at = m_dice.below(size);
    const QString column = m_dice.chance(70) ? u"entry"_s : u"leaf"_s;
    const QString to = column == "entry"_L1 ? u"substr(c, 1, %1) || 'a' || substr(c, %2)"_s.arg(at).arg(at + 2)
                                            : m_dice.pick(QStringList{u"zeroblob(32)"_s, u"OTHER"_s, u"CAST(substr(c, 2) AS BLOB)"_s, u"x''"_s});
    if (!changes(u"journal"_s, column, sequence, to))
        return {};
    return Tampering{u"journal.%1 of %2 := %3"_s.arg(column).arg(sequence).arg(to), {}, {}, sequence};
}

Tamperer::Maybe Tamperer::removedEntry()
{
    const qint64 sequence = entry();
    const QString way = m_dice.pick(QStringList{u"DELETE FROM journal WHERE sequence = %1"_s, u"UPDATE journal SET sequence = sequence + 1000 WHERE sequence = %1"_s,
                                                u"UPDATE journal SET sequence = -sequence WHERE sequence = %1"_s});
    if (!execute(way.arg(sequence)))
        return {};
    return Tampering{way.arg(sequence), {}, {}, sequence};
}

Tamperer::Maybe Tamperer::swappedEntries()
{
    const qint64 one = entry();
    const qint64 other = entry();
    if (one == other || !execute(u"UPDATE journal SET sequence = -7777 WHERE sequence = %1"_s.arg(one)) || !execute(u"UPDATE journal SET sequence = %1 WHERE sequence = %2"_s.arg(one).arg(other))
        || !execute(u"UPDATE journal SET sequence = %1 WHERE sequence = -7777"_s.arg(other)))
        return {};
    return Tampering{u"entries %1 and %2 swapped"_s.arg(one).arg(other), {}, {}, one};
}

Tamperer::Maybe Tamperer::repeatedEntry()
{
    const qint64 last = number(u"SELECT max(sequence) FROM journal"_s);
    const qint64 sequence = entry();
    if (!execute(u"INSERT INTO journal SELECT %1, entry, leaf FROM journal WHERE sequence = %2"_s.arg(last + 1).arg(sequence)))
        return {};
    return Tampering{u"entry %1 once more"_s.arg(sequence), {}, {}, last + 1};
}

}
