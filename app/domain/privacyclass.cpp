// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/privacyclass.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

QString name(PrivacyClass privacyClass)
{
    switch (privacyClass) {
    case PrivacyClass::Operational: return u"operational"_s;
    case PrivacyClass::Decision: return u"decision"_s;
    case PrivacyClass::Identity: return u"identity"_s;
    case PrivacyClass::Contact: return u"contact"_s;
    case PrivacyClass::Narrative: return u"narrative"_s;
    case PrivacyClass::Special: return u"special"_s;
    }
    return {};
}

std::optional<PrivacyClass> privacyClass(const QString &text)
{
    using enum PrivacyClass;
    for (const PrivacyClass candidate : {Operational, Decision, Identity, Contact, Narrative, Special}) {
        if (name(candidate) == text)
            return candidate;
    }
    return std::nullopt;
}

}
