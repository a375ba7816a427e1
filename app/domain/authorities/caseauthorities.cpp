// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/authorities/caseauthorities.h"

namespace casebook::domain {

OfficeSeat officeSeat(const Office &office)
{
    const AuthorityDirectory codes{};
    return {codes.territory(office.address.country, office.address.region), office.authority};
}

AuthorityQuestion authorityQuestion(const Kind &kind, const CaseFile &file, const OfficeSeat &seat)
{
    AuthorityQuestion question{file.regime, {}, seat.authority};
    static const AuthorityDirectory none;
    const AuthorityDirectory &directory = kind.authorities ? *kind.authorities : none;
    const auto put = [&question](Basis basis, const Territory &place) {
        if (place.isKnown() && !question.places.contains(basis))
            question.places.insert(basis, place);
    };
    for (const PlaceFacts &facts : kind.places)
        put(facts.basis, directory.territory(file.details.value(facts.country).toString(), file.details.value(facts.region).toString()));
    for (const CaseParty &party : file.parties) {
        if (party.role == kind.personRole)
            put(Basis::Residence, directory.territory(party.party.country));
    }
    put(Basis::Establishment, seat.place);
    return question;
}

AuthorityAnswer authoritiesFor(const Kind &kind, const CaseFile &file)
{
    return kind.authorities ? authoritiesFor(kind, file, kind.authorities->seat(file.office)) : AuthorityAnswer();
}

AuthorityAnswer authoritiesFor(const Kind &kind, const CaseFile &file, const OfficeSeat &seat)
{
    return kind.authorities ? kind.authorities->find(authorityQuestion(kind, file, seat)) : AuthorityAnswer();
}

}
