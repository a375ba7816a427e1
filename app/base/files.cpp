// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace casebook::base {

namespace {

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

int writeAll(int descriptor, const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t written = ::write(descriptor, content.constData() + done, static_cast<size_t>(content.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return errno;
        done += written;
    }
    return ::fsync(descriptor) == 0 ? 0 : errno;
}

}

Error fileError(const QString &path, int systemError, ErrorCode otherwise)
{
    const bool full = systemError == ENOSPC || systemError == EDQUOT;
    return {full ? ErrorCode::DiskFull : otherwise, {path}, QString::fromLocal8Bit(std::strerror(systemError))};
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const Descriptor descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (descriptor.number() < 0)
        return fail(fileError(path, errno, errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileNotReadable));
    struct stat status = {};
    if (::fstat(descriptor.number(), &status) != 0 || !S_ISREG(status.st_mode))
        return fail(ErrorCode::FileNotReadable, {path}, QStringLiteral("not a regular file"));
    if (status.st_size > limit)
        return fail(ErrorCode::FileNotReadable, {path}, QStringLiteral("larger than %1 bytes").arg(limit));
    QFile file;
    if (!file.open(descriptor.number(), QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, {path}, file.errorString());
    QByteArray content = file.read(limit + 1);
    if (content.size() > limit)
        return fail(ErrorCode::FileNotReadable, {path}, QStringLiteral("larger than %1 bytes").arg(limit));
    return content;
}

Result<void> writeFileAtomically(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).absolutePath();
    QByteArray temporary = QFile::encodeName(path + QStringLiteral(".XXXXXX"));
    const Descriptor descriptor(::mkstemp(temporary.data()));
    if (descriptor.number() < 0)
        return fail(fileError(path, errno, ErrorCode::FileNotWritable));
    int problem = writeAll(descriptor.number(), content);
    if (problem == 0 && ::rename(temporary.constData(), QFile::encodeName(path).constData()) != 0)
        problem = errno;
    if (problem != 0) {
        ::unlink(temporary.constData());
        return fail(fileError(path, problem, ErrorCode::FileNotWritable));
    }
    const Descriptor parent(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (parent.number() >= 0)
        ::fsync(parent.number());
    return {};
}

}
