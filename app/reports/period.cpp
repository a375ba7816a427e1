// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/period.h"

#include <QRegularExpression>

namespace casebook::reports {

using namespace Qt::StringLiterals;

namespace {

Period months(Period::Form form, int year, int firstMonth, int count)
{
    const QDate first(year, firstMonth, 1);
    return {form, first, first.addMonths(count).addDays(-1)};
}

QDate firstDayOfWeek(int year, int week)
{
    // The week of 4 January is the first one of its ISO year.
    const QDate fourth(year, 1, 4);
    return fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
}

int isoYear(const Period &week)
{
    return week.first.addDays(3).year();  // the Thursday decides
}

std::optional<Period> weekOf(int year, int week)
{
    const QDate first = firstDayOfWeek(year, week);
    const Period period{Period::Form::Week, first, first.addDays(6)};
    return week >= 1 && isoYear(period) == year ? std::optional(period) : std::nullopt;
}

std::optional<Period> partOfYear(int year, QStringView part)
{
    if (part.isEmpty())
        return months(Period::Form::Year, year, 1, 12);
    const int number = part.mid(part.at(0).isDigit() ? 0 : 1).toInt();
    switch (part.at(0).unicode()) {
    case u'H':
        return months(Period::Form::Half, year, number * 6 - 5, 6);
    case u'Q':
        return months(Period::Form::Quarter, year, number * 3 - 2, 3);
    case u'W':
        return weekOf(year, number);
    default:
        return months(Period::Form::Month, year, number, 1);
    }
}

std::optional<Period> range(const QString &text)
{
    const QStringList ends = text.split(u".."_s);
    const QDate first = QDate::fromString(ends.value(0), u"yyyy-MM-dd"_s);
    const QDate last = QDate::fromString(ends.value(1), u"yyyy-MM-dd"_s);
    if (!first.isValid() || !last.isValid() || last < first || first.year() < 1970 || last.year() > 2199)
        return {};
    return Period{Period::Form::Range, first, last};
}

int partNumber(const Period &period, int monthsInPart)
{
    return (period.first.month() - 1) / monthsInPart + 1;
}

}

base::Result<Period> parsePeriod(const QString &text)
{
    static const QRegularExpression named(
        u"\\A(19[7-9][0-9]|2[01][0-9]{2})(?:-(H[12]|Q[1-4]|0[1-9]|1[0-2]|W[0-5][0-9]))?\\z"_s);
    static const QRegularExpression between(u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\.\\.[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"_s);
    std::optional<Period> period;
    if (const auto match = named.match(text); match.hasMatch())
        period = partOfYear(match.captured(1).toInt(), match.capturedView(2));
    else if (between.match(text).hasMatch())
        period = range(text);
    if (!period)
        return base::fail(base::ErrorCode::PeriodInvalid, {text.left(60)});
    return *period;
}

QString spelling(const Period &period)
{
    const QString year = QString::number(period.first.year());
    switch (period.form) {
    case Period::Form::Year:
        return year;
    case Period::Form::Half:
        return u"%1-H%2"_s.arg(year).arg(partNumber(period, 6));
    case Period::Form::Quarter:
        return u"%1-Q%2"_s.arg(year).arg(partNumber(period, 3));
    case Period::Form::Month:
        return u"%1-%2"_s.arg(year).arg(period.first.month(), 2, 10, QChar(u'0'));
    case Period::Form::Week:
        return u"%1-W%2"_s.arg(isoYear(period)).arg(period.first.weekNumber(), 2, 10, QChar(u'0'));
    case Period::Form::Range:
        return u"%1..%2"_s.arg(period.first.toString(Qt::ISODate), period.last.toString(Qt::ISODate));
    }
    Q_UNREACHABLE();
}

QList<Period> previous(const Period &period, int count)
{
    QList<Period> periods;
    Period at = period;
    for (int step = 0; step < count; ++step) {
        const QDate last = at.first.addDays(-1);
        switch (period.form) {
        case Period::Form::Year:
            at = {period.form, at.first.addYears(-1), last};
            break;
        case Period::Form::Half:
            at = {period.form, at.first.addMonths(-6), last};
            break;
        case Period::Form::Quarter:
            at = {period.form, at.first.addMonths(-3), last};
            break;
        case Period::Form::Month:
            at = {period.form, at.first.addMonths(-1), last};
            break;
        case Period::Form::Week:
        case Period::Form::Range:
            at = {period.form, at.first.addDays(-period.days()), last};
            break;
        }
        periods.prepend(at);
    }
    return periods;
}

}
