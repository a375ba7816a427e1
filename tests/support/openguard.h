// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstring>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

namespace casebook::support {

// From its beginning to the end of the process the kernel tells of each file that this thread wants to open and of each
// socket. Shared libraries, character tables and translations are let through, and what lies in the folder; the rest is refused and kept.
class OpenGuard {
public:
    static bool isPossible()
    {
#ifdef __x86_64__
        return true;
#else
        return false;
#endif
    }

    // False where the kernel does not allow it.
    static bool begin(const QString &folder)
    {
#ifdef __x86_64__
        s_folder = folder.toLocal8Bit();
        struct sigaction action = {};
        action.sa_sigaction = decide;
        action.sa_flags = SA_SIGINFO | SA_NODEFER;
        sigaction(SIGSYS, &action, nullptr);
        constexpr auto load = [](size_t at) { return sock_filter(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned>(at))); };
        sock_filter filter[] = {
            load(offsetof(seccomp_data, nr)),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat, 5, 0),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_open, 6, 0),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 5, 0),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_connect, 4, 0),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_execve, 3, 0),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
            load(offsetof(seccomp_data, args) + 5 * 8),  // ours, from decide()
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ours, 1, 0),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        };
        const sock_fprog program{static_cast<unsigned short>(std::size(filter)), filter};
        return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
#else
        Q_UNUSED(folder);
        return false;
#endif
    }

    // What was refused since the last time.
    static QStringList taken()
    {
        QStringList all;
        for (int i = 0; i < s_count && i < kept; ++i)
            all << QString::fromLocal8Bit(s_refused[i]);
        s_count = 0;
        return all;
    }

private:
#ifdef __x86_64__
    static constexpr unsigned ours = 0x0ca5eb00;
    static constexpr int kept = 16;

    static bool isAllowed(const char *path)
    {
        const auto begins = [path](const char *with) { return std::strncmp(path, with, std::strlen(with)) == 0; };
        const bool climbs = std::strstr(path, "..") != nullptr;
        return !climbs && (begins("/usr/lib/") || begins("/lib/") || begins("/usr/share/locale/") || begins("/etc/ld.so.cache") || begins(s_folder.constData()));
    }
    static void decide(int, siginfo_t *info, void *context)
    {
        auto *registers = static_cast<ucontext_t *>(context)->uc_mcontext.gregs;
        const char *path = info->si_syscall == SYS_openat ? reinterpret_cast<const char *>(registers[REG_RSI])
            : info->si_syscall == SYS_open                ? reinterpret_cast<const char *>(registers[REG_RDI])
                                                          : "a socket or a program";
        if (info->si_syscall == SYS_openat && isAllowed(path)) {
            const long answer = syscall(SYS_openat, registers[REG_RDI], path, registers[REG_RDX], registers[REG_R10], 0L, static_cast<long>(ours));
            registers[REG_RAX] = answer < 0 ? -errno : answer;
            return;
        }
        if (s_count < kept) {
            std::strncpy(s_refused[s_count], path, sizeof s_refused[0] - 1);
            ++s_count;
        }
        registers[REG_RAX] = -EACCES;
    }
#else
    static constexpr int kept = 16;
#endif

    inline static QByteArray s_folder;
    inline static char s_refused[kept][512] = {};
    inline static int s_count = 0;
};

}
