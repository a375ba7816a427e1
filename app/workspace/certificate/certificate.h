// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/certificate/certificateproof.h"
#include "app/workspace/checkpoints.h"

namespace casebook::workspace {

struct CertificateRequest {
    DestructionRequest what;
    QString folder;    // must be there
    QString language;  // of the program: "en", "de"
};

struct IssuedCertificate {
    QStringList files;  // certificate for machines, on paper, the checkpoint; behind each its signature
    Certificate certificate;
};

// Certifies what was destroyed in a case or in a time (GDPR Art. 5(2), 17, 30(1)(f)): a JSON that proves itself and a PDF that says
// the same, both signed, with the checkpoint they rest on. The journal gets an entry that it was issued. Nothing of what was
// destroyed is in it, and what the reader may not see is not there.
//
// The passphrase is the signing key's. Errors: NotFound, NotPermitted, SigningKeyMissing, WrongPassphrase, FileNotFound (no such
// folder), FileExists, DiskFull, FontMissing. For the PDF a QGuiApplication must be there.
base::Result<IssuedCertificate> issueCertificate(Workspace &workspace, const CertificateRequest &request, const base::Secret &passphrase);

}
