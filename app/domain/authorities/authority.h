// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localtext.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>

namespace casebook::domain {

// Whom an authority supervises. Only the first kind takes complaints about a company.
enum class Supervision { PrivateSector, PublicSector, FederalTelecom, Church, Broadcasting, EuInstitutions };

QString name(Supervision supervision);  // "private-sector", as packs and `--json` write it
std::optional<Supervision> supervision(const QString &name);

// A supervisory authority as its pack under resources/rulebook/authorities describes it. The code knows none of them.
struct Authority {
    QString id;             // "de-be"
    QString country;        // ISO 3166-1 alpha-2; "EU" for one of the Union
    QString region;         // ISO 3166-2 where it is in charge of a part of the country only: "DE-BE"; empty: of all of it
    Supervision supervision = Supervision::PrivateSector;
    LocalText name;
    QString original;       // as it calls itself, in its own script
    QStringList address;    // lines of a letter to it, without the country; may be empty
    QString mail;
    QString phone;
    QString web;            // its pages
    QString complaints;     // where it takes complaints; empty: nowhere but on its pages
    QStringList languages;  // in which it works, ISO 639-1
    QString source;
    QDate checkedOn;        // when the entry was last held against its source
    LocalText note;         // what to know before writing to it, or which of two sources was taken and why; may be empty

    bool isForCompanies() const { return supervision == Supervision::PrivateSector; }
    QString complaintPage() const { return complaints.isEmpty() ? web : complaints; }
    // The name in this language, and behind it how it calls itself where that is another name.
    QString fullName(const QString &language) const;
};

}
