// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"

namespace casebook::text {

// What a file is for: "proof of identity", "mandate", "for the authority"; empty for any other.
QString purposeText(const QString &purpose);
// A file in a list of a case: its name with what it is for, or that alone where the name is gone or not for this reader.
QString fileText(const domain::AttachmentRecord &file);

}
