// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/agencies/agency.h"

#include <QMap>

namespace casebook::domain {

// What the domain of a sender says. Unknown is no reproach: most agencies are in no directory of ours.
enum class SenderVerdict { Matches, Differs, Unknown };

enum class SenderReason {
    NoAddress,       // Unknown: there is no domain to look at
    Listed,          // Matches: a domain of an agency, or one below it
    ClosedSuffix,    // Unknown: not listed, but nobody except public bodies gets a name there
    NotListed,       // Unknown: nothing is known of it, and it is like nothing known
    FreeMail,        // Differs: anybody has an address there in a minute
    Confusable,      // Differs: looks the same as a domain of an agency, written with other letters
    OneEdit,         // Differs: one typing mistake away from it
    AgencyName,      // Differs: has the name of an agency, at a place where it has no domain
    GovernmentWord,  // Differs: calls itself one of a government ("police-gov.example") and is not
};

QString name(SenderVerdict verdict);  // "matches", as packs and `--json` write it
QString name(SenderReason reason);    // "one-edit"
std::optional<SenderVerdict> senderVerdict(const QString &name);
std::optional<SenderReason> senderReason(const QString &name);

struct SenderJudgement {
    SenderVerdict verdict = SenderVerdict::Unknown;
    SenderReason reason = SenderReason::NoAddress;
    QString domain;                  // of the sender, punycode written out
    const Agency *agency = nullptr;  // whose domain it is, or the one it could be taken for
    AgencyDomain known = {};         // that domain; of AgencyName the first of the agency

    bool isLookAlike() const { return verdict == SenderVerdict::Differs && reason != SenderReason::FreeMail; }
};

// The agencies that ask for disclosures, and how the domain of a sender is judged by them. A value; answers point into it.
class AgencyDirectory final {
public:
    void add(const Agency &agency) { m_agencies.append(agency); }
    void addPlaceName(const QString &code, const LocalText &name) { m_placeNames.insert(code, name); }
    // Names right below this suffix are given to public bodies only: "gov", "police.uk".
    void addClosedSuffix(const QString &suffix) { m_closed.append(suffix); }
    void addFreeMail(const QString &domain) { m_freeMail.append(domain); }
    // A word that says "government" where it is no closed suffix: "gov", "gouv".
    void addGovernmentWord(const QString &word) { m_governmentWords.append(word); }

    const QList<Agency> &agencies() const { return m_agencies; }  // in the order of the packs
    const Agency *agency(const QString &id) const;                // nullptr: none; valid as long as the directory is not changed
    LocalText placeName(const QString &code) const { return m_placeNames.value(code); }
    QStringList placeCodes() const { return m_placeNames.keys(); }

    // Those whose id, name, word or domain holds every one of these words, folded; all of them where there is no word.
    QList<const Agency *> find(const QString &words) const;

    // Pure. The strongest reason wins: a listed domain, then a closed suffix, a free mail provider, the same look, the domain of an
    // agency inside another one, a typing mistake, a word by which an agency is known, a word of government. Of several domains the longest that fits is named.
    SenderJudgement judge(const QString &sender) const;

private:
    struct Found {
        const Agency *agency = nullptr;
        AgencyDomain domain;
    };
    template <typename Fits>
    Found longest(Fits fits) const;
    bool isClosed(const QString &domain) const;
    Found embedded(const QString &domain) const;
    Found named(const QString &domain) const;  // by a word under which it is known
    bool claimsGovernment(const QString &domain) const;

    QList<Agency> m_agencies;
    QMap<QString, LocalText> m_placeNames;
    QStringList m_closed;
    QStringList m_freeMail;
    QStringList m_governmentWords;
};

}
