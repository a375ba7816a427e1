// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localtext.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace casebook::domain {

// Below which age a person counts as a child in a country or a region of it, and whose rule that is.
struct AgeRule {
    QString pack;           // "gdpr-consent"
    QStringList countries;  // ISO 3166-1 alpha-2; empty for the two rules of a table that belong to no country
    QString region;         // of the one country: the second half of ISO 3166-2 ("CA" of "US-CA"); empty: all of it
    QDate validFrom;
    QDate validUntil;       // invalid: in force
    int age = 0;            // years; 0: the rule names none
    bool isManual = false;  // a person decides, `age` is what is suggested
    LocalText note;
    bool isFlagged = false;  // the note is a warning
    QString source;

    bool isInForce(const QDate &day) const { return day >= validFrom && !(validUntil.isValid() && day > validUntil); }
};

// The ages of one basis: what a law says of a child's consent, or what the organisation's statement promises.
class AgeTable {
public:
    QList<AgeRule> rules;
    AgeRule unknown;  // when nobody knows the country yet; without an age of its own the highest of the table counts
    AgeRule others;   // every country that no rule names

    bool isEmpty() const { return rules.isEmpty(); }
    // The rule of the day; where none was in force yet the earliest, none for a place without any. An empty region asks for
    // the country.
    const AgeRule *find(const QString &country, const QString &region, const QDate &day) const;
    int highestAge(const QDate &day) const;  // of those in force that a person does not decide

    QStringList countries() const;  // sorted
    QStringList regions() const;    // "US-CA", sorted
};

}
