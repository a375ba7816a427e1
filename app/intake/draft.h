// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <optional>

namespace casebook::intake {

// What a file from outside becomes before anybody decided anything: plain values. casework turns them into cases.

struct DraftAttachment {
    QString name;  // cleaned: no folder, no control character, direction overrides spelled out
    QString mime;  // as the sender declared it
    QByteArray bytes;
};

struct DraftMessage {
    QString direction;  // received, sent
    QString medium;     // mail, post, phone, portal, person
    QDateTime at;       // UTC; invalid = unknown
    QString fromName;
    QString fromAddress;
    QString to;
    QString subject;
    QString body;       // plain text
    QString messageId;  // without the angle brackets, as are the two below
    QString inReplyTo;
    QStringList references;
    QList<DraftAttachment> attachments;
};

struct DraftPerson {
    QString name;
    QString kind;             // person, organisation, authority
    QStringList identifiers;  // "mail:clara@example.org", "phone:+49 30 …"
};

struct CaseDraft {
    QString kind;
    QString title;
    QDate received;            // day in the office's zone
    QString receivedEvidence;  // the column or header line that says so
    QString channel;
    QString language;
    QString office;
    QJsonObject details;
    QList<QPair<QString, QJsonObject>> items;  // list, details of the item
    std::optional<DraftPerson> person;
    std::optional<DraftMessage> message;
    QString sourceFile;
    int sourceRow = 0;  // CSV: record number; mail: number in its file; both from 1
};

}
