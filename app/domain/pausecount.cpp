// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/pausecount.h"

#include "app/base/isoday.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

const PauseRule *ruleFor(const DeadlineRule &rule, const QString &reason)
{
    for (const PauseRule &candidate : rule.pauses) {
        if (reason.isEmpty() || candidate.reason == reason)
            return &candidate;
    }
    return nullptr;
}

base::Result<void> checkDays(const QDate &receipt, const Pause &pause)
{
    if (!pause.asked.isValid())
        return base::fail(base::ErrorCode::InputInvalid, {u"pause"_s, u"the day of the question is missing"_s});
    if (pause.asked < receipt)
        return base::fail(base::ErrorCode::InputInvalid, {u"pause"_s, u"the question is older than the request"_s});
    if (pause.answered.isValid() && pause.answered < pause.asked)
        return base::fail(base::ErrorCode::InputInvalid, {u"pause"_s, u"the answer is older than the question"_s});
    return {};
}

QStringList words(const Pause &pause)
{
    return {pause.reason, base::isoDay(pause.asked), base::isoDay(pause.answered)};
}

// A question that came too late to move anything; says so in the trace.
bool isTooLate(const Pause &pause, const PauseRule &rule, const QDate &receipt, const QDate &end, QList<TraceStep> &trace)
{
    const qint64 daysAfter = receipt.daysTo(pause.asked);
    if (rule.lateFromDay > 0 && daysAfter >= rule.lateFromDay)
        trace.append({u"warning-pause-late"_s, {}, words(pause) + QStringList{QString::number(daysAfter)}, rule.source});
    else if (pause.asked > end)
        trace.append({u"warning-pause-after-end"_s, {}, words(pause), rule.source});
    else
        return false;
    return true;
}

// Counts pauses one after the other, in the order of their questions.
class PauseCount {
public:
    PauseCount(const Span &span, QList<TraceStep> &trace)
        : m_receipt(span.receipt), m_end(span.end), m_counted(span.start.addDays(-1)), m_trace(trace)
    {
    }

    void add(const Pause &pause, const PauseRule &rule)
    {
        if (isTooLate(pause, rule, m_receipt, m_end, m_trace))
            return;
        if (!pause.answered.isValid())
            return note(u"warning-pause-open"_s, words(pause).mid(0, 2), rule);
        const QDate last = rule.countsAnswerDay ? pause.answered : pause.answered.addDays(-1);
        const QDate first = std::max(pause.asked, m_counted.addDays(1));
        const qint64 whole = pause.asked.daysTo(last) + 1;
        const qint64 days = std::max<qint64>(0, first.daysTo(last) + 1);
        if (days < whole)
            note(u"warning-pause-overlap"_s, words(pause) + QStringList{QString::number(whole - days)}, rule);
        m_counted = std::max(m_counted, last);
        m_end = m_end.addDays(days);
        m_trace.append({u"pause"_s, m_end, words(pause) + QStringList{QString::number(days)}, rule.source});
    }

    QDate end() const { return m_end; }

private:
    void note(const QString &step, const QStringList &arguments, const PauseRule &rule)
    {
        m_trace.append({step, {}, arguments, rule.source});
    }

    const QDate m_receipt;
    QDate m_end;
    QDate m_counted;  // last day that was counted as standing, or that the clock had not begun yet
    QList<TraceStep> &m_trace;
};

}

base::Result<QList<Pause>> inOrder(const QDate &receipt, const DeadlineRule &rule, const QList<Pause> &pauses)
{
    QList<Pause> sorted = pauses;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Pause &a, const Pause &b) { return a.asked < b.asked; });
    for (const Pause &pause : std::as_const(sorted)) {
        CASEBOOK_CHECK(checkPause(rule, pause.reason));
        CASEBOOK_CHECK(checkDays(receipt, pause));
    }
    return sorted;
}

QDate startOfClock(const QDate &receipt, const QDate &end, const DeadlineRule &rule, const QList<Pause> &pauses,
                   QList<TraceStep> &trace)
{
    QDate start = receipt;
    for (const Pause &pause : pauses) {
        const PauseRule &what = *ruleFor(rule, pause.reason);
        if (what.effect == PauseRule::Effect::Stands || isTooLate(pause, what, receipt, end, trace))
            continue;
        const bool isAfterDays = what.effect == PauseRule::Effect::StartsAfterDays;
        if (!isAfterDays && !pause.answered.isValid()) {
            trace.append({u"warning-start-open"_s, {}, words(pause).mid(0, 2), what.source});
            continue;
        }
        start = std::max(start, isAfterDays ? pause.asked.addDays(what.startsAfterDays) : pause.answered);
        const QString days = isAfterDays ? QString::number(what.startsAfterDays) : QString();
        trace.append({u"start"_s, start, words(pause) + QStringList{days}, what.source});
    }
    return start;
}

QDate addPauses(const Span &span, const DeadlineRule &rule, const QList<Pause> &pauses, QList<TraceStep> &trace)
{
    PauseCount count(span, trace);
    for (const Pause &pause : pauses) {
        const PauseRule &what = *ruleFor(rule, pause.reason);
        if (what.effect == PauseRule::Effect::Stands)
            count.add(pause, what);
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
