// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/rulebook/packfiles.h"

#include <QMap>

namespace casebook::rulebook {

// The texts of one language of a letter, by the id of their part: "# received", then paragraphs with an empty line between them.
// Lines of a paragraph belong together, however the file breaks them; a line that begins with "- " is an item of a list, one
// that ends with a backslash keeps its break.
using LetterTexts = QMap<QString, QString>;

// PackInvalid{file, "#part", reason}: text before the first part, a part twice or empty, a file that is not UTF-8.
base::Result<LetterTexts> readLetterTexts(const PackFile &file);

}
