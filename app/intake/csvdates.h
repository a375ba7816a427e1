// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <optional>

namespace casebook::intake {

// How a column writes its days. Month names are not read: such a column needs another export.
struct DatePattern {
    enum class Order { YearMonthDay, DayMonthYear, MonthDayYear };
    Order order = Order::YearMonthDay;
    bool hasShortYear = false;  // 00 to 69 = 2000 to 2069, 70 to 99 = 1970 to 1999

    friend bool operator==(const DatePattern &, const DatePattern &) = default;
};

QString name(const DatePattern &pattern);  // "yyyy-mm-dd", "dd-mm-yyyy", "mm-dd-yy" …: the spelling in mapping files
std::optional<DatePattern> datePattern(const QString &name);

// The day a value stands for. A time behind the day is allowed; when it carries an offset from UTC and a zone is given, the
// day is that of the zone, otherwise the day as written. Nothing when the value does not follow the pattern.
std::optional<QDate> readDate(const QString &value, const DatePattern &pattern, const QTimeZone &zone = {});

struct DateFinding {
    QList<DatePattern> possible;  // one: settled; several: a person must say; none: no value is a date
    bool isMixed = false;         // no pattern reads all the values that are dates
    QStringList doubtful;         // up to three values that read differently

    bool isSettled() const { return possible.size() == 1 && !isMixed; }
};

// Looks at every value, so that a single 13/04 settles a column of 03/04. Three numbers with points count as day, month,
// year wherever the year stands last: nobody writes months first with points.
class DateDetector {
public:
    void add(const QString &value);
    DateFinding finding() const;

private:
    struct Candidate {
        DatePattern pattern;
        qsizetype read = 0;
    };
    void note(const QString &value, const QList<std::optional<QDate>> &readings);

    QList<Candidate> m_candidates;
    qsizetype m_dates = 0;  // values that at least one pattern reads
    QStringList m_doubtful;
    QList<std::pair<qsizetype, qsizetype>> m_differing;  // pairs of candidates that disagree somewhere
};

}
