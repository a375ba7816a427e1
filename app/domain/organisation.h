// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/age/agetable.h"
#include "app/domain/keeping/rotation.h"
#include "app/domain/localtext.h"
#include "app/domain/retention/deferral.h"
#include "app/domain/retention/retentionclass.h"
#include "app/domain/statements/statementrule.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <memory>

namespace casebook::domain {

struct IdentityRule;
struct RoleRules;
struct SystemRegister;

// A postal address as it stands on a letter.
struct Address {
    QStringList lines;  // street and what stands between it and the town
    QString postalCode;
    QString town;
    QString region;     // of the country where it is part of the address ("CA")
    QString country;    // ISO 3166-1 alpha-2

    friend bool operator==(const Address &, const Address &) = default;
};

// The legal person that answers.
struct Entity {
    QString id;
    QString name;
    QString country;
};

// A place of the organisation that must act: it decides what day it is and which days are working days.
struct Office {
    QString id;
    LocalText label;
    QString entity;
    QString zone;      // IANA
    QString calendar;
    QString defaultRegime;
    QMap<QString, QString> calendarOfRegime;  // where a law looks at another place's holidays
    Address address;
    Address postalAddress;  // for letters to the office; the address itself where the pack gives no other
    QString authority;      // id of the supervisory authority in charge, see authoritydirectory.h; empty: that of its place
    QString source;

    QString calendarFor(const QString &regime) const { return calendarOfRegime.value(regime, calendar); }
    QTimeZone timeZone() const { return QTimeZone(zone.toLatin1()); }
};

// A way by which requests officially reach the organisation.
struct Channel {
    QString id;
    LocalText label;
    QString medium;   // mail, post, phone, portal, person
    QString address;  // mail address where there is one
    QString office;   // empty: of all offices
    QString source;
};

// Whose casebook it is, as its pack under resources/organisations describes it. The code knows none of them.
struct Organisation {
    QString id;
    QString name;
    QString version;
    QString source;
    QString defaultOffice;
    QList<Entity> entities;
    QList<Office> offices;
    QList<Channel> channels;
    AgeTable childAges;                         // below which its statement wants no accounts; may be empty
    QMap<QString, RetentionClass> retention;    // what its statement promises, by id
    HoldRule holdRule;
    QList<DaySource> accountClosed;             // where a case says that the account of its person was closed
    QList<DeferralRule> deferrals;              // which deletions wait behind a decision
    StatementRule statement;                    // how it works with the versions of its privacy statement
    std::shared_ptr<const SystemRegister> systems;  // where it keeps data, see systems/system.h; none: its pack names no systems
    std::shared_ptr<const RoleRules> roles;         // controller or processor by class of data; none: its pack says nothing
    std::shared_ptr<const IdentityRule> identity;   // how people prove who they are and how long the proof stays; none: its pack says nothing
    KeepingRule backups;                        // how long its automatic backups stay

    const Entity *entity(const QString &id) const;
    const Office *office(const QString &id) const;
    const Channel *channel(const QString &id) const;
};

}
