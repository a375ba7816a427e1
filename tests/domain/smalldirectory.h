// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/authorities/authoritydirectory.h"

namespace casebook::domain {

using namespace Qt::StringLiterals;

inline LocalText bothWords(const QString &english, const QString &german)
{
    return LocalText({{u"en"_s, english}, {u"de"_s, german}});
}

inline Authority body(const QString &id, const QString &region, const QString &english, const QString &german, const QString &original)
{
    Authority made;
    made.id = id;
    made.country = region.left(2);
    made.region = region.size() > 2 ? region : QString();
    made.name = bothWords(english, german);
    made.original = original;
    made.source = u"invented"_s;
    made.checkedOn = QDate(2026, 11, 29);
    return made;
}

// Two countries under one law, one of them with authorities of its regions; a third with a law of its own.
inline AuthorityDirectory smallDirectory()
{
    AuthorityDirectory made;
    made.addPlaceName(u"DE"_s, bothWords(u"Germany"_s, u"Deutschland"_s));
    made.addPlaceName(u"FR"_s, bothWords(u"France"_s, u"Frankreich"_s));
    made.addPlaceName(u"DE-BY"_s, bothWords(u"Bavaria"_s, u"Bayern"_s));
    made.addPlaceName(u"GB"_s, bothWords(u"United Kingdom"_s, u"Vereinigtes Königreich"_s));
    Authority paris = body(u"fr-cnil"_s, u"FR"_s, u"French authority"_s, u"Französische Behörde"_s, u"CNIL"_s);
    paris.address = {u"75334 Paris"_s};
    paris.web = u"https://fr.example/"_s;
    Authority berlin = body(u"de-be"_s, u"DE-BE"_s, u"Berlin Commissioner"_s, u"Berliner Beauftragte"_s, u"Berliner Beauftragte"_s);
    berlin.address = {u"Alt-Moabit 59"_s, u"10555 Berlin"_s};
    berlin.web = u"https://be.example/"_s;
    berlin.complaints = u"https://be.example/complain"_s;
    Authority ofState = body(u"de-by-public"_s, u"DE-BY"_s, u"Bavarian Commissioner"_s, u"Bayerischer Landesbeauftragter"_s, u"BayLfD"_s);
    ofState.supervision = Supervision::PublicSector;
    Authority church = body(u"de-church"_s, u"DE"_s, u"Church"_s, u"Kirche"_s, u"Kirche"_s);
    church.supervision = Supervision::Church;
    for (const Authority &one : {paris, ofState, body(u"de-by"_s, u"DE-BY"_s, u"Bavarian Office"_s, u"Bayerisches Landesamt"_s, u"BayLDA"_s), berlin, church,
                                 body(u"gb-ico"_s, u"GB"_s, u"Commissioner"_s, u"Commissioner"_s, u"ICO"_s)})
        made.add(one);
    made.addRegional(u"DE"_s, u"BDSG 40(2)"_s);
    made.addRule({u"gdpr"_s, {u"gdpr"_s}, {u"DE"_s, u"FR"_s},
                  {{Basis::Residence, u"GDPR Art. 77(1)"_s}, {Basis::Work, u"GDPR Art. 77(1)"_s}, {Basis::Infringement, u"GDPR Art. 77(1)"_s}, {Basis::Establishment, u"GDPR Art. 56(1)"_s}}, {}, {}});
    made.addRule({u"uk"_s, {u"uk-gdpr"_s}, {u"GB"_s}, {}, {u"gb-ico"_s}, u"UK GDPR Art. 77"_s});
    return made;
}

}
