// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/letters/lettersheet.h"

#include <QByteArray>

namespace casebook::letters {

// The letter as a mail that nobody has sent yet (.eml): its text in UTF-8, addressed, with X-Unsent, so that mail programs open
// it for writing. Without day and message id, which the program that sends it gives it. InputInvalid{recipient, reason} when
// no mail address is known, Internal.
base::Result<QByteArray> makeLetterMail(const LetterSheet &sheet);

}
