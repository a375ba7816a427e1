// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dice.h"

#include <QStringList>

namespace casebook::support {

// Invented statements of invented offices.

inline QString cranesStatement()
{
    return QStringLiteral("Cranes and Daughters, our privacy notice\n"
                          "\n"
                          "We lend boats and keep a list of who has which.\n"
                          "\n"
                          "What we know of you\n"
                          "Your name and your berth. Nothing else.\n"
                          "\n"
                          "More about this\n"
                          "The berth is a number on a plan.\n"
                          "\n"
                          "How long we remember you\n"
                          "A year after your last boat we forget you. Invoices are retained for tax.\n"
                          "\n"
                          "More about this\n"
                          "The plan is wiped each winter.\n"
                          "\n"
                          "Complaints\n"
                          "Write to the harbour master. The supervisory authority in Kiel listens too.\n");
}

// The same a year later: one clause is new, one is gone, one changed, one stands elsewhere.
inline QString laterCranesStatement()
{
    return QStringLiteral("Cranes and Daughters, our privacy notice\n"
                          "\n"
                          "We lend boats and keep a list of who has which.\n"
                          "\n"
                          "Complaints\n"
                          "Write to the harbour master. The supervisory authority in Kiel listens too.\n"
                          "\n"
                          "How long we remember you\n"
                          "Two years after your last boat we forget you. Invoices are retained for tax.\n"
                          "\n"
                          "More about this\n"
                          "The plan is wiped each winter.\n"
                          "\n"
                          "More about this\n"
                          "Nobody reads the plan in summer.\n"
                          "\n"
                          "Children\n"
                          "Who is under the age of ten gets a boat with a grown-up only.\n");
}

// Headings, lists, numbers, empty lines and letters of many kinds, thrown together.
inline QString thrownStatement(Dice &dice, int most = 30)
{
    static const QStringList lines{
        QString(), QString(), QStringLiteral("  "), QStringLiteral("Storage"), QStringLiteral("How long we keep it"), QStringLiteral("1. Controller"), QStringLiteral("1.2 Who we are"),
        QStringLiteral("§ 3 Löschung"), QStringLiteral("## Rights"), QStringLiteral("====="), QStringLiteral("---"), QStringLiteral("We keep it for a year."), QStringLiteral("• a boat"),
        QStringLiteral("- an oar"), QStringLiteral("(a) the sea;"), QStringLiteral("We collect:"), QStringLiteral("More about this"), QStringLiteral("Wharf 3, 24103 Kiel"),
        QStringLiteral("und so weiter, und so fort"), QStringLiteral("\u00dcbermittlung \U0001F6A2 an andere"), QStringLiteral("Is it safe?"), QStringLiteral("\tindented words go on"),
        QStringLiteral("A long line that holds many words and says next to nothing about boats, oars or the sea.")};
    QString text;
    for (int count = dice.below(most); count > 0; --count)
        text += dice.pick(lines) + (dice.chance(95) ? QStringLiteral("\n") : dice.chance(50) ? QStringLiteral("\r\n") : QString());
    return text;
}

// The same with some lines, words and letters changed, dropped, doubled or moved.
inline QString changedStatement(QString text, Dice &dice)
{
    for (int change = dice.below(6); change > 0; --change) {
        QStringList lines = text.split(QLatin1Char('\n'));
        const int at = dice.below(lines.size());
        switch (dice.below(5)) {
        case 0: lines.removeAt(at); break;
        case 1: lines.insert(at, thrownStatement(dice, 4)); break;
        case 2: lines.move(at, dice.below(lines.size())); break;
        case 3: lines[at].replace(QStringLiteral("we"), QStringLiteral("they")); break;
        default: lines[at].insert(dice.below(lines[at].size() + 1), QStringLiteral(" indeed ")); break;
        }
        text = lines.join(QLatin1Char('\n'));
    }
    return text;
}

}
