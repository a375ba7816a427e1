// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/filterwords.h"

#include "app/reports/celltext.h"
#include "app/reports/reportwords.h"

namespace casebook::reports {

using namespace Qt::StringLiterals;
using domain::Comparison;
using domain::Condition;
using domain::Field;
using domain::FilterValue;

namespace {

struct Writing {
    const rulebook::Rulebook &rules;
    const domain::Organisation &organisation;
    QString language;

    QString say(const QString &english, const QString &german) const { return language == "de"_L1 ? german : english; }
    QString field(Field field) const;
    QString label(Field field, const QString &id) const;
    QString value(Field field, const FilterValue &value) const;
    QString condition(const Condition &condition) const;
};

QString Writing::field(Field field) const
{
    switch (field) {
    case Field::Number: return say(u"number"_s, u"Nummer"_s);
    case Field::Kind: return say(u"kind"_s, u"Vorgangsart"_s);
    case Field::State: return say(u"state"_s, u"Status"_s);
    case Field::Phase: return say(u"phase"_s, u"Phase"_s);
    case Field::Due: return say(u"due"_s, u"Frist"_s);
    case Field::Received: return say(u"received"_s, u"Eingang"_s);
    case Field::Owner: return say(u"handler"_s, u"Bearbeitung"_s);
    case Field::Office: return say(u"office"_s, u"Standort"_s);
    case Field::Channel: return say(u"channel"_s, u"Kanal"_s);
    case Field::Language: return say(u"language"_s, u"Sprache"_s);
    case Field::Regime: return say(u"law"_s, u"Recht"_s);
    case Field::Person: return say(u"person"_s, u"Person"_s);
    case Field::Outcome: return say(u"outcome"_s, u"Ergebnis"_s);
    case Field::Title: return say(u"title"_s, u"Betreff"_s);
    case Field::Hold: return say(u"hold"_s, u"Sperre"_s);
    }
    return {};
}

// States and outcomes belong to a kind; the first kind that has the id gives the words.
QString Writing::label(Field field, const QString &id) const
{
    if (field == Field::Office && organisation.office(id))
        return organisation.office(id)->label.in(language);
    if (field == Field::Channel && organisation.channel(id))
        return organisation.channel(id)->label.in(language);
    if (const auto regime = rules.regime(id); field == Field::Regime && regime)
        return (*regime)->label.in(language);
    const QList<domain::Kind> kinds = rules.kinds();
    for (const domain::Kind &kind : kinds) {
        if (field == Field::Kind && kind.id == id)
            return kind.plural.in(language);
        if (field == Field::State && kind.state(id))
            return kind.state(id)->label.in(language);
        if (field == Field::Outcome && kind.outcome(id))
            return kind.outcome(id)->label.in(language);
    }
    return id;
}

QString Writing::value(Field field, const FilterValue &value) const
{
    const ReportWords &words = reportWords(language);
    switch (value.type) {
    case FilterValue::Type::Text: return label(field, value.text);
    case FilterValue::Type::Day: return cellText(Column::Type::Date, value.day, language);
    case FilterValue::Type::Overdue: return say(u"overdue"_s, u"überfällig"_s);
    case FilterValue::Type::None: return say(u"none"_s, u"keine Angabe"_s);
    case FilterValue::Type::Yes: return words.yes;
    case FilterValue::Type::No: return words.no;
    // A resolved filter has none of these.
    case FilterValue::Type::InDays:
    case FilterValue::Type::Today:
    case FilterValue::Type::Me: return {};
    }
    return {};
}

QString Writing::condition(const Condition &condition) const
{
    QStringList values;
    for (const FilterValue &one : condition.values)
        values << value(condition.field, one);
    const QString sign = condition.comparison == Comparison::Less      ? say(u" before "_s, u" vor dem "_s)
                         : condition.comparison == Comparison::Greater ? say(u" after "_s, u" nach dem "_s)
                                                                       : u": "_s;
    const QString text = field(condition.field) + sign + values.join(say(u" or "_s, u" oder "_s));
    return condition.isNegated ? say(u"not "_s, u"nicht "_s) + text : text;
}

}

QString filterWords(const domain::Filter &filter, const rulebook::Rulebook &rules, const domain::Organisation &organisation, const QString &language)
{
    const Writing writing{rules, organisation, language};
    QStringList parts;
    for (const Condition &condition : filter.conditions)
        parts << writing.condition(condition);
    for (const domain::SearchWord &word : filter.words)
        parts << (word.isNegated ? writing.say(u"without the words: "_s, u"ohne die Wörter: "_s) : writing.say(u"with the words: "_s, u"mit den Wörtern: "_s)) + word.text;
    return parts.join(u"; "_s);
}

}
