// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <functional>

namespace casebook::store {

// What the care of a whole store is at; each takes as long as reading the store does.
enum class CareStage { CopyingPages, ChangingKey, ReadingPages, CheckingStructure, VerifyingJournal, CopyingRows, MakingSearch, ComparingRows, VerifyingCopy };

// How far a stage is; `all` is 0 where nobody knows. Told often, in the thread of the work. Answers false to stop (Cancelled),
// which leaves everything as it was.
using CareProgress = std::function<bool(CareStage stage, qint64 done, qint64 all)>;

inline bool goesOn(const CareProgress &progress, CareStage stage, qint64 done = 0, qint64 all = 0) { return !progress || progress(stage, done, all); }

}
