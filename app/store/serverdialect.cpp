// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/serverdialect.h"

namespace casebook::store {

using namespace Qt::StringLiterals;

QString ServerDialect::name() const
{
    return u"postgresql"_s;
}

Dialect::Types ServerDialect::types() const
{
    return {u"BIGINT PRIMARY KEY"_s, u"BIGINT"_s, u"TEXT COLLATE \"C\""_s, u"BYTEA"_s, u");"_s};
}

QString ServerDialect::tableExists(const QString &table) const
{
    return u"SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = '%1'"_s.arg(table);
}

QString ServerDialect::columnsOf(const QString &table) const
{
    return u"SELECT column_name::text, CASE data_type WHEN 'bigint' THEN 'integer' WHEN 'bytea' THEN 'bytes' ELSE 'text' END FROM information_schema.columns "
           "WHERE table_schema = current_schema() AND table_name = '%1' ORDER BY ordinal_position"_s.arg(table);
}

QString ServerDialect::fact(const QString &column, const QString &id, FactCast cast) const
{
    const QString value = u"((%1)::jsonb ->> '%2')"_s.arg(column, id);
    switch (cast) {
    case FactCast::Text: return u"%1 COLLATE \"C\""_s.arg(value);
    case FactCast::Integer: return u"(%1)::bigint"_s.arg(value);
    case FactCast::YesNo: return u"COALESCE((%1)::boolean, false)::int"_s.arg(value);
    }
    return {};
}

QStringList ServerDialect::createWordTable(qint64 compartment) const
{
    const QString table = wordTable(compartment);
    return {u"CREATE TABLE %1 (id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)"_s.arg(table),
            u"CREATE INDEX %1_words ON %1 USING gin (words) WITH (fastupdate = off)"_s.arg(table)};
}

QString ServerDialect::storeWords(qint64 compartment) const
{
    return u"INSERT INTO %1 (id, words) VALUES (:id, array_to_tsvector(string_to_array(:words, ' '))) "
           "ON CONFLICT (id) DO UPDATE SET words = excluded.words"_s.arg(wordTable(compartment));
}

QString ServerDialect::forgetWords(qint64 compartment) const
{
    return u"DELETE FROM %1 WHERE id = :id"_s.arg(wordTable(compartment));
}

QString ServerDialect::idsMatching(qint64 compartment) const
{
    return u"SELECT id FROM %1 WHERE words @@ CAST(:match AS tsquery)"_s.arg(wordTable(compartment));
}

bool ServerDialect::endsAtFirstHits() const
{
    return true;
}

QString ServerDialect::match(const QStringList &words) const
{
    QStringList parts;
    for (QString word : words) {
        const bool prefix = word.endsWith(u'*');
        parts << u"'%1'%2"_s.arg(word.remove(u'*').remove(u'\'').remove(u'\\'), prefix ? u":*"_s : QString());
    }
    return parts.join(" & "_L1);
}

}
