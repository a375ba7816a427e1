// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QSet>
#include <QTimeZone>

// Counts periods the slow way, one day after the other, with a plain set of holidays. Shares nothing with the engine.
class DayWalker {
public:
    explicit DayWalker(const QSet<QDate> &holidays) : m_holidays(holidays) {}

    bool works(const QDate &day) const { return day.dayOfWeek() != 6 && day.dayOfWeek() != 7 && !m_holidays.contains(day); }

    QDate days(QDate day, int count) const
    {
        while (count-- > 0)
            day = day.addDays(1);
        return day;
    }

    QDate workingDays(QDate day, int count) const
    {
        while (count > 0) {
            day = day.addDays(1);
            if (works(day))
                --count;
        }
        return day;
    }

    // Walks until the wanted month and then to the same number, or to the last day of a shorter month.
    QDate months(const QDate &from, int count) const
    {
        QDate day = from;
        while (count > 0) {
            day = day.addDays(1);
            if (day.day() == 1)
                --count;
        }
        while (day.day() < from.day() && day.addDays(1).month() == day.month())
            day = day.addDays(1);
        return day;
    }

    QDate toWorkingDay(QDate day) const
    {
        while (!works(day))
            day = day.addDays(1);
        return day;
    }

    QDate withTwoWorkingDays(const QDate &from, QDate day) const
    {
        for (;;) {
            int found = 0;
            for (QDate each = from.addDays(1); each <= day; each = each.addDays(1))
                found += works(each) ? 1 : 0;
            if (found >= 2)
                return day;
            day = day.addDays(1);
        }
    }

    // One hour after the other, on the line of elapsed time.
    static QDateTime hours(QDateTime moment, int count)
    {
        while (count-- > 0)
            moment = moment.addSecs(3600);
        return moment;
    }

    // The next full hour of the place's own clock, minute by minute.
    static QDateTime afterItsHour(const QDateTime &moment, const QTimeZone &zone)
    {
        QDateTime next = moment.addSecs(60 - moment.toTimeZone(zone).time().second());
        while (next.toTimeZone(zone).time().minute() != 0)
            next = next.addSecs(60);
        return next;
    }

private:
    QSet<QDate> m_holidays;
};
