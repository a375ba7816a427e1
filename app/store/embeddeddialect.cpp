// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/embeddeddialect.h"

namespace casebook::store {

using namespace Qt::StringLiterals;

QString EmbeddedDialect::name() const
{
    return u"embedded"_s;
}

Dialect::Types EmbeddedDialect::types() const
{
    return {u"INTEGER PRIMARY KEY"_s, u"INTEGER"_s, u"TEXT"_s, u"BLOB"_s, u") STRICT;"_s};
}

QString EmbeddedDialect::tableExists(const QString &table) const
{
    return u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '%1'"_s.arg(table);
}

QString EmbeddedDialect::columnsOf(const QString &table) const
{
    return u"SELECT name, CASE type WHEN 'INTEGER' THEN 'integer' WHEN 'BLOB' THEN 'bytes' ELSE 'text' END FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table);
}

QString EmbeddedDialect::fact(const QString &column, const QString &id, FactCast cast) const
{
    const QString value = u"json_extract(%1, '$.\"%2\"')"_s.arg(column, id);
    switch (cast) {
    case FactCast::Text: return u"CAST(%1 AS TEXT)"_s.arg(value);
    case FactCast::Integer: return u"CAST(%1 AS INTEGER)"_s.arg(value);
    case FactCast::YesNo: return u"COALESCE(CAST(%1 AS INTEGER), 0)"_s.arg(value);
    }
    return {};
}

// The words are plain already; the tokenizer only cuts at the spaces between them. secure-delete:
// a word of an erased text is gone from the index at once, not at some later merge.
QStringList EmbeddedDialect::createWordTable(qint64 compartment) const
{
    const QString table = wordTable(compartment);
    return {u"CREATE VIRTUAL TABLE %1 USING fts5(words, tokenize = ascii, prefix = '2 3')"_s.arg(table),
            u"INSERT INTO %1 (%1, rank) VALUES ('secure-delete', 1)"_s.arg(table)};
}

QString EmbeddedDialect::storeWords(qint64 compartment) const
{
    return u"INSERT OR REPLACE INTO %1 (rowid, words) VALUES (:id, :words)"_s.arg(wordTable(compartment));
}

QString EmbeddedDialect::forgetWords(qint64 compartment) const
{
    return u"DELETE FROM %1 WHERE rowid = :id"_s.arg(wordTable(compartment));
}

QString EmbeddedDialect::idsMatching(qint64 compartment) const
{
    return u"SELECT rowid FROM %1 WHERE %1 MATCH :match"_s.arg(wordTable(compartment));
}

bool EmbeddedDialect::endsAtFirstHits() const
{
    return false;
}

QString EmbeddedDialect::match(const QStringList &words) const
{
    QStringList parts;
    for (QString word : words) {
        const bool prefix = word.endsWith(u'*');
        parts << u"\"%1\"%2"_s.arg(word.remove(u'*').remove(u'"'), prefix ? u"*"_s : QString());
    }
    return parts.join(" AND "_L1);
}

}
