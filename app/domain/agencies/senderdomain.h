// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace casebook::domain {

// Domains as people and impostors write them. Pure functions on text; no name is ever looked up on a network.

// The domain of an address ("Officer Hart <hart@fbi.gov>", "hart@fbi.gov") or of a bare name ("fbi.gov"): lower case, labels of
// punycode written out, without a dot at its end. Empty when it is none.
QString senderDomain(const QString &sender);

// Whether it is this domain or below it: "mail.fbi.gov" is within "fbi.gov", "myfbi.gov" is not.
bool isWithin(const QString &domain, const QString &other);

// What the eye makes of a domain: letters of other scripts, accents, digits and pairs of letters that look like a Latin letter are
// that letter. Two domains with the same skeleton are taken for each other (Unicode Technical Standard 39, for the letters that
// domains of agencies have).
QString skeleton(const QString &domain);

// Its labels, cut at hyphens too: "mail", "bka", "bund", "de".
QStringList domainWords(const QString &domain);

// Whether a typing mistake apart: one letter more, one less, another one, or two neighbours changed places.
bool isOneEditAway(const QString &one, const QString &other);

}
