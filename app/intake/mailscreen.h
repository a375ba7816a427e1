// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/problem.h"

#include <QByteArrayView>
#include <optional>

namespace casebook::intake {

// What a message may cost. Larger ones are quarantined with the reason; the bytes stay where they were.
namespace maillimits {
inline constexpr qsizetype messageBytes = 100 * 1024 * 1024;
inline constexpr int depth = 20;
inline constexpr int parts = 1000;
inline constexpr int headers = 1000;
inline constexpr qsizetype headerBytes = 64 * 1024;
inline constexpr qsizetype bodyLength = 1024 * 1024;  // characters of text in the message itself
}

// Looks at the bytes before any parser builds a tree of them: a hundred megabytes of empty parts or of one-letter headers
// would cost it gigabytes. The header block is measured exactly; what follows is only counted, with room to spare. A file
// without one header line is no message.
std::optional<Problem> screenMail(QByteArrayView bytes);

}
