// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"
#include "app/domain/letters/lettertemplate.h"
#include "app/domain/organisation.h"
#include "app/domain/regime.h"

#include <QMap>
#include <QSet>

namespace casebook::domain {

// From what a letter takes its words. Everything must outlive the facts that are made of it.
struct LetterContext {
    const CaseFile &file;
    const Kind &kind;
    const Office &office;
    QString sender;       // name of the entity that answers
    QString contact;      // mail address for privacy matters; empty: none
    const Regime *regime = nullptr;  // nothing: nobody has said yet which law applies
    QString language;     // of the letter: "en", "de"
    QDate day;            // on the letter, a day of the office
    QString reason = {};  // what only the writer knows: why the time is too short, why there is doubt
    QDate extendedDue = {};        // when a main clock would end if it were prolonged today; invalid: it may not be
    QString extensionSource = {};
    LetterLaws laws = {};  // of the regime: LetterBook::lawsOf()
};

// One line of a request, or one allegation.
struct LetterLine {
    QString right;  // id
    bool hasOutcome = false;
    bool isGranting = false;
    bool isRefused = false;
    bool isGrounded = false;  // something is not given: needs a ground
    bool isActedOn = false;   // something is given
    QHash<QString, QString> values;  // of the placeholders of a line
};

// What a letter on one case can say, in its language: the values of the placeholders and what conditions ask for.
struct LetterFacts {
    QString language;
    QDate day;
    QHash<QString, QString> values;   // of the placeholders that are known
    QHash<QString, QDate> days;       // of those that are days
    QList<LetterLine> lines;
    QSet<QDate> knownDays;            // every day that stands in the case
    QString regime;
    QSet<QString> lawKinds;           // what the law of the case has deadlines for
    QMap<QString, QString> pauses;    // reason -> "stands" or "starts", of those that work if asked today
    bool isRunning = false;           // a main clock runs
    bool isExtendable = false;
    const Kind *kind = nullptr;
    CaseFile file;
    QString unknownPlace;             // in the letter's language: what must be known before a supervisory authority can be named
};

LetterFacts letterFacts(const LetterContext &context);

// A day as a letter of this language writes it: "9 March 2026", "09.03.2026".
QString letterDay(const QDate &day, const QString &language);

// Street and town, each a line: "10969 Berlin"; where the region is part of an address, "San Francisco, CA 94105".
QStringList addressLines(const Address &address);

// The text with the values of its placeholders. One without a value becomes a blank that says what is missing, [[the day of
// receipt]]; {name?} becomes nothing.
QString filled(const QString &text, const LetterFacts &facts, const LetterLine *line = nullptr);
// Whether every placeholder of the text has a value.
bool isKnown(const QString &text, const LetterFacts &facts, const LetterLine *line = nullptr);

}
