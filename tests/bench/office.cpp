// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/office.h"

#include "app/casework/several/importcases.h"
#include "app/rulebook/embedded.h"
#include "tests/bench/inventedcases.h"

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

}

Office::Office(std::unique_ptr<store::Store> store, rulebook::Rulebook rules, quint64 seed)
    : m_store(std::move(store)), m_rules(std::move(rules)), m_clock(noon), m_random(seed), m_desk{*m_store, m_rules, m_clock, m_random}
{
}

base::Secret Office::passphrase()
{
    QByteArray words("figures and ratios");
    return base::Secret::take(words);
}

Result<std::unique_ptr<Office>> Office::create(const QString &file, quint64 seed)
{
    CASEBOOK_TRY(rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    if (rules.organisations().isEmpty())
        return base::fail(base::ErrorCode::NotFound, {u"organisation"_s});
    const QString organisation = rules.organisations().constFirst().id;
    base::SeededRandom random(seed + 1'000'000);
    CASEBOOK_TRY(auto created, store::Store::create(file, store::StoreMode::Test, organisation, {login(), u"Bench"_s, {u"dpo"_s}}, passphrase(), random, noon));
    return std::unique_ptr<Office>(new Office(std::move(created.store), std::move(rules), seed));
}

Result<std::unique_ptr<Office>> Office::open(const QString &file)
{
    CASEBOOK_TRY(rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    CASEBOOK_TRY(auto store, store::Store::open(file, login(), passphrase()));
    return std::unique_ptr<Office>(new Office(std::move(store), std::move(rules), 2));
}

Result<void> Office::fill(qint64 cases, const std::function<void(qint64)> &told)
{
    CASEBOOK_TRY(const auto import, casework::ImportCases::begin(m_desk));
    for (qint64 i = 0; i < cases; ++i) {
        CASEBOOK_TRY([[maybe_unused]] const casework::Done done, import->add(inventedCase(i, today())));
        if (told && (i + 1) % 10'000 == 0)
            told(i + 1);
    }
    return import->commit();
}

Result<qint64> Office::count()
{
    return m_store->connection().oneNumber(u"SELECT count(*) FROM cases"_s);
}

}
