// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/draft.h"
#include "app/intake/problem.h"

namespace casebook::intake {

// One message as its bytes say. Either it can be kept as a message, or refused tells why it cannot.
struct MailReading {
    DraftMessage message;
    QDateTime arrived;               // UTC, from the topmost Received header; invalid = there is none
    QString receiptEvidence;         // the header that says when it came, as written
    QList<Problem> mended;
    std::optional<Problem> refused;  // code and arguments only: the caller knows file and number

    bool isReadable() const { return !refused.has_value(); }
};

// Never opens a file or a connection, whatever the message asks for. A message without a readable Date takes the time of its
// topmost Received header; with neither it is refused, because nobody could say when the clock began.
MailReading readMail(const QByteArray &bytes);

}
