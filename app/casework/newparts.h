// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/registercase.h"

namespace casebook::casework {

// The short words beside the texts of what is to hang on a case (kinds, roles, media, identifiers), checked and cleaned like
// them: length, U+0000, credentials. The texts themselves are cleaned by Parts when they are written. What was taken out is
// added to `findings`. Errors: ValueTooLong, InputInvalid{"identifier", "direction", "source"}.
// One "mail:clara@example.org": what people are found again by, so its key is made of the cleaned text.
base::Result<QString> cleanedIdentifier(const QString &identifier, QStringList &findings);
base::Result<NewPerson> cleanedPerson(NewPerson person, QStringList &findings);
base::Result<NewMessage> cleanedMessage(NewMessage message, QStringList &findings);
// Reads the texts of files for the search: before the transaction, because others wait as long as one is open.
void readTexts(const Desk &desk, QList<NewAttachment> &attachments);

base::Result<NewAttachment> cleanedAttachment(NewAttachment attachment, QStringList &findings);

}
