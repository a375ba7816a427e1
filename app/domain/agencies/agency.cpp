// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/agencies/agency.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

QString name(DomainReach reach)
{
    switch (reach) {
    case DomainReach::Agency: return u"agency"_s;
    case DomainReach::Government: return u"government"_s;
    }
    return {};
}

std::optional<DomainReach> domainReach(const QString &name)
{
    for (const DomainReach reach : {DomainReach::Agency, DomainReach::Government}) {
        if (domain::name(reach) == name)
            return reach;
    }
    return {};
}

QString Agency::properName() const
{
    return original.isEmpty() ? name.in(u"en"_s) : original;
}

QString Agency::fullName(const QString &language) const
{
    const QString translated = name.in(language);
    const QString proper = properName();
    return proper.contains(translated) ? proper : u"%1 / %2"_s.arg(translated, proper);
}

}
