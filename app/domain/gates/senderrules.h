// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"

namespace casebook::domain::gates {

// Who writes, before anybody believes that it is an authority. Without a directory nothing is judged and all rules hold.

// Nobody records that the domain is that of the authority where the directory knows better: it only looks like one, or belongs to a
// provider of free mail.
bool domainAsJudged(const Kind &kind, const CaseFile &file);
// A request from a domain that only looks like that of an agency is not taken as genuine, unless somebody was called back under the
// number of the directory and `domain-override` says why it is genuine all the same.
bool lookAlikeAnswered(const Kind &kind, const CaseFile &file);

// Nothing is sent to a recipient whose domain only looks like that of an agency, unless `domain-override` says why it may be.
bool recipientGenuine(const Kind &kind, const CaseFile &file);

// The words of the pack, and behind them which domain is meant and whose it is not.
LocalText whichSender(const Kind &kind, const CaseFile &file, const LocalText &missing);
LocalText whichRecipient(const Kind &kind, const CaseFile &file, const LocalText &missing);

}
