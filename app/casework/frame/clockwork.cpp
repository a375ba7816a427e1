// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/clockwork.h"

#include "app/casework/frame/clockdays.h"
#include "app/casework/frame/derived.h"
#include "app/domain/gate.h"
#include "app/domain/workflow.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Result;
using domain::CaseFile;
using domain::ClockRecord;
using domain::Deadline;
using domain::KindClock;
using domain::Receipt;
using store::value;

namespace {

// A written day that was met is not asked for again, neither when the case is reopened nor when something else is edited.
bool isKept(const CaseFile &file, const KindClock &definition)
{
    if (definition.source != KindClock::Source::Fact)
        return false;
    const QDate day = writtenOn(file, definition);
    return std::any_of(file.clocks.cbegin(), file.clocks.cend(), [&](const ClockRecord &clock) {
        return clock.clock == definition.id && clock.met.isValid() && clock.due == day;
    });
}

// A second law that stands beside that of the case ("a complaint is acknowledged within 30 days") and was not in force on that day.
bool isOfNoLawYet(const KindClock &clock, const Deadline &deadline)
{
    return !clock.fixedRegime.isEmpty() && !clock.regimes.isEmpty()
        && std::any_of(deadline.trace.cbegin(), deadline.trace.cend(), [](const domain::TraceStep &step) { return step.step == "warning-regime-dates"_L1; });
}

QString traceText(const Deadline &deadline)
{
    return QString::fromUtf8(deadline.toCanonicalJson());
}

}

Result<QList<ClockRecord>> chosenClocks(const CaseFile &file, const QString &clock)
{
    QList<ClockRecord> chosen;
    for (const ClockRecord &candidate : file.clocks)
        if (isOpen(candidate) && (clock.isEmpty() ? candidate.isMain : candidate.clock == clock))
            chosen << candidate;
    if (chosen.isEmpty())
        return base::fail(ErrorCode::NotFound, {u"clock"_s});
    return chosen;
}

QList<Clockwork::Wanted> Clockwork::wanted(const CaseFile &file, const QString &state) const
{
    QList<Wanted> found;
    const QList<KindClock> starting = domain::clocksStartingIn(m_kind, state, file);
    for (const KindClock &candidate : starting) {
        const KindClock *clock = m_kind.clock(candidate.id);
        if (clock->source == KindClock::Source::Fact) {
            found.append({clock, plainCounting, writtenDay});
            continue;
        }
        const bool internal = clock->source == KindClock::Source::Internal;
        const QString regime = !clock->fixedRegime.isEmpty() ? clock->fixedRegime : internal ? plainCounting : file.regime;
        const QStringList kinds = internal ? QStringList{clock->internalRule} : !clock->fixedKind.isEmpty() ? QStringList{clock->fixedKind} : domain::subjectsOf(m_kind, file);
        for (const QString &kind : kinds)
            found.append({clock, regime, kind});
    }
    return found;
}

Result<QList<ClockRecord>> Clockwork::start(const CaseFile &file, const QString &state, QDate today)
{
    QList<ClockRecord> begun;
    const bool isFirst = state == m_kind.initialState;
    for (const Wanted &wish : wanted(file, state)) {
        const bool runs = std::any_of(file.clocks.cbegin(), file.clocks.cend(), [&](const ClockRecord &clock) {
            return isOpen(clock) && clock.clock == wish.clock->id && clock.kind == wish.kind;
        });
        if (!runs && !isKept(file, *wish.clock))
            CASEBOOK_CHECK(begin(file, wish, isFirst && wish.clock->startState.isEmpty() ? received(file, *wish.clock) : now(today), begun));
    }
    if (isFirst)
        CASEBOOK_CHECK(followItems(file, today, begun));
    return begun;
}

// A kind that the law has no period for starts no clock: that is the law's answer, not a fault of the case.
Result<void> Clockwork::begin(const CaseFile &file, const Wanted &wanted, const Receipt &anchor, QList<ClockRecord> &begun)
{
    auto computed = counted(file, wanted, anchor, false, {});
    if (!computed && computed.error().code == ErrorCode::KindNotInRegime)
        return {};
    if (!computed)
        return base::fail(computed.error());
    if (!computed->hasClock() || isOfNoLawYet(*wanted.clock, *computed))
        return {};
    const auto row = store::Row()
                         .set("case_id", file.id.value())
                         .set("clock", wanted.clock->id)
                         .set("regime", wanted.regime)
                         .set("kind", wanted.kind)
                         .set("is_main", value(wanted.clock->isMain))
                         .set("started_on", value(anchor.day))
                         .set("due_on", value(computed->due))
                         .set("due_at", value(computed->dueAt))
                         .set("state", u"running"_s)
                         .set("met_on", value(QDate()))
                         .set("is_extended", value(false))
                         .set("extension_reason", QString())
                         .set("extension_notified_on", value(QDate()))
                         .set("trace", traceText(*computed));
    CASEBOOK_TRY(const qint64 id, m_transaction.insert(store::tables::clocks, row));
    ClockRecord clock;
    clock.id = domain::ClockId(id);
    clock.clock = wanted.clock->id;
    clock.regime = wanted.regime;
    clock.kind = wanted.kind;
    clock.started = anchor.day;
    clock.due = computed->due;
    clock.dueAt = computed->dueAt;
    clock.state = u"running"_s;
    clock.isMain = wanted.clock->isMain;
    begun << clock;
    return {};
}

// The moment counts where it is today; what is entered for an earlier day has only its day.
Receipt Clockwork::now(QDate today) const
{
    const Receipt present = Receipt::of(m_desk.clock.now(), m_office.timeZone());
    return present.day == today ? present : Receipt::on(today);
}

Receipt Clockwork::received(const CaseFile &file, const KindClock &clock) const
{
    return domain::startOf(clock, file, m_office.timeZone());
}

Result<Deadline> Clockwork::deadline(const QString &regimeId, const QString &kind, Receipt anchor, bool extended, const QList<domain::ClockPause> &pauses,
                                     QDate acted) const
{
    CASEBOOK_TRY(const domain::Regime *regime, m_desk.rules.regime(regimeId));
    const auto rule = regime->rule(kind);
    const bool isMomentMissing = rule && rule->isInHours() && !anchor.at.isValid();
    if (isMomentMissing)
        anchor = domain::earliest(anchor.day, m_office.timeZone());
    CASEBOOK_TRY(Deadline found, m_desk.rules.computeDeadline(m_office, {regimeId, kind, anchor, extended, pauses, acted}));
    if (isMomentMissing)
        found.trace.insert(1, domain::momentUnknown(anchor.day, rule->source));
    return found;
}

Result<Deadline> Clockwork::counted(const CaseFile &file, const Wanted &wanted, const Receipt &anchor, bool extended, const QList<domain::ClockPause> &pauses) const
{
    const KindClock &clock = *wanted.clock;
    if (clock.source == KindClock::Source::Fact)
        return domain::asWritten(m_kind.id + u'/' + clock.id, anchor.day, m_office.timeZone(), writtenOn(file, clock, wanted.kind), clock.citation);
    CASEBOOK_TRY(Deadline found, deadline(wanted.regime, wanted.kind, anchor, extended, pauses, domain::lastDayOf(m_kind, clock.actedFact, file, wanted.kind)));
    if (!clock.citation.isEmpty())
        found.trace.insert(1, {u"own-target"_s, {}, {}, clock.citation});
    return found;
}

// Neither is counted anew: a written day stays what it is until its fact says another one, hours are never extended and never stand.
Result<Deadline> Clockwork::compute(const ClockRecord &clock, bool extended, const QList<domain::ClockPause> &pauses) const
{
    if (clock.kind.startsWith(writtenDay) || clock.dueAt.isValid())
        return Deadline::fromJson(clock.trace);
    return deadline(clock.regime, clock.kind, Receipt::on(clock.started), extended, pauses, {});
}

Result<domain::DeadlineRule> Clockwork::rule(const ClockRecord &clock) const
{
    if (clock.kind.startsWith(writtenDay)) {  // neither extension nor pause
        domain::DeadlineRule written;
        const KindClock *definition = m_kind.clock(clock.clock);
        written.source = definition ? definition->citation : QString();
        return written;
    }
    CASEBOOK_TRY(const domain::Regime *regime, m_desk.rules.regime(clock.regime));
    return regime->rule(clock.kind);
}

Result<void> Clockwork::write(const ClockRecord &clock, const Deadline &deadline, const store::Row &more)
{
    store::Row row = more;
    row.set("due_on", value(deadline.due)).set("due_at", value(deadline.dueAt)).set("trace", traceText(deadline));
    return m_transaction.update(store::tables::clocks, clock.id.value(), -1, row);
}

// `file` is the case after the edit, its clocks still as they were.
Result<void> Clockwork::recount(const CaseFile &file, QDate receivedBefore, QDate today)
{
    QList<ClockRecord> begun;
    const QList<Wanted> wishes = wanted(file, m_kind.initialState);
    for (const ClockRecord &clock : file.clocks) {
        const KindClock *definition = m_kind.clock(clock.clock);
        if (!isOpen(clock) || !definition || definition->source == KindClock::Source::Fact || !definition->startState.isEmpty())
            continue;
        if (definition->startFact.isEmpty() && clock.started != receivedBefore)
            continue;
        const bool stays = std::any_of(wishes.cbegin(), wishes.cend(), [&](const Wanted &wish) {
            return wish.clock->id == clock.clock && wish.kind == clock.kind && wish.regime == clock.regime;
        });
        if (!stays) {
            CASEBOOK_CHECK(m_transaction.update(store::tables::clocks, clock.id.value(), -1, store::Row().set("state", u"cancelled"_s)));
            continue;
        }
        const Receipt start = received(file, *definition);
        CASEBOOK_TRY(const Deadline anew, counted(file, {definition, clock.regime, clock.kind}, start, clock.isExtended, clock.pauses));
        CASEBOOK_CHECK(write(clock, anew, store::Row().set("started_on", value(start.day))));
    }
    for (const Wanted &wish : wishes) {
        const bool runs = std::any_of(file.clocks.cbegin(), file.clocks.cend(), [&](const ClockRecord &clock) {
            return clock.state != "cancelled"_L1 && clock.clock == wish.clock->id && clock.kind == wish.kind && clock.regime == wish.regime;
        });
        if (!runs && wish.clock->startState.isEmpty() && wish.clock->source != KindClock::Source::Fact)
            CASEBOOK_CHECK(begin(file, wish, received(file, *wish.clock), begun));
    }
    CASEBOOK_CHECK(meetGates(file));
    CASEBOOK_CHECK(meetLines(file));
    return followFacts(file, receivedBefore, today);
}

// Clocks whose day is written in a fact: they move with it, begin when it comes and end when it goes.
Result<void> Clockwork::followFacts(const CaseFile &file, QDate receivedBefore, QDate today)
{
    for (const ClockRecord &clock : file.clocks) {
        const KindClock *definition = m_kind.clock(clock.clock);
        if (!isOpen(clock) || !definition || definition->source != KindClock::Source::Fact || !definition->dueList.isEmpty())
            continue;
        const bool isFromReceipt = definition->startState.isEmpty() && clock.started == receivedBefore;
        const QDate started = isFromReceipt ? file.received : clock.started;
        CASEBOOK_TRY(const Deadline written, counted(file, {definition, clock.regime, clock.kind}, Receipt::on(started), false, {}));
        if (written.hasClock())
            CASEBOOK_CHECK(write(clock, written, store::Row().set("started_on", value(started))));
        else
            CASEBOOK_CHECK(m_transaction.update(store::tables::clocks, clock.id.value(), -1, store::Row().set("state", u"cancelled"_s)));
    }
    QList<ClockRecord> begun;
    for (const Wanted &wish : wanted(file, m_kind.initialState) + (file.state == m_kind.initialState ? QList<Wanted>() : wanted(file, file.state))) {
        const bool runs = std::any_of(file.clocks.cbegin(), file.clocks.cend(), [&](const ClockRecord &clock) { return isOpen(clock) && clock.clock == wish.clock->id; });
        if (wish.clock->source == KindClock::Source::Fact && !runs && !isKept(file, *wish.clock))
            CASEBOOK_CHECK(begin(file, wish, Receipt::on(wish.clock->startState.isEmpty() ? file.received : today), begun));
    }
    return followItems(file, today, begun);
}

Result<void> Clockwork::meetOne(const ClockRecord &clock, const KindClock &definition, const Receipt &met)
{
    CASEBOOK_TRY(const Deadline counted, Deadline::fromJson(clock.trace));
    const QString state = !definition.isUntil && counted.isLate(met) ? u"missed"_s : u"met"_s;
    return m_transaction.update(store::tables::clocks, clock.id.value(), -1, store::Row().set("state", state).set("met_on", value(met.day)));
}

Result<void> Clockwork::meet(const CaseFile &file, const QStringList &clocks, QDate today)
{
    for (const ClockRecord &clock : file.clocks) {
        const KindClock *definition = m_kind.clock(clock.clock);
        if (isOpen(clock) && clocks.contains(clock.clock) && definition)
            CASEBOOK_CHECK(meetOne(clock, *definition, domain::metOn(*definition, file, now(today), m_office.timeZone())));
    }
    return {};
}

Result<void> Clockwork::meetGates(const CaseFile &file)
{
    for (const ClockRecord &clock : file.clocks) {
        const KindClock *definition = m_kind.clock(clock.clock);
        const domain::Gate *end = definition ? m_kind.gate(definition->endsWith) : nullptr;
        if (isOpen(clock) && end && domain::holds(m_kind, *end, file))
            CASEBOOK_CHECK(meetOne(clock, *definition, Receipt::of(m_desk.clock.now(), m_office.timeZone())));
    }
    return {};
}

Result<void> Clockwork::repeat(const CaseFile &file, QDate sent)
{
    QList<ClockRecord> begun;
    const QList<Wanted> wishes = wanted(file, file.state);
    for (const ClockRecord &clock : file.clocks) {
        const KindClock *definition = m_kind.clock(clock.clock);
        if (!isOpen(clock) || !definition || !domain::beginsAgain(*definition, file.state, clock.started, sent))
            continue;
        CASEBOOK_CHECK(meetOne(clock, *definition, Receipt::on(sent)));
        for (const Wanted &wish : wishes)
            if (wish.clock->id == clock.clock && wish.kind == clock.kind)
                CASEBOOK_CHECK(begin(file, wish, Receipt::on(sent), begun));
    }
    return {};
}

Result<void> Clockwork::extend(const ClockRecord &clock, const QString &reason, QDate notified)
{
    CASEBOOK_TRY(const domain::DeadlineRule law, rule(clock));
    CASEBOOK_TRY(const Deadline first, compute(clock, false, clock.pauses));
    CASEBOOK_CHECK(domain::checkExtension(law, first, clock.isExtended, notified));
    CASEBOOK_TRY(const Deadline longer, compute(clock, true, clock.pauses));
    return write(clock, longer, store::Row().set("is_extended", value(true)).set("extension_reason", reason).set("extension_notified_on", value(notified)));
}

Result<void> Clockwork::pause(const ClockRecord &clock, const QString &reason, QDate from)
{
    if (clock.state != "running"_L1)
        return base::fail(ErrorCode::InputInvalid, {u"clock"_s, u"stopped already"_s});
    CASEBOOK_TRY(const domain::DeadlineRule law, rule(clock));
    CASEBOOK_CHECK(domain::checkPause(law, reason));
    const auto row = store::Row().set("clock_id", clock.id.value()).set("from_on", value(from)).set("to_on", value(QDate())).set("reason", reason);
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, m_transaction.insert(store::tables::clockPauses, row));
    CASEBOOK_TRY(const Deadline counted, compute(clock, clock.isExtended, clock.pauses + QList{domain::ClockPause{from, {}, reason}}));
    return write(clock, counted, store::Row().set("state", u"paused"_s));
}

Result<void> Clockwork::stop(const CaseFile &file)
{
    for (const ClockRecord &clock : file.clocks) {
        const KindClock *definition = m_kind.clock(clock.clock);
        if (isOpen(clock) && !(definition && definition->runsAfterClosing))
            CASEBOOK_CHECK(m_transaction.update(store::tables::clocks, clock.id.value(), -1, store::Row().set("state", u"cancelled"_s)));
    }
    return {};
}

}
