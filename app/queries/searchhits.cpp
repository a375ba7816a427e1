// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/searchhits.h"

#include "app/domain/identifiers/identifierkey.h"
#include "app/queries/registersql.h"
#include "app/store/statement.h"

#include <algorithm>

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

using Ids = std::vector<qint64>;

// Marks may take this many bits for each id, and a little more: what a store says its ids are must not decide over the memory.
constexpr size_t bitsForEach = 256;
constexpr size_t bitsForFew = 1'000'000;

Result<Ids> hitsOf(store::Connection &connection, const store::Clearance &clearance, const QString &match)
{
    Ids ids;
    for (const qint64 compartment : clearance.compartments()) {
        store::Query query(connection, connection.dialect().idsMatching(compartment));
        query.bind(":match", match);
        for (;;) {
            CASEBOOK_TRY(const bool found, query.next());
            if (!found)
                break;
            ids.push_back(query.integer(0));
        }
    }
    if (!std::is_sorted(ids.cbegin(), ids.cend()))
        std::sort(ids.begin(), ids.end());
    return ids;
}

Ids inBoth(const Ids &one, const Ids &other)
{
    Ids both;
    std::set_intersection(one.cbegin(), one.cend(), other.cbegin(), other.cend(), std::back_inserter(both));
    return both;
}

Ids inEither(const Ids &one, const Ids &other)
{
    Ids either;
    std::set_union(one.cbegin(), one.cend(), other.cbegin(), other.cend(), std::back_inserter(either));
    return either;
}

}

IdSet::IdSet(std::vector<qint64> ascending) : m_ids(std::move(ascending))
{
    if (m_ids.empty() || m_ids.front() < 0 || static_cast<size_t>(m_ids.back()) >= m_ids.size() * bitsForEach + bitsForFew)
        return;
    m_marks.resize(static_cast<size_t>(m_ids.back()) + 1);
    for (const qint64 id : m_ids)
        m_marks[static_cast<size_t>(id)] = true;
}

bool IdSet::holds(qint64 id) const
{
    if (m_marks.empty())
        return std::binary_search(m_ids.cbegin(), m_ids.cend(), id);
    return id >= 0 && static_cast<size_t>(id) < m_marks.size() && m_marks[static_cast<size_t>(id)];
}

Result<SearchHits> SearchHits::find(store::Connection &connection, const store::Clearance &clearance, const QList<domain::SearchWord> &words)
{
    std::optional<Ids> wanted;
    Ids unwanted;
    const QList<domain::SearchWord> sought = domain::joinedNumbers(words);
    for (const domain::SearchWord &word : sought) {
        const QStringList matches = RegisterSql::matches(word, connection.dialect());
        if (matches.isEmpty())
            continue;
        CASEBOOK_TRY(Ids ids, hitsOf(connection, clearance, matches.constFirst()));
        for (const QString &other : matches.mid(1)) {
            CASEBOOK_TRY(const Ids more, hitsOf(connection, clearance, other));
            ids = inEither(ids, more);
        }
        if (word.isNegated)
            unwanted = inEither(unwanted, ids);
        else
            wanted = wanted ? inBoth(*wanted, ids) : std::move(ids);
    }
    SearchHits hits;
    if (wanted)
        hits.m_wanted = IdSet(*std::move(wanted));
    hits.m_unwanted = IdSet(std::move(unwanted));
    return hits;
}

}
