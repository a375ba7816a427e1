// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/kindparts.h"

#include "app/domain/authorities/authoritydirectory.h"
#include "app/domain/period.h"
#include "app/domain/tasks/systemtask.h"
#include "app/rulebook/packwords.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

// The value of a closed list of words, or a refusal at its key.
template <typename T>
T readWord(base::JsonObject &object, const char *key, std::optional<T> (*find)(const QString &), T otherwise)
{
    const QString word = object.string(key);
    const std::optional<T> value = find(word);
    if (!value)
        object.refuse(key, u"unknown word "_s + word);
    return value.value_or(otherwise);
}

template <typename T>
QList<domain::Choice> choicesOf(const QList<T> &things, bool (*isOffered)(const T &))
{
    QList<domain::Choice> choices;
    for (const T &thing : things) {
        if (isOffered(thing))
            choices += domain::Choice{thing.id, thing.label};
    }
    return choices;
}

// All of them, because any may write to us; which one is competent for a case a gate asks.
QList<domain::Choice> authorityChoices(const domain::Kind &kind)
{
    QList<domain::Choice> choices;
    for (const domain::Authority &one : kind.authorities ? kind.authorities->authorities() : QList<domain::Authority>()) {
        const domain::LocalText place = kind.authorities->placeName(one.region.isEmpty() ? one.country : one.region);
        QHash<QString, QString> label;
        for (const QString &language : {u"en"_s, u"de"_s})
            label.insert(language, u"%1: %2"_s.arg(place.in(language), one.name.in(language)));
        choices += domain::Choice{one.id, domain::LocalText(label)};
    }
    return choices;
}

domain::Choice readChoice(base::JsonObject &object)
{
    domain::Choice choice{object.identifier("id"), readBoth(object, "label")};
    if (object.has("first") || object.has("after")) {
        choice.after = object.strings("after");
        if (object.boolean("first", false))
            choice.after.prepend(QString());
    }
    return choice;
}

// A value that no other one leads to could never be chosen.
void checkOrder(base::JsonObject &object, const QList<domain::Choice> &choices)
{
    for (const domain::Choice &choice : choices) {
        for (const QString &before : choice.after) {
            const auto isIt = [&before](const domain::Choice &one) { return one.id == before; };
            if (!before.isEmpty() && std::none_of(choices.cbegin(), choices.cend(), isIt))
                object.refuse("choices", u"%1 follows %2, which is no choice"_s.arg(choice.id, before));
        }
    }
}

QList<domain::Choice> readChoices(base::JsonObject &object, const domain::Kind &kind)
{
    const QString source = object.string("choices_from", QString());
    if (source == "outcomes"_L1)
        return choicesOf<domain::Outcome>(kind.outcomes, [](const domain::Outcome &outcome) { return !outcome.isDerived; });
    if (source == "grounds"_L1)
        return choicesOf<domain::Ground>(kind.grounds, [](const domain::Ground &) { return true; });
    if (source == "authorities"_L1)
        return authorityChoices(kind);
    if (!source.isEmpty())
        object.refuse("choices_from", u"none of outcomes grounds authorities"_s);
    QList<domain::Choice> choices;
    for (base::JsonObject &choice : object.objects("choices"))
        choices += readChoice(choice);
    checkOrder(object, choices);
    return choices;
}

QStringList clockIds(const domain::Kind &kind)
{
    QStringList ids;
    for (const domain::KindClock &clock : kind.clocks)
        ids += clock.id;
    return ids;
}

QStringList openStates(const domain::Kind &kind)
{
    QStringList open;
    for (const domain::State &state : kind.states) {
        if (state.phase != domain::Phase::Closed)
            open += state.id;
    }
    return open;
}

}

domain::LocalText readBoth(base::JsonObject &object, const char *key)
{
    const domain::LocalText text = readText(object, key);
    if (!text.has(u"de"_s))
        object.refuse(key, u"no German text"_s);
    return text;
}

domain::Outcome readOutcome(base::JsonObject &object)
{
    domain::Outcome outcome;
    outcome.id = object.identifier("id");
    outcome.label = readBoth(object, "label");
    outcome.isGranting = object.boolean("granting", false);
    outcome.needsGround = object.boolean("needs_ground", false);
    outcome.isRefusal = object.boolean("refusal", false);
    outcome.needsAction = object.boolean("needs_action", false);
    outcome.isDerived = object.boolean("derived", false);
    return outcome;
}

domain::Ground readGround(base::JsonObject &object)
{
    domain::Ground ground;
    ground.id = object.identifier("id");
    ground.label = readBoth(object, "label");
    ground.source = object.string("source");
    ground.bucket = object.identifier("bucket");
    ground.rights = object.strings("rights");
    ground.regimes = object.strings("regimes");
    ground.bases = object.strings("bases");
    return ground;
}

domain::State readState(base::JsonObject &object)
{
    domain::State state;
    state.id = object.identifier("id");
    state.phase = readWord<domain::Phase>(object, "phase", domain::phase, domain::Phase::Intake);
    state.label = readBoth(object, "label");
    state.nextStep = readBoth(object, "next_step");
    state.isWaiting = object.boolean("waiting", false);
    state.isAside = object.boolean("aside", false);
    state.outcome = object.string("outcome", QString());
    return state;
}

domain::Section readSection(base::JsonObject &object)
{
    domain::Section section;
    section.id = object.identifier("id");
    section.label = readBoth(object, "label");
    return section;
}

domain::Fact readFact(base::JsonObject &object, const domain::Kind &kind)
{
    domain::Fact fact;
    fact.id = object.identifier("id");
    fact.label = readBoth(object, "label");
    if (object.has("help"))
        fact.help = readBoth(object, "help");
    fact.type = readWord<domain::FactType>(object, "type", domain::factType, domain::FactType::Text);
    fact.choices = readChoices(object, kind);
    fact.namesAuthority = object.string("choices_from", QString()) == "authorities"_L1;
    fact.namesAgency = object.string("proposes", QString()) == "agencies"_L1;
    fact.isIdentifier = object.boolean("identifier", false);
    fact.privacyClass = readWord<domain::PrivacyClass>(object, "class", domain::privacyClass, domain::PrivacyClass::Special);
    fact.isIndexed = object.boolean("indexed", false);
    fact.section = object.string("section", QString());
    const bool isChoice = fact.type == domain::FactType::Choice || fact.type == domain::FactType::Choices;
    if (isChoice == fact.choices.isEmpty())
        object.refuse("choices", isChoice ? u"missing"_s : u"only for a choice"_s);
    if (object.has("proposes") && (!fact.namesAgency || fact.type != domain::FactType::Text))
        object.refuse("proposes", u"a text may propose agencies"_s);
    if (fact.isIdentifier && fact.type != domain::FactType::Text)
        object.refuse("identifier", u"only a text is one"_s);
    // What people write at length names people, and an erasure leaves operational values alone.
    if (fact.type == domain::FactType::LongText && fact.privacyClass == domain::PrivacyClass::Operational)
        object.refuse("class", u"a long text is never operational"_s);
    return fact;
}

domain::ItemList readList(base::JsonObject &object, const domain::Kind &kind)
{
    domain::ItemList list;
    list.id = object.identifier("id");
    list.label = readBoth(object, "label");
    list.single = readBoth(object, "single");
    for (base::JsonObject &fact : object.objects("facts"))
        list.facts += readFact(fact, kind);
    list.factClasses = domain::classesOf(list.facts);
    return list;
}

domain::Gate readGate(base::JsonObject &object)
{
    domain::Gate gate;
    gate.id = object.identifier("id");
    gate.form = readWord<domain::Gate::Form>(object, "form", domain::gateForm, domain::Gate::Form::FactSet);
    gate.subject = object.string("subject", QString());
    gate.fact = object.string("fact", QString());
    gate.value = object.string("value", QString());
    gate.missing = readBoth(object, "missing");
    gate.source = object.string("source", QString());
    gate.onlyIfFact = object.string("only_if_fact", QString());
    gate.onlyIfValues = object.strings("only_if_values");
    return gate;
}

QList<domain::Transition> readTransitions(base::JsonObject &object, const domain::Kind &kind)
{
    domain::Transition transition;
    transition.to = object.identifier("to");
    transition.label = readBoth(object, "label");
    transition.gates = object.strings("gates");
    transition.meets = object.strings("meets");
    if (transition.meets == QStringList(u"*"_s))
        transition.meets = clockIds(kind);
    transition.needsReason = object.boolean("needs_reason", false);
    transition.needsSecondPerson = object.boolean("needs_second_person", false);
    const QStringList written = object.strings("from");
    if (written.isEmpty())
        object.refuse("from", u"missing"_s);
    QList<domain::Transition> transitions;
    for (const QString &from : written == QStringList(u"*"_s) ? openStates(kind) : written) {
        transition.from = from;
        transitions += transition;
    }
    return transitions;
}

domain::OwnTask readOwnTask(base::JsonObject &object)
{
    domain::OwnTask task;
    task.id = object.identifier("id");
    task.title = readBoth(object, "title");
    task.states = object.strings("states");
    task.onlyIfFact = object.string("only_if_fact", QString());
    task.onlyIfValues = object.strings("only_if_values");
    task.list = object.string("list", QString());
    task.where = object.string("where", QString());
    task.is = object.strings("is");
    task.unlessFact = object.string("unless_fact", QString());
    task.isForEach = object.boolean("for_each", false);
    task.dueFacts = object.strings("due_facts");
    task.dueRule = object.string("due_rule", QString());
    task.work = object.string("work", QString());
    task.classFact = object.string("class_fact", QString());
    task.source = object.string("source");
    if (task.work.isEmpty() && !task.dueRule.isEmpty() && !domain::period(task.dueRule))
        object.refuse("due_rule", u"not a period (\"working-days:1\")"_s);
    if (!task.work.isEmpty() && !domain::systemDue(task.dueRule))
        object.refuse("due_rule", u"neither a period nor a share of the time and a period (\"share:40|working-days:2\")"_s);
    return task;
}

domain::ProcessRule readProcess(base::JsonObject &object)
{
    domain::ProcessRule rule;
    rule.instruments = object.strings("instruments");
    rule.compels = object.strings("compels");
    rule.source = object.string("source");
    if (object.has("permits")) {
        for (base::JsonObject &permit : object.objects("permits"))
            rule.permits += domain::ProcessPermit{permit.strings("categories"), permit.strings("grounds"), permit.string("source")};
    }
    return rule;
}

domain::PlaceFacts readPlaceFacts(base::JsonObject &object)
{
    return {readWord<domain::Basis>(object, "basis", domain::basis, domain::Basis::Residence), object.identifier("country"), object.string("region", QString())};
}

domain::MergeRule readMerge(base::JsonObject &object)
{
    domain::MergeRule rule;
    rule.days = static_cast<int>(object.integer("days", 1, 3660));
    rule.state = object.string("state", QString());
    rule.verifiedFact = object.string("verified_fact", QString());
    rule.verifiedOrder = object.strings("verified_order");
    rule.source = object.string("source");
    return rule;
}

domain::KindClock readClock(base::JsonObject &object)
{
    domain::KindClock clock;
    clock.id = object.identifier("id");
    clock.label = readBoth(object, "label");
    clock.internalRule = object.string("internal_rule", QString());
    clock.dueFact = object.string("due_fact", QString());
    clock.dueList = object.string("due_list", QString());
    clock.citation = object.string("source", QString());
    clock.source = clock.internalRule.isEmpty() ? domain::KindClock::Source::Regime : domain::KindClock::Source::Internal;
    if (!clock.dueFact.isEmpty())
        clock.source = domain::KindClock::Source::Fact;
    clock.fixedKind = object.string("fixed_kind", QString());
    clock.fixedRegime = object.string("fixed_regime", QString());
    clock.regimes = object.strings("regimes");
    clock.isMain = object.boolean("main", false);
    clock.runsAfterClosing = object.boolean("runs_after_closing", false);
    clock.startState = object.string("start_state", QString());
    clock.repeats = object.boolean("repeats", false);
    clock.actedFact = object.string("acted_fact", QString());
    clock.metFact = object.string("met_fact", QString());
    clock.itemMetFact = object.string("item_met_fact", QString());
    clock.startFact = object.string("start_fact", QString());
    clock.waitsForStart = object.boolean("waits_for_start", false);
    clock.onlyIfFact = object.string("only_if_fact", QString());
    clock.onlyIfValues = object.strings("only_if_values");
    clock.endsWith = object.string("ends_with", QString());
    clock.isUntil = object.boolean("until", false);
    if (!clock.internalRule.isEmpty() && !domain::period(clock.internalRule))
        object.refuse("internal_rule", u"not a period (\"working-days:2\")"_s);
    if (!clock.internalRule.isEmpty() && !clock.fixedKind.isEmpty())
        object.refuse("fixed_kind", u"an internal clock has its own length"_s);
    const bool hasLength = !clock.internalRule.isEmpty() || !clock.fixedKind.isEmpty() || !clock.fixedRegime.isEmpty();
    if (!clock.dueFact.isEmpty() && (hasLength || clock.citation.isEmpty()))
        object.refuse("due_fact", u"a day that somebody has set has a source and no length"_s);
    if (!clock.dueList.isEmpty() && clock.dueFact.isEmpty())
        object.refuse("due_list", u"needs the fact that says until when"_s);
    if (clock.source == domain::KindClock::Source::Regime && !clock.citation.isEmpty())
        object.refuse("source", u"the regime has its own"_s);
    return clock;
}

}
