// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace casebook::intake {

// "R-2026-00041" where a subject carries it in brackets, else empty. Anybody can write it: who attaches the message to that
// case compares the sender first.
QString caseNumberIn(const QString &subject);

struct MailHead {
    QString messageId;
    QStringList parents;  // In-Reply-To and References
    QString caseNumber;
    QDateTime at;         // UTC
    QByteArray fingerprint;  // of what the message says: two of one Message-ID that differ are two messages
};

struct MailThreadIndex {
    QList<qsizetype> members;  // positions in the list of heads, oldest first
    QString caseNumber;        // the first one named
    QStringList strangers;     // messages it answers that are not in this run: the store may know them
};

// Messages that belong together: by Message-ID, In-Reply-To and References in whatever order they come, or by the case they
// name. Of messages that share a Message-ID and say different things only the first answers to it. Threads in the order of their first position.
QList<MailThreadIndex> threadMails(const QList<MailHead> &heads);

}
