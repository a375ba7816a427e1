// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace casebook::journal {

inline constexpr qsizetype saltSize = 32;

// A commitment is the SHA-256 over
//
//     casebook-commitment-v1 LF
//     the sequence of the entry, decimal LF
//     the name of the privacy class LF
//     the salt, 64 lower-case hexadecimal digits LF
//     the canonical bytes of the value, to the end
//
// Only the last part may hold a line feed, so no two inputs give the same text; `printf` and `sha256sum` can repeat it.
// The salt is 256 random bits, new for every commitment: once it is erased, nobody can confirm a guessed value, which is
// how erasure (GDPR Art. 17) and a record that still verifies live together. The class and the sequence are inside, so
// that an opening can't be moved to another class or another entry. The salt must have saltSize bytes.
QByteArray commitmentOf(qint64 sequence, QByteArrayView privacyClass, QByteArrayView salt, QByteArrayView canonicalBytes);

}
