// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dice.h"

#include <QByteArray>
#include <QByteArrayList>

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/time.h>
#include <unistd.h>

namespace casebook::support {

// A damaged copy: bytes, digits and pieces change, words that a reader might trip over come in, pieces of others too.
inline QByteArray mutated(QByteArray bytes, const QByteArrayList &words, const QByteArrayList &others, Dice &dice)
{
    for (int change = dice.below(6); change >= 0; --change) {
        if (bytes.isEmpty())
            bytes = "x";
        const qsizetype at = dice.below(bytes.size());
        switch (dice.below(8)) {
        case 0: bytes[at] = static_cast<char>(dice.below(256)); break;
        case 1: bytes.remove(at, dice.below(40)); break;
        case 2: bytes.insert(at, bytes.mid(dice.below(bytes.size()), dice.below(200))); break;
        case 3: bytes.truncate(at); break;
        case 4: bytes.insert(at, bytes.mid(at, dice.below(30)).repeated(dice.below(300))); break;
        case 5: {
            const QByteArray other = dice.pick(others);
            bytes.insert(at, other.mid(dice.below(other.size()), dice.below(400)));
            break;
        }
        default: bytes.insert(at, dice.pick(words)); break;
        }
    }
    return bytes;
}

// Watches over what is done with one input after the other: whoever takes longer than a second of computing time for one, or
// crashes over it, leaves the input in the folder and its name on standard error.
class InputWatch {
public:
    explicit InputWatch(const QString &folder)
    {
        s_file = (folder + QStringLiteral("/failing-input")).toLocal8Bit();
        for (const int signal : {SIGVTALRM, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL})
            std::signal(signal, keep);
    }
    ~InputWatch() { arm(0); }
    InputWatch(const InputWatch &) = delete;
    InputWatch &operator=(const InputWatch &) = delete;

    void next(const QByteArray &input)
    {
        s_input = input;
        arm(1);
    }

private:
    static void arm(int seconds)
    {
        const itimerval limit{{0, 0}, {seconds, 0}};
        setitimer(ITIMER_VIRTUAL, &limit, nullptr);
    }
    static void say(const char *text)
    {
        [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text, std::strlen(text));
    }
    static void keep(int signal)
    {
        const int file = ::open(s_file.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        [[maybe_unused]] const ssize_t written = ::write(file, s_input.constData(), static_cast<size_t>(s_input.size()));
        say(signal == SIGVTALRM ? "longer than a second: " : "crash: ");
        say(s_file.constData());
        say("\n");
        ::_exit(70);
    }

    inline static QByteArray s_file;
    inline static QByteArray s_input;
};

}
