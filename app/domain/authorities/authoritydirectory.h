// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/authorities/authority.h"

#include <QList>
#include <QMap>

namespace casebook::domain {

// A country, or a part of it.
struct Territory {
    QString country;  // ISO 3166-1 alpha-2; empty: nobody knows it yet
    QString region;   // ISO 3166-2 with its country: "DE-BE"; empty: all of the country, or not known

    bool isKnown() const { return !country.isEmpty(); }
    QString code() const { return region.isEmpty() ? country : region; }

    friend bool operator==(const Territory &, const Territory &) = default;
};

// Why an authority is competent: one of the places of GDPR Art. 77(1), the establishment (Art. 55, 56), or the law itself.
enum class Basis { Residence, Work, Infringement, Establishment, Law };

QString name(Basis basis);  // "residence", as packs and `--json` write it
std::optional<Basis> basis(const QString &name);

// Who takes complaints under a law.
struct CompetenceRule {
    struct Place {
        Basis basis = Basis::Residence;
        QString source;
    };
    QString id;
    QStringList regimes;     // laws that it belongs to; empty: it is found by its places only
    QStringList countries;   // or regions, in which a place must lie
    QList<Place> places;     // the first is named first
    QStringList always;      // ids of authorities that are competent wherever somebody lives
    QString alwaysSource;

    bool covers(const Territory &place) const { return countries.contains(place.region) || countries.contains(place.country); }
};

struct AuthorityQuestion {
    QString regime;                  // empty: the law follows from the places
    QMap<Basis, Territory> places;   // those that are known
    QString ownAuthority = {};       // that of the establishment, where the organisation's pack names it
};

struct CompetenceReason {
    Basis basis = Basis::Residence;
    QString source;

    friend bool operator==(const CompetenceReason &, const CompetenceReason &) = default;
};

struct CompetentAuthority {
    const Authority *authority = nullptr;
    QList<CompetenceReason> reasons;  // at least one; the strongest first
};

// What somebody must be asked before more can be said.
struct OpenPlace {
    Basis basis = Basis::Residence;
    bool isRegion = false;  // the country is known, and its authorities are in charge of regions
    QString country = {};

    QString name() const;   // "residence", "residence-region"

    friend bool operator==(const OpenPlace &, const OpenPlace &) = default;
};

struct AuthorityAnswer {
    QString rule;                          // id of the rule that was used; empty: none covers the question
    QString source;                        // of that rule, all of it
    QList<CompetentAuthority> competent;   // in the order of the rule, each authority once
    QList<OpenPlace> asks;

    const CompetentAuthority *find(const QString &authority) const;
    bool isCompetent(const QString &authority) const { return find(authority) != nullptr; }
};

// Where an office is, as far as it decides who supervises it.
struct OfficeSeat {
    Territory place;
    QString authority;  // id; empty: by the place

    friend bool operator==(const OfficeSeat &, const OfficeSeat &) = default;
};

// All supervisory authorities, and who is competent for what. A value; answers point into it.
class AuthorityDirectory final {
public:
    void add(const Authority &authority);
    void addRule(const CompetenceRule &rule) { m_rules.append(rule); }
    void addPlaceName(const QString &code, const LocalText &name) { m_placeNames.insert(code, name); }
    // The authorities of this country are in charge of its regions; `source` says so and which of them it is.
    void addRegional(const QString &country, const QString &source) { m_regional.insert(country, source); }
    void setSeat(const QString &office, const OfficeSeat &seat) { m_seats.insert(office, seat); }

    const QList<Authority> &authorities() const { return m_authorities; }  // in the order of the packs
    const QList<CompetenceRule> &rules() const { return m_rules; }
    const Authority *authority(const QString &id) const;  // nullptr: none; valid as long as the directory is not changed
    OfficeSeat seat(const QString &office) const { return m_seats.value(office); }
    LocalText placeName(const QString &code) const { return m_placeNames.value(code); }  // empty where no pack names it
    bool isRegional(const QString &country) const { return m_regional.contains(country); }
    QStringList regionsOf(const QString &country) const;  // that have an authority of their own for companies, sorted

    // A place as people write it: "DE", "de-by", "Germany", "Deutschland", and beside a country "BY" or "Bayern". What is not
    // understood is not known.
    Territory territory(const QString &country, const QString &region = {}) const;

    // Pure; the same question has the same answer in the same order. By the rule of the law, or where no rule has this law by
    // that of the first place that a rule covers. Never an authority that does not supervise companies.
    AuthorityAnswer find(const AuthorityQuestion &question) const;

private:
    const CompetenceRule *ruleFor(const AuthorityQuestion &question) const;
    QList<const Authority *> bodiesAt(const Territory &place) const;

    QList<Authority> m_authorities;
    QList<CompetenceRule> m_rules;
    QMap<QString, LocalText> m_placeNames;
    QMap<QString, QString> m_regional;
    QMap<QString, OfficeSeat> m_seats;
};

}
