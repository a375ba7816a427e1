// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace casebook::intake {

// Why a row or a message did not become a draft, or what was mended on the way. Behind a name: its arguments. They are
// numbers, names of charsets and words of ours, never what people wrote.
enum class ProblemCode {
    // CSV, the row is skipped
    Ragged,            // columns expected, found
    UnbalancedQuote,
    FieldTooLong,      // limit in bytes
    DateMissing,
    DateUnreadable,
    DateInFuture,
    ValueUnknown,      // fact
    NumberUnreadable,  // fact
    // CSV, about the file
    Empty,
    NoRows,            // a header and nothing below it
    ColumnTwice,
    ColumnMissing,     // the mapping names it, the file has it not
    EncodingWrong,     // encoding
    TargetUnknown,     // "fact:x" that the kind does not have
    // CSV, mended
    NulReplaced,       // how many
    // CSV and mail, the case is registered all the same
    PossibleDuplicate, // numbers of cases
    // mail, the message is quarantined
    NotAMessage,
    NotReadable,
    NoDate,
    TooLarge,          // limit in bytes
    TooDeep,           // limit
    TooManyParts,      // limit
    TooManyHeaders,    // limit
    HeaderTooLarge,    // limit in bytes
    // mail, mended
    DateFromReceived,
    CharsetRepaired,   // declared, used
    MimeBroken,        // the structure is not as declared: read as text
    BodyCut,           // limit in characters; the whole text is attached
    NoSender,
    // mail, about the folder
    NotFound,
};

QString name(ProblemCode code);  // "unbalanced-quote", for machines

struct Problem {
    QString file;
    int row = 0;      // CSV: record number, the header is 1; mail: number of the message in its file, from 1; 0 = the file
    QString column;   // header of a CSV column, else empty
    ProblemCode code = ProblemCode::Empty;
    QStringList arguments = {};

    friend bool operator==(const Problem &, const Problem &) = default;
};

}
