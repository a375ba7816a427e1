// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace casebook::cli {

// Ctrl+C. Outside of long work the program ends at once with 130: what a transaction had not committed is undone by the
// engine. Inside, the work is told once and ends cleanly; a second Ctrl+C ends at once.
void watchForInterruption();
bool wasInterrupted();

// While one exists, the work asks wasInterrupted() by itself.
class LongWork final {
public:
    LongWork();
    ~LongWork();
    LongWork(const LongWork &) = delete;
    LongWork &operator=(const LongWork &) = delete;
};

// The state to which a terminal is put back, also when the program is interrupted.
void keepTerminal(int file);
void restoreTerminal();

}
