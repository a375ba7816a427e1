// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/authorities/authority.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

constexpr std::pair<Supervision, QLatin1StringView> names[] = {
    {Supervision::PrivateSector, "private-sector"_L1}, {Supervision::PublicSector, "public-sector"_L1}, {Supervision::FederalTelecom, "federal-telecom"_L1},
    {Supervision::Church, "church"_L1},                {Supervision::Broadcasting, "broadcasting"_L1},  {Supervision::EuInstitutions, "eu-institutions"_L1},
};

}

QString name(Supervision supervision)
{
    for (const auto &[value, word] : names) {
        if (value == supervision)
            return word;
    }
    return {};
}

std::optional<Supervision> supervision(const QString &name)
{
    for (const auto &[value, word] : names) {
        if (word == name)
            return value;
    }
    return {};
}

QString Authority::fullName(const QString &language) const
{
    const QString translated = name.in(language);
    return original == translated || original.contains(translated) ? original : u"%1 / %2"_s.arg(translated, original);
}

}
