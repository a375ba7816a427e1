// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/clockdays.h"
#include "app/casework/frame/clockwork.h"
#include "app/domain/workflow.h"

// The clocks of a case that belong to its items.
namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::Result;
using domain::CaseFile;
using domain::ClockRecord;
using domain::Deadline;
using domain::KindClock;
using domain::Receipt;
using store::value;

// Lines that were answered ahead of the others end the clock of their right with the last of them. When such a day turns out wrong the
// clock runs again, unless the case itself was answered meanwhile. A day before a clock began says nothing of it.
Result<void> Clockwork::meetLines(const CaseFile &file)
{
    for (const ClockRecord &clock : file.clocks) {
        const KindClock *definition = m_kind.clock(clock.clock);
        if (!definition || definition->itemMetFact.isEmpty())
            continue;
        const QDate last = domain::lastDayOf(m_kind, definition->itemMetFact, file, clock.kind);
        const bool isAnswered = last.isValid() && last >= clock.started;
        if (isAnswered && (isOpen(clock) || (clock.met.isValid() && clock.met != last && dayIn(file.details, definition->metFact).isNull())))
            CASEBOOK_CHECK(meetOne(clock, *definition, Receipt::on(last)));
        else if (!isAnswered && clock.met.isValid() && dayIn(file.details, definition->metFact).isNull())
            CASEBOOK_CHECK(m_transaction.update(store::tables::clocks, clock.id.value(), -1, store::Row().set("state", u"running"_s).set("met_on", value(QDate()))));
    }
    return {};
}

// Each item has its own day: the clock begins when the day is written down, moves with it, and ends when the day was kept or
// when day or item go.
Result<void> Clockwork::followItems(const CaseFile &file, QDate today, QList<ClockRecord> &begun)
{
    for (const KindClock &definition : m_kind.clocks) {
        const QList<domain::CaseItem> items = definition.dueList.isEmpty() ? QList<domain::CaseItem>() : file.itemsOf(definition.dueList);
        for (const domain::CaseItem &item : items)
            CASEBOOK_CHECK(followItem(file, definition, item, today, begun));
        for (const ClockRecord &clock : file.clocks) {
            const bool isGone = !definition.dueList.isEmpty() && isOpen(clock) && clock.clock == definition.id && !writtenOn(file, definition, clock.kind).isValid();
            if (isGone)
                CASEBOOK_CHECK(m_transaction.update(store::tables::clocks, clock.id.value(), -1, store::Row().set("state", u"cancelled"_s)));
        }
    }
    return {};
}

// The day on which an earlier date was kept stays in the item until another one is written over it; it says nothing of the next.
Result<void> Clockwork::followItem(const CaseFile &file, const KindClock &definition, const domain::CaseItem &item, QDate today, QList<ClockRecord> &begun)
{
    const Wanted wish{&definition, plainCounting, kindOf(item)};
    const QDate due = dayIn(item.details, definition.dueFact);
    const QDate kept = dayIn(item.details, definition.metFact);
    const ClockRecord *running = nullptr;
    bool isDone = !due.isValid();
    bool isKeptNow = kept.isValid();
    for (const ClockRecord &clock : file.clocks) {
        if (clock.clock != definition.id || clock.kind != wish.kind)
            continue;
        running = isOpen(clock) ? &clock : running;
        isDone |= clock.met.isValid() && clock.due == due;
        isKeptNow &= !(clock.met == kept && clock.due != due);
    }
    if (!running)
        return isDone || isKeptNow ? Result<void>() : begin(file, wish, Receipt::on(today), begun);
    if (!due.isValid())
        return {};
    ClockRecord moved = *running;
    CASEBOOK_TRY(const Deadline written, counted(file, wish, Receipt::on(running->started), false, {}));
    CASEBOOK_CHECK(write(moved, written, store::Row()));
    moved.trace = written.toJson();
    return isKeptNow ? meetOne(moved, definition, Receipt::on(kept)) : Result<void>();
}

}
