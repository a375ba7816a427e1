// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/agencies/agencydirectory.h"

namespace casebook::domain {

using namespace Qt::StringLiterals;

inline Agency agencyOf(const QString &id, const QString &english, const QString &german, const QList<AgencyDomain> &domains, const QStringList &words)
{
    Agency made;
    made.id = id;
    made.country = id.left(2).toUpper();
    made.name = LocalText({{u"en"_s, english}, {u"de"_s, german}});
    made.domains = domains;
    made.words = words;
    made.lookUp = u"https://%1.example/"_s.arg(id);
    made.source = u"invented"_s;
    return made;
}

// Three agencies, one of which shares its domain with others; one closed suffix, one provider of free mail.
inline AgencyDirectory smallAgencies()
{
    AgencyDirectory made;
    made.addPlaceName(u"US"_s, LocalText({{u"en"_s, u"United States"_s}, {u"de"_s, u"Vereinigte Staaten"_s}}));
    made.addPlaceName(u"DE"_s, LocalText({{u"en"_s, u"Germany"_s}, {u"de"_s, u"Deutschland"_s}}));
    made.addClosedSuffix(u"gov"_s);
    made.addClosedSuffix(u"gov.uk"_s);
    made.addFreeMail(u"gmail.com"_s);
    made.addGovernmentWord(u"gov"_s);
    made.add(agencyOf(u"us-fbi"_s, u"Federal Bureau of Investigation"_s, u"Bundespolizei FBI"_s, {{u"fbi.gov"_s, DomainReach::Agency}}, {u"fbi"_s}));
    made.add(agencyOf(u"us-doj"_s, u"Department of Justice"_s, u"Justizministerium"_s, {{u"usdoj.gov"_s, DomainReach::Government}}, {}));
    made.add(agencyOf(u"de-bka"_s, u"Federal Criminal Police Office"_s, u"Bundeskriminalamt"_s, {{u"bka.bund.de"_s, DomainReach::Agency}, {u"bka.de"_s, DomainReach::Agency}},
                      {u"bundeskriminalamt"_s}));
    return made;
}

}
