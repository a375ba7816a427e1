// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/pdftext.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <csignal>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace casebook::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostText = 4 * 1024 * 1024;
constexpr int wholeTime = 10'000;  // ms; a process that waits uses no CPU time
constexpr rlim_t cpuSeconds = 5;
constexpr rlim_t memoryBytes = 512 * 1024 * 1024;
constexpr rlim_t openFiles = 32;
constexpr int notIsolated = 77;

void limit(__rlimit_resource_t what, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(what, &both);
}

// Runs in the child between fork and exec: system calls only. What the kernel refuses (a network namespace, in many
// containers) is left away; the limits are never refused.
void confine()
{
    unshare(CLONE_NEWUSER | CLONE_NEWNET);
    limit(RLIMIT_AS, memoryBytes);
    limit(RLIMIT_CPU, cpuSeconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, openFiles);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
}

// The same, but gives up where the network stays.
void confineOrEnd()
{
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        _exit(notIsolated);
    confine();
}

// By its place, not through PATH.
QString program()
{
    return QStandardPaths::findExecutable(u"pdftotext"_s, {u"/usr/bin"_s, u"/usr/local/bin"_s, u"/app/bin"_s});
}

}

std::optional<QString> pdfText(const QByteArray &bytes)
{
    const QString found = program();
    if (found.isEmpty())
        return {};
    QProcess reader;
    QProcessEnvironment environment;
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    reader.setProcessEnvironment(environment);
    reader.setWorkingDirectory(u"/"_s);
    reader.setChildProcessModifier(confine);
    reader.setStandardErrorFile(QProcess::nullDevice());
    reader.start(found, {u"-q"_s, u"-enc"_s, u"UTF-8"_s, u"-nopgbrk"_s, u"-"_s, u"-"_s});
    reader.write(bytes);
    reader.closeWriteChannel();
    const QDeadlineTimer end(wholeTime);
    QByteArray text;
    while (reader.state() != QProcess::NotRunning && text.size() < mostText && !end.hasExpired()) {
        reader.waitForReadyRead(static_cast<int>(end.remainingTime()));
        text += reader.read(mostText - text.size());
    }
    const bool isCut = text.size() >= mostText;
    if (reader.state() != QProcess::NotRunning) {
        reader.kill();
        reader.waitForFinished();
    }
    text += reader.read(mostText - text.size());
    const bool isWhole = reader.exitStatus() == QProcess::NormalExit && reader.exitCode() == 0;
    return isCut || isWhole ? std::optional(QString::fromUtf8(text)) : std::nullopt;
}

PdfReader pdfReader()
{
    PdfReader found{program()};
    if (found.program.isEmpty())
        return found;
    QProcess reader;
    reader.setChildProcessModifier(confineOrEnd);
    reader.setStandardErrorFile(QProcess::nullDevice());
    reader.start(found.program, {u"-v"_s});
    found.isIsolated = reader.waitForFinished(wholeTime) && reader.exitStatus() == QProcess::NormalExit && reader.exitCode() != notIsolated;
    return found;
}

}
