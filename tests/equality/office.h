// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "tests/support/seededstore.h"

namespace casebook::equality {

// A stream that begins anew before each act: some acts draw more on one engine (the salt of a key slot), and that must not
// shift everything that comes after.
class RestartedRandom final : public base::RandomSource {
public:
    QByteArray bytes(qsizetype count) override { return m_source.bytes(count); }
    void restart(quint64 seed) { m_source = base::SeededRandom(seed); }

private:
    base::SeededRandom m_source{0};
};

// Logins and roles of everybody who is there from the beginning, the first user aside.
struct Person {
    QString login;
    QStringList roles;
};
const QList<Person> &staff();
// Those who come and go. On a server they are roles of the cluster.
const QStringList &guests();

// One of the two offices that are held against each other: same seeds, same clock, same people, one compartment (1) of which
// the first user and the first of the staff are members.
class Office {
public:
    Office(bool onServer, const rulebook::Rulebook &rules, base::FixedClock &clock, quint64 seed);

    casework::Desk &desk() { return m_desk; }
    store::Connection &connection() { return m_store.connection(); }
    store::Store &store() { return m_store.store(); }
    RestartedRandom &random() { return m_random; }

private:
    void addPeople(const QDateTime &now);

    support::SeededStore m_store;
    RestartedRandom m_random;
    casework::Desk m_desk;
};

}
