// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"

#include <optional>

namespace casebook::domain {

// What an address must stay out of once its person has said so (GDPR Art. 21(3); 15 USC 7704(a)(4); Cal. Civ. Code 1798.135(c)):
// "marketing", "sale" (also sharing), "sensitive" (use beyond what is necessary). Service messages are none of them.
QStringList suppressionKinds();

// What the case has to enter now.
struct Suppression {
    QString kind;
    QDate since;          // the day on which the line was carried out
    QString identifier;   // "mail:clara@example.org" of the person whose choice it is

    friend bool operator==(const Suppression &, const Suppression &) = default;
};

// One for each identifier of each data subject and requester and each kind that a line of the case carried out; the earliest day of
// several lines counts. Agents and guardians speak for somebody: their own addresses are not meant.
QList<Suppression> suppressionsOf(const Kind &kind, const CaseFile &file);

// One address in the one spelling by which it is found again, however somebody wrote it: mail addresses in small letters, telephone
// numbers without blanks, brackets and hyphens, "00" in front as "+". Empty for what has no character left. A kind in front
// ("mail:…") has to be taken away before.
QString normalisedAddress(const QString &address);

}
