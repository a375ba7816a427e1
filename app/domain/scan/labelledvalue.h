// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/scan/characters.h"

namespace casebook::domain::scan {

// How people and files write a value behind its label: "Passwort: …", "password is …", "db_pass=…", "\"token\": \"…\"".

// A value whose end was not seen within so many characters goes on; wholeEnd() finds where.
inline constexpr qsizetype longestValue = 256;
// Between quotes; what goes on behind is taken for unquoted.
inline constexpr qsizetype longestQuoted = 2048;

struct Value {
    qsizetype begin = -1;
    qsizetype end = -1;
    bool isQuoted = false;
    bool isAlone = false;  // nothing but the end of a line, a clause or a sentence follows

    bool isFound() const { return begin >= 0; }
    QStringView in(QStringView text) const { return text.sliced(begin, end - begin); }
};

// What stands between label and value.
struct Joint {
    qsizetype end = -1;       // -1: nothing that joins
    bool isDirect = false;    // a colon, an equals sign, "lautet": a plain word may be the value too
    bool isAssigned = false;  // an equals sign without a space: a query or a connection string, where & and ; end the value
};

qsizetype skipSpaces(QStringView text, qsizetype index);
// Behind the colon or equals sign that follows here, or -1.
qsizetype separatorEnd(QStringView text, qsizetype index);
// A separator, "is", "lautet", a dash, or a detour: "for the portal:", "für den Kundenbereich ist".
Joint jointAfter(QStringView text, qsizetype index);

// The value that begins here; without its quotes and without the punctuation of the sentence.
Value valueAt(QStringView text, qsizetype index, bool isAssigned);
// The end of an unquoted value, however long it is.
qsizetype wholeEnd(QStringView text, const Value &value);

// What people write in the place of a password: "vergessen", "<your password>", "********".
bool isPlaceholder(QStringView value);
// Letters with digits or signs, or four digits and more: no word of a sentence. "8-stellig" and "100%" are words.
bool isStrong(QStringView value);
// Letters, digits and signs together, at least six.
bool isComplex(QStringView value);

}
