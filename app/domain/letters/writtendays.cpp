// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/letters/letterlint.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

// 1 to 12, 0 for what is no month. The first three letters tell them apart in either language, but for March and May.
int monthOf(const QString &word)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> known;
        for (const QLocale::Language language : {QLocale::English, QLocale::German}) {
            for (int month = 1; month <= 12; ++month) {
                const QLocale locale(language);
                known.insert(locale.standaloneMonthName(month, QLocale::LongFormat).toCaseFolded(), month);
                known.insert(locale.standaloneMonthName(month, QLocale::ShortFormat).toCaseFolded().remove(u'.'), month);
            }
        }
        return known;
    }();
    return months.value(word.toCaseFolded());
}

void add(QList<WrittenDay> &days, const QRegularExpressionMatch &match, const QString &year, int month, const QString &day)
{
    const QDate date(year.toInt(), month, day.toInt());
    if (date.isValid())
        days.append({date, static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd())});
}

}

QList<WrittenDay> writtenDays(const QString &text)
{
    static const QRegularExpression dotted(u"(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)"_s);
    static const QRegularExpression iso(u"(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])"_s);
    static const QRegularExpression dayFirst(u"(?<!\\d)(\\d{1,2})\\.?\\s(\\p{L}{3,9})\\.?\\s(\\d{4})(?!\\d)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression monthFirst(u"(\\p{L}{3,9})\\.?\\s(\\d{1,2}),\\s(\\d{4})(?!\\d)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<WrittenDay> days;
    for (auto each = dotted.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        add(days, match, match.captured(3), match.captured(2).toInt(), match.captured(1));
    }
    for (auto each = iso.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        add(days, match, match.captured(1), match.captured(2).toInt(), match.captured(3));
    }
    for (auto each = dayFirst.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        add(days, match, match.captured(3), monthOf(match.captured(2)), match.captured(1));
    }
    for (auto each = monthFirst.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        add(days, match, match.captured(3), monthOf(match.captured(1)), match.captured(2));
    }
    std::sort(days.begin(), days.end(), [](const WrittenDay &left, const WrittenDay &right) { return left.from < right.from; });
    return days;
}

}
