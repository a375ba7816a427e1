// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csvdates.h"

#include <QDateTime>
#include <array>

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

using Order = DatePattern::Order;

struct Spelling {
    QStringView name;
    DatePattern pattern;
};

const std::array<Spelling, 6> &spellings()
{
    static const std::array<Spelling, 6> all = {{
        {u"yyyy-mm-dd", {Order::YearMonthDay, false}}, {u"dd-mm-yyyy", {Order::DayMonthYear, false}},
        {u"mm-dd-yyyy", {Order::MonthDayYear, false}}, {u"yy-mm-dd", {Order::YearMonthDay, true}},
        {u"dd-mm-yy", {Order::DayMonthYear, true}},    {u"mm-dd-yy", {Order::MonthDayYear, true}},
    }};
    return all;
}

struct Number {
    int value = 0;
    int digits = 0;
};

bool isDigit(QChar letter) { return letter >= u'0' && letter <= u'9'; }

Number takeNumber(QStringView &rest)
{
    Number number;
    while (!rest.isEmpty() && isDigit(rest.front()) && number.digits < 9) {
        number.value = number.value * 10 + (rest.front().unicode() - u'0');
        ++number.digits;
        rest = rest.sliced(1);
    }
    return number;
}

struct Numbers {
    std::array<Number, 3> parts;
    QChar separator;  // null: written without, 20260403
    QStringView rest; // the time
};

std::optional<Numbers> compact(QStringView value)
{
    QStringView rest = value;
    const Number all = takeNumber(rest);
    if (all.digits != 8)
        return std::nullopt;
    return Numbers{{{{all.value / 10000, 4}, {all.value / 100 % 100, 2}, {all.value % 100, 2}}}, QChar(), rest};
}

std::optional<Numbers> split(QStringView value)
{
    if (const auto found = compact(value))
        return found;
    Numbers numbers;
    QStringView rest = value;
    for (size_t i = 0; i < 3; ++i) {
        numbers.parts[i] = takeNumber(rest);
        if (numbers.parts[i].digits == 0 || numbers.parts[i].digits > 4)
            return std::nullopt;
        if (i == 2)
            break;
        const bool isKnown = !rest.isEmpty() && (rest.front() == u'-' || rest.front() == u'/' || rest.front() == u'.');
        if (!isKnown || (i == 1 && rest.front() != numbers.separator))
            return std::nullopt;
        numbers.separator = rest.front();
        rest = rest.sliced(1);
        if (numbers.separator == u'.' && rest.startsWith(u' '))
            rest = rest.sliced(1);
    }
    numbers.rest = rest;
    return numbers;
}

// Empty, or "T10:00:00.123+02:00" and the like. offset: seconds east of UTC, where it is written.
struct Time {
    int seconds = 0;
    std::optional<int> offset;
};

std::optional<int> readOffset(QStringView text)
{
    if (text == u"Z" || text == u"z")
        return 0;
    if (text.isEmpty() || (text.front() != u'+' && text.front() != u'-'))
        return std::nullopt;
    const int sign = text.front() == u'-' ? -1 : 1;
    text = text.sliced(1);
    const Number hours = takeNumber(text);
    if (hours.digits == 4 && text.isEmpty())
        return sign * ((hours.value / 100) * 3600 + (hours.value % 100) * 60);
    if (hours.digits != 2)
        return std::nullopt;
    if (text.isEmpty())
        return sign * hours.value * 3600;
    if (text.front() != u':')
        return std::nullopt;
    text = text.sliced(1);
    const Number minutes = takeNumber(text);
    return minutes.digits == 2 && text.isEmpty() ? std::optional(sign * (hours.value * 3600 + minutes.value * 60)) : std::nullopt;
}

std::optional<Time> readTime(QStringView text)
{
    Time time;
    if (text.isEmpty())
        return time;
    if (text.front() != u'T' && text.front() != u' ' && text.front() != u',')
        return std::nullopt;
    text = text.sliced(1).trimmed();
    std::array<Number, 3> clock;
    for (size_t i = 0; i < 3; ++i) {
        clock[i] = takeNumber(text);
        if (clock[i].digits == 0 || clock[i].digits > 2)
            return std::nullopt;
        if (text.isEmpty() || text.front() != u':')
            break;
        text = text.sliced(1);
    }
    if (clock[0].value > 23 || clock[1].value > 59 || clock[2].value > 60 || clock[1].digits == 0)
        return std::nullopt;
    if (!text.isEmpty() && (text.front() == u'.' || text.front() == u',')) {
        text = text.sliced(1);
        takeNumber(text);
    }
    text = text.trimmed();
    if (text.compare(u"PM", Qt::CaseInsensitive) == 0 && clock[0].value < 12)
        clock[0].value += 12;
    else if (text.compare(u"AM", Qt::CaseInsensitive) == 0 && clock[0].value == 12)
        clock[0].value = 0;
    else if (!text.isEmpty() && text.compare(u"PM", Qt::CaseInsensitive) != 0 && text.compare(u"AM", Qt::CaseInsensitive) != 0) {
        time.offset = readOffset(text);
        if (!time.offset)
            return std::nullopt;
    }
    time.seconds = clock[0].value * 3600 + clock[1].value * 60 + clock[2].value;
    return time;
}

std::optional<QDate> arrange(const Numbers &numbers, const DatePattern &pattern)
{
    const bool yearFirst = pattern.order == Order::YearMonthDay;
    const Number year = numbers.parts[yearFirst ? 0 : 2];
    if (year.digits != (pattern.hasShortYear ? 2 : 4))
        return std::nullopt;
    const bool monthFirst = pattern.order == Order::MonthDayYear;
    if (numbers.separator == u'.' && (monthFirst || (yearFirst && pattern.hasShortYear)))
        return std::nullopt;
    const Number month = numbers.parts[monthFirst ? 0 : 1];
    const Number day = numbers.parts[yearFirst ? 2 : (monthFirst ? 1 : 0)];
    if (month.digits > 2 || day.digits > 2)
        return std::nullopt;
    const int fullYear = pattern.hasShortYear ? year.value + (year.value < 70 ? 2000 : 1900) : year.value;
    const QDate date(fullYear, month.value, day.value);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

}

QString name(const DatePattern &pattern)
{
    for (const Spelling &spelling : spellings()) {
        if (spelling.pattern == pattern)
            return spelling.name.toString();
    }
    return {};
}

std::optional<DatePattern> datePattern(const QString &name)
{
    for (const Spelling &spelling : spellings()) {
        if (spelling.name == name)
            return spelling.pattern;
    }
    return std::nullopt;
}

std::optional<QDate> readDate(const QString &value, const DatePattern &pattern, const QTimeZone &zone)
{
    const QString trimmed = value.trimmed();
    const std::optional<Numbers> numbers = split(trimmed);
    if (!numbers)
        return std::nullopt;
    const std::optional<QDate> date = arrange(*numbers, pattern);
    const std::optional<Time> time = readTime(numbers->rest);
    if (!date || !time)
        return std::nullopt;
    if (!time->offset || !zone.isValid())
        return date;
    const QDateTime instant = QDateTime(*date, QTime(0, 0), Qt::UTC).addSecs(time->seconds - *time->offset);
    return instant.toTimeZone(zone).date();
}

void DateDetector::add(const QString &value)
{
    if (value.trimmed().isEmpty())
        return;
    if (m_candidates.isEmpty()) {
        for (const Spelling &spelling : spellings())
            m_candidates.append({spelling.pattern});
    }
    QList<std::optional<QDate>> readings;
    bool isDate = false;
    for (Candidate &candidate : m_candidates) {
        readings.append(readDate(value, candidate.pattern));
        candidate.read += readings.last() ? 1 : 0;
        isDate = isDate || readings.last();
    }
    if (!isDate)
        return;
    ++m_dates;
    note(value, readings);
}

void DateDetector::note(const QString &value, const QList<std::optional<QDate>> &readings)
{
    constexpr int samples = 3;
    bool differs = false;
    for (qsizetype i = 0; i < readings.size(); ++i) {
        for (qsizetype j = i + 1; j < readings.size(); ++j) {
            if (readings.at(i) == readings.at(j))
                continue;
            differs = differs || (readings.at(i) && readings.at(j));
            if (!m_differing.contains(std::pair(i, j)))
                m_differing.append({i, j});
        }
    }
    if (differs && m_doubtful.size() < samples && !m_doubtful.contains(value))
        m_doubtful.append(value);
}

DateFinding DateDetector::finding() const
{
    DateFinding finding;
    QList<qsizetype> all;
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        if (m_dates > 0 && m_candidates.at(i).read == m_dates)
            all.append(i);
    }
    finding.isMixed = m_dates > 0 && all.isEmpty();
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        const bool fits = finding.isMixed ? m_candidates.at(i).read > 0 : all.contains(i);
        const bool sameAsFirst = !all.isEmpty() && i != all.first() && !m_differing.contains(std::pair(all.first(), i));
        if (fits && !sameAsFirst)
            finding.possible.append(m_candidates.at(i).pattern);
    }
    if (!finding.isSettled())
        finding.doubtful = m_doubtful;
    return finding;
}

}
