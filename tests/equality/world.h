// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/registercase.h"
#include "tests/equality/office.h"
#include "tests/support/inventedtext.h"

#include <functional>
#include <optional>

namespace casebook::equality {

// One act: who does it and what, ready to be done in either office.
struct Call {
    QString name;   // of the class, empty: the one that was asked for
    QString actor;
    QString words;  // what it asks for, for the message of a failure
    std::function<QString(casework::Desk &)> run;
};

// What acts are drawn from: chance, and a look at one of the two offices, so that many of them are valid. Half a step aside is
// part of it: every text, number, date and person is wrong now and then.
class World {
public:
    World(Office &office, quint64 seed) : m_office(office), m_dice(seed) {}

    support::Dice &dice() { return m_dice; }
    const rulebook::Rulebook &rules() const { return m_office.desk().rules; }
    QDate today() const { return m_office.desk().clock.now().date(); }
    QDateTime now() const { return m_office.desk().clock.now(); }

    // Cases that are there; after an act that may have added one, refresh() looks again.
    void refresh();
    const QStringList &numbers() const { return m_numbers; }
    // A case as somebody sees it who sees everything.
    std::optional<domain::CaseFile> file(const QString &number);
    // One of the younger cases for which this holds; nothing when a few tries find none.
    std::optional<domain::CaseFile> find(const std::function<bool(const domain::CaseFile &)> &wanted);
    std::optional<domain::CaseFile> findAny();
    // A case number, wrong once in a while.
    QString number();
    QString spoiled(const QString &number);

    QString text(int most = 5) { return support::nastyText(m_dice, most); }
    // Too long for every field but the long ones.
    QString maybeLong(const QString &text) { return m_dice.chance(3) ? QString(m_dice.pick<int>({501, 2001}), u'ß') : text; }
    QDate dayAround(int before, int after) { return today().addDays(m_dice.between(-before, after)); }
    // Mostly a new one, now and then none, an old one, or what no client should make.
    QString operation();
    // Somebody who may nearly everything; now and then somebody who may not.
    QString actor();
    QString login();
    // A value that the fact takes, now and then one that it does not.
    QString factText(const domain::Fact &fact);
    QString plausible(const domain::Fact &fact);
    QMap<QString, QString> someFacts(const QList<domain::Fact> &facts, int most);

    casework::NewPerson person();
    casework::NewAttachment attachment();
    casework::NewMessage message();

private:
    Office &m_office;
    support::Dice m_dice;
    QStringList m_numbers;
    QStringList m_operations;
};

}
