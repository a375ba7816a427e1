// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/interruption.h"

#include <QCoreApplication>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using base::Secret;

namespace {

constexpr qsizetype longestPassphrase = 1024;

bool isSteering(QChar character)
{
    const char16_t code = character.unicode();
    if (code == u'\n' || code == u'\t')
        return false;
    const bool isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool turnsDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return isControl || turnsDirection;
}

// The terminal without echo; as it was when the object goes, and when the program is interrupted meanwhile.
class SilentTerminal {
public:
    explicit SilentTerminal(int file) : m_file(file)
    {
        termios silent{};
        if (tcgetattr(m_file, &silent) != 0)
            return;
        keepTerminal(m_file);
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(m_file, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { restoreTerminal(); }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    int m_file;
};

// Byte by byte into locked memory, so that no buffer keeps a copy.
Result<Secret> readLine(int file)
{
    Secret buffer(longestPassphrase);
    qsizetype size = 0;
    for (;;) {
        char byte = 0;
        const ssize_t count = ::read(file, &byte, 1);
        if (count <= 0 && size == 0)
            return fail(ErrorCode::Interrupted);
        if (count <= 0 || byte == '\n')
            break;
        if (size == longestPassphrase)
            return fail(ErrorCode::ValueTooLong, {u"passphrase"_s, QString::number(longestPassphrase)});
        buffer.data()[size++] = static_cast<unsigned char>(byte);
    }
    Secret line(size);
    std::copy_n(buffer.data(), size, line.data());
    return line;
}

}

QString harmless(const QString &text)
{
    QString result = text;
    for (QChar &character : result)
        if (isSteering(character))
            character = QChar(QChar::ReplacementCharacter);
    return result;
}

void Console::answer(const QString &lines)
{
    if (!lines.isEmpty())
        m_answers.write(harmless(lines).toUtf8() + '\n');
}

void Console::answer(const QByteArray &document)
{
    m_answers.write(document);
}

void Console::warn(const QString &line)
{
    progress({});
    m_messages.write(harmless(line).toUtf8() + '\n');
}

void Console::say(const QString &line)
{
    if (!m_isQuiet)
        warn(line);
}

void Console::progress(const QString &text)
{
    const bool hasSomething = m_hasProgress || !text.isEmpty();
    if (m_isTerminal && !m_isQuiet && hasSomething)
        m_messages.write("\r\x1b[K" + harmless(text).toUtf8());
    m_hasProgress = !text.isEmpty();
}

int Console::width()
{
    winsize size{};
    return ::isatty(STDOUT_FILENO) && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

Result<Secret> askSecret(const QString &question)
{
    const int file = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (file < 0)
        return fail(ErrorCode::UsageWrong, {QCoreApplication::translate("Usage", "there is no terminal to ask for the passphrase; name a file with --passphrase-file")});
    const QByteArray prompt = question.toUtf8() + ": ";
    Result<Secret> answer = fail(ErrorCode::Interrupted);
    {
        const SilentTerminal silent(file);
        [[maybe_unused]] const ssize_t asked = ::write(file, prompt.constData(), static_cast<size_t>(prompt.size()));
        answer = readLine(file);
    }
    [[maybe_unused]] const ssize_t ended = ::write(file, "\n", 1);
    ::close(file);
    return answer;
}

}
