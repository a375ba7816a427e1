// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retention/retention.h"

#include "app/base/isoday.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

using base::ErrorCode;
using base::isoDay;

base::Result<void> checkYear(const QDate &day)
{
    constexpr int firstYear = 1583;  // the Gregorian calendar is in use
    constexpr int lastYear = 9000;   // and results have four digits
    if (day.isValid() && (day.year() < firstYear || day.year() > lastYear))
        return base::fail(ErrorCode::DateOutsideRules, {isoDay(day), u"%1..%2"_s.arg(firstYear).arg(lastYear)});
    return {};
}

QDate dayOf(const RetentionRequest &request, RetentionStart start)
{
    switch (start) {
    case RetentionStart::Closed: return request.closed;
    case RetentionStart::Issued: return request.issued;
    case RetentionStart::Event: return request.event;
    }
    return {};
}

std::optional<RetentionStart> startOf(const RetentionRequest &request)
{
    for (const RetentionStart start : request.kept.starts) {
        if (dayOf(request, start).isValid())
            return start;
    }
    return std::nullopt;
}

base::Result<void> checkRequest(const RetentionRequest &request)
{
    for (const QDate &day : {request.closed, request.issued, request.event})
        CASEBOOK_CHECK(checkYear(day));
    if (!startOf(request)) {
        QStringList names;
        for (const RetentionStart start : request.kept.starts)
            names.append(name(start));
        return base::fail(ErrorCode::InputInvalid, {names.join(u'/'), u"missing"_s});
    }
    for (const RetentionHold &hold : request.holds) {
        CASEBOOK_CHECK(checkYear(hold.from));
        CASEBOOK_CHECK(checkYear(hold.to));
        if (!hold.from.isValid() || (hold.to.isValid() && hold.to < hold.from))
            return base::fail(ErrorCode::InputInvalid, {u"hold"_s, u"it ends before it begins"_s});
    }
    return {};
}

QStringList words(const Period &period)
{
    return {name(period.unit), QString::number(period.length)};
}

// One computation: collects the trace while it counts.
class Computation {
public:
    Computation(const RetentionRequest &request, RetentionStart start) : m_request(request), m_kept(request.kept), m_start(start)
    {
        m_result.bound = m_kept.bound;
        m_result.rule = m_kept.rule();
        m_result.source = m_kept.source;
    }

    Retention run()
    {
        noteCountry();
        m_result.normalEnd = countPeriod();
        m_result.due = m_result.normalEnd;
        if (!m_kept.note.isEmpty())
            add(u"keep-note"_s, {}, {m_kept.note.in(u"en"_s), m_kept.note.in(u"de"_s)}, m_kept.source);
        QList<RetentionHold> holds = m_request.holds;
        std::stable_sort(holds.begin(), holds.end(), [](const auto &left, const auto &right) { return left.from < right.from; });
        for (const RetentionHold &hold : std::as_const(holds))
            apply(hold);
        finish();
        return m_result;
    }

private:
    void add(const QString &step, const QDate &date, const QStringList &arguments, const QString &source = {})
    {
        m_result.trace.append({step, date, arguments, source});
    }

    void noteCountry()
    {
        if (m_request.country.isEmpty() || m_kept.isDutyIn(m_request.country))
            return;
        add(u"warning-keep-country"_s, {}, {m_kept.id, m_kept.countries.join(u", "_s), m_request.country}, m_kept.source);
    }

    QDate countPeriod()
    {
        QDate anchor = dayOf(m_request, m_start);
        add(u"keep-start"_s, anchor, {name(m_start)}, m_kept.source);
        using enum RetentionStart;
        for (const RetentionStart other : {Closed, Issued, Event}) {
            if (other != m_start && dayOf(m_request, other).isValid())
                add(u"keep-unused"_s, dayOf(m_request, other), {name(other)});
        }
        if (m_kept.isFromYearEnd) {
            anchor = QDate(anchor.year(), 12, 31);
            add(u"keep-year-end"_s, anchor, {}, m_kept.yearEndSource);
        }
        const QDate end = endOfPeriod(anchor, m_kept.period);
        add(u"keep-period"_s, end, words(m_kept.period), m_kept.source);
        const bool isByNumber = m_kept.period.unit == PeriodUnit::Months || m_kept.period.unit == PeriodUnit::Years;
        if (isByNumber && end.day() != anchor.day())
            add(u"keep-clamped"_s, end, {QString::number(anchor.day())}, m_kept.source);
        return end;
    }

    // After a hold there is some time to delete in.
    QDate lastDay() const
    {
        const std::optional<Period> &after = m_request.holdRule.afterRelease;
        return after && m_result.due > m_result.normalEnd ? endOfPeriod(m_result.due, *after) : m_result.due;
    }

    // What began after the last day of a maximum found the data where they should not have been; while they are there they stay.
    void apply(const RetentionHold &hold)
    {
        const QString &source = m_request.holdRule.source;
        if (m_kept.bound == RetentionBound::Max && !m_hasOpenHold && hold.from > lastDay())
            add(u"warning-hold-late"_s, lastDay(), {isoDay(hold.from)}, source);
        if (!hold.to.isValid()) {
            m_hasOpenHold = true;
            return add(u"warning-hold-open"_s, {}, {isoDay(hold.from)}, source);
        }
        const bool isLonger = hold.to > m_result.due;
        m_result.due = std::max(m_result.due, hold.to);
        add(isLonger ? u"hold"_s : u"hold-without-effect"_s, m_result.due, {isoDay(hold.from), isoDay(hold.to)}, source);
    }

    void finish()
    {
        if (m_hasOpenHold) {
            m_result.due = QDate();
            return add(u"keep-result-open"_s, {}, {name(m_kept.bound)}, m_request.holdRule.source);
        }
        if (m_result.due == m_result.normalEnd)
            return add(u"keep-result"_s, m_result.due, {name(m_kept.bound)}, m_kept.source);
        const HoldRule &rule = m_request.holdRule;
        if (rule.afterRelease)
            m_result.deleteBy = lastDay();
        add(u"hold-after"_s, m_result.deleteBy, rule.afterRelease ? words(*rule.afterRelease) : QStringList{{}, {}}, rule.afterReleaseSource);
    }

    const RetentionRequest &m_request;
    const RetentionClass &m_kept;
    const RetentionStart m_start;
    bool m_hasOpenHold = false;
    Retention m_result;
};

}

QList<RetentionHold> holdsOn(const QString &dataClass, const QList<RetentionHold> &holds)
{
    QList<RetentionHold> found;
    std::copy_if(holds.cbegin(), holds.cend(), std::back_inserter(found), [&](const RetentionHold &hold) { return hold.dataClass.isEmpty() || hold.dataClass == dataClass; });
    return found;
}

QStringList Retention::warnings() const
{
    QStringList steps;
    for (const TraceStep &step : trace) {
        if (step.isWarning())
            steps.append(step.step);
    }
    return steps;
}

QJsonObject Retention::toJson() const
{
    QJsonArray steps;
    for (const TraceStep &step : trace)
        steps.append(step.toJson());
    QJsonObject object{{u"due"_s, due.isValid() ? QJsonValue(isoDay(due)) : QJsonValue()},
                       {u"bound"_s, name(bound)},
                       {u"normal_end"_s, isoDay(normalEnd)},
                       {u"rule"_s, rule},
                       {u"source"_s, source},
                       {u"trace"_s, steps},
                       {u"warnings"_s, QJsonArray::fromStringList(warnings())}};
    if (deleteBy.isValid())
        object.insert(u"delete_by"_s, isoDay(deleteBy));
    return object;
}

base::Result<Retention> computeRetention(const RetentionRequest &request)
{
    CASEBOOK_CHECK(checkRequest(request));
    return Computation(request, *startOf(request)).run();
}

}
