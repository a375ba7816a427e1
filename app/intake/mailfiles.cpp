// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

constexpr qsizetype longestMark = 1024;  // of a line "From …"; what is longer is none

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }

bool isUndelivered(const QFileInfo &file)
{
    const QDir folder = file.dir();
    return folder.dirName() == u"tmp"_s && QFileInfo(folder.filePath(u"../cur"_s)).isDir() && QFileInfo(folder.filePath(u"../new"_s)).isDir();
}

bool hasMaildir(const QDir &folder) { return QFileInfo(folder.filePath(u"cur"_s)).isDir() && QFileInfo(folder.filePath(u"new"_s)).isDir(); }

// "1700000000.M1P2.host:2,DS": the letters behind the last comma.
bool isDraft(const QFileInfo &file)
{
    const QString name = file.fileName();
    const qsizetype flags = std::max({name.lastIndexOf(u":2,"_s), name.lastIndexOf(u";2,"_s), name.lastIndexOf(u"!2,"_s)});
    return flags >= 0 && name.sliced(flags + 3).contains(u'D') && file.dir().dirName() == u"cur"_s && hasMaildir(QDir(file.dir().filePath(u".."_s)));
}

// Indexes and lists of subscriptions that mail programs keep in the folder itself.
bool isNoMessageOfMaildir(const QFileInfo &file)
{
    return hasMaildir(file.dir()) && file.suffix().compare(u"eml"_s, Qt::CaseInsensitive) != 0;
}

void listFolder(const QString &path, QStringList &files)
{
    QDirIterator entries(path, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo file(entries.next());
        if (file.isFile() && !file.fileName().startsWith(u'.') && !isUndelivered(file) && !isDraft(file) && !isNoMessageOfMaildir(file))
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

// "Name:" at the start of a line.
bool isHeaderLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && std::all_of(line.begin(), line.begin() + colon, [](char letter) { return letter > ' ' && letter < 0x7f; });
}

// Finds where messages begin, told every line with its place.
class MailboxScan {
public:
    void line(qint64 at, QByteArrayView words)
    {
        if (m_brokenOff >= 0 && isHeaderLine(words))
            begin(m_brokenOff);
        m_brokenOff = -1;
        const bool isMark = (m_isMailbox || m_isStart) && isMailboxMark(words);
        if (isMark && (m_isStart || m_isBehindEmptyLine))
            begin(at);
        else if (isMark)
            m_brokenOff = at;
        m_isMailbox = m_isMailbox || (isMark && m_isStart);
        m_isStart = m_isStart && words.isEmpty();
        m_isBehindEmptyLine = words.isEmpty();
    }
    QList<MailPiece> pieces(qint64 size)
    {
        if (m_pieces.isEmpty())
            return {{0, size, false}};
        m_pieces.last().sizeBytes = size - m_pieces.last().begin;
        return m_pieces;
    }

private:
    void begin(qint64 at)
    {
        if (!m_pieces.isEmpty())
            m_pieces.last().sizeBytes = at - m_pieces.last().begin;
        m_pieces.append({at, 0, true});
    }

    QList<MailPiece> m_pieces;
    qint64 m_brokenOff = -1;  // a mark that no empty line stands before
    bool m_isStart = true;
    bool m_isMailbox = false;
    bool m_isBehindEmptyLine = false;
};

base::Result<QByteArray> readFrom(QFile &file, const MailPiece &piece)
{
    QByteArray bytes;
    if (file.seek(piece.begin))
        bytes = file.read(piece.sizeBytes);
    if (bytes.size() != piece.sizeBytes)
        return base::fail(base::ErrorCode::FileNotReadable, {file.fileName()}, file.errorString());
    return bytes;
}

base::Result<std::unique_ptr<QFile>> openFile(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::FileNotReadable, {path}, file->errorString());
    return file;
}

// A line that begins with this and any number of ">" before it is escaped.
constexpr QByteArrayView escaped = "From ";

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

QList<MailPiece> splitMailbox(QIODevice &device)
{
    char buffer[longestMark + 1];
    MailboxScan scan;
    qint64 at = 0;
    bool isLineBegin = true;
    for (;;) {
        const qint64 size = device.readLine(buffer, sizeof buffer);
        if (size <= 0)
            break;
        QByteArrayView line(buffer, size);
        const bool isLineEnd = line.endsWith('\n');
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (isLineBegin)
            scan.line(at, isLineEnd || size < longestMark ? line : QByteArrayView("x"));
        isLineBegin = isLineEnd;
        at += size;
    }
    return scan.pieces(at);
}

base::Result<MailFile> MailFile::open(const QString &path)
{
    MailFile mail;
    CASEBOOK_TRY(mail.m_file, openFile(path));
    mail.m_pieces = splitMailbox(*mail.m_file);
    if (mail.m_file->error() != QFileDevice::NoError)
        return base::fail(base::ErrorCode::FileNotReadable, {path}, mail.m_file->errorString());
    return mail;
}

base::Result<QByteArray> MailFile::bytes(const MailPiece &piece) const
{
    return readFrom(*m_file, piece);
}

base::Result<QByteArray> readPiece(const QString &path, const MailPiece &piece)
{
    CASEBOOK_TRY(const auto file, openFile(path));
    return readFrom(*file, piece);
}

QByteArray messageOf(const QByteArray &bytes, const MailPiece &piece)
{
    if (!piece.isOfMailbox)
        return bytes;
    const qsizetype mark = bytes.indexOf('\n');
    QByteArrayView rest = QByteArrayView(bytes).sliced(mark < 0 ? bytes.size() : mark + 1);
    for (const QByteArrayView end : {QByteArrayView("\r\n\r\n"), QByteArrayView("\n\n")}) {
        if (rest.endsWith(end)) {
            rest.chop(end.size() / 2);
            break;
        }
    }
    QByteArray message;
    message.reserve(rest.size());
    qsizetype copied = 0;
    for (qsizetype found = rest.indexOf(escaped); found >= 0; found = rest.indexOf(escaped, found + escaped.size())) {
        qsizetype line = found;
        while (line > copied && rest.at(line - 1) == '>')
            --line;
        if (line == found || (line > 0 && rest.at(line - 1) != '\n'))
            continue;
        message.append(rest.sliced(copied, line - copied).toByteArray());
        copied = line + 1;
    }
    message.append(rest.sliced(copied).toByteArray());
    return message;
}

}
