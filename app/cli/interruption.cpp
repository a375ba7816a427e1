// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include "app/cli/exitcode.h"

#include <csignal>
#include <termios.h>
#include <unistd.h>

namespace casebook::cli {

namespace {

// A signal handler reaches nothing but what lies here.
volatile std::sig_atomic_t theInterruption = 0;
volatile std::sig_atomic_t theLongWork = 0;
volatile std::sig_atomic_t theTerminalFile = -1;
termios theTerminal;

void putTerminalBack()
{
    if (theTerminalFile >= 0)
        tcsetattr(theTerminalFile, TCSANOW, &theTerminal);
    theTerminalFile = -1;
}

void interrupted(int)
{
    if (theLongWork && !theInterruption) {
        theInterruption = 1;
        return;
    }
    putTerminalBack();
    _exit(Interrupted);
}

}

void watchForInterruption()
{
    theInterruption = 0;
    struct sigaction action {};
    action.sa_handler = interrupted;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

bool wasInterrupted()
{
    return theInterruption != 0;
}

LongWork::LongWork()
{
    theLongWork = 1;
}

LongWork::~LongWork()
{
    theLongWork = 0;
}

void keepTerminal(int file)
{
    if (tcgetattr(file, &theTerminal) == 0)
        theTerminalFile = file;
}

void restoreTerminal()
{
    putTerminalBack();
}

}
