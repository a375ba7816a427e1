// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/draft.h"
#include "app/intake/mailfiles.h"
#include "app/intake/problem.h"
#include "app/intake/recognise.h"

#include <QTimeZone>
#include <functional>

namespace casebook::intake {

struct MailRequest {
    QStringList paths;           // files and folders
    QString office;
    QTimeZone zone;              // the office's: in it a message's instant becomes the day of receipt
    QStringList ownAddresses;    // messages from these were sent by us
};

struct MailPlace {
    QString file;
    int number = 1;       // in its file
    bool isCopy = false;  // the same message, Message-ID and content, is in this run already; counted, not kept twice
    MailPiece piece;
    QByteArray sha256 = {};  // of the piece as it was read
};

struct MailProposal {
    QList<MailPlace> messages;  // oldest first; the first makes the case, the others extend it
    QString caseNumber;         // the subject names this case: the caller decides whether all of them extend it
    QStringList strangers;      // messages outside this run that these answer: the store may know them
    Recognition recognition;
};

struct Quarantined {
    QString file;
    int number = 1;
    MailPiece piece;
    Problem reason;
};

// The dry run of a mail import. created() + extended() + quarantined.size() = messages, by construction and by test.
struct MailPlan {
    int messages = 0;
    QList<MailProposal> proposals;
    QList<Quarantined> quarantined;
    QList<Problem> problems;  // what was mended, and paths that lead nowhere; the reasons of the quarantine too

    int created() const;      // proposals that name no case
    int extended() const;     // all other messages that were read
};

// tick is asked before each message with how many were read; answering false ends the run with Cancelled.
base::Result<MailPlan> planMail(const MailRequest &request, const Recogniser &recogniser, const std::function<bool(int)> &tick = {});

struct MailThread {
    CaseDraft draft;                 // with the first message
    QList<DraftMessage> followUps;   // the others, copies left out
};

// Reads the messages of one proposal again, now with attachments. One at a time, so that a mailbox of any size fits.
// FileNotReadable when a file is not as it was when the plan was made.
base::Result<MailThread> readThread(const MailRequest &request, const MailProposal &proposal, const Recogniser &recogniser);

// The bytes of what was put into quarantine as they stand in its file. ValueTooLong above 256 MiB, which no store takes whole.
base::Result<QByteArray> rawMail(const Quarantined &thing);

}
