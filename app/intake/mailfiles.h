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

// Every regular file below the paths, folders with all their folders, links not followed. Of a Maildir, tmp is left out: its
// files are not delivered yet. Files whose name begins with a point are left out too.
MailListing listMailFiles(const QStringList &paths);

// A file with one message, or an mbox with many. Above 256 MiB the file is mapped, not read.
class MailFile {
public:
    static base::Result<MailFile> open(const QString &path);

    int count() const { return static_cast<int>(m_messages.size()); }  // an empty file counts as one (unreadable) message
    QByteArray message(int number) const;                              // from 1; valid while this object lives
    qsizetype size(int number) const { return m_messages.at(number - 1).size(); }

private:
    QByteArray m_bytes;
    std::unique_ptr<QFile> m_file;
    QList<QByteArrayView> m_messages;
};

// The pieces of an mbox: a line "From sender day hh:mm:ss year" at the start or behind an empty line begins one. Anything
// that does not start with such a line is one message.
QList<QByteArrayView> splitMailbox(QByteArrayView bytes);

}
