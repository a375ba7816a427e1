// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/domain/retention/hold.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace casebook::domain {

// A case as one value: what the casework classes check their gates against, what the case page shows, what `show` prints.
// Legal days are plain dates of the office, instants are UTC.

using CaseId = base::Id<struct CaseTag>;
using ItemId = base::Id<struct ItemTag>;
using PartyId = base::Id<struct PartyTag>;
using ClockId = base::Id<struct ClockTag>;
using TaskId = base::Id<struct TaskTag>;
using MessageId = base::Id<struct MessageTag>;
using AttachmentId = base::Id<struct AttachmentTag>;
using UserId = base::Id<struct UserTag>;
using CompartmentId = base::Id<struct CompartmentTag>;

struct Person {
    PartyId id;
    QString kind;      // person, organisation, authority
    QString name;
    QString language;
    QString country;
    QStringList identifiers;  // "mail:clara@example.org"
    qint64 revision = 0;
};

struct CaseParty {
    Person party;
    QString role;  // subject, requester, agent, complainant, reporter, guardian, officer
};

struct CaseItem {
    ItemId id;
    QString list;
    int position = 0;
    QString state;
    QJsonObject details;
    qint64 revision = 0;

    QString text(QLatin1StringView fact) const;  // of a text, a choice or a day; without white space at its ends
};

struct ClockPause {
    QDate from;
    QDate to;  // invalid while the clock stands
    QString reason;
    qint64 id = 0;
    qint64 revision = 0;
};

struct ClockRecord {
    ClockId id;
    QString clock;   // id of the kind's clock: "respond"
    QString regime;
    QString kind;    // kind inside the regime: "access"
    QDate started;
    QDate due;       // invalid: no day (hour clocks have dueAt)
    QDateTime dueAt;
    QDate met;
    QString state;   // running, paused, met, missed, cancelled
    bool isExtended = false;
    QString extensionReason;
    QDate extensionNotified;
    QList<ClockPause> pauses;
    QJsonObject trace;  // domain::Deadline::toJson()
    qint64 revision = 0;
    bool isMain = false;  // one of those that give the case its due date
};

struct MessageRecord {
    MessageId id;
    QString direction;  // received, sent, note
    QString medium;     // mail, post, phone, portal, person, internal
    QDateTime at;
    QString sender;
    QString recipient;
    QString subject;
    QString body;
    QString messageId;
    QString inReplyTo;
    QString author;     // login of who recorded it
    qint64 revision = 0;

    bool isInternal() const { return direction == QStringLiteral("note"); }
};

struct AttachmentRecord {
    AttachmentId id;
    MessageId message;
    QString name;
    QString mime;
    qint64 sizeBytes = 0;
    QString sha256;
    QString source;  // received, made
    QDateTime addedAt;
    QString purpose = {};     // "identity": a proof that is kept apart and goes after the verdict; "production": is handed over; empty: any other
    QDateTime shredded = {};  // since then only this record is left of it; invalid: its bytes are there
};

// What happened to a file that is evidence: who had it, where, and whether it was still the same (F67).
struct CustodyRecord {
    AttachmentId attachment;
    QDateTime at;
    QString actor;   // login
    QString action;  // "handed-over"
    QString place;
    QString sha256;  // of its bytes at that moment; empty: not looked at
    qint64 id = 0;
};

// Another case of the same person and kind, received before this one.
struct EarlierCase {
    QString number;
    QDate received;
    bool isClosed = false;
};

struct TaskRecord {
    TaskId id;
    QString title;
    QString assignee;
    QDate due;
    QString state;   // open, done
    QString result;  // done, not-found, exception, not-applicable
    QString note;
    qint64 revision = 0;
    QString dataClass = {};  // of a deletion that waits for its day: classes of data, with spaces between them; empty: any other task
    QString system = {};     // where they go
    QDate countedFrom = {};  // the day that lets their periods begin
    QString ownTask = {};    // PlannedTask::key of one that the case gave itself; empty: a person added it

    QString searched = {};    // where in the system it was looked for, and by what
    QString doneBy = {};      // login
    QDate doneOn = {};        // of the office

    bool isDeletion() const { return !dataClass.isEmpty(); }
};

struct LinkRecord {
    QString number;
    QString kind;  // related, duplicate, escalated, reopened …
    QString owner; // login of who works the other case
};

struct ApprovalRecord {
    QString object;   // "decision"
    QString verdict;  // asked, approved, returned
    QString askedBy;
    QString approver;
    QDateTime at;
    QString note;
    QString digest = {};  // decisionDigest() of what was asked or approved
};

struct HistoryLine {
    qint64 sequence = 0;
    QDateTime at;
    QString actor;
    QString action;
    QJsonObject changes;  // column or fact -> new value, of the classes that are still there
    QList<TaskId> tasks = {};  // that it wrote, in the order of the writing
};

struct CaseFile {
    CaseId id;
    QString uuid;
    QString number;
    QString kind;
    QString title;
    QString state;
    QString phase;
    QDate received;
    QString receivedEvidence;
    QDate due;
    QString outcome;
    QString outcomeReason;
    QString owner;    // login, empty = nobody
    QString office;
    QString channel;
    QString language;
    QString regime;
    QString preparer; // login of who prepared the decision
    QDate closed;
    QDateTime registeredAt;
    CompartmentId compartment;
    bool isOnHold = false;  // one of its holds is in force and is on the whole case
    QJsonObject details;
    qint64 revision = 0;

    QList<CaseParty> parties;
    QList<CaseItem> items;
    QList<ClockRecord> clocks;
    QList<MessageRecord> messages;
    QList<AttachmentRecord> attachments;
    QList<TaskRecord> tasks;
    QList<LinkRecord> links;
    QList<Hold> holds;  // all that catch it, also those that were released and those on a class of data wherever it is
    QList<ApprovalRecord> approvals;
    QList<HistoryLine> history;
    QList<CustodyRecord> custody;
    QList<EarlierCase> earlier;  // of the last twelve months before it was received, the newest first

    QString text(QLatin1StringView fact) const;  // as that of an item
    QList<CaseItem> itemsOf(const QString &list) const;
    const CaseParty *person() const;  // whom it is about: the first who has a name, as subject, requester, complainant, reporter or officer; nullptr: nobody
    QString personName() const;       // of person(); empty: nobody
};

}
