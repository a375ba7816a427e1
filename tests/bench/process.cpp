// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/process.h"

#include "tests/bench/figures.h"

#include <QProcess>
#include <QStandardPaths>

namespace casebook::bench {

using base::Result;

bool Process::isThere(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

Result<QByteArray> Process::output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() > 1)
        return base::fail(base::ErrorCode::Internal, {program}, QString::fromUtf8(process.readAllStandardError()));
    return process.readAllStandardOutput();
}

Result<double> Process::seconds(const QString &program, const QStringList &arguments)
{
    const Stopwatch watch;
    CASEBOOK_TRY([[maybe_unused]] const QByteArray said, output(program, arguments));
    return watch.seconds();
}

}
