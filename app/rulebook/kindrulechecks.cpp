// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/kindrulechecks.h"

#include "app/domain/gates/childrules.h"
#include "app/domain/gates/identityrules.h"
#include "app/domain/gates/repeatrules.h"
#include "app/domain/systems/system.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

class KindRuleChecks {
public:
    explicit KindRuleChecks(const domain::Kind &kind) : m_kind(kind) {}

    QList<PackProblem> run()
    {
        for (qsizetype i = 0; i < m_kind.tasks.size(); ++i)
            checkTask(m_kind.tasks.at(i), u"/tasks/%1"_s.arg(i));
        for (qsizetype i = 0; i < m_kind.processes.size(); ++i)
            checkProcess(m_kind.processes.at(i), u"/processes/%1"_s.arg(i));
        checkInstruments();
        for (qsizetype i = 0; i < m_kind.grounds.size(); ++i)
            checkGround(m_kind.grounds.at(i), u"/grounds/%1"_s.arg(i));
        for (qsizetype i = 0; i < m_kind.gates.size(); ++i)
            checkValue(m_kind.gates.at(i), u"/gates/%1/value"_s.arg(i));
        return m_problems;
    }

private:
    void refuse(const QString &path, const QString &reason) { m_problems += PackProblem{path, reason}; }

    void checkChoices(const domain::Fact *fact, const QStringList &values, const QString &path)
    {
        if (!fact) {
            if (!values.isEmpty())
                refuse(path, u"no such fact"_s);
            return;
        }
        for (const QString &value : values) {
            if (!fact->takes(value))
                refuse(path, fact->id + u" is never "_s + value);
        }
    }

    void checkTask(const domain::OwnTask &task, const QString &path)
    {
        if (task.states.isEmpty())
            refuse(path + u"/states"_s, u"missing"_s);
        for (const QString &state : task.states) {
            if (!m_kind.state(state))
                refuse(path + u"/states"_s, u"no state "_s + state);
        }
        if (task.onlyIfFact.isEmpty() != task.onlyIfValues.isEmpty())
            refuse(path, u"only_if_fact and only_if_values go together"_s);
        checkChoices(m_kind.fact(task.onlyIfFact), task.onlyIfValues, path + u"/only_if_values"_s);
        const domain::ItemList *list = m_kind.list(task.list);
        if (!list && (!task.list.isEmpty() || !task.where.isEmpty() || !task.unlessFact.isEmpty() || task.isForEach))
            return refuse(path + u"/list"_s, u"no list "_s + task.list);
        if (list)
            checkItems(task, *list, path);
        checkWork(task, list, path);
        for (const QString &name : task.dueFacts) {
            const domain::Fact *fact = task.isForEach ? list->fact(name) : m_kind.fact(name);
            if (!fact || fact->type != domain::FactType::Date)
                refuse(path + u"/due_facts"_s, u"no date "_s + name);
        }
    }

    // Such a task ends only when somebody says what came of it: no fact of a line ends it, and no fact is its day.
    void checkWork(const domain::OwnTask &task, const domain::ItemList *list, const QString &path)
    {
        const domain::Fact *classes = list ? list->fact(task.classFact) : nullptr;
        if (!task.classFact.isEmpty() && (task.work.isEmpty() || !classes || classes->choices.isEmpty()))
            refuse(path + u"/class_fact"_s, u"no choices "_s + task.classFact);
        if (task.work.isEmpty())
            return;
        if (!domain::systemWorks().contains(task.work))
            refuse(path + u"/work"_s, u"none of %1 is %2"_s.arg(domain::systemWorks().join(u' '), task.work));
        if (!list)
            refuse(path + u"/list"_s, u"work in systems is for the items of a list"_s);
        if (task.isForEach || !task.unlessFact.isEmpty() || !task.dueFacts.isEmpty())
            refuse(path + u"/work"_s, u"goes with none of for_each, unless_fact and due_facts"_s);
    }

    void checkItems(const domain::OwnTask &task, const domain::ItemList &list, const QString &path)
    {
        if (task.where.isEmpty() != task.is.isEmpty())
            refuse(path, u"where and is go together"_s);
        checkChoices(list.fact(task.where), task.is, path + u"/is"_s);
        if (!task.unlessFact.isEmpty() && !list.fact(task.unlessFact))
            refuse(path + u"/unless_fact"_s, u"no fact "_s + task.unlessFact);
    }

    void checkProcess(const domain::ProcessRule &rule, const QString &path)
    {
        if (rule.instruments.isEmpty())
            refuse(path + u"/instruments"_s, u"missing"_s);
        checkChoices(m_kind.fact(u"instrument"_s), rule.instruments, path + u"/instruments"_s);
        checkChoices(m_kind.fact(u"categories"_s), rule.compels, path + u"/compels"_s);
        for (const domain::ProcessPermit &permit : rule.permits) {
            checkChoices(m_kind.fact(u"categories"_s), permit.categories, path + u"/permits"_s);
            checkChoices(m_kind.fact(u"ground"_s), permit.grounds, path + u"/permits"_s);
            if (permit.categories.isEmpty() || permit.grounds.isEmpty())
                refuse(path + u"/permits"_s, u"neither categories nor grounds may be missing"_s);
        }
    }

    void checkInstruments()
    {
        const domain::Fact *instrument = m_kind.fact(u"instrument"_s);
        if (m_kind.processes.isEmpty() || !instrument)
            return;
        for (const domain::Choice &choice : instrument->choices) {
            const auto judges = [&choice](const domain::ProcessRule &rule) { return rule.instruments.contains(choice.id); };
            if (std::count_if(m_kind.processes.cbegin(), m_kind.processes.cend(), judges) != 1)
                refuse(u"/processes"_s, u"not exactly one rule for "_s + choice.id);
        }
    }

    void checkGround(const domain::Ground &ground, const QString &path)
    {
        const domain::ItemList *list = m_kind.list(m_kind.titleList);
        checkChoices(list ? list->fact(m_kind.titleFact) : nullptr, ground.rights, path + u"/rights"_s);
        checkChoices(list ? list->fact(u"legal-basis"_s) : nullptr, ground.bases, path + u"/bases"_s);
    }

    // Functions whose rule stands in the value of the gate that calls them.
    void checkValue(const domain::Gate &gate, const QString &path)
    {
        if (gate.form != domain::Gate::Form::Function)
            return;
        if (gate.subject == "repeats-counted"_L1)
            checkRepeats(gate.value, path);
        else if (gate.subject == "kept-for"_L1)
            checkKept(gate.value, path);
        else if (gate.subject == "identity-suits"_L1)
            checkLevels(gate.value, path);
    }

    void checkRepeats(const QString &value, const QString &path)
    {
        const auto rules = domain::gates::readRepeatRules(value);
        if (!rules)
            return refuse(path, u"not ground:law:number or ground:law:number:text"_s);
        for (const domain::gates::RepeatRule &rule : *rules)
            if (!m_kind.ground(rule.ground))
                refuse(path, u"no ground "_s + rule.ground);
    }

    void checkLevels(const QString &value, const QString &path)
    {
        const auto rules = domain::gates::readLevelRules(value);
        if (!rules)
            return refuse(path, u"not level:methods or level:methods:fact"_s);
        for (const domain::gates::LevelRule &rule : *rules) {
            checkChoices(m_kind.fact(u"identity-level"_s), {rule.level}, path);
            checkChoices(m_kind.fact(u"identity-method"_s), rule.methods, path);
            const domain::Fact *beside = m_kind.fact(rule.beside);
            if (!rule.beside.isEmpty() && (!beside || beside->type != domain::FactType::YesNo))
                refuse(path, u"no yes or no "_s + rule.beside);
        }
    }

    void checkKept(const QString &value, const QString &path)
    {
        const auto rule = domain::gates::readKeptRule(value);
        if (!rule)
            return refuse(path, u"not two dates and a period of days, months or years"_s);
        for (const QString &name : {rule->until, rule->from}) {
            const domain::Fact *fact = m_kind.fact(name);
            if (!fact || fact->type != domain::FactType::Date)
                refuse(path, u"no date "_s + name);
        }
    }

    const domain::Kind &m_kind;
    QList<PackProblem> m_problems;
};

}

QList<PackProblem> kindRuleProblems(const domain::Kind &kind)
{
    return KindRuleChecks(kind).run();
}

}
