// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "app/store/embeddedconnection.h"

#include <functional>

namespace casebook::bench {

// Everything casework asks for, with a clock that stands still and salts from a seed, so that two offices that do the same
// come to the same bytes. The store is a test store: its key derivation is light and its passphrase known.
class Office final {
public:
    // A new store; its salts follow the seed.
    static base::Result<std::unique_ptr<Office>> create(const QString &file, quint64 seed);
    static base::Result<std::unique_ptr<Office>> open(const QString &file);
    static base::Secret passphrase();
    static QString login() { return QStringLiteral("bench"); }

    casework::Desk &desk() { return m_desk; }
    store::Store &store() { return *m_store; }
    store::EmbeddedConnection &connection() { return static_cast<store::EmbeddedConnection &>(m_store->connection()); }
    const rulebook::Rulebook &rules() const { return m_rules; }
    static QDate today() { return {2026, 11, 24}; }

    // Registers the invented cases in one transaction and tells after each ten thousand.
    base::Result<void> fill(qint64 cases, const std::function<void(qint64)> &told = {});
    base::Result<qint64> count();

private:
    Office(std::unique_ptr<store::Store> store, rulebook::Rulebook rules, quint64 seed);

    std::unique_ptr<store::Store> m_store;
    rulebook::Rulebook m_rules;
    base::FixedClock m_clock;
    base::SeededRandom m_random;
    casework::Desk m_desk;
};

}
