// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"
#include "app/domain/lines/rightsmatrix.h"

namespace casebook::domain {

// How far one line of a case is.
enum class LineState { Open, Decided, CarriedOut, Answered };

QString name(LineState state);  // "open", "decided", "carried-out", "answered"; as `--json` writes it

// One submission, several rights, each with a state and a clock of its own.
struct LineStanding {
    LineState state = LineState::Open;
    QString clock;   // state of the clock of its right: running, paused, met, missed, cancelled; empty: the law gives it no time
    QDate due;       // of the office; invalid: none
    QDate met;       // the day that ended the clock
    std::optional<RightJudgement> right;  // nothing: the kind has no table, or the law is not chosen yet
};

// Pure. Nothing for an item that is not a line with a clock of its own.
std::optional<LineStanding> standingOf(const Kind &kind, const CaseFile &file, const CaseItem &item);

}
