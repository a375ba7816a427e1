// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/childages.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using base::ErrorCode;

base::Unexpected unknown(const QString &field, QStringList known)
{
    known.removeDuplicates();
    known.sort();
    const QString words = known.join(u' ');
    return base::fail(ErrorCode::InputInvalid, {field, u"not known; known are: %1"_s, words});
}

// A person whose country nobody knows: the word for it, or the code of ISO 3166 that countries never get.
bool isUnknown(const QString &text)
{
    return text == "unknown"_L1 || text == "ZZ"_L1;
}

// Countries are many more than those with a rule of their own; Qt knows them all.
bool isCountry(const QString &code)
{
    return code.size() == 2 && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

QString regionOf(const QString &text, const QString &country)
{
    const QString code = text.toUpper();
    return code.startsWith(country + u'-') ? code.sliced(country.size() + 1) : code;
}

}

namespace {

base::Result<domain::AgeAnswer> answer(const domain::AgeTable &table, const AgeQuestion &question, const QStringList &knownCountries, const QStringList &knownRegions)
{
    const QString country = isUnknown(question.country) ? QString() : question.country.toUpper();
    if (!isUnknown(question.country) && !knownCountries.contains(country) && !isCountry(country))
        return unknown(u"country"_s, knownCountries + QStringList{u"unknown"_s});
    const QString region = question.region.isEmpty() ? QString() : regionOf(question.region, country);
    if (!region.isEmpty() && !knownRegions.contains(country + u'-' + region))
        return unknown(u"region"_s, knownRegions);
    return domain::computeAge({table, country, region, question.born, question.age, question.on});
}

// The one of this office; without one the only one that says anything.
base::Result<domain::AgeTable> policyOf(const Rulebook &rules, const QString &office)
{
    QList<domain::AgeTable> tables;
    QStringList offices;
    for (const domain::Organisation &organisation : rules.organisations()) {
        if (!office.isEmpty() && organisation.office(office))
            return organisation.childAges;
        if (!office.isEmpty() || organisation.childAges.isEmpty())
            continue;
        tables << organisation.childAges;
        offices << organisation.defaultOffice;
    }
    if (!office.isEmpty())
        return base::fail(ErrorCode::OfficeUnknown, {office, rules.officeIds().join(u' ')});
    if (tables.size() > 1)
        return base::fail(ErrorCode::InputInvalid, {u"office"_s, u"missing; known are: %1"_s, offices.join(u' ')});
    return tables.isEmpty() ? domain::AgeTable() : tables.constFirst();
}

}

base::Result<domain::AgeAnswer> Rulebook::computeAge(const AgeQuestion &question) const
{
    if (question.basis == AgeQuestion::Basis::Policy)
        return computePolicyAge(*this, {}, question);
    if (m_consentAges.isEmpty())
        return base::fail(ErrorCode::NotFound, {u"rulebook/ages"_s});
    return answer(m_consentAges, question, m_consentAges.countries(), m_consentAges.regions());
}

base::Result<domain::AgeAnswer> computePolicyAge(const Rulebook &rules, const QString &office, const AgeQuestion &question)
{
    CASEBOOK_TRY(const domain::AgeTable policy, policyOf(rules, office));
    if (policy.isEmpty())
        return base::fail(ErrorCode::NotFound, {u"rulebook/ages"_s});
    // A place that only the law has a rule for is none that people mistyped, and whoever did hears of all there are.
    AgeQuestion byLaw = question;
    byLaw.basis = AgeQuestion::Basis::Consent;
    const auto lawful = rules.computeAge(byLaw);
    if (!lawful && lawful.error().code == ErrorCode::InputInvalid)
        return base::fail(lawful.error());
    const QString region = question.region.isEmpty() ? QString() : regionOf(question.region, question.country.toUpper());
    return answer(policy, question, policy.countries(), policy.regions() + (lawful && !region.isEmpty() ? QStringList{question.country.toUpper() + u'-' + region} : QStringList()));
}

}
