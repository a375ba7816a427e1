// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace casebook::store {

class EmbeddedConnection;

// What the driver that Qt loaded says of itself, asked in a database in memory: the library that stores are opened with.
struct LibraryFacts {
    QString sqlite;      // "3.53.4"
    QString encryption;  // "SQLite3 Multiple Ciphers 2.4.0"
};

// EncryptionMissing where it is a library without encryption, or not the one this program was built with.
base::Result<LibraryFacts> libraryFacts();

// "AEGIS-256": the cipher of the pages of an opened store, as the library has it.
base::Result<QString> cipherOf(EmbeddedConnection &connection);

// What stands at the beginning of a file, without a key. An encrypted store has nothing there that tells what it is.
enum class FileStart { Encrypted, PlainDatabase, TooShort };
base::Result<FileStart> startOf(const QString &file);

}
