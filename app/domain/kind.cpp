// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/kind.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

template <typename Enum, size_t N>
using Names = std::array<std::pair<Enum, QLatin1StringView>, N>;

constexpr Names<Phase, 7> phaseNames{{{Phase::Intake, "intake"_L1}, {Phase::Assess, "assess"_L1}, {Phase::Work, "work"_L1},
    {Phase::Decide, "decide"_L1}, {Phase::Deliver, "deliver"_L1}, {Phase::Aftercare, "aftercare"_L1}, {Phase::Closed, "closed"_L1}}};

constexpr Names<FactType, 8> factTypeNames{{{FactType::Text, "text"_L1}, {FactType::LongText, "long-text"_L1},
    {FactType::Choice, "choice"_L1}, {FactType::Choices, "choices"_L1}, {FactType::Date, "date"_L1}, {FactType::Moment, "moment"_L1},
    {FactType::Integer, "integer"_L1}, {FactType::YesNo, "yes-no"_L1}}};

constexpr Names<Gate::Form, 9> formNames{{{Gate::Form::FieldSet, "field-set"_L1}, {Gate::Form::FactSet, "fact-set"_L1},
    {Gate::Form::FactIs, "fact-is"_L1}, {Gate::Form::ListNotEmpty, "list-not-empty"_L1}, {Gate::Form::EachItemHas, "each-item-has"_L1},
    {Gate::Form::TasksFinished, "tasks-finished"_L1}, {Gate::Form::MessageSent, "message-sent"_L1},
    {Gate::Form::Approved, "approved"_L1}, {Gate::Form::Function, "function"_L1}}};

template <typename Enum, size_t N>
QString nameIn(const Names<Enum, N> &names, Enum value)
{
    const auto found = std::find_if(names.begin(), names.end(), [value](const auto &entry) { return entry.first == value; });
    Q_ASSERT(found != names.end());
    return found->second;
}

template <typename Enum, size_t N>
std::optional<Enum> valueIn(const Names<Enum, N> &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&name](const auto &entry) { return entry.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

template <typename T>
const T *withId(const QList<T> &things, const QString &id)
{
    const auto found = std::find_if(things.cbegin(), things.cend(), [&id](const T &thing) { return thing.id == id; });
    return found == things.cend() ? nullptr : &*found;
}

}

bool ProcessRule::allows(const QString &category, const QString &ground) const
{
    return compels.contains(category) || std::any_of(permits.cbegin(), permits.cend(), [&](const ProcessPermit &permit) {
        return permit.categories.contains(category) && permit.grounds.contains(ground);
    });
}

QString name(Phase phase) { return nameIn(phaseNames, phase); }
std::optional<Phase> phase(const QString &name) { return valueIn(phaseNames, name); }
QString name(FactType type) { return nameIn(factTypeNames, type); }
std::optional<FactType> factType(const QString &name) { return valueIn(factTypeNames, name); }
QString name(Gate::Form form) { return nameIn(formNames, form); }
std::optional<Gate::Form> gateForm(const QString &name) { return valueIn(formNames, name); }

FactClasses classesOf(const QList<Fact> &facts)
{
    FactClasses classes;
    for (const Fact &fact : facts)
        classes.insert(fact.id, fact.privacyClass);
    return classes;
}

const Choice *Fact::choice(const QString &wanted) const { return withId(choices, wanted); }

bool Fact::takes(const QString &value) const
{
    return type == FactType::YesNo ? value == "true"_L1 || value == "false"_L1 : choice(value) != nullptr;
}

const Fact *ItemList::fact(const QString &wanted) const { return withId(facts, wanted); }

const State *Kind::state(const QString &wanted) const { return withId(states, wanted); }
const Fact *Kind::fact(const QString &wanted) const { return withId(facts, wanted); }
const ItemList *Kind::list(const QString &wanted) const { return withId(lists, wanted); }
const Gate *Kind::gate(const QString &wanted) const { return withId(gates, wanted); }
const Outcome *Kind::outcome(const QString &wanted) const { return withId(outcomes, wanted); }
const Ground *Kind::ground(const QString &wanted) const { return withId(grounds, wanted); }
const KindClock *Kind::clock(const QString &wanted) const { return withId(clocks, wanted); }

const ProcessRule *Kind::process(const QString &instrument) const
{
    const auto found = std::find_if(processes.cbegin(), processes.cend(), [&](const ProcessRule &rule) { return rule.instruments.contains(instrument); });
    return found == processes.cend() ? nullptr : &*found;
}

const Transition *Kind::transition(const QString &from, const QString &to) const
{
    const auto found = std::find_if(transitions.cbegin(), transitions.cend(),
        [&](const Transition &transition) { return transition.from == from && transition.to == to; });
    return found == transitions.cend() ? nullptr : &*found;
}

QList<Transition> Kind::transitionsFrom(const QString &from) const
{
    QList<Transition> found;
    std::copy_if(transitions.cbegin(), transitions.cend(), std::back_inserter(found),
        [&from](const Transition &transition) { return transition.from == from; });
    return found;
}

bool Kind::isClosed(const QString &wanted) const
{
    const State *found = state(wanted);
    return found && found->phase == Phase::Closed;
}

}
