// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/registersql.h"

#include "app/domain/identifiers/identifierkey.h"
#include "app/domain/words.h"
#include "app/queries/holds.h"

#include <algorithm>

namespace casebook::queries {

using namespace Qt::StringLiterals;
using domain::Comparison;
using domain::Field;
using domain::FilterValue;

namespace {

QString columnOf(Field field)
{
    switch (field) {
    case Field::Number: return u"number_key"_s;
    case Field::Kind: return u"kind"_s;
    case Field::State: return u"state"_s;
    case Field::Phase: return u"phase"_s;
    case Field::Due: return u"due_on"_s;
    case Field::Received: return u"received_on"_s;
    case Field::Owner: return u"owner"_s;
    case Field::Office: return u"office"_s;
    case Field::Channel: return u"channel"_s;
    case Field::Language: return u"language"_s;
    case Field::Regime: return u"regime"_s;
    case Field::Person: return u"person_key"_s;
    case Field::Outcome: return u"outcome"_s;
    case Field::Title: return u"title_key"_s;
    case Field::Hold: return u"id"_s;  // of a case that is held
    }
    return {};
}

// Days compare with days; a case without one is neither before nor after any.
bool isNullable(Field field)
{
    return field == Field::Due;
}

const QString isOpen = u"phase <> 'closed'"_s;

// Whether a condition that all cases must meet leaves open ones only.
bool leavesOpenCases(const domain::Condition &condition)
{
    if (condition.field == Field::Phase) {
        const bool namesClosed = condition.values.contains(FilterValue{FilterValue::Type::Text, u"closed"_s});
        return namesClosed == condition.isNegated;
    }
    return !condition.isNegated && condition.values == QList{FilterValue{FilterValue::Type::Overdue}};
}

bool isFoundInside(Field field)
{
    return field == Field::Person || field == Field::Title || field == Field::Number;
}

}

RegisterSql::RegisterSql(const domain::Filter &filter, QDate today, const store::Clearance &clearance, const store::Dialect &dialect)
    : m_today(today.toString(Qt::ISODate)), m_findsHitsFirst(!dialect.endsAtFirstHits())
{
    QStringList parts{u"compartment_id IN "_s + clearance.inList()};
    for (const domain::Condition &one : filter.conditions) {
        parts << condition(one);
        m_isOfOpenCases = m_isOfOpenCases || leavesOpenCases(one);
    }
    if (m_isOfOpenCases)
        parts << isOpen;
    m_conditions = parts.join(" AND "_L1);
    const QList<domain::SearchWord> words = domain::joinedNumbers(filter.words);
    for (const domain::SearchWord &one : words)
        if (Word found = word(one, clearance, dialect); !found.places.isEmpty())
            m_words << std::move(found);
}

QString RegisterSql::Word::ids(const QString &operation) const
{
    QStringList found;
    for (const Place &place : places)
        found << place.ids;
    return found.join(operation);
}

// A number, and neither IN nor EXISTS: of those a server makes a join, with its own idea of how many cases have the word, and may
// find all of them anew for each row.
QString RegisterSql::Word::ofEach() const
{
    QStringList found;
    for (const Place &place : places)
        found << u"compartment_id = %1 AND (SELECT count(*) FROM (%2) hit WHERE hit.id = cases.id) > 0"_s.arg(place.compartment).arg(place.ids);
    return u"%1(%2)"_s.arg(isNegated ? u"NOT "_s : QString(), found.join(" OR "_L1));
}

QStringList RegisterSql::ofEach(Which which) const
{
    QStringList parts;
    for (const Word &word : m_words)
        if (which == Which::All || word.isNegated)
            parts << word.ofEach();
    return parts;
}

QString RegisterSql::where() const
{
    QStringList parts{m_conditions};
    if (!m_findsHitsFirst)
        return (parts + ofEach(Which::All)).join(" AND "_L1);
    for (const Word &word : m_words)
        parts << u"%1id IN (%2)"_s.arg(word.isNegated ? u"NOT "_s : QString(), word.ids(u" UNION ALL "_s));
    return parts.join(" AND "_L1);
}

QString RegisterSql::words() const
{
    return ofEach(Which::All).join(" AND "_L1);
}

QString RegisterSql::wantedIds() const
{
    QStringList parts;
    for (const Word &word : m_words)
        if (!word.isNegated)
            parts << u"SELECT id FROM (%1) word"_s.arg(word.ids(u" UNION "_s));
    return parts.join(" INTERSECT "_L1);
}

QString RegisterSql::whereOfWanted() const
{
    return (QStringList{m_conditions} + ofEach(Which::Unwanted)).join(" AND "_L1);
}

bool RegisterSql::hasWantedWords() const
{
    return std::any_of(m_words.cbegin(), m_words.cend(), [](const Word &word) { return !word.isNegated; });
}

QString RegisterSql::bound(const QString &text)
{
    m_values << text;
    return u":v%1"_s.arg(m_values.size() - 1);
}

void RegisterSql::bindTo(store::Query &query) const
{
    for (qsizetype i = 0; i < m_values.size(); ++i)
        query.bind(QByteArray(":v" + QByteArray::number(i)).constData(), m_values[i]);
}

QString RegisterSql::condition(const domain::Condition &condition)
{
    QStringList alternatives;
    for (const FilterValue &value : condition.values)
        alternatives << oneValue(condition, value);
    const QString any = u"(%1)"_s.arg(alternatives.join(" OR "_L1));
    return condition.isNegated ? u"NOT "_s + any : any;
}

QString RegisterSql::oneValue(const domain::Condition &condition, const FilterValue &value)
{
    const QString column = columnOf(condition.field);
    const auto compare = [&](const QString &sign, const QString &text) {
        const QString test = column + sign + bound(text);
        return isNullable(condition.field) ? u"(%1 IS NOT NULL AND %2)"_s.arg(column, test) : test;
    };
    switch (value.type) {
    case FilterValue::Type::Overdue: return u"(due_on IS NOT NULL AND due_on < %1 AND phase <> 'closed')"_s.arg(bound(m_today));
    case FilterValue::Type::None:
        // A name that is nothing but signs has an empty key too.
        if (condition.field == Field::Person)
            return u"(person_key = '' AND person = '')"_s;
        return isNullable(condition.field) ? u"due_on IS NULL"_s : u"%1 = ''"_s.arg(column);
    case FilterValue::Type::Yes: return u"%1 IN (%2)"_s.arg(column, heldCases());
    case FilterValue::Type::No: return u"NOT %1 IN (%2)"_s.arg(column, heldCases());
    case FilterValue::Type::Day:
        return compare(condition.comparison == Comparison::Less ? u" < "_s : condition.comparison == Comparison::Greater ? u" > "_s : u" = "_s,
                       value.day.toString(Qt::ISODate));
    case FilterValue::Type::Text:
        if (isFoundInside(condition.field))
            return u"%1 LIKE '%' || %2 || '%'"_s.arg(column, bound(domain::sortKey(value.text)));
        return compare(u" = "_s, value.text);
    // Relative values were resolved; one that was not matches nothing.
    case FilterValue::Type::InDays:
    case FilterValue::Type::Today:
    case FilterValue::Type::Me: return u"1 = 0"_s;
    }
    return {};
}

QString RegisterSql::match(const domain::SearchWord &word, const store::Dialect &dialect)
{
    QStringList terms = domain::termsOf(word.text);
    if (terms.isEmpty())
        return {};
    if (!word.isPhrase)
        terms.last() += u'*';
    return dialect.match(terms);
}

QStringList RegisterSql::matches(const domain::SearchWord &word, const store::Dialect &dialect)
{
    QStringList all{match(word, dialect)};
    if (const QString identifier = domain::identifierSought(word); !identifier.isEmpty())
        all << dialect.match({identifier});
    all.removeAll(QString());
    return all;
}

// Compartments have tables of their own; only those the reader is cleared for are asked.
RegisterSql::Word RegisterSql::word(const domain::SearchWord &word, const store::Clearance &clearance, const store::Dialect &dialect)
{
    Word made{{}, word.isNegated};
    for (const QString &wanted : matches(word, dialect))
        for (qint64 compartment : clearance.compartments())
            made.places.append({compartment, dialect.idsMatching(compartment).replace(":match"_L1, bound(wanted))});
    return made;
}

}
