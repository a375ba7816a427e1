// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

#include <QMap>
#include <optional>

namespace casebook::casework {

struct NewAttachment {
    QString name;
    QString mime;
    QByteArray bytes;
    QString source;  // "received", "made"
    std::optional<FileText> text = {};  // what the desk read out of the bytes; nothing: it has not looked yet
};

struct NewMessage {
    QString direction = QStringLiteral("received");  // received, sent, note
    QString medium = QStringLiteral("mail");
    QDateTime at;  // UTC; invalid: now
    QString sender;
    QString recipient;
    QString subject;
    QString body;
    QString messageId;
    QString inReplyTo;
    QList<NewAttachment> attachments;
};

struct NewPerson {
    QString name;
    QString kind = QStringLiteral("person");
    QString language;
    QString country;
    QStringList identifiers;  // "mail:clara@example.org"
    QString role = {};  // empty: as whom people take part in a case of this kind

    bool isEmpty() const { return name.isEmpty() && identifiers.isEmpty(); }
};

struct NewItem {
    QString list;
    QMap<QString, QString> facts;
};

struct RegisterCaseRequest {
    QString kind;
    QString title;
    QDate received;     // day at the office; required, never after today
    QString receivedEvidence;
    QString channel;    // of the organisation; empty: its first one
    QString office;     // empty: the organisation's default
    QString language = QStringLiteral("en");
    QString regime;     // empty: the office's
    QString owner;
    QMap<QString, QString> facts;
    QList<NewItem> items;
    NewPerson person;
    QList<NewMessage> messages;
    QList<NewAttachment> attachments;
    qint64 compartment = 0;
    QString operation;
};

// What the case is about, as its kind names it: one more item of its naming list, or its naming fact (several with commas).
void addSubject(RegisterCaseRequest &request, const domain::Kind &kind, const QString &subject);

// A case comes into being: number, state, people, items, messages, files and clocks, and the privacy statement that was in force on its
// day of receipt, where one is known. Errors: NotPermitted, KindUnknown,
// InputInvalid (also an owner who is no active user, or a statement that was not in force), ValueTooLong, DateOutsideRules (received in the future), and the store's.
class RegisterCase final {
public:
    explicit RegisterCase(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const RegisterCaseRequest &request);
    // The same inside a transaction that registers many; one journal entry a case. The caller checks the permission.
    base::Result<Done> runInside(store::Transaction &transaction, const RegisterCaseRequest &request, const QString &journalAction);

private:
    Desk &m_desk;
};

}
