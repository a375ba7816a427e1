// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/document.h"
#include "app/workspace/certificate/certificateproof.h"

namespace casebook::workspace {

struct CertificateFacts {
    QString subject;          // the case, or the days in words
    QString fileName;         // of the certificate for machines
    QByteArray fileDigest;    // its SHA-256
    QString keyName;          // of who signs
    QDate goneFromBackupsOn;  // invalid: on a server, whose backups are its own
    QTimeZone zone;           // of the office
};

// The certificate on paper, in the language of the program: what was destroyed, by whom and why, how it is proved, and what an
// erasure does not reach. The stamp carries the store and the checkpoint.
reports::ReportDocument certificateDocument(const Certificate &certificate, const CertificateFacts &facts, reports::ReportStamp stamp, const QString &language);

}
