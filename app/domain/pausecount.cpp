// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/pausecount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

QString iso(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

const PauseRule *ruleFor(const DeadlineRule &rule, const QString &reason)
{
    for (const PauseRule &candidate : rule.pauses) {
        if (reason.isEmpty() || candidate.reason == reason)
            return &candidate;
    }
    return nullptr;
}

base::Result<void> checkDays(const QDate &anchor, const Pause &pause)
{
    if (!pause.asked.isValid())
        return base::fail(base::ErrorCode::InputInvalid, {u"pause"_s, u"the day of the question is missing"_s});
    if (pause.asked < anchor)
        return base::fail(base::ErrorCode::InputInvalid, {u"pause"_s, u"the question is older than the request"_s});
    if (pause.answered.isValid() && pause.answered < pause.asked)
        return base::fail(base::ErrorCode::InputInvalid, {u"pause"_s, u"the answer is older than the question"_s});
    return {};
}

// Counts pauses one after the other, in the order of their questions.
class PauseCount {
public:
    PauseCount(const QDate &anchor, const QDate &end, QList<TraceStep> &trace) : m_anchor(anchor), m_end(end), m_trace(trace) {}

    void add(const Pause &pause, const PauseRule &rule)
    {
        const QStringList what{pause.reason, iso(pause.asked), iso(pause.answered)};
        const qint64 daysAfter = m_anchor.daysTo(pause.asked);
        if (rule.lateFromDay > 0 && daysAfter >= rule.lateFromDay)
            return note(u"warning-pause-late"_s, what + QStringList{QString::number(daysAfter)}, rule);
        if (pause.asked > m_end)
            return note(u"warning-pause-after-end"_s, what, rule);
        if (!pause.answered.isValid())
            return note(u"warning-pause-open"_s, what.mid(0, 2), rule);
        const QDate last = rule.countsAnswerDay ? pause.answered : pause.answered.addDays(-1);
        const QDate first = std::max(pause.asked, m_counted.isValid() ? m_counted.addDays(1) : pause.asked);
        const qint64 whole = pause.asked.daysTo(last) + 1;
        const qint64 days = std::max<qint64>(0, first.daysTo(last) + 1);
        if (days < whole)
            note(u"warning-pause-overlap"_s, what + QStringList{QString::number(whole - days)}, rule);
        m_counted = std::max(m_counted, last);
        m_end = m_end.addDays(days);
        m_trace.append({u"pause"_s, m_end, what + QStringList{QString::number(days)}, rule.source});
    }

    QDate end() const { return m_end; }

private:
    void note(const QString &step, const QStringList &arguments, const PauseRule &rule)
    {
        m_trace.append({step, {}, arguments, rule.source});
    }

    const QDate m_anchor;
    QDate m_end;
    QDate m_counted;  // last day that was counted as standing
    QList<TraceStep> &m_trace;
};

}

base::Result<QDate> addPauses(const QDate &anchor, const QDate &end, const DeadlineRule &rule, const QList<Pause> &pauses,
                              QList<TraceStep> &trace)
{
    QList<Pause> sorted = pauses;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Pause &a, const Pause &b) { return a.asked < b.asked; });
    PauseCount count(anchor, end, trace);
    for (const Pause &pause : std::as_const(sorted)) {
        CASEBOOK_CHECK(checkPause(rule, pause.reason));
        CASEBOOK_CHECK(checkDays(anchor, pause));
        count.add(pause, *ruleFor(rule, pause.reason));
    }
    return count.end();
}

base::Result<void> checkPause(const DeadlineRule &rule, const QString &reason)
{
    if (ruleFor(rule, reason))
        return {};
    return base::fail(base::ErrorCode::PauseNotAllowed, {rule.regime, rule.source});
}

bool isPauseAllowed(const DeadlineRule &rule, const QString &reason)
{
    return checkPause(rule, reason).has_value();
}

}
