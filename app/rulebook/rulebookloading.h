// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/rulebook/calendarreader.h"
#include "app/rulebook/letters/letterreader.h"
#include "app/rulebook/packfiles.h"
#include "app/rulebook/rulebook.h"

#include <QHash>
#include <QString>

namespace casebook::rulebook {

// Reads the packs in the order in which they need each other: calendars (parents first), regimes, authorities, agencies, kinds,
// permissions, ages, retention, organisations, offices and letters.
class RulebookLoading {
public:
    explicit RulebookLoading(const QString &folder) : m_folder(folder) {}
    base::Result<Rulebook> run();

private:
    base::Result<QList<PackFile>> files(const QString &folder, const QString &pattern = QStringLiteral("*.json"));
    base::Result<void> loadCalendars();
    base::Result<void> resolveCalendars(QList<CalendarPack> pending);
    base::Result<void> loadRegimes();
    base::Result<void> loadAuthorities();
    base::Result<void> loadAgencies();
    base::Result<void> loadKinds();
    base::Result<void> loadPermissions();
    base::Result<void> loadAges();
    base::Result<void> loadRetention();
    base::Result<void> loadOrganisations();
    base::Result<void> loadOffices();
    base::Result<void> loadLetters();
    base::Result<LetterFiles> letterFiles(const QString &folder);
    base::Result<void> checkOwnClasses(const QString &file, const domain::Organisation &organisation) const;
    base::Result<void> checkDeferrals(const QString &file, const domain::Organisation &organisation) const;
    base::Result<void> addSeats(const QString &file, const domain::Organisation &organisation);
    base::Result<void> checkClocks(const QString &file, const domain::Kind &kind) const;
    QString clockProblem(const domain::KindClock &clock) const;
    QString identityProblem(const domain::Organisation &organisation) const;

    const QString m_folder;
    QByteArray m_allBytes;
    std::shared_ptr<domain::AuthorityDirectory> m_directory;  // shared with the kinds, which are read before the offices are known
    Rulebook m_rulebook;
};

}
