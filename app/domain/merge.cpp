// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/merge.h"

#include "app/domain/gate.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

using base::ErrorCode;
using base::fail;

bool sharePerson(const CaseFile &one, const CaseFile &other)
{
    const auto isIn = [&other](const CaseParty &party) {
        return std::any_of(other.parties.cbegin(), other.parties.cend(), [&party](const CaseParty &there) { return there.party.id == party.party.id; });
    };
    return std::any_of(one.parties.cbegin(), one.parties.cend(), isIn);
}

bool hasGivenTime(const CaseFile &file)
{
    return std::any_of(file.clocks.cbegin(), file.clocks.cend(), [](const ClockRecord &clock) {
        return clock.isMain && (clock.isExtended || !clock.pauses.isEmpty()) && (clock.state == "running"_L1 || clock.state == "paused"_L1);
    });
}

qsizetype verified(const MergeRule &rule, const CaseFile &file)
{
    return rule.verified(factValues(file.details.value(rule.verifiedFact)).value(0));
}

}

QStringList duplicateReasons(const MergeRule &rule, const CaseFile &file, const QStringList &subjects, const LikeCase &other)
{
    const bool isNear = rule.days > 0 && std::abs(other.received.daysTo(file.received)) <= rule.days;
    if (!isNear || other.kind != file.kind || other.number == file.number || !(other.isSamePerson || other.isSameName))
        return {};
    const bool isSameSubject = std::any_of(subjects.cbegin(), subjects.cend(), [&other](const QString &subject) { return other.subjects.contains(subject); });
    const bool haveNone = subjects.isEmpty() || other.subjects.isEmpty();
    if (!isSameSubject && !(haveNone && other.isSamePerson))
        return {};
    QStringList reasons{other.isSamePerson ? u"person"_s : u"name"_s};
    if (isSameSubject)
        reasons << u"subject"_s;
    return reasons << u"days"_s;
}

base::Result<void> checkMerge(const Kind &kind, const CaseFile &from, const CaseFile &into)
{
    if (kind.merge.state.isEmpty())
        return fail(ErrorCode::InputInvalid, {u"into"_s, u"cases of this kind are linked, not merged"_s});
    if (from.id == into.id)
        return fail(ErrorCode::InputInvalid, {u"into"_s, u"it is the case itself"_s});
    if (from.kind != into.kind)
        return fail(ErrorCode::InputInvalid, {u"into"_s, u"a case of another kind"_s});
    if (from.compartment != into.compartment)
        return fail(ErrorCode::InputInvalid, {u"into"_s, u"cannot be linked"_s});
    for (const CaseFile *file : {&from, &into})
        if (kind.isClosed(file->state))
            return fail(ErrorCode::AlreadyClosed, {file->number});
    QStringList gates;
    const qsizetype fromVerified = kind.merge.verifiedFact.isEmpty() ? 0 : verified(kind.merge, from);
    const qsizetype intoVerified = kind.merge.verifiedFact.isEmpty() ? 0 : verified(kind.merge, into);
    if (fromVerified < intoVerified || (fromVerified != intoVerified && !sharePerson(from, into)))
        gates << u"merge-verified"_s;
    if (from.due.isValid() && into.due.isValid() && from.due < into.due && hasGivenTime(into))
        gates << u"merge-clock"_s;
    return gates.isEmpty() ? base::Result<void>() : fail(ErrorCode::GateNotMet, gates);
}

}
