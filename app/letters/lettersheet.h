// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace casebook::letters {

// Everything that stands on one letter. What is the same here is the same bytes as a file.
struct LetterSheet {
    QString language;          // of the letter: "en", "de"
    QString sender;            // the entity that answers
    QStringList senderAddress; // lines
    QString contact;           // mail address
    QStringList recipient;     // name and address as they stand in the window of the envelope
    QString recipientMail;     // empty: not known
    QString number;            // of the case
    QDate dated;
    QString subject;
    QStringList paragraphs;    // one that begins with "- " is an item of a list
    QString programVersion;
    bool isTestStore = false;

    // Noon of its day in UTC: the same for the same letter, whenever the file is made.
    QDateTime instant() const { return QDateTime(dated, QTime(12, 0), Qt::UTC); }
};

}
