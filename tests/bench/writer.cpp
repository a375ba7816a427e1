// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/writer.h"

#include "app/casework/addnote.h"
#include "app/casework/assigncase.h"

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

Result<std::unique_ptr<Writer>> Writer::open(const QString &file, int count)
{
    std::unique_ptr<Writer> writer(new Writer);
    CASEBOOK_TRY(writer->m_office, Office::open(file));
    CASEBOOK_CHECK(writer->readTargets(count));
    return writer;
}

// By their random uuid: cases from all over the store.
Result<void> Writer::readTargets(int count)
{
    store::Query query(m_office->connection(), u"SELECT id, uuid, number FROM cases ORDER BY uuid LIMIT :count"_s);
    query.bind(":count", qint64{count});
    for (;;) {
        CASEBOOK_TRY(const bool more, query.next());
        if (!more)
            return {};
        m_targets.push_back({query.integer(0), query.text(1), query.text(2)});
    }
}

Result<void> Writer::acts()
{
    const QString owner = ++m_round % 2 == 0 ? QString() : Office::login();
    for (const Target &target : m_targets)
        CASEBOOK_CHECK(casework::AssignCase(m_office->desk()).run({target.number, owner, {}, -1, {}}));
    return {};
}

Result<void> Writer::notes()
{
    const QString text = u"Called back in round %1, nobody answered."_s.arg(++m_round);
    for (const Target &target : m_targets)
        CASEBOOK_CHECK(casework::AddNote(m_office->desk()).run({target.number, text, {}}));
    return {};
}

Result<void> Writer::rows()
{
    const QString owner = nextOwner();
    for (const Target &target : m_targets) {
        CASEBOOK_TRY(const auto transaction, begin());
        CASEBOOK_CHECK(change(*transaction, target, owner));
        CASEBOOK_CHECK(transaction->commit());
    }
    return {};
}

Result<void> Writer::rowsInOne()
{
    const QString owner = nextOwner();
    CASEBOOK_TRY(const auto transaction, begin());
    for (const Target &target : m_targets)
        CASEBOOK_CHECK(change(*transaction, target, owner));
    return transaction->commit();
}

Result<std::unique_ptr<store::Transaction>> Writer::begin()
{
    const casework::Desk &desk = m_office->desk();
    return store::Transaction::begin(desk.connection(), {desk.user().uuid, desk.clock.now(), &desk.random, {}});
}

Result<void> Writer::change(store::Transaction &transaction, const Target &target, const QString &owner)
{
    CASEBOOK_CHECK(transaction.update(store::tables::cases, target.id, -1, store::Row().set("owner", owner)));
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction.record({u"assign"_s, target.id, target.uuid}));
    return {};
}

}
