// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailfiles.h"

#include "app/base/files.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <cstring>

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

// A mapped file that somebody shortens meanwhile ends the program, so only archives too large for memory are mapped.
constexpr qint64 readWhole = 256 * 1024 * 1024;

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }

bool isUndelivered(const QFileInfo &file)
{
    const QDir folder = file.dir();
    return folder.dirName() == u"tmp"_s && QFileInfo(folder.filePath(u"../cur"_s)).isDir() && QFileInfo(folder.filePath(u"../new"_s)).isDir();
}

void listFolder(const QString &path, QStringList &files)
{
    QDirIterator entries(path, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo file(entries.next());
        if (file.isFile() && !file.fileName().startsWith(u'.') && !isUndelivered(file))
            files.append(file.filePath());
    }
}

// "From clara@example.org Mon Jun  1 10:00:00 2026": a clock and a year tell it from a sentence that begins with From.
bool isMailboxMark(QByteArrayView line)
{
    if (!line.startsWith("From "))
        return false;
    bool hasClock = false;
    bool hasYear = false;
    for (qsizetype i = 5; i + 4 < line.size() + 1; ++i) {
        const QByteArrayView four = line.sliced(i, 4);
        const bool digits = std::all_of(four.begin(), four.end(), isDigit);
        const bool endsHere = i + 4 == line.size() || !isDigit(line.at(i + 4));
        hasYear = hasYear || (digits && endsHere && !isDigit(line.at(i - 1)) && (four.startsWith("19") || four.startsWith("20")));
        hasClock = hasClock || (isDigit(four.at(0)) && four.at(1) == ':' && isDigit(four.at(2)) && isDigit(four.at(3)));
    }
    return hasClock && hasYear;
}

QByteArrayView lineAt(QByteArrayView bytes, qsizetype start)
{
    const void *found = std::memchr(bytes.data() + start, '\n', static_cast<size_t>(bytes.size() - start));
    const qsizetype end = found ? static_cast<const char *>(found) - bytes.data() : bytes.size();
    return bytes.sliced(start, end - start);
}

}

MailListing listMailFiles(const QStringList &paths)
{
    MailListing listing;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isDir())
            listFolder(path, listing.files);
        else if (info.exists())
            listing.files.append(path);
        else
            listing.problems.append({path, 0, {}, ProblemCode::NotFound, {}});
    }
    listing.files.sort();
    listing.files.removeDuplicates();
    return listing;
}

QList<QByteArrayView> splitMailbox(QByteArrayView bytes)
{
    if (bytes.isEmpty() || !isMailboxMark(lineAt(bytes, 0)))
        return {bytes};
    QList<QByteArrayView> messages;
    qsizetype start = 0;
    bool isBehindEmptyLine = false;
    for (qsizetype at = 0; at < bytes.size();) {
        QByteArrayView line = lineAt(bytes, at);
        const qsizetype next = at + line.size() + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (at > start && isBehindEmptyLine && isMailboxMark(line)) {
            messages.append(bytes.sliced(start, at - start));
            start = at;
        }
        isBehindEmptyLine = line.isEmpty();
        at = next;
    }
    messages.append(bytes.sliced(start));
    return messages;
}

base::Result<MailFile> MailFile::open(const QString &path)
{
    MailFile mail;
    if (QFileInfo(path).size() <= readWhole) {
        CASEBOOK_TRY(mail.m_bytes, base::readFile(path, readWhole));
        mail.m_messages = splitMailbox(mail.m_bytes);
        return mail;
    }
    if (!QFileInfo(path).isFile())
        return base::fail(base::ErrorCode::FileNotReadable, {path});
    mail.m_file = std::make_unique<QFile>(path);
    if (!mail.m_file->open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::FileNotReadable, {path}, mail.m_file->errorString());
    const qint64 size = mail.m_file->size();
    const uchar *bytes = mail.m_file->map(0, size, QFile::MapPrivateOption);
    if (!bytes)
        return base::fail(base::ErrorCode::FileNotReadable, {path}, mail.m_file->errorString());
    mail.m_messages = splitMailbox(QByteArrayView(reinterpret_cast<const char *>(bytes), size));
    return mail;
}

QByteArray MailFile::message(int number) const
{
    const QByteArrayView bytes = m_messages.at(number - 1);
    return QByteArray::fromRawData(bytes.data(), bytes.size());
}

}
