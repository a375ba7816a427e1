// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/age/age.h"
#include "app/domain/calendar.h"
#include "app/domain/casefile.h"
#include "app/domain/deadline.h"
#include "app/domain/kind.h"
#include "app/domain/organisation.h"
#include "app/domain/permission.h"
#include "app/domain/regime.h"
#include "app/domain/retention/retention.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <memory>
#include <optional>

namespace casebook::domain {
class AgencyDirectory;
class AuthorityDirectory;
class LetterBook;
}

namespace casebook::rulebook {

// What a deadline is counted with, by name.
struct DeadlineQuestion {
    QString regime;    // empty: the office's own
    QString kind;
    QString office;    // of any organisation of the rulebook, or one to count with only
    QString calendar = {};  // empty: the office's for this regime
    QString received;  // as domain::readReceipt takes it
    bool isExtended = false;
    QList<domain::Pause> pauses = {};
};

// What a case asks about one of its clocks.
struct ClockQuestion {
    QString regime;
    QString kind;  // of the regime
    domain::Receipt received;
    bool isExtended = false;
    QList<domain::ClockPause> pauses = {};
    QDate acted = {};  // when a duty "at once" was done; invalid: not yet
};

// Whose age is to be judged, by name.
struct AgeQuestion {
    enum class Basis {
        Policy,   // what the organisation's statement promises
        Consent,  // what a law says of a child's consent
    };
    Basis basis = Basis::Policy;
    QString country;  // ISO 3166-1 alpha-2, or "unknown"
    QString region = {};  // ISO 3166-2 with or without its country; empty: not asked for
    QDate born = {};      // or else
    std::optional<int> age = {};
    QDate on = {};
};

// What is kept, by name.
struct RetentionQuestion {
    QString retentionClass;
    QString office;  // of any organisation of the rulebook
    QDate closed = {};
    QDate issued = {};
    QDate event = {};
    QList<domain::RetentionHold> holds = {};
};

// By what an office keeps data: the law's classes and those of its organisation, and the country of its entity. Of what its
// organisation defers only that which some class asks for there: invoices of a country with no such duty go at once.
struct RetentionRules {
    QMap<QString, domain::RetentionClass> classes;
    domain::HoldRule holdRule;
    QString country;
    QList<domain::DaySource> accountClosed;
    QList<domain::DeferralRule> deferrals;
};

// Every pack of one folder, read, tried against its own examples and against the others. Either all of it is right or there
// is no rulebook: an office must never count with half a law. A value; copies are cheap.
class Rulebook {
public:
    // The folder holds rulebook/{calendars,regimes,kinds,offices,ages,retention,authorities}, rulebook/permissions.json, organisations and
    // letters; embeddedFolder() is the program's own.
    // FileNotFound{folder}, FileNotReadable{file}, PackInvalid{file, path, reason}.
    static base::Result<Rulebook> load(const QString &folder);

    QList<domain::Kind> kinds() const;  // by rank
    QList<domain::Regime> regimes() const { return m_regimes.values(); }
    QList<domain::Calendar> calendars() const { return m_calendars.values(); }
    QList<domain::Organisation> organisations() const { return m_organisations.values(); }
    const domain::Permissions &permissions() const { return m_permissions; }
    // What letters there are and what each must say, see app/domain/letters/letterbook.h. Valid as long as the rulebook.
    const domain::LetterBook &letters() const;
    // Who supervises whom, and where the offices are; see app/domain/authorities/authoritydirectory.h. Valid as long as the rulebook.
    const domain::AuthorityDirectory &authorities() const;

    // The agencies that ask for disclosures, see app/domain/agencies/agencydirectory.h. Valid as long as the rulebook.
    const domain::AgencyDirectory &agencies() const;

    // Valid as long as the rulebook. KindUnknown, RegimeUnknown, CalendarUnknown, OfficeUnknown, NotFound (organisation).
    base::Result<const domain::Kind *> kind(const QString &id) const;
    base::Result<const domain::Regime *> regime(const QString &id) const;
    base::Result<const domain::Calendar *> calendar(const QString &id) const;
    base::Result<const domain::Organisation *> organisation(const QString &id) const;
    base::Result<const domain::Office *> office(const QString &id) const;  // the first organisation that has it, or to count with only
    QStringList officeIds() const;  // of all that office() finds

    // All of domain::computeDeadline's errors and those of the names. The names of a request's lines are no kinds here: what a
    // law calls otherwise it does not have.
    base::Result<domain::Deadline> computeDeadline(const DeadlineQuestion &question) const;
    // By the calendar that the office has for the regime. All of domain::computeDeadline's errors, RegimeUnknown, CalendarUnknown.
    base::Result<domain::Deadline> computeDeadline(const domain::Office &office, const ClockQuestion &question) const;

    // Of the first organisation that has ages. All of domain::computeAge's errors, InputInvalid{country or region, reason, those
    // that are known}, NotFound{what} when no pack says anything of this basis.
    base::Result<domain::AgeAnswer> computeAge(const AgeQuestion &question) const;
    base::Result<RetentionRules> retentionRules(const QString &office) const;  // OfficeUnknown{office, those that are known}
    // One class of retentionRules(). All of domain::computeRetention's errors, OfficeUnknown{office,
    // those that are known}, InputInvalid{class, reason, those that are known}.
    base::Result<domain::Retention> computeRetention(const RetentionQuestion &question) const;

    // Of the bytes of all packs: the same rules have the same version, whatever their files say. 16 hexadecimal digits.
    QString version() const { return m_version; }

private:
    friend class RulebookLoading;
    void makeRetentionRules();

    QMap<QString, domain::Calendar> m_calendars;
    QMap<QString, domain::Regime> m_regimes;
    QMap<QString, domain::Kind> m_kinds;
    QMap<QString, domain::Organisation> m_organisations;
    QMap<QString, domain::Office> m_offices;  // of no organisation
    domain::AgeTable m_consentAges;
    QMap<QString, domain::RetentionClass> m_retention;
    QHash<QString, RetentionRules> m_retentionRules;  // by office; one to count with only has none
    domain::Permissions m_permissions;
    std::shared_ptr<const domain::LetterBook> m_letters;  // no file: none
    std::shared_ptr<const domain::AuthorityDirectory> m_authorities;  // no file: none
    std::shared_ptr<const domain::AgencyDirectory> m_agencies;        // no file: none
    QString m_version;
};

}
