// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/rulebook.h"

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

base::Result<domain::AgeAnswer> Rulebook::computeAge(const AgeQuestion &question) const
{
    const domain::AgeTable *policy = nullptr;
    for (const domain::Organisation &organisation : m_organisations) {
        if (!policy && !organisation.childAges.isEmpty())
            policy = &organisation.childAges;
    }
    const domain::AgeTable *table = question.basis == AgeQuestion::Basis::Policy ? policy : &m_consentAges;
    if (!table || table->isEmpty())
        return base::fail(ErrorCode::NotFound, {u"rulebook/ages"_s});
    const QString country = isUnknown(question.country) ? QString() : question.country.toUpper();
    const QStringList countries = m_consentAges.countries() + (policy ? policy->countries() : QStringList());
    if (!isUnknown(question.country) && !countries.contains(country) && !isCountry(country))
        return unknown(u"country"_s, countries + QStringList{u"unknown"_s});
    const QString region = question.region.isEmpty() ? QString() : regionOf(question.region, country);
    const QStringList regions = m_consentAges.regions() + (policy ? policy->regions() : QStringList());
    if (!region.isEmpty() && !regions.contains(country + u'-' + region))
        return unknown(u"region"_s, regions);
    return domain::computeAge({*table, country, region, question.born, question.age, question.on});
}

}
