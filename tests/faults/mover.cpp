// SPDX-License-Identifier: GPL-3.0-or-later
// A move of a casebook as a program of its own, which dies at a chosen moment. mover FROM USER TO KILL-AT: prints how
// often the move told how far it was before the copy was committed and in all, or the error when it failed. KILL-AT 0: never.
#include "app/workspace/migration.h"
#include "tests/support/anyplace.h"

#include <QCoreApplication>
#include <csignal>
#include <cstdio>

using namespace casebook;
using support::secretOf;

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    const auto office = workspace::Workspace::open({words.value(1), words.value(2)}, secretOf(words.value(1)));
    if (!office) {
        std::printf("failed %d\n", static_cast<int>(office.error().code));
        return 1;
    }
    const int killAt = words.value(4).toInt();
    int told = 0;
    int beforeCommit = 0;
    const auto done = workspace::migrate(**office, {words.value(3)}, secretOf(words.value(3)), [&](store::CareStage stage, qint64, qint64) {
        beforeCommit += stage != store::CareStage::VerifyingCopy;
        if (++told == killAt)
            std::raise(SIGKILL);
        return true;
    });
    if (!done) {
        std::printf("failed %d\n", static_cast<int>(done.error().code));
        return 1;
    }
    std::printf("%d %d\n", beforeCommit, told);
    return 0;
}
