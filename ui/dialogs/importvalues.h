// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/importing.h"

namespace casebook::dialogs {

// What the import wizard shows of a dry run, in words. Pure.

struct ImportPlan {
    bool isMail = false;
    intake::CsvRequest csvRequest;
    intake::CsvPlan csv;
    intake::MailRequest mailRequest;
    intake::MailPlan mail;
    QHash<QString, QString> kinds;  // id -> label, the choices where the kind is asked
    QHash<QString, QString> rights; // id -> label, of what a letter may ask for

    bool isReady() const;  // nothing is open, something would be imported
    int cases() const;     // that would be made
};

// Reads the files without writing anything. Several files, folders, .eml and .mbox are mail; a single other file is a table.
base::Result<ImportPlan> planImport(workspace::Workspace &workspace, const QStringList &paths, const QString &language);
// The plan again with this answer. What was guessed on a wrong split or charset is guessed anew.
base::Result<ImportPlan> answered(ImportPlan plan, const intake::CsvQuestion &question, const QString &choice);

QString planWords(const ImportPlan &plan);                 // "140 rows: 131 become cases, 9 are left out."
QString questionWords(const intake::CsvQuestion &question); // "How are the days written in “received”?"
QString choiceWords(const ImportPlan &plan, const intake::CsvQuestion &question, const QString &choice);
QStringList problemWords(const QList<intake::Problem> &problems, qsizetype most);  // "Row 17, received: no date"

// What one letter of a mail import would become, and why.
struct ProposedCase {
    QString message;  // "inbox.mbox, no. 3"
    QString becomes;  // "Request: Access, Erasure"
    QString reasons;  // "“erase my data”, line 3; Art. 15 GDPR, line 5"
};
QList<ProposedCase> proposedCases(const ImportPlan &plan, qsizetype most);

struct ImportResult {
    int created = 0;
    int extended = 0;
    int leftOut = 0;
    QStringList numbers;
    QStringList findings;  // types of the credentials that were taken out
};
base::Result<ImportResult> carryOut(workspace::Workspace &workspace, const ImportPlan &plan, const workspace::Progress &progress);
QString resultWords(const ImportResult &result);

}
