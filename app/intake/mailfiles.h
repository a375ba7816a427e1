// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/intake/problem.h"

#include <QByteArray>
#include <QFile>
#include <memory>

namespace casebook::intake {

struct MailListing {
    QStringList files;         // each once, in the order of their paths
    QList<Problem> problems;   // NotFound: a path that leads nowhere
};

// Every regular file below the paths, folders with all their folders, links not followed. Of a Maildir only what was delivered:
// not tmp, not the drafts of cur (flag D), not what mail programs keep beside cur and new. The other flags change nothing: who
// wrote has written, whatever was done with the message since. Files whose name begins with a point are left out too.
MailListing listMailFiles(const QStringList &paths);

// Where a message lies in its file.
struct MailPiece {
    qint64 begin = 0;
    qint64 sizeBytes = 0;
    bool isOfMailbox = false;  // it begins with a line "From …", and lines of it are escaped

    friend bool operator==(const MailPiece &, const MailPiece &) = default;
};

// The pieces of an mbox: a line "From sender day hh:mm:ss year" begins one at the start, behind an empty line, or, where a
// message broke off, before a header line. A file that does not start with such a line is one message; so is an empty one.
// The device is read from its place to its end, a few kilobytes at a time.
QList<MailPiece> splitMailbox(QIODevice &device);

// A file with one message, or an mbox with many. However large it is, one message at a time is in memory.
class MailFile {
public:
    // FileNotReadable, also for what is no regular file.
    static base::Result<MailFile> open(const QString &path);

    int count() const { return static_cast<int>(m_pieces.size()); }
    const MailPiece &piece(int number) const { return m_pieces.at(number - 1); }  // from 1
    // As it stands in the file. FileNotReadable when the file became shorter.
    base::Result<QByteArray> bytes(const MailPiece &piece) const;

private:
    std::unique_ptr<QFile> m_file;
    QList<MailPiece> m_pieces;
};

// The same without looking for the pieces again.
base::Result<QByteArray> readPiece(const QString &path, const MailPiece &piece);

// The message in the bytes of a piece: without the "From " line and the empty line at the end, and with the ">" taken from
// ">From ", ">>From " (mboxrd) that the mbox put before.
QByteArray messageOf(const QByteArray &bytes, const MailPiece &piece);

}
