// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/keeping/rotation.h"

#include <QSet>
#include <QStringList>
#include <algorithm>

namespace casebook::domain {

namespace {

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate firstOf(const QDate &day)
{
    return {day.year(), day.month(), 1};
}

// The newest first; the name decides where the instant is the same.
bool isNewer(const DatedBackup &a, const DatedBackup &b)
{
    return a.made != b.made ? a.made > b.made : a.name > b.name;
}

// What stays of the backups that are sound and not of the future.
class Stay {
public:
    Stay(const KeepingRule &rule, const QDate &today) : m_rule(rule), m_today(today) {}

    // In order, the newest first.
    bool take(const DatedBackup &backup, const QDate &day)
    {
        const bool isFirst = !m_hasNewest;
        m_hasNewest = true;
        if (backup.isBeforeUpgrade)
            return (m_upgrades++ < m_rule.beforeUpgrades && m_today < goneFromBackups(day, m_rule)) || isFirst;
        const bool isNewOfDay = isNew(m_days, day, m_today.addDays(-m_rule.days));
        const bool isNewOfWeek = isNew(m_weeks, mondayOf(day), mondayOf(m_today).addDays(-7 * m_rule.weeks));
        const bool isNewOfMonth = isNew(m_months, firstOf(day), firstOf(m_today).addMonths(-m_rule.months));
        return isFirst || isNewOfDay || isNewOfWeek || isNewOfMonth;
    }

private:
    // The newest of its day, week or month, and that one began after what is no longer looked at.
    static bool isNew(QSet<QDate> &seen, const QDate &start, const QDate &over)
    {
        if (start <= over || seen.contains(start))
            return false;
        seen.insert(start);
        return true;
    }

    const KeepingRule &m_rule;
    QDate m_today;
    bool m_hasNewest = false;
    int m_upgrades = 0;
    QSet<QDate> m_days;
    QSet<QDate> m_weeks;
    QSet<QDate> m_months;
};

}

QStringList superseded(const QList<DatedBackup> &backups, const KeepingRule &rule, const QDateTime &now, const QTimeZone &zone)
{
    QList<DatedBackup> ordered;
    std::copy_if(backups.cbegin(), backups.cend(), std::back_inserter(ordered), [&now](const DatedBackup &backup) { return backup.made <= now; });
    std::sort(ordered.begin(), ordered.end(), isNewer);
    const auto newest = std::find_if(ordered.cbegin(), ordered.cend(), [](const DatedBackup &backup) { return backup.isSound; });
    Stay stay(rule, now.toTimeZone(zone).date());
    QStringList gone;
    // A damaged one that is newer than every sound one is all that is left of what happened since.
    for (auto backup = newest; backup != ordered.cend(); ++backup) {
        const bool stays = backup->isSound && stay.take(*backup, backup->made.toTimeZone(zone).date());
        if (!stays)
            gone.prepend(backup->name);
    }
    return gone;
}

QDate goneFromBackups(const QDate &erased, const KeepingRule &rule)
{
    return std::max({erased.addDays(rule.days), mondayOf(erased).addDays(7 * rule.weeks), firstOf(erased).addMonths(rule.months), erased.addDays(1)});
}

bool isTooOld(const QDateTime &newest, const KeepingRule &rule, const QDateTime &now, const QTimeZone &zone)
{
    return !newest.isValid() || newest.toTimeZone(zone).date().daysTo(now.toTimeZone(zone).date()) > rule.warnAfterDays;
}

}
