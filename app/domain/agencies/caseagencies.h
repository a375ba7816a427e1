// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/agencies/agencydirectory.h"
#include "app/domain/casefile.h"
#include "app/domain/kind.h"

#include <QMap>

namespace casebook::domain {

// From where a request came: the addresses of its officer and the senders of what was received by mail, each domain once and in
// this order.
QStringList senderDomains(const Kind &kind, const CaseFile &file);

// The judgement that counts for the case: that of the first sender who could be taken for an agency, else of the first from a
// free mail provider, else of the first who is known. Without a sender or a directory Unknown, NoAddress.
SenderJudgement judgeSenders(const Kind &kind, const QStringList &senders);
SenderJudgement judgeSenders(const Kind &kind, const CaseFile &file);

// What the directory proposes for a new case from these senders: the fact `sender-domain`, and the authority where only one agency has
// addresses there. Facts that the kind does not have are not proposed, an unknown sender proposes nothing.
QMap<QString, QString> proposedByDirectory(const Kind &kind, const QStringList &senders);

}
