// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

#include <QIODevice>
#include <QString>

namespace casebook::cli {

// Where the program speaks: answers on one stream, everything else on the other. Characters that could steer a terminal never
// reach it, because texts of a case come from strangers.
class Console final {
public:
    Console(QIODevice &answers, QIODevice &messages) : m_answers(answers), m_messages(messages) {}

    void setQuiet(bool isQuiet) { m_isQuiet = isQuiet; }
    void setTerminal(bool isTerminal) { m_isTerminal = isTerminal; }
    void answer(const QString &lines);       // for people
    void answer(const QByteArray &document); // for machines, as it is
    void warn(const QString &line);
    void say(const QString &line);           // not when quiet
    // Progress on one line of a terminal, and only there; an empty text takes it away.
    void progress(const QString &text);

    // Columns of the terminal that gets the answer; 0: it is none.
    static int width();

private:
    QIODevice &m_answers;
    QIODevice &m_messages;
    bool m_isQuiet = false;
    bool m_isTerminal = false;
    bool m_hasProgress = false;
};

// Without control characters (but line feeds and tabs) and without marks that turn the direction of text around.
QString harmless(const QString &text);

// Asks on the terminal without echo. UsageWrong where there is no terminal, Interrupted for the end of input.
base::Result<base::Secret> askSecret(const QString &question);

}
