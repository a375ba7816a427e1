// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace casebook::domain {

// The one tokenizer of full-text search. Both engines store and ask for what comes out of here, so both give the same hits: a
// word is only letters and digits, folded; words stand apart by one space. FTS5 reads it with its `ascii` tokenizer,
// PostgreSQL takes the words as they are (string_to_array), never through its own parser.

// Compatibility form (NFKD), without accents, case folded: "Größe" is "grosse", "Ⅸ" is "ix". Punctuation stays.
QString fold(const QString &text);

struct Words {
    QString text;         // "clara weber claraweberexampleorg example org"
    bool wasCut = false;  // more than largestWordsBytes: the rest is not found, and the person is told
};

constexpr qsizetype largestWordsBytes = 256 * 1024;  // of UTF-8, a row
constexpr qsizetype longestWord = 100;               // in UTF-16 units; a longer one is found by its beginning

// Told when a file is kept whose text the search does not know.
inline const QString unreadFile = QStringLiteral("unread-file");

// The words of a row, from its texts in this order. A mail address and a case number come as one word (their parts without
// the signs between them) and as their parts.
Words wordsOf(const QStringList &texts);

// The words that all must be there for a query; a mail address or a case number asks for its whole only.
QStringList termsOf(const QString &query);

// What people sort by: folded, signs left out, runs of digits padded so that R-2 stands before R-10. Compared byte by byte
// (COLLATE "C", BINARY) it gives the same order on both engines. At most 200 UTF-16 units.
QString sortKey(const QString &text);

}
