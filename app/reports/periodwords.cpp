// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/celltext.h"
#include "app/reports/period.h"

namespace casebook::reports {

using namespace Qt::StringLiterals;

namespace {

bool isGerman(const QString &language)
{
    return language == "de"_L1;
}

QString day(const QDate &date, const QString &language, const QString &english, const QString &german)
{
    return reportLocale(language).toString(date, isGerman(language) ? german : english);
}

// "14 to 20 September", "28 September to 4 October 2026": what both ends share is said once.
QString between(const QDate &first, const QDate &last, const QString &language, bool withYear)
{
    const bool sameYear = first.year() == last.year();
    const bool sameMonth = sameYear && first.month() == last.month();
    const QString join = isGerman(language) ? u" bis "_s : u" to "_s;
    const QString lastText = withYear || !sameYear ? day(last, language, u"d MMMM yyyy"_s, u"d. MMMM yyyy"_s)
                                                   : day(last, language, u"d MMMM"_s, u"d. MMMM"_s);
    if (first == last)
        return lastText;
    if (sameMonth)
        return day(first, language, u"d"_s, u"d."_s) + join + lastText;
    if (sameYear)
        return day(first, language, u"d MMMM"_s, u"d. MMMM"_s) + join + lastText;
    return day(first, language, u"d MMMM yyyy"_s, u"d. MMMM yyyy"_s) + join + lastText;
}

QString ordinal(int number)
{
    static const QStringList names{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s};
    return names.value(number - 1);
}

int isoYear(const Period &week)
{
    return week.first.addDays(3).year();
}

}

QString words(const Period &period, const QString &language)
{
    const bool german = isGerman(language);
    const int year = period.first.year();
    const int half = (period.first.month() - 1) / 6 + 1;
    const int quarter = (period.first.month() - 1) / 3 + 1;
    switch (period.form) {
    case Period::Form::Year:
        return QString::number(year);
    case Period::Form::Half:
        return german ? u"%1. Halbjahr %2"_s.arg(half).arg(year) : u"%1 half of %2"_s.arg(ordinal(half)).arg(year);
    case Period::Form::Quarter:
        return german ? u"%1. Quartal %2"_s.arg(quarter).arg(year) : u"%1 quarter of %2"_s.arg(ordinal(quarter)).arg(year);
    case Period::Form::Month:
        return reportLocale(language).toString(period.first, u"MMMM yyyy"_s);
    case Period::Form::Week:
        return (german ? u"Kalenderwoche %1/%2 (%3)"_s : u"week %1 of %2 (%3)"_s)
            .arg(period.first.weekNumber()).arg(isoYear(period)).arg(between(period.first, period.last, language, false));
    case Period::Form::Range:
        return between(period.first, period.last, language, true);
    }
    Q_UNREACHABLE();
}

QString shortWords(const Period &period, const QString &language)
{
    const int year = period.first.year();
    switch (period.form) {
    case Period::Form::Year:
        return QString::number(year);
    case Period::Form::Half:
        return u"H%1 %2"_s.arg((period.first.month() - 1) / 6 + 1).arg(year);
    case Period::Form::Quarter:
        return u"Q%1 %2"_s.arg((period.first.month() - 1) / 3 + 1).arg(year);
    case Period::Form::Month:
        return day(period.first, language, u"MMM yyyy"_s, u"MMM yyyy"_s);
    case Period::Form::Week:
        return (isGerman(language) ? u"KW %1/%2"_s : u"W%1 %2"_s).arg(period.first.weekNumber()).arg(isoYear(period));
    case Period::Form::Range:
        return cellText(Column::Type::Date, period.first, language) + u" \u2013 "_s + cellText(Column::Type::Date, period.last, language);
    }
    Q_UNREACHABLE();
}

}
