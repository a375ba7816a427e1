// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/authorities/authoritydirectory.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

constexpr std::pair<Basis, QLatin1StringView> bases[] = {
    {Basis::Residence, "residence"_L1}, {Basis::Work, "work"_L1}, {Basis::Infringement, "infringement"_L1}, {Basis::Establishment, "establishment"_L1}, {Basis::Law, "law"_L1},
};

void addReason(AuthorityAnswer &answer, const Authority &authority, const CompetenceReason &reason)
{
    for (CompetentAuthority &known : answer.competent) {
        if (known.authority == &authority) {
            known.reasons.append(reason);
            return;
        }
    }
    answer.competent.append({&authority, {reason}});
}

QString sourceOf(const CompetenceRule &rule)
{
    QStringList sources;
    for (const CompetenceRule::Place &place : rule.places)
        sources << place.source;
    if (!rule.alwaysSource.isEmpty())
        sources << rule.alwaysSource;
    sources.removeDuplicates();
    return sources.join(u"; "_s);
}

}

QString name(Basis basis)
{
    for (const auto &[value, word] : bases) {
        if (value == basis)
            return word;
    }
    return {};
}

std::optional<Basis> basis(const QString &name)
{
    for (const auto &[value, word] : bases) {
        if (word == name)
            return value;
    }
    return {};
}

QString OpenPlace::name() const
{
    return domain::name(basis) + (isRegion ? u"-region"_s : QString());
}

const CompetentAuthority *AuthorityAnswer::find(const QString &authority) const
{
    const auto found = std::find_if(competent.cbegin(), competent.cend(), [&authority](const CompetentAuthority &one) { return one.authority->id == authority; });
    return found == competent.cend() ? nullptr : &*found;
}

void AuthorityDirectory::add(const Authority &authority)
{
    m_authorities.append(authority);
}

const Authority *AuthorityDirectory::authority(const QString &id) const
{
    const auto found = std::find_if(m_authorities.cbegin(), m_authorities.cend(), [&id](const Authority &one) { return one.id == id; });
    return found == m_authorities.cend() ? nullptr : &*found;
}

QStringList AuthorityDirectory::regionsOf(const QString &country) const
{
    QSet<QString> regions;
    for (const Authority &one : m_authorities) {
        if (one.country == country && !one.region.isEmpty() && one.isForCompanies())
            regions.insert(one.region);
    }
    QStringList sorted = regions.values();
    sorted.sort();
    return sorted;
}

Territory AuthorityDirectory::territory(const QString &country, const QString &region) const
{
    static const QRegularExpression code(u"\\A([A-Z]{2})(-[A-Z0-9]{1,3})?\\z"_s);
    static const QRegularExpression half(u"\\A[A-Z0-9]{1,3}\\z"_s);
    const auto codeOf = [this](const QString &text, const QString &within) {
        for (auto place = m_placeNames.cbegin(); place != m_placeNames.cend(); ++place) {
            const bool isHere = within.isEmpty() || place.key().startsWith(within + u'-');
            if (isHere && (place->in(u"en"_s).compare(text, Qt::CaseInsensitive) == 0 || place->in(u"de"_s).compare(text, Qt::CaseInsensitive) == 0))
                return place.key();
        }
        return QString();
    };
    const QString text = country.simplified();
    const QString found = code.match(text.toUpper()).hasMatch() ? text.toUpper() : codeOf(text, {});
    if (found.isEmpty())
        return {};
    Territory place{found.left(2), found.size() > 2 ? found : QString()};
    const QString part = region.simplified();
    if (!place.region.isEmpty() || part.isEmpty())
        return place;
    const QString upper = part.toUpper();
    if (upper.startsWith(place.country + u'-') && code.match(upper).hasMatch())
        place.region = upper;
    else if (const QString named = codeOf(part, place.country); !named.isEmpty())
        place.region = named;
    else if (half.match(upper).hasMatch())
        place.region = place.country + u'-' + upper;
    return place;
}

// The first place decides: somebody who lives in Brazil is not told of the authority of the office because the office has one.
const CompetenceRule *AuthorityDirectory::ruleFor(const AuthorityQuestion &question) const
{
    for (const CompetenceRule &rule : m_rules) {
        if (!question.regime.isEmpty() && rule.regimes.contains(question.regime))
            return &rule;
    }
    for (const Territory &place : question.places) {
        const CompetenceRule *ofCountry = nullptr;
        for (const CompetenceRule &rule : m_rules) {
            if (!place.region.isEmpty() && rule.countries.contains(place.region))
                return &rule;
            if (!ofCountry && place.isKnown() && rule.countries.contains(place.country))
                ofCountry = &rule;
        }
        if (ofCountry)
            return ofCountry;
    }
    return nullptr;
}

// Those of the region where there are any, else those of the whole country.
QList<const Authority *> AuthorityDirectory::bodiesAt(const Territory &place) const
{
    QList<const Authority *> ofRegion;
    QList<const Authority *> ofCountry;
    for (const Authority &one : m_authorities) {
        if (!one.isForCompanies() || one.country != place.country)
            continue;
        if (one.region.isEmpty())
            ofCountry.append(&one);
        else if (one.region == place.region)
            ofRegion.append(&one);
    }
    return ofRegion.isEmpty() ? ofCountry : ofRegion;
}

AuthorityAnswer AuthorityDirectory::find(const AuthorityQuestion &question) const
{
    AuthorityAnswer answer;
    const CompetenceRule *rule = ruleFor(question);
    if (!rule) {
        if (!question.places.contains(Basis::Residence))
            answer.asks.append({Basis::Residence});
        return answer;
    }
    answer.rule = rule->id;
    answer.source = sourceOf(*rule);
    for (const QString &id : rule->always) {
        if (const Authority *known = authority(id); known && known->isForCompanies())
            addReason(answer, *known, {Basis::Law, rule->alwaysSource});
    }
    bool isPersonPlaced = rule->places.isEmpty();
    for (const CompetenceRule::Place &base : rule->places) {
        const Territory place = question.places.value(base.basis);
        const Authority *own = base.basis == Basis::Establishment ? authority(question.ownAuthority) : nullptr;
        isPersonPlaced |= base.basis != Basis::Establishment && place.isKnown();
        const Territory seat = own ? Territory{own->country, own->region} : place;
        if (!rule->covers(seat))
            continue;
        const QString regional = m_regional.value(seat.country);
        const QString source = regional.isEmpty() ? base.source : base.source + u"; "_s + regional;
        const QList<const Authority *> bodies = own && own->isForCompanies() ? QList<const Authority *>{own} : bodiesAt(seat);
        for (const Authority *body : bodies)
            addReason(answer, *body, {base.basis, source});
        if (bodies.isEmpty() && !regional.isEmpty())
            answer.asks.append({base.basis, true, seat.country});
    }
    if (!isPersonPlaced)
        answer.asks.append({Basis::Residence});
    return answer;
}

}
