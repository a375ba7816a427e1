// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/checkpoint.h"
#include "app/journal/minisign.h"
#include "app/workspace/certificate/destruction.h"

namespace casebook::workspace {

// A certificate of destruction as a file for machines, which proves itself without the store: the entries of the journal as they
// are hashed, a checkpoint, and for each entry the proof (RFC 9162) that it is in the journal of that checkpoint. It is signed
// like a checkpoint, by a detached signature in minisign's form.
//
//     {"format": "casebook-destruction-certificate-1", "organisation", "issued", "checkpoint": the body of one,
//      "destructions": [{"case", "kind", "at", "action", "carried_out_by", "asked_by", "approved_by", "ground", "rule", "source",
//                        "destroyed": [{"table", "class", "rows"}], "sequence", "entry", "leaf", "proof": [hashes]}]}
//
// Hashes are hexadecimal.
struct Certificate {
    QString organisation;
    journal::Checkpoint checkpoint;
    QList<Destruction> destructions;
};

// `leaves` are the hashes of all entries of the checkpoint, in order.
base::Result<QByteArray> certificateJson(const Certificate &certificate, const QList<QByteArray> &leaves);

// What stands in a certificate, once the signature is right for this key, every entry is in the journal of the checkpoint, and the
// figures are those of the entries. SignatureInvalid, CheckpointInvalid, JournalInvalid{reason}. Needs no store.
base::Result<Certificate> verifyCertificate(const QByteArray &json, const QByteArray &signature, const journal::minisign::PublicKey &key);

}
