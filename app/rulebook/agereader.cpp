// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/agereader.h"

#include "app/domain/age/age.h"
#include "app/rulebook/packwords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using base::JsonObject;
using domain::AgeRule;
using domain::AgeTable;

constexpr int highestThreshold = 30;

bool isCountry(const QString &text)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    return text.size() == 2 && std::all_of(text.cbegin(), text.cend(), isCapital);
}

void readPlaces(JsonObject &object, AgeRule &rule)
{
    if (object.has("region")) {
        rule.countries = {object.string("country")};
        rule.region = readCode(object, "region");
    } else {
        rule.countries = object.strings("countries");
    }
    if (rule.countries.isEmpty())
        object.refuse("countries", u"missing"_s);
    for (const QString &country : std::as_const(rule.countries)) {
        if (!isCountry(country))
            object.refuse(u"not a country: "_s + country);
    }
}

void readWords(JsonObject &object, AgeRule &rule)
{
    rule.note = readTextIfAny(object, "note");
    rule.source = object.string("source");
    rule.isFlagged = object.boolean("flag", false);
    if (rule.isFlagged && rule.note.isEmpty())
        object.refuse("flag", u"needs a note"_s);
}

AgeRule readRule(JsonObject &object, const QString &pack, const QDate &validFrom)
{
    AgeRule rule;
    rule.pack = pack;
    readPlaces(object, rule);
    rule.validFrom = object.date("from", validFrom);
    rule.validUntil = object.date("until", QDate());
    if (rule.validUntil.isValid() && rule.validUntil < rule.validFrom)
        object.refuse("until", u"before it begins"_s);
    rule.age = object.integer("age", 1, highestThreshold, 0);
    rule.isManual = object.boolean("manual", false);
    if (rule.age == 0 && !rule.isManual)
        object.refuse(u"needs an age, or manual"_s);
    readWords(object, rule);
    return rule;
}

// The rule for a country that nobody knows may name an age of its own; that for all others has none.
AgeRule readRest(JsonObject object, const QString &pack, bool mayHaveAge)
{
    AgeRule rule;
    rule.pack = pack;
    if (mayHaveAge)
        rule.age = object.integer("age", 1, highestThreshold, 0);
    rule.isManual = !mayHaveAge;
    readWords(object, rule);
    return rule;
}

bool overlaps(const AgeRule &left, const AgeRule &right)
{
    const auto isBefore = [](const AgeRule &first, const AgeRule &second) {
        return first.validUntil.isValid() && first.validUntil < second.validFrom;
    };
    return !isBefore(left, right) && !isBefore(right, left);
}

// A place for which this rule and another one of the list would both be in force.
QString doubled(const AgeRule &rule, const QList<AgeRule> &others)
{
    for (const AgeRule &other : others) {
        for (const QString &country : rule.countries) {
            if (other.region == rule.region && other.countries.contains(country) && overlaps(rule, other))
                return rule.region.isEmpty() ? country : country + u'-' + rule.region;
        }
    }
    return {};
}

QString shown(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"none"_s;
}

// Runs one example against the table; tells which rule it tried.
class AgeExample {
public:
    AgeExample(JsonObject &object, const AgeTable &table) : m_object(object), m_table(table) {}

    QString run()
    {
        const QString country = m_object.string("country", QString());
        const QString region = m_object.string("region", QString());
        const bool hasAge = m_object.has("age");
        const QDate born = hasAge ? QDate() : m_object.date("born");
        const std::optional<int> age = hasAge ? std::optional(m_object.integer("age", 0, 150)) : std::nullopt;
        const QDate on = m_object.date("on");
        const QString under = m_object.string("under");
        const int threshold = m_object.integer("threshold", 1, highestThreshold, 0);
        const QDate reachesOn = m_object.date("reaches_on", QDate());
        const auto answer = domain::computeAge({m_table, country, region, born, age, on});
        if (!answer) {
            m_object.refuse(u"cannot be counted: "_s + answer.error().arguments.join(u", "_s));
            return {};
        }
        compare(u"under"_s, under, domain::name(answer->under));
        compare(u"threshold"_s, QString::number(threshold), QString::number(answer->threshold.value_or(0)));
        if (reachesOn.isValid())
            compare(u"reaches_on"_s, shown(reachesOn), shown(answer->reachesOn));
        const domain::AgeRule *tried = m_table.find(country, region, on);
        return tried ? key(*tried) : answer->rule;
    }

    static QString key(const AgeRule &rule)
    {
        return rule.countries.join(u' ') + u'-' + rule.region + shown(rule.validFrom);
    }

private:
    void compare(const QString &what, const QString &expected, const QString &found)
    {
        if (expected != found)
            m_object.refuse(u"%1: expected %2, counted %3"_s.arg(what, expected, found));
    }

    JsonObject &m_object;
    const AgeTable &m_table;
};

// A rule of which no example speaks is a rule that nobody tried.
void tryExamples(JsonObject &object, const AgeTable &table)
{
    QSet<QString> tried;
    for (JsonObject &example : object.objects("examples"))
        tried.insert(AgeExample(example, table).run());
    for (const AgeRule &rule : table.rules) {
        if (!tried.contains(AgeExample::key(rule)))
            object.refuse("examples", u"none for "_s + rule.countries.join(u' ') + (rule.region.isEmpty() ? QString() : u'-' + rule.region));
    }
}

}

domain::AgeTable readAgeRules(JsonObject &object, const QString &pack)
{
    AgeTable table;
    const QDate validFrom = object.date("valid_from");
    for (JsonObject &each : object.objects("rules")) {
        const AgeRule rule = readRule(each, pack, validFrom);
        if (const QString place = doubled(rule, table.rules); !place.isEmpty())
            each.refuse(place + u" has two rules"_s);
        table.rules.append(rule);
    }
    if (table.rules.isEmpty())
        object.refuse("rules", u"missing"_s);
    if (object.has("unknown"))
        table.unknown = readRest(object.object("unknown"), pack, true);
    if (object.has("others"))
        table.others = readRest(object.object("others"), pack, false);
    tryExamples(object, table);
    return table;
}

base::Result<domain::AgeTable> readAges(const QString &file, const QByteArray &bytes)
{
    base::JsonReader reader(file, bytes);
    JsonObject root = reader.root();
    const QString id = root.identifier("id");
    readText(root, "label");
    root.string("version");
    root.string("source");
    const AgeTable table = readAgeRules(root, id);
    CASEBOOK_CHECK(reader.finish());
    return table;
}

QString merge(domain::AgeTable &table, const domain::AgeTable &other)
{
    for (const AgeRule &rule : other.rules) {
        if (const QString place = doubled(rule, table.rules); !place.isEmpty())
            return place + u" has two rules"_s;
    }
    for (const auto &rest : {&AgeTable::unknown, &AgeTable::others}) {
        if (!(table.*rest).source.isEmpty() && !(other.*rest).source.isEmpty())
            return u"another pack has unknown or others too"_s;
        if (!(other.*rest).source.isEmpty())
            table.*rest = other.*rest;
    }
    table.rules += other.rules;
    return {};
}

}
