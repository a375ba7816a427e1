// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/lines/linestanding.h"

#include "app/domain/gate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

constexpr std::array names{"open"_L1, "decided"_L1, "carried-out"_L1, "answered"_L1};

// The clock that a kind starts for each right of its lines.
const KindClock *clockOfLines(const Kind &kind)
{
    const auto found = std::find_if(kind.clocks.cbegin(), kind.clocks.cend(), [](const KindClock &clock) { return !clock.itemMetFact.isEmpty(); });
    return found == kind.clocks.cend() ? nullptr : &*found;
}

bool isSet(const CaseItem &item, const QString &fact)
{
    return !factValues(item.details.value(fact)).isEmpty();
}

// A right may have begun a clock more than once: the last one counts.
const ClockRecord *recordOf(const CaseFile &file, const QString &clock, const QStringList &rights)
{
    const auto found = std::find_if(file.clocks.crbegin(), file.clocks.crend(),
        [&](const ClockRecord &record) { return record.clock == clock && rights.contains(record.kind) && record.state != "cancelled"_L1; });
    return found == file.clocks.crend() ? nullptr : &*found;
}

}

QString name(LineState state)
{
    return names.at(static_cast<size_t>(state));
}

std::optional<LineStanding> standingOf(const Kind &kind, const CaseFile &file, const CaseItem &item)
{
    const KindClock *clock = clockOfLines(kind);
    if (!clock || item.list != kind.titleList)
        return std::nullopt;
    const QStringList rights = factValues(item.details.value(kind.titleFact));
    LineStanding standing;
    if (const ClockRecord *record = recordOf(file, clock->id, rights)) {
        standing.clock = record->state;
        standing.due = record->due;
        standing.met = record->met;
    }
    const bool isDecided = !item.text("outcome"_L1).isEmpty();
    if (isSet(item, clock->itemMetFact) || (isDecided && standing.met.isValid()))
        standing.state = LineState::Answered;
    else if (isDecided && isSet(item, clock->actedFact))
        standing.state = LineState::CarriedOut;
    else if (isDecided)
        standing.state = LineState::Decided;
    if (kind.rights && !rights.isEmpty() && !file.regime.isEmpty())
        standing.right = kind.rights->judge(rights.constFirst(), file.regime, item.text("legal-basis"_L1));
    return standing;
}

}
