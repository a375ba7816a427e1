// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <QTest>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace casebook::cli;

namespace {

// The exit code of a process that interrupts itself.
int endOf(void (*work)())
{
    const pid_t child = ::fork();
    if (child == 0) {
        watchForInterruption();
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}

class TestInterruption : public QObject {
    Q_OBJECT

private slots:
    void endsAtOnceOutsideOfLongWork()
    {
        QCOMPARE(endOf([] { ::raise(SIGINT); }), 130);
    }

    void longWorkIsToldAndGoesOn()
    {
        QCOMPARE(endOf([] {
            const LongWork work;
            ::raise(SIGINT);
            ::_exit(wasInterrupted() ? 7 : 8);
        }), 7);
    }

    void theSecondOneEndsLongWorkToo()
    {
        QCOMPARE(endOf([] {
            const LongWork work;
            ::raise(SIGINT);
            ::raise(SIGINT);
        }), 130);
    }

    void nothingHappensWithoutASignal()
    {
        QCOMPARE(endOf([] { ::_exit(wasInterrupted() ? 1 : 0); }), 0);
    }
};

QTEST_APPLESS_MAIN(TestInterruption)
#include "tst_interruption.moc"
