// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/dateentry.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace casebook::widgets {

namespace {

std::optional<QDate> valid(const QDate &date)
{
    return date.isValid() && date.year() >= 1900 && date.year() <= 2199 ? std::optional(date) : std::nullopt;
}

std::optional<QDate> relative(const QString &text, const QDate &today)
{
    static const QRegularExpression form(u"^([+-])\\s*(\\d{1,4})\\s*([dwmyt]?)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(2).toInt() * (match.captured(1) == u"-"_s ? -1 : 1);
    const QString unit = match.captured(3);
    if (unit == u"w"_s)
        return valid(today.addDays(7 * count));
    if (unit == u"m"_s)
        return valid(today.addMonths(count));
    if (unit == u"y"_s)
        return valid(today.addYears(count));
    return valid(today.addDays(count));  // no unit, d, and t as in "Tage"
}

std::optional<QDate> weekday(const QString &text, const QDate &today, const QLocale &locale)
{
    const QLocale english(QLocale::English);
    for (int day = 1; day <= 7; ++day) {
        for (const QLocale &words : {locale, english}) {
            const QString full = words.dayName(day, QLocale::LongFormat).toLower();
            if (text.size() >= 2 && full.startsWith(text)) {
                const int ahead = (day - today.dayOfWeek() + 7) % 7;
                return today.addDays(ahead == 0 ? 7 : ahead);
            }
        }
    }
    return std::nullopt;
}

bool isMonthFirst(const QLocale &locale)
{
    const QString form = locale.dateFormat(QLocale::ShortFormat);
    return form.indexOf(u'M') < form.indexOf(u'd');
}

std::optional<QDate> numbers(const QString &text, const QDate &today, const QLocale &locale)
{
    static const QRegularExpression form(u"^(\\d{1,2})([./ -])\\s*(\\d{1,2})(?:[./ -]\\s*(\\d{2}|\\d{4})?)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int day = match.captured(1).toInt();
    int month = match.captured(3).toInt();
    if (match.captured(2) != u"."_s && isMonthFirst(locale))
        std::swap(day, month);
    int year = match.captured(4).isEmpty() ? today.year() : match.captured(4).toInt();
    if (match.captured(4).size() == 2)
        year += 2000;
    return valid(QDate(year, month, day));
}

}

std::optional<QDate> readDate(const QString &typed, const QDate &today, const QLocale &locale)
{
    const QString text = typed.simplified().toLower();
    if (text.isEmpty())
        return std::nullopt;
    if (text == u"t"_s || text == u"h"_s)  // h as in "heute"
        return today;
    for (const auto &found : {relative(text, today), valid(QDate::fromString(text, Qt::ISODate)), numbers(text, today, locale)})
        if (found)
            return found;
    for (const QString &form : {u"ddd d MMM yyyy"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"ddd dd.MM.yyyy"_s, u"d. MMMM yyyy"_s})
        if (const auto found = valid(locale.toDate(typed.simplified(), form)))
            return found;
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat})
        if (const auto found = valid(locale.toDate(typed.simplified(), format)))
            return found;
    return weekday(text, today, locale);
}

QString dateText(const QDate &date, const QLocale &locale)
{
    if (!date.isValid())
        return {};
    return locale.toString(date, locale.language() == QLocale::German ? u"ddd dd.MM.yyyy"_s : u"ddd d MMM yyyy"_s);
}

}
