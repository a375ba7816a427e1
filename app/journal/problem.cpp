// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/problem.h"

namespace casebook::journal {

using namespace Qt::StringLiterals;

QString wordOf(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::EntryUnreadable: return u"entry-unreadable"_s;
    case Problem::Kind::EntryChanged: return u"entry-changed"_s;
    case Problem::Kind::EntryMissing: return u"entry-missing"_s;
    case Problem::Kind::EntryRepeated: return u"entry-repeated"_s;
    case Problem::Kind::EntryOutOfPlace: return u"entry-out-of-place"_s;
    case Problem::Kind::EntryBeyondTree: return u"entry-beyond-tree"_s;
    case Problem::Kind::RootDiffers: return u"root-differs"_s;
    case Problem::Kind::CheckpointContradicted: return u"checkpoint-contradicted"_s;
    case Problem::Kind::SeenContradicted: return u"seen-contradicted"_s;
    case Problem::Kind::ValueChanged: return u"value-changed"_s;
    case Problem::Kind::OpeningUnknown: return u"opening-unknown"_s;
    case Problem::Kind::OpeningRepeated: return u"opening-repeated"_s;
    case Problem::Kind::OpeningMisfiled: return u"opening-misfiled"_s;
    case Problem::Kind::OpeningMissing: return u"opening-missing"_s;
    case Problem::Kind::ErasedWithoutEntry: return u"erased-without-entry"_s;
    case Problem::Kind::ErasedValuePresent: return u"erased-value-present"_s;
    case Problem::Kind::StateDiffers: return u"state-differs"_s;
    case Problem::Kind::StateUnrecorded: return u"state-unrecorded"_s;
    case Problem::Kind::StateMissing: return u"state-missing"_s;
    case Problem::Kind::AttachmentChanged: return u"attachment-changed"_s;
    }
    Q_UNREACHABLE();
}

void ProblemList::add(Problem problem)
{
    ++m_count;
    if (problem.throughSequence == 0)
        problem.throughSequence = problem.sequence;
    if (m_problems.size() < kept)
        m_problems.append(std::move(problem));
}

}
