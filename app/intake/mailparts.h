// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/draft.h"
#include "app/intake/gmimeptr.h"
#include "app/intake/problem.h"

namespace casebook::intake {

struct MailContent {
    QString body;
    QList<DraftAttachment> attachments;
    QList<Problem> mended;
    std::optional<Problem> refused;  // a limit of maillimits; the rest is then empty
};

// Text and attachments of a parsed message. Walks without recursion; of alternatives the plain text is taken, else the HTML
// as text; messages inside are kept whole as .eml and counted for the limits, not opened.
MailContent readContent(GMimeMessage *message);

}
