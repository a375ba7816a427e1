// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "tests/support/inventedtext.h"

namespace casebook::support {

// Filters over every field of the filter language, with comparisons, alternatives, negations, words and phrases: most of them
// hit something in an office of invented cases, some name what is not there.
class RandomFilter {
public:
    explicit RandomFilter(Dice &dice) : m_dice(dice) {}

    // What texts are asked for besides the invented words: pieces of numbers, names, titles of the cases at hand.
    void addText(const QString &text) { m_texts << text; }
    void addLogin(const QString &login) { m_logins << login; }

    domain::Filter next(const QDate &today)
    {
        domain::Filter filter;
        for (int count = m_dice.pick<int>({0, 1, 1, 1, 2, 3}); count > 0; --count)
            filter.conditions << condition(today);
        for (int count = m_dice.pick<int>({0, 0, 0, 1, 1, 2}); count > 0; --count)
            filter.words << word();
        return filter;
    }

private:
    domain::Condition condition(const QDate &today)
    {
        using domain::Comparison;
        domain::Condition condition{static_cast<domain::Field>(m_dice.below(15)), Comparison::Is, {}, m_dice.chance(25)};
        const bool isDay = condition.field == domain::Field::Due || condition.field == domain::Field::Received;
        if (isDay && m_dice.chance(60)) {
            condition.comparison = m_dice.chance(50) ? Comparison::Less : Comparison::Greater;
            condition.values << day(today);
            return condition;
        }
        for (int count = m_dice.pick<int>({1, 1, 1, 2, 3}); count > 0; --count)
            condition.values << value(condition.field, today);
        return condition;
    }

    domain::FilterValue day(const QDate &today)
    {
        using Type = domain::FilterValue::Type;
        switch (m_dice.below(3)) {
        case 0: return {Type::Today};
        case 1: return {Type::InDays, {}, {}, m_dice.between(-60, 60)};
        default: return {Type::Day, {}, today.addDays(m_dice.between(-60, 60))};
        }
    }

    domain::FilterValue value(domain::Field field, const QDate &today)
    {
        using domain::Field;
        using namespace Qt::StringLiterals;
        using Type = domain::FilterValue::Type;
        const auto id = [this](const QStringList &ids, bool mayBeNone = true) -> domain::FilterValue {
            if (mayBeNone && m_dice.chance(20))
                return {Type::None};
            return {Type::Text, m_dice.chance(5) ? u"nothing-like-it"_s : m_dice.pick(ids)};
        };
        switch (field) {
        case Field::Number: return {Type::Text, m_dice.pick(QStringList{u"r-2026"_s, u"R-2026-00003"_s, u"2026"_s, u"d 2026"_s, u"0"_s, u"12"_s, u"%"_s, u"-"_s})};
        case Field::Kind: return id({u"request"_s, u"dispute"_s}, false);
        case Field::State: return id({u"new"_s, u"triage"_s, u"spam"_s, u"closed"_s, u"void"_s, u"acknowledge"_s, u"collect"_s}, false);
        case Field::Phase: return id({u"intake"_s, u"assess"_s, u"work"_s, u"decide"_s, u"deliver"_s, u"aftercare"_s, u"closed"_s}, false);
        case Field::Due: return m_dice.chance(30) ? domain::FilterValue{m_dice.chance(50) ? Type::Overdue : Type::None} : day(today);
        case Field::Received: return day(today);
        case Field::Owner: return m_dice.chance(25) ? domain::FilterValue{Type::Me} : id(m_logins + QStringList{u"nobody-known"_s});
        case Field::Office: return id({u"berlin"_s, u"san-francisco"_s});
        case Field::Channel: return id({u"privacy-mailbox"_s, u"customer-support"_s, u"account-portal"_s, u"post-berlin"_s});
        case Field::Language: return id({u"en"_s, u"de"_s, u"fr"_s});
        case Field::Regime: return id({u"gdpr"_s, u"eu-1182"_s});
        case Field::Person: return m_dice.chance(20) ? domain::FilterValue{Type::None} : domain::FilterValue{Type::Text, text()};
        case Field::Outcome: return id({u"not-a-request"_s, u"merged"_s, u"entered-by-mistake"_s, u"fulfilled"_s, u"upheld"_s});
        case Field::Title: return {Type::Text, text()};
        case Field::Hold: return {m_dice.chance(50) ? Type::Yes : Type::No};
        }
        return {};
    }

    QString text()
    {
        QString text = m_dice.chance(70) || m_texts.isEmpty() ? m_dice.pick(inventedWords()) : m_dice.pick(m_texts);
        if (m_dice.chance(35))
            text = text.mid(m_dice.below(std::max<qsizetype>(1, text.size() - 1)), m_dice.between(1, 5));
        if (m_dice.chance(20))
            text = m_dice.chance(50) ? text.toUpper() : text.toLower();
        return text;
    }

    domain::SearchWord word()
    {
        domain::SearchWord word{m_dice.chance(30) ? text().left(m_dice.between(1, 6)) : text(), false, m_dice.chance(20)};
        if (m_dice.chance(25)) {
            word.isPhrase = true;
            word.text += u' ' + text();
        }
        return word;
    }

    Dice &m_dice;
    QStringList m_texts;
    QStringList m_logins;
};

}
