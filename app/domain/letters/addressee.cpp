// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/letters/addressee.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

template <typename Fits>
const CaseParty *firstParty(const CaseFile &file, Fits fits)
{
    const auto found = std::find_if(file.parties.cbegin(), file.parties.cend(), fits);
    return found == file.parties.cend() ? nullptr : &*found;
}

}

const CaseParty *personOf(const CaseFile &file)
{
    const QString name = file.personName();
    return name.isEmpty() ? nullptr : firstParty(file, [&name](const CaseParty &party) { return party.party.name == name; });
}

const CaseParty *addresseeOf(const CaseFile &file)
{
    const QString recipient = file.details.value("answer-recipient"_L1).toString();
    const bool isActedFor = recipient == "agent"_L1 || recipient == "guardian"_L1;
    const auto acts = [&recipient](const CaseParty &party) { return party.role == recipient && !party.party.name.isEmpty(); };
    const CaseParty *acting = isActedFor ? firstParty(file, acts) : nullptr;
    return acting ? acting : personOf(file);
}

}
