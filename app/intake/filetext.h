// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace casebook::intake {

// The text of a file for the search, by what its bytes are and not by its name: PDF, HTML, a mail, plain text in any of the
// encodings that textcodec.h knows. Empty for pictures and everything else that holds no text we read; nothing when it is a PDF
// that could not be read in time (broken, locked with a passphrase, made to take for ever). At most the first megabyte of text.
std::optional<QString> textOfFile(const QByteArray &bytes);

}
