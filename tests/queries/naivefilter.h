// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "tests/support/inventedregister.h"

namespace casebook::queriestest {

using domain::CaseFile;
using domain::Comparison;
using domain::Condition;
using domain::Field;
using domain::FilterValue;
using domain::SearchWord;

// The filter language read once more, over one whole case at a time and without SQL. The filter is resolved.
class NaiveFilter {
public:
    NaiveFilter(const domain::Filter &filter, const QDate &today) : m_filter(filter), m_today(today) {}

    bool matches(const CaseFile &file) const
    {
        return std::all_of(m_filter.conditions.cbegin(), m_filter.conditions.cend(), [&](const Condition &one) { return holds(one, file); })
            && std::all_of(m_filter.words.cbegin(), m_filter.words.cend(), [&](const SearchWord &word) { return holds(word, file); });
    }

private:
    bool holds(const Condition &condition, const CaseFile &file) const
    {
        const bool any = std::any_of(condition.values.cbegin(), condition.values.cend(), [&](const FilterValue &value) { return holds(condition, value, file); });
        return any != condition.isNegated;
    }

    bool holds(const Condition &condition, const FilterValue &value, const CaseFile &file) const
    {
        const QDate day = condition.field == Field::Due ? file.due : file.received;
        switch (value.type) {
        case FilterValue::Type::Day:
            if (!day.isValid())
                return false;
            return condition.comparison == Comparison::Less ? day < value.day : condition.comparison == Comparison::Greater ? day > value.day : day == value.day;
        case FilterValue::Type::Overdue: return file.due.isValid() && file.due < m_today && file.phase != QLatin1String("closed");
        case FilterValue::Type::None: return condition.field == Field::Due ? !file.due.isValid() : textOf(condition.field, file).isEmpty();
        case FilterValue::Type::Yes: return file.isOnHold;
        case FilterValue::Type::No: return !file.isOnHold;
        case FilterValue::Type::Text: return holdsText(condition.field, value.text, file);
        case FilterValue::Type::InDays:
        case FilterValue::Type::Today:
        case FilterValue::Type::Me: qFatal("not resolved");
        }
        return false;
    }

    // What people wrote is found by a part of it, however it is spelled; an id is what it is.
    static bool holdsText(Field field, const QString &text, const CaseFile &file)
    {
        const bool isWritten = field == Field::Number || field == Field::Person || field == Field::Title;
        return isWritten ? domain::sortKey(textOf(field, file)).contains(domain::sortKey(text)) : textOf(field, file) == text;
    }

    static QString textOf(Field field, const CaseFile &file)
    {
        switch (field) {
        case Field::Number: return file.number;
        case Field::Kind: return file.kind;
        case Field::State: return file.state;
        case Field::Phase: return file.phase;
        case Field::Owner: return file.owner;
        case Field::Office: return file.office;
        case Field::Channel: return file.channel;
        case Field::Language: return file.language;
        case Field::Regime: return file.regime;
        case Field::Person: return file.personName();
        case Field::Outcome: return file.outcome;
        case Field::Title: return file.title;
        case Field::Due:
        case Field::Received:
        case Field::Hold: qFatal("no text");
        }
        return {};
    }

    // The last word of what is typed may go on; those of a phrase are whole. Signs alone ask for nothing.
    static bool holds(const SearchWord &word, const CaseFile &file)
    {
        const QStringList terms = domain::termsOf(word.text);
        if (terms.isEmpty())
            return true;
        const QStringList there = domain::wordsOf(support::InventedRegister::texts(file)).text.split(QLatin1Char(' '));
        bool all = true;
        for (qsizetype i = 0; i < terms.size(); ++i) {
            const bool mayGoOn = !word.isPhrase && i == terms.size() - 1;
            all = all && std::any_of(there.cbegin(), there.cend(), [&](const QString &one) { return mayGoOn ? one.startsWith(terms[i]) : one == terms[i]; });
        }
        return all != word.isNegated;
    }

    const domain::Filter &m_filter;
    QDate m_today;
};

// One register of 400 cases on each engine, made when it is first asked for.
class Registers {
public:
    support::InventedRegister &on(bool server)
    {
        if (!m_made[server])
            m_made[server] = std::make_unique<support::InventedRegister>(server, 400);
        return *m_made[server];
    }
    void drop()
    {
        for (auto &made : m_made)
            made.reset();
    }

private:
    std::unique_ptr<support::InventedRegister> m_made[2];
};

}
