// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/datewords.h"

#include <QCoreApplication>

namespace casebook::text {

using namespace Qt::StringLiterals;

namespace {

// Fixed here and not asked of the system's locale: a printed list reads alike on every computer.
constexpr const char *englishDays[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr const char *germanDays[] = {"Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"};
constexpr const char *englishMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

QString words(const char *text)
{
    return QCoreApplication::translate("Dates", text);
}

// One and many apart: no catalogue is needed for the plural of the source language.
QString counted(qint64 count, const char *one, const char *many)
{
    return count == 1 ? words(one) : words(many).arg(count);
}

QString dayAndTime(const QDateTime &there, const QString &language)
{
    return dayText(there.date(), language) + ", "_L1 + there.time().toString(u"HH:mm"_s);
}

}

QString shortDayText(const QDate &day, const QString &language)
{
    if (!day.isValid())
        return {};
    if (language == "de"_L1)
        return day.toString(u"dd.MM.yyyy"_s);
    return u"%1 %2 %3"_s.arg(day.day()).arg(QLatin1StringView(englishMonths[day.month() - 1])).arg(day.year(), 4, 10, '0'_L1);
}

QString dayText(const QDate &day, const QString &language)
{
    if (!day.isValid())
        return {};
    const char *name = (language == "de"_L1 ? germanDays : englishDays)[day.dayOfWeek() - 1];
    return QLatin1StringView(name) + u' ' + shortDayText(day, language);
}

QString momentText(const QDateTime &moment, const QTimeZone &zone, const QString &language)
{
    return moment.isValid() ? dayAndTime(moment.toTimeZone(zone), language) : QString();
}

QString wallClockText(const QString &moment, const QString &language)
{
    const QDateTime there = QDateTime::fromString(moment, Qt::ISODate);
    return there.isValid() ? dayAndTime(there, language) : QString();
}

QString relativeText(const QDate &day, const QDate &today)
{
    const qint64 days = today.daysTo(day);
    if (!day.isValid() || !today.isValid())
        return {};
    if (days == 0)
        return words(QT_TRANSLATE_NOOP("Dates", "today"));
    if (days > 0)
        return counted(days, QT_TRANSLATE_NOOP("Dates", "tomorrow"), QT_TRANSLATE_NOOP("Dates", "in %1 days"));
    return counted(-days, QT_TRANSLATE_NOOP("Dates", "yesterday"), QT_TRANSLATE_NOOP("Dates", "%1 days ago"));
}

QString dueText(const QDate &due, const QDate &today)
{
    const qint64 late = due.daysTo(today);
    if (!due.isValid() || !today.isValid() || late <= 0)
        return relativeText(due, today);
    return counted(late, QT_TRANSLATE_NOOP("Dates", "1 day late"), QT_TRANSLATE_NOOP("Dates", "%1 days late"));
}

QString dayWithDue(const QDate &due, const QDate &today, const QString &language)
{
    if (!due.isValid())
        return {};
    return u"%1 (%2)"_s.arg(dayText(due, language), dueText(due, today));
}

}
