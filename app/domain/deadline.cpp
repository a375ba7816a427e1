// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/deadline.h"

#include "app/base/isoday.h"
#include "app/domain/counting.h"
#include "app/domain/pausecount.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

using base::ErrorCode;

QString isoMoment(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

QStringList words(const Period &period)
{
    return {name(period.unit), QString::number(period.length)};
}

base::Result<void> checkRequest(const DeadlineRequest &request, const DeadlineRule &rule)
{
    // Years for which the Gregorian calendar is in use and the result still has four digits.
    constexpr int firstYear = 1583;
    constexpr int lastYear = 9000;
    const QDate day = request.received.day;
    if (!request.zone.isValid())
        return base::fail(ErrorCode::InputInvalid, {u"zone"_s, u"not a time zone"_s});
    if (!day.isValid())
        return base::fail(ErrorCode::DateInvalid, {QString()});
    if (day.year() < firstYear || day.year() > lastYear)
        return base::fail(ErrorCode::DateOutsideRules, {base::isoDay(day), request.regime.id});
    if (request.extended && !rule.extension)
        return base::fail(ErrorCode::ExtensionNotAllowed, {u"none"_s, rule.source});
    if (rule.isInHours() && !request.received.at.isValid())
        return base::fail(ErrorCode::InputInvalid, {u"received"_s, u"a clock of hours needs the moment, not only the day"_s});
    for (const Pause &pause : request.pauses)
        CASEBOOK_CHECK(checkPause(rule, pause.reason));
    return {};
}

// One computation: collects the trace while it counts.
class Computation {
public:
    Computation(const DeadlineRequest &request, const DeadlineRule &rule) : m_request(request), m_rule(rule)
    {
        m_result.rule = rule.id();
        m_result.source = rule.source;
    }

    base::Result<Deadline> run()
    {
        open();
        switch (m_rule.form) {
        case DeadlineRule::Form::NoClock:
            add(u"no-clock"_s, {}, {m_rule.regime, m_rule.kind}, m_rule.source);
            return m_result;
        case DeadlineRule::Form::AtOnce: countAtOnce(); break;
        case DeadlineRule::Form::Period:
            if (m_rule.period.unit == PeriodUnit::Hours)
                countHours();
            else
                CASEBOOK_CHECK(countDays());
        }
        add(u"result"_s, m_result.due, {isoMoment(m_result.dueAt)}, m_rule.source);
        return m_result;
    }

private:
    void add(const QString &step, const QDate &date, const QStringList &arguments, const QString &source)
    {
        m_result.trace.append({step, date, arguments, source});
    }

    QDate receipt() const { return m_request.received.day; }

    void open()
    {
        const Regime &regime = m_request.regime;
        const bool isPeriod = m_rule.form == DeadlineRule::Form::Period;
        add(u"receipt"_s, receipt(), {isoMoment(m_request.received.at), QString::fromLatin1(m_request.zone.id())}, {});
        add(u"rule"_s, {}, QStringList{m_rule.regime, m_rule.kind} + (isPeriod ? words(m_rule.period) : QStringList{{}, {}}),
            m_rule.source);
        const QDate from = m_rule.validFrom.isValid() ? m_rule.validFrom : regime.validFrom;
        if (receipt() >= from && !(regime.validUntil.isValid() && receipt() > regime.validUntil))
            return;
        add(u"warning-regime-dates"_s, receipt(), {regime.id, base::isoDay(from), base::isoDay(regime.validUntil)},
            m_rule.validFrom.isValid() ? m_rule.source : regime.source);
    }

    // The end of a period that starts on that day, with a remark where its month has no such day.
    QDate firstEnd(const QString &step, const QDate &start, const Period &period, const QString &source)
    {
        const QDate end = endOfPeriod(start, period, m_rule.counting, m_request.calendar);
        add(step, end, start == receipt() ? words(period) : words(period) + QStringList{base::isoDay(start)}, source);
        const bool isByNumber = period.unit == PeriodUnit::Months || period.unit == PeriodUnit::Years;
        if (isByNumber && end.day() != start.day())
            add(u"clamped"_s, end, {QString::number(start.day())}, source);
        return end;
    }

    base::Result<void> countDays()
    {
        CASEBOOK_TRY(const QList<Pause> pauses, inOrder(receipt(), m_rule, m_request.pauses));
        const QDate ownEnd = endOfPeriod(receipt(), m_rule.period, m_rule.counting, m_request.calendar);
        const QDate start = startOfClock(receipt(), ownEnd, m_rule, pauses, m_result.trace);
        const QString step = m_rule.counting.isFirstDayCounted ? u"first-date-counted"_s : u"first-date"_s;
        QDate end = firstEnd(step, start, m_rule.period, m_rule.source);
        const Period counted = m_request.extended ? m_rule.extension->total : m_rule.period;
        if (m_request.extended)
            end = firstEnd(u"extension"_s, start, counted, m_rule.extension->source);
        const QDate paused = addPauses({receipt(), start, end}, m_rule, pauses, m_result.trace);
        m_result.due = settled(start, paused, counted, m_rule.counting, m_request.calendar, m_result.trace);
        noteYears(m_result.due);
        return {};
    }

    void countAtOnce()
    {
        m_result.isAtOnce = true;
        m_result.due = receipt();
        add(u"at-once"_s, receipt(), {}, m_rule.source);
        if (!m_rule.information)
            return;
        const QDate end = firstEnd(u"information"_s, receipt(), *m_rule.information, m_rule.informationSource);
        m_result.informationDue = settled(receipt(), end, *m_rule.information, m_rule.counting, m_request.calendar, m_result.trace);
        noteYears(m_result.informationDue);
        if (!m_request.acted.isValid())
            return;
        m_result.acted = m_request.acted;
        m_result.due = m_result.informationDue;
        add(u"acted"_s, m_request.acted, {}, m_rule.source);
    }

    void countHours()
    {
        const HourEnd end = endOfHours(m_request.received.at, m_rule.period.length, m_request.zone);
        m_result.dueAt = end.safe;
        m_result.latest = end.latest;
        m_result.due = end.safe.toTimeZone(m_request.zone).date();
        add(u"hours"_s, {}, {QString::number(m_rule.period.length)}, m_rule.source);
        add(u"safe"_s, m_result.due, {isoMoment(end.safe)}, m_rule.source);
        add(u"latest"_s, end.latest.toTimeZone(m_request.zone).date(), {isoMoment(end.latest)}, m_rule.source);
    }

    // Where the calendar decided nothing (no roll, no minimum, no working days) its years do not matter.
    void noteYears(const QDate &end)
    {
        const Calendar &calendar = m_request.calendar;
        const Counting &counting = m_rule.counting;
        const bool isUsed = counting.isRolled || counting.minimumWorkingDays > 0 || m_rule.period.unit == PeriodUnit::WorkingDays;
        if (!isUsed || (calendar.covers(receipt()) && calendar.covers(end)))
            return;
        add(u"warning-calendar-years"_s, calendar.covers(end) ? receipt() : end,
            {calendar.id, QString::number(calendar.firstYear), QString::number(calendar.lastYear)}, calendar.source);
    }

    const DeadlineRequest &m_request;
    const DeadlineRule &m_rule;
    Deadline m_result;
};

}

base::Result<Deadline> computeDeadline(const DeadlineRequest &request)
{
    CASEBOOK_TRY(const DeadlineRule rule, request.regime.rule(request.kind));
    CASEBOOK_CHECK(checkRequest(request, rule));
    return Computation(request, rule).run();
}

Deadline asWritten(const QString &rule, const QDate &received, const QTimeZone &zone, const QDate &due, const QString &source)
{
    Deadline deadline;
    deadline.due = due;
    deadline.rule = rule;
    deadline.source = source;
    deadline.trace = {{u"receipt"_s, received, {QString(), QString::fromLatin1(zone.id())}, {}},
                      {u"as-written"_s, due, {}, source},
                      {u"result"_s, due, {QString()}, source}};
    return deadline;
}

Receipt earliest(const QDate &day, const QTimeZone &zone)
{
    return {day, day.startOfDay(zone).toUTC()};
}

TraceStep momentUnknown(const QDate &day, const QString &source)
{
    return {u"moment-unknown"_s, day, {}, source};
}

bool Deadline::isLate(const Receipt &receipt) const
{
    if (latest.isValid() && receipt.at.isValid())
        return receipt.at > latest;
    const QDate answered = receipt.day;
    if (!due.isValid())
        return false;
    if (!isAtOnce || !informationDue.isValid())
        return answered > due;
    const QDate received = trace.isEmpty() ? QDate() : trace.constFirst().date;
    return answered > informationDue || (acted.isValid() && acted > received);
}

base::Result<void> checkExtension(const DeadlineRule &rule, const Deadline &first, bool isExtended, const QDate &today)
{
    if (!rule.extension)
        return base::fail(ErrorCode::ExtensionNotAllowed, {u"none"_s, rule.source});
    if (isExtended)
        return base::fail(ErrorCode::ExtensionNotAllowed, {u"twice"_s, rule.extension->source});
    if (today > first.due)
        return base::fail(ErrorCode::ExtensionNotAllowed, {u"late"_s, rule.extension->source});
    return {};
}

bool canExtend(const DeadlineRule &rule, const Deadline &first, bool isExtended, const QDate &today)
{
    return checkExtension(rule, first, isExtended, today).has_value();
}

}
