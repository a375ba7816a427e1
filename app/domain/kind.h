// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localtext.h"
#include "app/domain/privacyclass.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace casebook::domain {

class AgencyDirectory;
class AuthorityDirectory;
class RightsMatrix;
enum class Basis;

// A kind of case (request, dispute, …) as its pack under resources/rulebook/kinds describes it. The code knows none of them.

// Shared by all kinds: drives colours, board columns and counts.
enum class Phase { Intake, Assess, Work, Decide, Deliver, Aftercare, Closed };

QString name(Phase phase);  // "intake"
std::optional<Phase> phase(const QString &name);

enum class FactType { Text, LongText, Choice, Choices, Date, Moment, Integer, YesNo };

QString name(FactType type);  // "long-text", as packs write it
std::optional<FactType> factType(const QString &name);

struct Choice {
    QString id;
    LocalText label;
    QStringList after = {};  // the values that it may follow, "" where none was set yet; empty: any. A choice may always stay what it is
};

// One thing a case (or an item of one of its lists) must know. Stored in the JSON column `details` under its id: texts and
// choices as strings, several choices as a list of strings, dates as ISO text, moments as the clock of the office showed them
// with its distance from UTC ("2026-09-14T09:20:00+02:00"), yes/no as bool.
struct Fact {
    QString id;
    LocalText label;
    LocalText help;
    FactType type = FactType::Text;
    QList<Choice> choices;
    PrivacyClass privacyClass = PrivacyClass::Operational;
    bool isIndexed = false;
    QString section;  // id of the section of the form it stands in
    bool namesAuthority = false;  // its choices are the supervisory authorities of the kind's directory
    bool namesAgency = false;     // its choices are the agencies of the kind's directory
    bool isIdentifier = false;    // a text that names an account or a person ("+49 30 …", "AC…"): found in any spelling over all cases

    const Choice *choice(const QString &wanted) const;  // nullptr: none of its choices
    // Whether it can have this value: one of its choices, "true" or "false" for yes or no. A text takes none.
    bool takes(const QString &value) const;
};

FactClasses classesOf(const QList<Fact> &facts);

// Where a case says in which country, or part of it, something is: by two text facts, or by one that holds both ("DE-BE").
struct PlaceFacts {
    Basis basis{};
    QString country;
    QString region;  // empty: none
};

struct Section {
    QString id;
    LocalText label;
};

// A repeating group: lines of a request, allegations and remedies of a dispute. Rows of case_items.
struct ItemList {
    QString id;
    LocalText label;   // plural: "Lines"
    LocalText single;  // "Line"
    QList<Fact> facts;
    FactClasses factClasses = {};  // of `facts`

    const Fact *fact(const QString &wanted) const;
};

struct State {
    QString id;
    Phase phase = Phase::Intake;
    LocalText label;
    LocalText nextStep;  // what the owner does here: "Check who asks"
    bool isWaiting = false;  // the next move is somebody else's
    bool isAside = false;    // not on the straight way (spam, identity): in the step line only while the case is in it
    QString outcome;         // a closed state that fixes the outcome of the case (duplicate: merged); empty: none
};

// What must be true before a case may leave a state. One of the forms is set; every form says which fact mends it.
struct Gate {
    enum class Form {
        FieldSet,      // subject = a case field ("person", "owner"), see caseFields()
        FactSet,       // subject = a fact
        FactIs,        // subject = a fact, value = the wanted choice or "true"; several that will do: "passed|waived"
        ListNotEmpty,  // subject = a list
        EachItemHas,   // subject = a list, fact = a fact of its items
        TasksFinished, // no open task
        MessageSent,   // subject = a medium or empty: a sent message; with fact = a date fact: one of that day, give or take
                       // one for the time zone, so that an early letter does not stand for a later one
        Approved,      // subject = the object of the approval ("decision"), by somebody else than the preparer
        Function,      // subject = a named function of app/domain/gatefunctions.h
    };
    QString id;
    Form form = Form::FactSet;
    QString subject;
    QString fact;
    QString value;
    LocalText missing;  // "The outcome of each line is missing."
    QString source;     // the law or promise that asks for it; empty: good order
    // Only when this fact has one of these values (empty = always): "identity level is not none". A yes/no fact that nobody
    // answered counts as "false". With EachItemHas the fact of the item is meant when its list has one of this name.
    QString onlyIfFact;
    QStringList onlyIfValues;
};

QString name(Gate::Form form);  // "field-set", as packs write it
std::optional<Gate::Form> gateForm(const QString &name);

struct Transition {
    QString from;
    QString to;
    LocalText label;      // the act: "Start collecting"
    QStringList gates;    // ids
    QStringList meets;    // clocks that this move meets
    bool needsReason = false;
    bool needsSecondPerson = false;  // void: somebody else than the one who asks
};

// When a clock of a case starts and what meets it. Its length comes from a regime, from the office, or somebody has set the day.
struct KindClock {
    enum class Source { Regime, Internal, Fact };
    QString id;           // "respond", "acknowledge"
    LocalText label;
    Source source = Source::Regime;
    QString fixedKind;    // the regime kind; empty: by the request's lines ("access" …), the shortest answer first
    QString internalRule; // Internal: "days:14", "working-days:2" of the regime eu-1182
    QString dueFact;      // Fact: the date fact that says until when ("return-on"); no day, no clock
    QString dueList;      // Fact: a clock for each item of this list, which gives the case a due date too; dueFact and metFact are facts of the item
    QString startFact;    // counts from this moment or date fact ("served-at"); nothing there: from the day of receipt
    QString onlyIfFact;   // runs only while this fact of the case has one of these values; empty: always
    QStringList onlyIfValues;
    QString endsWith;     // id of a gate: met as soon as that holds, not begun where it holds already ("two-approvals")
    bool isUntil = false; // something is kept until then: that it goes on longer is no failure
    QString citation;     // Internal, Fact: where the promise or the day comes from
    bool isMain = false;  // gives the case its due date
    bool runsAfterClosing = false;
    QString itemMetFact;  // the date fact of titleList that says when one item was answered alone: the clock of its right is met when all of that right have it
    QString fixedRegime;  // the length comes from this regime; empty: from the regime of the case
    QStringList regimes;  // only for cases under these regimes; empty: under any that has the kind
    bool repeats = false; // a message sent while startState lasts meets it, and it begins again on that day
    QString startState;   // starts on the day the case enters this state; empty: on the day of receipt
    QString actedFact;    // duties at once: the date fact of titleList that says when it was done ("executed-on")
    QString metFact;      // the date or moment fact that says when it was met ("sent-on"); empty: the time of the move
    bool waitsForStart = false;  // does not run before startFact is there
};

// A task that a case gives itself: as soon as it is in one of these states, its fact has one of these values and one of its items is
// like this. Its day follows from the facts and moves with them while it is open.
struct OwnTask {
    QString id;
    LocalText title;
    QStringList states;
    QString onlyIfFact;  // of the case; empty: always
    QStringList onlyIfValues;
    QString list;        // empty: whatever its items are
    QString where;       // fact of the items; empty: every item counts
    QStringList is;
    QString unlessFact;  // fact of the items: where it is set nothing is left to do
    bool isForEach = false;  // one for each of these items, else one for all of them
    QStringList dueFacts;    // dates of the items when it is for each, else of the case; the first that is there counts
    QString dueRule;         // "working-days:1" of the regime eu-1182 after that day; empty: on that day
    QString work;            // one for each system of the organisation that holds data of the item and does this work ("search")
    QString classFact;       // fact of the items: of which classes its data are; where it is not set, of any
    QString source;
};

// What one's own will may give where nothing compels: these categories, on these grounds.
struct ProcessPermit {
    QStringList categories;
    QStringList grounds;
    QString source;
};

// The least that an authority must come with: which categories of data these instruments compel, and what they let one give (18 USC
// 2702, 2703; Regulation (EU) 2023/1543; GDPR Art. 48). What is in neither needs a stronger instrument.
struct ProcessRule {
    QStringList instruments;
    QStringList compels;
    QList<ProcessPermit> permits;
    QString source;

    bool allows(const QString &category, const QString &ground) const;
};

struct Outcome {
    QString id;
    LocalText label;
    bool isGranting = false;   // counts as given in full
    bool needsGround = false;
    bool isRefusal = false;    // refused in whole or in part: two people decide
    bool needsAction = false;  // something has to be done in the systems
    bool isDerived = false;    // comes from the lines or from a state, nobody chooses it: "mixed"
};

// Why something is refused, with its source; mapped to the four buckets of 11 CCR 7102.
struct Ground {
    QString id;
    LocalText label;
    QString source;
    QString bucket;
    QStringList rights;   // it can be a ground against these only; empty: against any
    QStringList regimes;  // only under these; empty: under any
    QStringList bases;    // only where the processing rests on one of these (GDPR Art. 6(1)); empty: on any
};

// When two cases of a kind may be one, and what happens when they become one.
struct MergeRule {
    int days = 0;                // received at most so many days apart; 0: this kind is never taken for a duplicate
    QString state;               // the closed state of the case that gives way; empty: cases of this kind are not merged
    QString verifiedFact;        // the choice fact that says how well the person is known; empty: none
    QStringList verifiedOrder;   // its choices from the least to the most, "unset" where nobody has answered
    QString source;

    // Place in the order, -1 for a value that is not in it.
    qsizetype verified(const QString &value) const { return verifiedOrder.indexOf(value.isEmpty() ? QStringLiteral("unset") : value); }
};

struct Kind {
    QString id;
    QString prefix;  // "R"
    LocalText label;
    LocalText plural;
    int rank = 0;            // its place among the kinds, the lowest first
    QString personRole;      // as whom the person of a new case takes part: "subject", "complainant", "reporter"
    QString initialState;
    QString reopenState;
    QString titleList;    // list whose first item names the case ("lines")
    QString titleFact;    // fact of that item, or of the case
    QString statementFact; // text fact that names the privacy statement in force on the day of receipt; empty: none
    QString outcomeList;  // list whose items' fact `outcome` make the outcome of the case; empty: chosen when closing
    QList<State> states;
    QList<Transition> transitions;
    QList<Section> sections;
    QList<Fact> facts;
    FactClasses factClasses;  // of `facts`
    QList<ItemList> lists;
    QList<Gate> gates;
    QList<KindClock> clocks;
    QList<Outcome> outcomes;
    QList<Ground> grounds;
    QList<OwnTask> tasks;
    QList<ProcessRule> processes;  // one for each instrument; empty: the kind knows none
    MergeRule merge;
    QList<PlaceFacts> places;  // in the order in which they are asked; the first that is known counts
    std::shared_ptr<const RightsMatrix> rights;        // which right holds under which law and basis; none: the kind has no such table
    std::shared_ptr<const AgencyDirectory> agencies;   // who asks for disclosures, and from which domains; none: no packs of them
    std::shared_ptr<const AuthorityDirectory> authorities;  // who supervises whom, for gates and letters; none: no packs of them
    QString source;  // where its rules come from

    const State *state(const QString &wanted) const;
    const Fact *fact(const QString &wanted) const;
    const ItemList *list(const QString &wanted) const;
    const Gate *gate(const QString &wanted) const;
    const Outcome *outcome(const QString &wanted) const;
    const Ground *ground(const QString &wanted) const;
    const KindClock *clock(const QString &wanted) const;
    const ProcessRule *process(const QString &instrument) const;
    const Transition *transition(const QString &from, const QString &to) const;
    QList<Transition> transitionsFrom(const QString &from) const;
    bool isClosed(const QString &wanted) const;  // phase Closed
};

}
