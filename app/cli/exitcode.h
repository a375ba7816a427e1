// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/errorcode.h"

#include <QString>

namespace casebook::cli {

// The exit codes of the program; the manual page lists them.
enum ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    NotFound = 3,
    GateNotMet = 4,
    LockedOrChanged = 5,
    IntegrityProblem = 6,
    NotPermitted = 7,
    BadInput = 8,
    WrongPassphrase = 9,
    Interrupted = 130,
};

ExitCode exitCodeOf(base::ErrorCode code);

// The name of an error for machines, the same in every language and version: "gate-not-met".
QString nameOf(base::ErrorCode code);

}
