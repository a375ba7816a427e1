// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/casecontext.h"
#include "ui/widgets/fields/facteditor.h"

namespace casebook::casefile {

// The agencies of the directory as proposals for a text: what is written down, and the line it is found by (name, place, domains).
QList<widgets::FactChoice> agencyProposals(const dialogs::CaseContext &context);

// How the agency of this name is called back and from which domains it writes; empty for one that is not in the directory.
QString agencyReach(const QString &name, const dialogs::CaseContext &context);

// Whether a fact is about the domain of the sender, and what the directory says of it.
bool isOfSender(const domain::Fact &fact, const dialogs::CaseContext &context);
QString senderWords(const dialogs::CaseContext &context);

}
