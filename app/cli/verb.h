// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/cli/answer.h"

#include <QList>

namespace casebook::cli {

class Context;

// What a shell offers for a word, besides the choices that are written down. Names of the law come from the rule packs.
enum class Completion { Nothing, File, Folder, Regime, ClockKind, Office, Calendar };

// An option as data: parser, help, manual page and shell completion read the same line.
struct Option {
    const char *name;             // without the dashes
    const char *value = nullptr;  // how help calls its value: "FILE"; none: a switch
    const char *help = "";
    bool isRepeatable = false;
    const char *choices = "";     // "mail|post|phone"; empty: anything
    Completion completion = Completion::Nothing;
    bool isRequired = false;
    int words = 1;                // how many arguments the value takes
};

struct Operand {
    const char *name;             // "CASE"
    bool isOptional = false;
    bool isRepeatable = false;    // the last one only
    const char *choices = "";
    Completion completion = Completion::Nothing;
};

// One thing the command line can do. The table of all of them is verbtable.h.
struct Verb {
    const char *name;     // up to three words: "journal verify"
    const char *summary;  // one line, an imperative sentence
    QList<Operand> operands;
    QList<Option> options;
    QList<const char *> examples;  // without the name of the program
    base::Result<Answer> (*run)(Context &);
    bool draws = false;   // makes pages, and so needs more than a QCoreApplication
};

}
