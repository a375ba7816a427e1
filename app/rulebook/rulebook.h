// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/calendar.h"
#include "app/domain/deadline.h"
#include "app/domain/kind.h"
#include "app/domain/organisation.h"
#include "app/domain/permission.h"
#include "app/domain/regime.h"

#include <QList>
#include <QMap>
#include <QString>

namespace casebook::rulebook {

// What a deadline is counted with, by name.
struct DeadlineQuestion {
    QString regime;    // empty: the office's own
    QString kind;
    QString office;    // of any organisation of the rulebook
    QString calendar = {};  // empty: the office's for this regime
    QString received;  // as domain::readReceipt takes it
    bool isExtended = false;
    QList<domain::Pause> pauses = {};
};

// Every pack of one folder, read, tried against its own examples and against the others. Either all of it is right or there
// is no rulebook: an office must never count with half a law. A value; copies are cheap.
class Rulebook {
public:
    // The folder holds rulebook/{calendars,regimes,kinds}, rulebook/permissions.json and organisations; embeddedFolder() is
    // the program's own.
    // FileNotFound{folder}, FileNotReadable{file}, PackInvalid{file, path, reason}.
    static base::Result<Rulebook> load(const QString &folder);

    QList<domain::Kind> kinds() const;  // by rank
    QList<domain::Regime> regimes() const { return m_regimes.values(); }
    QList<domain::Calendar> calendars() const { return m_calendars.values(); }
    QList<domain::Organisation> organisations() const { return m_organisations.values(); }
    const domain::Permissions &permissions() const { return m_permissions; }

    // Valid as long as the rulebook. KindUnknown, RegimeUnknown, CalendarUnknown, OfficeUnknown, NotFound (organisation).
    base::Result<const domain::Kind *> kind(const QString &id) const;
    base::Result<const domain::Regime *> regime(const QString &id) const;
    base::Result<const domain::Calendar *> calendar(const QString &id) const;
    base::Result<const domain::Organisation *> organisation(const QString &id) const;
    base::Result<const domain::Office *> office(const QString &id) const;  // the first organisation that has it

    // All of domain::computeDeadline's errors and those of the names.
    base::Result<domain::Deadline> computeDeadline(const DeadlineQuestion &question) const;

    // Of the bytes of all packs: the same rules have the same version, whatever their files say. 16 hexadecimal digits.
    QString version() const { return m_version; }

private:
    friend class RulebookLoading;
    QMap<QString, domain::Calendar> m_calendars;
    QMap<QString, domain::Regime> m_regimes;
    QMap<QString, domain::Kind> m_kinds;
    QMap<QString, domain::Organisation> m_organisations;
    domain::Permissions m_permissions;
    QString m_version;
};

}
