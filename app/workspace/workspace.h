// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/random.h"
#include "app/casework/desk.h"
#include "app/journal/remembered.h"
#include "app/queries/lastorder.h"
#include "app/rulebook/rulebook.h"
#include "app/store/store.h"

namespace casebook::workspace {

// Where a casebook lies and how to get in. A path is an embedded store, postgresql://role@host/database a server.
struct Door {
    QString address;
    QString user;      // whose key slot; empty: the only one. On a server the role of the address
    QString actAs;     // test and demo stores only
    QString standingClock;  // an instant (CASEBOOK_NOW); test and demo stores only
    bool isReadOnly = false;

    bool isServer() const { return address.startsWith(QStringLiteral("postgresql://")); }
};

// Of a door that is a server. UsageWrong.
base::Result<QUrl> serverAddress(const QString &text);

struct NewOffice {
    QString organisation;
    store::StoreMode mode = store::StoreMode::Normal;
    store::FirstUser user;
};

// The composition root: an opened store with the rules, the clock and the source of salts, for one thread. After every
// commit, and when it closes, it remembers outside the store how far the journal was: what goes missing from the
// write-ahead log afterwards looks to SQLite like the end of the log.
class Workspace final {
public:
    // The errors of Store::open; NotATestStore for actAs or a standing clock on another store.
    static base::Result<std::unique_ptr<Workspace>> open(const Door &door, const base::Secret &passphrase);
    // As door.user, who has to be named. RecoveryKeyInvalid, NotACasebook (the key of another store), KeySlotUnknown.
    static base::Result<std::unique_ptr<Workspace>> openWithRecoveryKey(const Door &door, const QString &recoveryKey);
    struct Created {
        std::unique_ptr<Workspace> workspace;
        QString recoveryKey;
    };
    static base::Result<Created> create(const Door &door, const NewOffice &office, const base::Secret &passphrase);
    ~Workspace();

    casework::Desk &desk() { return m_desk; }
    store::Store &store() { return *m_store; }
    store::Connection &connection() { return m_store->connection(); }
    // For whoever shows the register, so that a search need not make its order anew.
    const std::shared_ptr<queries::LastOrder> &lastOrder() const { return m_lastOrder; }
    const rulebook::Rulebook &rules() const { return m_rules; }
    const store::User &user() const { return m_store->user(); }
    const domain::Organisation &organisation() const { return *m_organisation; }
    // At the organisation's default office.
    QDate today() const;
    // At the office of a case: it is late by the day there. One that nobody knows has that of today().
    QDate todayAt(const QString &office) const;
    QDateTime now() const { return m_clock->now(); }

    // What this computer remembered when the store was opened, held against the journal then: entries that are missing or
    // another root mean an older copy of the file. Never mended by itself.
    const journal::Comparison &comparedWithMemory() const { return m_comparison; }
    // After the person has read the warning.
    base::Result<void> acceptPresentJournal();
    base::Result<void> rememberJournal();
    static QString stateFolder();  // XDG_STATE_HOME/casebook
    static QString dataFolder();   // XDG_DATA_HOME/casebook: the signing key

private:
    Workspace(std::unique_ptr<store::Store> store, rulebook::Rulebook rules, std::unique_ptr<base::Clock> clock, const domain::Organisation *organisation);
    static base::Result<std::unique_ptr<Workspace>> furnish(std::unique_ptr<store::Store> store, rulebook::Rulebook rules, const Door &door);
    base::Result<void> compareWithMemory();
    void rememberIfPossible();

    std::unique_ptr<store::Store> m_store;
    std::shared_ptr<queries::LastOrder> m_lastOrder = std::make_shared<queries::LastOrder>();
    rulebook::Rulebook m_rules;
    std::unique_ptr<base::Clock> m_clock;
    const domain::Organisation *m_organisation;
    std::unique_ptr<base::RandomSource> m_random;
    casework::Desk m_desk;
    journal::Comparison m_comparison;
};

}
