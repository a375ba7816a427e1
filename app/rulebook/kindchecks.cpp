// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/kindchecks.h"

#include "app/domain/gate.h"
#include "app/domain/gatefunctions.h"
#include "app/domain/workflow.h"
#include "app/rulebook/kindrulechecks.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using domain::Gate;

class KindChecks {
public:
    explicit KindChecks(const domain::Kind &kind) : m_kind(kind) {}

    QList<PackProblem> run()
    {
        checkHead();
        checkStates();
        checkFacts();
        for (qsizetype i = 0; i < m_kind.gates.size(); ++i)
            checkGate(m_kind.gates.at(i), u"/gates/%1"_s.arg(i));
        for (const domain::Transition &transition : m_kind.transitions)
            checkTransition(transition);
        for (qsizetype i = 0; i < m_kind.clocks.size(); ++i)
            checkClock(m_kind.clocks.at(i), u"/clocks/%1"_s.arg(i));
        checkGrounds();
        checkPlaces();
        checkMerge();
        checkWays();
        return m_problems + kindRuleProblems(m_kind);
    }

private:
    void refuse(const QString &path, const QString &reason) { m_problems += PackProblem{path, reason}; }

    template <typename T>
    void checkUnique(const QList<T> &things, const QString &path)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < things.size(); ++i) {
            if (seen.contains(things.at(i).id))
                refuse(path + u'/' + QString::number(i), u"a second "_s + things.at(i).id);
            seen.insert(things.at(i).id);
        }
    }

    void checkState(const QString &state, const QString &path)
    {
        if (!m_kind.state(state))
            refuse(path, u"no state "_s + state);
    }

    void checkOutcome(const QString &outcome, const QString &path)
    {
        if (!outcome.isEmpty() && !m_kind.outcome(outcome))
            refuse(path, u"no outcome "_s + outcome);
    }

    void checkHead()
    {
        if (m_kind.prefix.size() != 1 || m_kind.prefix[0] < u'A' || m_kind.prefix[0] > u'Z')
            refuse(u"/prefix"_s, u"not one capital letter"_s);
        checkState(m_kind.initialState, u"/initial_state"_s);
        checkState(m_kind.reopenState, u"/reopen_state"_s);
        if (m_kind.isClosed(m_kind.initialState) || m_kind.isClosed(m_kind.reopenState))
            refuse(u"/initial_state"_s, u"a closed state"_s);
        if (m_kind.titleList.isEmpty() ? !m_kind.titleFact.isEmpty() && !m_kind.fact(m_kind.titleFact)
                                       : !factOf(m_kind.titleList, m_kind.titleFact)) {
            refuse(u"/title_fact"_s, u"no such fact"_s);
        }
        if (const domain::Fact *fact = m_kind.fact(m_kind.statementFact); !m_kind.statementFact.isEmpty() && (!fact || fact->type != domain::FactType::Text))
            refuse(u"/statement_fact"_s, u"no text fact "_s + m_kind.statementFact);
        if (!m_kind.outcomeList.isEmpty() && !factOf(m_kind.outcomeList, u"outcome"_s))
            refuse(u"/outcome_list"_s, u"its items have no fact outcome"_s);
        if (!m_kind.outcomeList.isEmpty() && !m_kind.outcome(u"mixed"_s))
            refuse(u"/outcomes"_s, u"no outcome mixed"_s);
    }

    void checkStates()
    {
        checkUnique(m_kind.states, u"/states"_s);
        checkUnique(m_kind.outcomes, u"/outcomes"_s);
        for (qsizetype i = 0; i < m_kind.states.size(); ++i) {
            const domain::State &state = m_kind.states.at(i);
            checkOutcome(state.outcome, u"/states/%1/outcome"_s.arg(i));
            if (!state.outcome.isEmpty() && state.phase != domain::Phase::Closed)
                refuse(u"/states/%1/outcome"_s.arg(i), u"only a closed state fixes the outcome"_s);
        }
    }

    void checkFacts()
    {
        checkUnique(m_kind.sections, u"/sections"_s);
        checkUnique(m_kind.facts, u"/facts"_s);
        checkUnique(m_kind.lists, u"/lists"_s);
        for (qsizetype i = 0; i < m_kind.facts.size(); ++i) {
            const domain::Fact &fact = m_kind.facts.at(i);
            checkUnique(fact.choices, u"/facts/%1/choices"_s.arg(i));
            const auto isHere = [&fact](const domain::Section &section) { return section.id == fact.section; };
            if (std::none_of(m_kind.sections.cbegin(), m_kind.sections.cend(), isHere))
                refuse(u"/facts/%1/section"_s.arg(i), u"no section "_s + fact.section);
        }
        for (qsizetype i = 0; i < m_kind.lists.size(); ++i) {
            checkUnique(m_kind.lists.at(i).facts, u"/lists/%1/facts"_s.arg(i));
            if (m_kind.lists.at(i).facts.isEmpty())
                refuse(u"/lists/%1/facts"_s.arg(i), u"missing"_s);
        }
    }

    const domain::Fact *factOf(const QString &list, const QString &fact) const
    {
        const domain::ItemList *found = m_kind.list(list);
        return found ? found->fact(fact) : nullptr;
    }

    bool isDate(const QString &id) const
    {
        const domain::Fact *fact = m_kind.fact(id);
        return fact && fact->type == domain::FactType::Date;
    }

    bool isTime(const QString &id) const
    {
        const domain::Fact *fact = m_kind.fact(id);
        return fact && (fact->type == domain::FactType::Date || fact->type == domain::FactType::Moment);
    }

    bool isDateOfTitleList(const QString &id) const
    {
        const domain::Fact *fact = factOf(m_kind.titleList, id);
        return fact && fact->type == domain::FactType::Date;
    }

    // "lines.outcome" or "redress"
    bool hasFact(const QString &name) const
    {
        const qsizetype dot = name.indexOf(u'.');
        return dot < 0 ? m_kind.fact(name) != nullptr : factOf(name.left(dot), name.mid(dot + 1)) != nullptr;
    }

    void checkValues(const domain::Fact &fact, const QStringList &values, const QString &path)
    {
        for (const QString &value : values) {
            if (!fact.takes(value))
                refuse(path, fact.id + u" is never "_s + value);
        }
    }

    // Of a gate or a clock; `ofItem` is the fact of that name in the list the gate looks at.
    template <typename Asked>
    void checkCondition(const Asked &asked, const domain::Fact *ofItem, const QString &path)
    {
        if (asked.onlyIfFact.isEmpty() != asked.onlyIfValues.isEmpty())
            refuse(path, u"only_if_fact and only_if_values go together"_s);
        if (asked.onlyIfFact.isEmpty())
            return;
        const domain::Fact *ofItems = factOf(asked.onlyIfFact.section(u'.', 0, 0), asked.onlyIfFact.section(u'.', 1));
        const domain::Fact *fact = ofItem ? ofItem : ofItems ? ofItems : m_kind.fact(asked.onlyIfFact);
        if (!fact)
            return refuse(path + u"/only_if_fact"_s, u"no fact "_s + asked.onlyIfFact);
        checkValues(*fact, asked.onlyIfValues, path + u"/only_if_values"_s);
    }

    void checkFunction(const Gate &gate, const QString &path)
    {
        const domain::GateFunction *function = domain::gateFunction(gate.subject);
        if (!function)
            return refuse(path + u"/subject"_s, u"no function "_s + gate.subject);
        for (const QString &need : function->needs) {
            if (!hasFact(need))
                refuse(path + u"/subject"_s, u"%1 needs the fact %2"_s.arg(gate.subject, need));
        }
    }

    void checkSubject(const Gate &gate, const QString &path)
    {
        const QString subject = path + u"/subject"_s;
        switch (gate.form) {
        case Gate::Form::FieldSet:
            if (!domain::caseFields().contains(gate.subject))
                refuse(subject, u"no field "_s + gate.subject);
            return;
        case Gate::Form::FactSet:
            if (!m_kind.fact(gate.subject))
                refuse(subject, u"no fact "_s + gate.subject);
            return;
        case Gate::Form::FactIs:
            if (const domain::Fact *fact = m_kind.fact(gate.subject))
                checkValues(*fact, gate.value.split(u'|'), path + u"/value"_s);
            else
                refuse(subject, u"no fact "_s + gate.subject);
            return;
        case Gate::Form::ListNotEmpty:
            if (!m_kind.list(gate.subject))
                refuse(subject, u"no list "_s + gate.subject);
            return;
        case Gate::Form::EachItemHas:
            if (!factOf(gate.subject, gate.fact))
                refuse(path + u"/fact"_s, u"no fact %1 in the list %2"_s.arg(gate.fact, gate.subject));
            return;
        case Gate::Form::MessageSent:
            if (!gate.fact.isEmpty() && !isDate(gate.fact))
                refuse(path + u"/fact"_s, u"no date "_s + gate.fact);
            return;
        case Gate::Form::TasksFinished: return;
        case Gate::Form::Approved:
            if (gate.subject.isEmpty())
                refuse(subject, u"missing"_s);
            return;
        case Gate::Form::Function: checkFunction(gate, path); return;
        }
    }

    void checkGate(const Gate &gate, const QString &path)
    {
        const bool isUsed = std::any_of(m_kind.transitions.cbegin(), m_kind.transitions.cend(),
            [&gate](const domain::Transition &transition) { return transition.gates.contains(gate.id); });
        if (!isUsed)
            refuse(path, u"no move asks for the gate "_s + gate.id);
        checkSubject(gate, path);
        checkCondition(gate, gate.form == Gate::Form::EachItemHas ? factOf(gate.subject, gate.onlyIfFact) : nullptr, path);
    }

    void checkTransition(const domain::Transition &transition)
    {
        const QString path = u"/transitions"_s;
        const QString move = transition.from + u" to "_s + transition.to + u": "_s;
        if (m_kind.transition(transition.from, transition.to) != &transition)
            refuse(path, move + u"written twice"_s);
        for (const QString &state : {transition.from, transition.to}) {
            if (!m_kind.state(state))
                refuse(path, move + u"no state "_s + state);
        }
        if (m_kind.isClosed(transition.from))
            refuse(path, move + u"a closed case is reopened, not moved"_s);
        for (const QString &gate : transition.gates) {
            if (!m_kind.gate(gate))
                refuse(path, move + u"no gate "_s + gate);
        }
        for (const QString &clock : transition.meets) {
            if (!m_kind.clock(clock))
                refuse(path, move + u"no clock "_s + clock);
        }
    }

    void checkClock(const domain::KindClock &clock, const QString &path)
    {
        if (!clock.startState.isEmpty())
            checkState(clock.startState, path + u"/start_state"_s);
        if (!clock.dueList.isEmpty())
            return checkItemClock(clock, path);
        if (!clock.dueFact.isEmpty() && !isDate(clock.dueFact))
            refuse(path + u"/due_fact"_s, u"no date "_s + clock.dueFact);
        if (!clock.metFact.isEmpty() && !isTime(clock.metFact))
            refuse(path + u"/met_fact"_s, u"no date or moment "_s + clock.metFact);
        if (!clock.startFact.isEmpty() && !isTime(clock.startFact))
            refuse(path + u"/start_fact"_s, u"no date or moment "_s + clock.startFact);
        if (clock.waitsForStart && clock.startFact.isEmpty())
            refuse(path + u"/waits_for_start"_s, u"there is no start_fact to wait for"_s);
        if (!clock.startFact.isEmpty() && !clock.startState.isEmpty())
            refuse(path + u"/start_fact"_s, u"it counts from a fact or from a state"_s);
        if (!clock.endsWith.isEmpty() && !m_kind.gate(clock.endsWith))
            refuse(path + u"/ends_with"_s, u"no gate "_s + clock.endsWith);
        checkCondition(clock, nullptr, path);
        if (!clock.actedFact.isEmpty() && !isDateOfTitleList(clock.actedFact))
            refuse(path + u"/acted_fact"_s, u"no date of the title list "_s + clock.actedFact);
        if (!clock.itemMetFact.isEmpty() && (!isDateOfTitleList(clock.itemMetFact) || !clock.fixedKind.isEmpty() || clock.source != domain::KindClock::Source::Regime))
            refuse(path + u"/item_met_fact"_s, u"no date of the title list, or the clock does not go by its rights: "_s + clock.itemMetFact);
        if (clock.repeats && clock.startState.isEmpty())
            refuse(path + u"/repeats"_s, u"only a clock of a state begins again"_s);
        if (clock.repeats && (clock.isMain || !clock.metFact.isEmpty() || !clock.actedFact.isEmpty() || !clock.dueFact.isEmpty()))
            refuse(path + u"/repeats"_s, u"a message meets it and nothing else"_s);
        const bool isMet = std::any_of(m_kind.transitions.cbegin(), m_kind.transitions.cend(),
            [&clock](const domain::Transition &transition) { return transition.meets.contains(clock.id); });
        if (!isMet && clock.endsWith.isEmpty())
            refuse(path, u"no move meets the clock "_s + clock.id);
    }

    // Each item ends its own clock, by the day on which what was due was done.
    void checkItemClock(const domain::KindClock &clock, const QString &path)
    {
        for (const QString &id : {clock.dueFact, clock.metFact}) {
            const domain::Fact *fact = factOf(clock.dueList, id);
            if (!fact || fact->type != domain::FactType::Date)
                refuse(path + u"/due_list"_s, u"no date %1 in the list %2"_s.arg(id, clock.dueList));
        }
        const bool isMore = clock.isMain || !clock.startState.isEmpty() || !clock.startFact.isEmpty() || !clock.onlyIfFact.isEmpty() || !clock.endsWith.isEmpty() || clock.repeats || !clock.actedFact.isEmpty();
        if (isMore)
            refuse(path + u"/due_list"_s, u"a clock of items is no main one, and begins and ends with their days only"_s);
    }

    void checkGrounds()
    {
        static const QSet<QString> buckets{u"unverifiable"_s, u"not-a-consumer"_s, u"exempt"_s, u"other"_s};
        checkUnique(m_kind.grounds, u"/grounds"_s);
        checkUnique(m_kind.gates, u"/gates"_s);
        checkUnique(m_kind.clocks, u"/clocks"_s);
        checkUnique(m_kind.tasks, u"/tasks"_s);
        for (qsizetype i = 0; i < m_kind.grounds.size(); ++i) {
            if (!buckets.contains(m_kind.grounds.at(i).bucket))
                refuse(u"/grounds/%1/bucket"_s.arg(i), u"not one of 11 CCR 7102"_s);
        }
        const auto main = std::count_if(m_kind.clocks.cbegin(), m_kind.clocks.cend(),
            [](const domain::KindClock &clock) { return clock.isMain && clock.onlyIfFact.isEmpty(); });
        if (main != 1)
            refuse(u"/clocks"_s, u"one clock is the main one, whatever the facts are"_s);
    }

    void checkPlaces()
    {
        for (qsizetype i = 0; i < m_kind.places.size(); ++i) {
            const domain::PlaceFacts &place = m_kind.places.at(i);
            for (const QString &id : {place.country, place.region}) {
                const domain::Fact *fact = m_kind.fact(id);
                if (!id.isEmpty() && (!fact || fact->type != domain::FactType::Text))
                    refuse(u"/places/%1"_s.arg(i), u"no text "_s + id);
            }
        }
    }

    void checkMerge()
    {
        const domain::MergeRule &rule = m_kind.merge;
        const domain::State *end = m_kind.state(rule.state);
        if (!rule.state.isEmpty() && (!end || end->phase != domain::Phase::Closed || end->outcome.isEmpty()))
            refuse(u"/merge/state"_s, u"no closed state with an outcome of its own"_s);
        if (rule.verifiedFact.isEmpty() != rule.verifiedOrder.isEmpty())
            refuse(u"/merge"_s, u"verified_fact and verified_order go together"_s);
        if (rule.verifiedFact.isEmpty())
            return;
        const domain::Fact *fact = m_kind.fact(rule.verifiedFact);
        if (!fact || fact->type != domain::FactType::Choice)
            return refuse(u"/merge/verified_fact"_s, u"no choice "_s + rule.verifiedFact);
        QStringList choices{u"unset"_s};
        for (const domain::Choice &choice : fact->choices)
            choices += choice.id;
        if (QSet<QString>(choices.cbegin(), choices.cend()) != QSet<QString>(rule.verifiedOrder.cbegin(), rule.verifiedOrder.cend()))
            refuse(u"/merge/verified_order"_s, u"each choice and unset once"_s);
    }

    void checkWays()
    {
        QStringList reachable = domain::reachableStates(m_kind, m_kind.initialState);
        reachable += m_kind.initialState;
        for (qsizetype i = 0; i < m_kind.states.size(); ++i) {
            const domain::State &state = m_kind.states.at(i);
            if (!reachable.contains(state.id))
                refuse(u"/states/%1"_s.arg(i), u"no way leads to "_s + state.id);
            if (state.phase != domain::Phase::Closed && !leadsToAnEnd(state.id))
                refuse(u"/states/%1"_s.arg(i), u"a case in %1 can never be closed"_s.arg(state.id));
        }
    }

    // Declaring a case void is no end of the work.
    bool leadsToAnEnd(const QString &state) const
    {
        const QStringList reachable = domain::reachableStates(m_kind, state);
        return std::any_of(reachable.cbegin(), reachable.cend(), [this](const QString &id) {
            const domain::State *end = m_kind.state(id);
            return end && end->phase == domain::Phase::Closed && !end->isAside;
        });
    }

    const domain::Kind &m_kind;
    QList<PackProblem> m_problems;
};

}

QList<PackProblem> kindProblems(const domain::Kind &kind)
{
    return KindChecks(kind).run();
}

}
