// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/recognition/table.h"

namespace casebook::intake::recognition {

// Who speaks in a line, and for what.
enum class LineRole {
    Speaks,
    Detail,     // of a list that says what one wants to be told: asks for nothing more
    Quoted,     // an earlier mail, or the header of a forwarded one
    Signature,  // behind the closing, or behind "-- "
    Footer,     // what a mail program or an employer adds
};

// A letter with everything that was found in it.
struct Reading {
    LetterText text;
    QList<Match> matches;
    QList<LineRole> roles;  // by line

    Reading(const QString &letter, const Table &table) : text(letter), matches(table.phrases.find(text)) {}
    LineRole roleOf(qsizetype word) const { return roles.at(text.words().at(word).line); }
};

// Forwarded: the mail below it asks, not only what was written above it.
QList<LineRole> rolesOf(const Reading &reading, const Table &table, bool isForwarded);

}
