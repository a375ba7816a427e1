// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace casebook::reports::xlsx {

// Text as a cell keeps it, in UTF-8: what XML has no place for becomes U+FFFD, line ends '\n', and what is longer than a cell may
// be ends with an ellipsis. Text that looks like the format's own escapes ("_x0041_") is escaped itself.
QByteArray cellBytes(const QString &text);

}
