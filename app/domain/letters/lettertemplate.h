// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localtext.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace casebook::domain {

// What a letter is made of, as its pack under resources/letters describes it. The code knows no letter and no law.

// An error keeps a letter from being sent, a warning asks, a note informs.
enum class Severity { Error, Warning, Note };

QString name(Severity severity);  // "error", as packs and `--json` write it
std::optional<Severity> severity(const QString &name);

// When a part of a letter belongs into it. All that is set must hold; nothing set: always.
struct LetterCondition {
    QStringList regimes;       // the law of the case is one of these
    QStringList otherRegimes;  // and none of these
    QString regimeHas;         // the law of the case has this kind of deadline: "appeal"
    QString pause;             // what a question sent today does to the time for the answer: "stands", "starts", "none"
    QString lines;             // "all-refused", "not-all-refused" (each has its outcome), "grounded" (one needs a ground)
    QString clock;             // "extendable": a main clock may be prolonged today; "running"
    QStringList rights;        // one of the lines is about one of these; in a part for each line: this line is
    QString outcome;           // in a part for each line: "granting", "refused", "grounded"
    QStringList known;         // placeholders that have a value
    QStringList unknown;
    QString fact;              // this fact of the case has one of the values
    QStringList values;

    friend bool operator==(const LetterCondition &, const LetterCondition &) = default;
};

// What the text must hold where the part applies, also after somebody edited it. Each entry is one or several ways to say it
// ("residence|place of work"), found whatever the case of its letters; {placeholders} stand for their values, and one without
// a value asks for nothing.
struct LetterMust {
    Severity severity = Severity::Error;
    QHash<QString, QStringList> words;  // by language
    LocalText missing;                  // "The letter does not say when the answer comes."
};

struct LetterClause {
    QString id;
    LetterCondition condition;
    LetterCondition own;    // of a shared clause: what the library says beside the letter's own condition
    bool isForEachLine = false;
    QString source;         // the provision or rule that asks for it
    QHash<QString, QString> texts;  // by language: paragraphs with an empty line between them
    std::optional<LetterMust> must;
};

// A fact of the case that the sending settles: a fixed value, or the day, the medium or the proof of the sending, or the due day.
struct LetterSets {
    enum class From { Value, Day, Medium, Proof, Due };
    QString fact;
    From from = From::Value;
    QString value;
    LetterCondition condition;
};

struct LetterTemplate {
    QString id;
    QString kind;
    QString version;
    LocalText label;
    LocalText purpose;      // what it is for: "Tells the person that the request arrived and until when it is answered."
    QString source;
    QStringList states;     // in which it may be written
    QStringList sendsIn;    // in which it may be sent
    LetterCondition fits;
    LocalText misfit;       // said where `fits` does not hold
    QStringList gates;      // of the kind: must hold before it is sent
    QList<LetterClause> clauses;  // the first one is the subject
    QList<LetterSets> sets;
    QString sentFact;       // the date fact that says it was sent; empty: none
    QStringList meets;      // clocks that end with the day of sending
    bool extends = false;   // sending it prolongs the main clocks; it needs a reason
    QString pauses;         // sending it lets the main clocks stand for this reason, where the law allows it
};

// What is looked for in every letter. `words` are those that none holds (what is no longer law, a tone that is not ours): by
// language, whole words; the rules of letterlint.h have none.
struct LetterRule {
    QString id;
    Severity severity = Severity::Warning;
    LocalText found;
    QString source;
    QHash<QString, QStringList> words;
};

// Which laws a letter under one of these regimes may cite for a ground: its source names several laws side by side. The
// provisions of another law are none of the person's; what then has no provision is left to the writer.
struct LetterLaws {
    QStringList regimes;
    QStringList laws;               // "GDPR", "BDSG": how a citation begins
    QHash<QString, QString> names;  // law -> under which name this regime has it: "GDPR" -> "UK GDPR"
};

}
