// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/letters/addressee.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::domain {

const CaseParty *addresseeOf(const CaseFile &file)
{
    const QString recipient = file.details.value("answer-recipient"_L1).toString();
    if (recipient != "agent"_L1 && recipient != "guardian"_L1)
        return file.person();
    const auto acts = [&recipient](const CaseParty &party) { return party.role == recipient && !party.party.name.isEmpty(); };
    const auto acting = std::find_if(file.parties.cbegin(), file.parties.cend(), acts);
    return acting == file.parties.cend() ? file.person() : &*acting;
}

}
