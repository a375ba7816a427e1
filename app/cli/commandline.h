// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/cli/verb.h"

#include <QStringList>

namespace casebook::cli {

// What was typed, understood: GNU long options, "--name value" or "--name=value", anywhere before or after the verb; "--"
// ends the options. Strict: what is unknown, twice, without its value or not among its choices is UsageWrong with one
// sentence, which names the nearest known word.
class CommandLine {
public:
    static base::Result<CommandLine> parse(const QStringList &arguments, const QList<Verb> &verbs);

    const Verb *verb() const { return m_verb; }  // none: help or version of the program
    bool has(const char *option) const;
    QString value(const char *option) const;     // of the last one; empty when it is not there
    QStringList values(const char *option) const;
    // The words of each time an option of several words was given.
    QList<QStringList> wordsOf(const char *option) const;
    QString operand(int index) const { return m_operands.value(index); }
    const QStringList &operands() const { return m_operands; }

private:
    friend class CommandLineParser;
    struct Given {
        const Option *option;
        QStringList words;
    };
    const Verb *m_verb = nullptr;
    QStringList m_operands;
    QList<Given> m_given;
};

// Understood by every verb.
const QList<Option> &globalOptions();

// The first words of the verbs: "journal" of "journal verify".
QStringList groupsOf(const QList<Verb> &verbs);

}
