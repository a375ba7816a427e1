// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/csvimport.h"
#include "app/intake/mailimport.h"
#include "app/workspace/workspace.h"

#include <functional>

namespace casebook::workspace {

// Told how much is done; answers false to stop, and then nothing is imported.
using Progress = std::function<bool(qint64 done, qint64 all)>;

// Recognising words and column names, as the program ships them.
base::Result<intake::Recogniser> shippedRecogniser();
base::Result<intake::KnownColumns> shippedColumns();

struct ImportedCsv {
    int rows = 0;
    int created = 0;
    int skipped = 0;
    QString import;       // id, for casework::UndoImport
    QStringList numbers;  // of the new cases
    QStringList findings;  // types of the credentials that were taken out
    QList<intake::Problem> problems;
};

// The request for a file as the organisation has it: kind and office filled in where they are empty.
base::Result<intake::CsvRequest> csvRequest(const Workspace &workspace, const QString &path, const QString &kind, const QString &office,
                                            const std::optional<intake::CsvMapping> &mapping);
// In one transaction. CsvAmbiguous while a question of the plan is open; nothing is written then.
base::Result<ImportedCsv> importCsv(Workspace &workspace, const intake::CsvRequest &request, const Progress &progress = {});

struct ImportedMail {
    int messages = 0;
    int created = 0;      // messages that made a case
    int extended = 0;     // messages that belong to a case
    int known = 0;        // of those extended: in the store already, nothing was added
    int quarantined = 0;  // created + extended + quarantined = messages
    QString import;       // id, for casework::UndoImport
    QStringList numbers;
    QStringList findings;  // types of the credentials that were taken out
    QList<intake::Problem> problems;
};

intake::MailRequest mailRequest(const Workspace &workspace, const QStringList &paths, const QString &office);
base::Result<ImportedMail> importMail(Workspace &workspace, const intake::MailRequest &request, const Progress &progress = {});

}
