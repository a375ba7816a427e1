// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/equality/office.h"

#include "app/store/users.h"

namespace casebook::equality {

using namespace Qt::StringLiterals;

const QList<Person> &staff()
{
    static const QList<Person> people{{u"second"_s, {u"dpo"_s}},      {u"dora"_s, {u"officer"_s}}, {u"ina"_s, {u"intake"_s}},
                                      {u"anton"_s, {u"approver"_s}},  {u"cora"_s, {u"counsel"_s}}, {u"axel"_s, {u"auditor"_s}},
                                      {u"ivo"_s, {u"it-admin"_s}},    {u"max"_s, {u"intake"_s, u"approver"_s}}};
    return people;
}

const QStringList &guests()
{
    static const QStringList logins{u"equality_guest_1"_s, u"equality_guest_2"_s, u"equality_guest_3"_s, u"equality_guest_4"_s};
    return logins;
}

Office::Office(bool onServer, const rulebook::Rulebook &rules, base::FixedClock &clock, quint64 seed)
    : m_store(onServer, clock.now(), seed), m_desk{m_store.store(), rules, clock, m_random}
{
    m_random.restart(seed + 2);
    addPeople(clock.now());
}

void Office::addPeople(const QDateTime &now)
{
    auto transaction = store::Transaction::begin(connection(), {store().user().uuid, now, &m_random, {}});
    QList<qint64> members{store().user().id};
    for (const Person &person : staff()) {
        const auto id = store::insertUser(**transaction, base::uuid7(m_random, now), person.login, person.login.toUpper(), person.roles);
        if (!id)
            qFatal("no staff: %s", support::why(id).constData());
        if (members.size() < 2)
            members << *id;
    }
    const auto compartment = store::insertCompartment(**transaction, u"Vorstand"_s, u"V"_s, members);
    if (!compartment || !(*transaction)->record({u"add-user"_s, 0, {}}) || !(*transaction)->commit())
        qFatal("no compartment: %s", support::why(compartment).constData());
    if (!store().actAs(support::SeededStore::firstLogin()))
        qFatal("the first user is gone");
}

}
