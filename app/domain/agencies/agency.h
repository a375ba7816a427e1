// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localtext.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace casebook::domain {

// What a mail from a domain says about its sender.
enum class DomainReach {
    Agency,      // nobody but the agency has addresses there
    Government,  // other bodies of the same government have them too: it shows a public body, not which
};

QString name(DomainReach reach);  // "agency", as packs and `--json` write it
std::optional<DomainReach> domainReach(const QString &name);

struct AgencyDomain {
    QString name;  // "bka.bund.de": lower case, without a dot at its end; subdomains belong to it
    DomainReach reach = DomainReach::Agency;
};

// An agency that asks for data, as its pack under resources/rulebook/agencies describes it. The code knows none of them.
struct Agency {
    QString id;                  // "de-bka"
    QString country;             // ISO 3166-1 alpha-2; "EU", "INT" for one of several countries
    QString region;              // ISO 3166-2 where it is one of a part of the country: "DE-BY"; empty: of all of it
    LocalText name;
    QString original;            // as it calls itself; may be empty
    QList<AgencyDomain> domains; // at least one
    QStringList words;           // by which it is known and which stand in domains of impostors: "bka", "bundeskriminalamt"
    QString phone;               // of its switchboard, for calling back; empty: not known for sure
    QString lookUp;              // page on which it publishes how it is reached
    QString source;              // where the domains are from
    QDate checkedOn;             // when the entry was last held against its source; invalid: nobody has yet
    LocalText note;              // what to beware of; may be empty

    QString fullName(const QString &language) const;  // as Authority::fullName
    QString properName() const;                       // as it calls itself, else its English name: what a case writes down
};

}
