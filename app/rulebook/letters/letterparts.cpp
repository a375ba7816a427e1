// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/letters/letterparts.h"

#include "app/domain/letters/letternames.h"
#include "app/rulebook/kindparts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using base::JsonObject;
using domain::LetterCondition;

QString oneOf(JsonObject &object, const char *key, const QStringList &words)
{
    const QString word = object.string(key, QString());
    if (!word.isEmpty() && !words.contains(word))
        object.refuse(key, u"none of "_s + words.join(u' '));
    return word;
}

QStringList regimesOf(JsonObject &object, const char *key, const LetterNames &names)
{
    const QStringList ids = object.strings(key);
    for (const QString &id : ids) {
        if (!names.regimes.contains(id))
            object.refuse(key, u"no regime "_s + id);
    }
    return ids;
}

QStringList placeholdersOf(JsonObject &object, const char *key)
{
    const QStringList ids = object.strings(key);
    for (const QString &id : ids) {
        if (!domain::letterPlaceholders().contains(id))
            object.refuse(key, u"no placeholder "_s + id);
    }
    return ids;
}

// A text can be anything; a choice must be one, a yes or no is "true" or "false".
bool canBe(const domain::Fact &fact, const QString &value)
{
    const bool isText = fact.type != domain::FactType::YesNo && fact.choices.isEmpty();
    return isText || fact.takes(value);
}

QStringList rightsOf(JsonObject &object, const LetterNames &names)
{
    const QStringList rights = object.strings("rights");
    const domain::ItemList *list = names.kind ? names.kind->list(names.kind->titleList) : nullptr;
    const domain::Fact *naming = list ? list->fact(names.kind->titleFact) : nullptr;
    for (const QString &right : rights) {
        if (!naming || !naming->choice(right))
            object.refuse("rights", u"no such right: "_s + right);
    }
    return rights;
}

void readFactOf(JsonObject &object, const LetterNames &names, LetterCondition &condition)
{
    if (!object.has("fact"))
        return;
    condition.fact = object.identifier("fact");
    condition.values = object.strings("is");
    const domain::Fact *fact = names.kind ? names.kind->fact(condition.fact) : nullptr;
    if (!fact)
        return object.refuse("fact", u"no such fact"_s);
    if (condition.values.isEmpty() || !std::all_of(condition.values.cbegin(), condition.values.cend(), [&](const QString &value) { return canBe(*fact, value); }))
        object.refuse("is", u"no such value"_s);
}

QString kindOfLaw(JsonObject &object, const LetterNames &names)
{
    const QString kind = object.string("law_has", QString());
    const auto has = [&kind](const domain::Regime &regime) { return regime.kinds.contains(kind); };
    if (!kind.isEmpty() && std::none_of(names.regimes.cbegin(), names.regimes.cend(), has))
        object.refuse("law_has", u"no regime has the kind "_s + kind);
    return kind;
}

}

LetterCondition readLetterCondition(JsonObject &holder, const LetterNames &names)
{
    LetterCondition condition;
    if (!holder.has("if"))
        return condition;
    JsonObject object = holder.object("if");
    condition.regimes = regimesOf(object, "regimes", names);
    condition.otherRegimes = regimesOf(object, "not_regimes", names);
    condition.regimeHas = kindOfLaw(object, names);
    condition.pause = oneOf(object, "pause", {u"stands"_s, u"starts"_s, u"none"_s});
    condition.lines = oneOf(object, "lines", {u"all-refused"_s, u"not-all-refused"_s, u"grounded"_s});
    condition.clock = oneOf(object, "clock", {u"extendable"_s, u"running"_s});
    condition.rights = rightsOf(object, names);
    condition.outcome = oneOf(object, "outcome", {u"granting"_s, u"refused"_s, u"grounded"_s});
    condition.known = placeholdersOf(object, "known");
    condition.unknown = placeholdersOf(object, "unknown");
    readFactOf(object, names, condition);
    if (condition == LetterCondition())
        object.refuse(u"a condition that asks for nothing"_s);
    return condition;
}

QHash<QString, QStringList> readWordLists(JsonObject object)
{
    QHash<QString, QStringList> words;
    for (const char *language : {"en", "de"}) {
        const QStringList list = object.strings(language);
        if (list.isEmpty())
            object.refuse(language, u"missing"_s);
        words.insert(QLatin1StringView(language), list);
    }
    return words;
}

domain::LetterMust readLetterMust(JsonObject object, bool isForEachLine)
{
    domain::LetterMust must;
    must.severity = domain::severity(object.string("severity")).value_or(domain::Severity::Error);
    if (!domain::severity(object.string("severity")))
        object.refuse("severity", u"none of error warning note"_s);
    must.words = readWordLists(object.object("words"));
    for (const QStringList &words : std::as_const(must.words)) {
        if (const QString problem = placeholderProblem(words.join(u'\n'), isForEachLine); !problem.isEmpty())
            object.refuse("words", problem);
    }
    must.missing = readBoth(object, "missing");
    return must;
}

domain::LetterClause readLetterClause(JsonObject &object, const LetterNames &names)
{
    domain::LetterClause clause;
    clause.id = object.identifier("id");
    clause.isForEachLine = object.boolean("each_line", false);
    clause.condition = readLetterCondition(object, names);
    clause.source = object.string("source");
    if (object.has("must"))
        clause.must = readLetterMust(object.object("must"), clause.isForEachLine);
    return clause;
}

domain::LetterSets readLetterSets(JsonObject &object, const LetterNames &names)
{
    using From = domain::LetterSets::From;
    static const QHash<QString, From> origins{{u"day"_s, From::Day}, {u"medium"_s, From::Medium}, {u"proof"_s, From::Proof}, {u"due"_s, From::Due}};
    domain::LetterSets sets;
    sets.fact = object.identifier("fact");
    const domain::Fact *fact = names.kind ? names.kind->fact(sets.fact) : nullptr;
    if (!fact)
        object.refuse("fact", u"no such fact"_s);
    if (object.has("from") == object.has("is"))
        object.refuse(u"either from or is"_s);
    if (object.has("from")) {
        const QString from = object.string("from");
        if (!origins.contains(from))
            object.refuse("from", u"none of day medium proof due"_s);
        sets.from = origins.value(from);
    } else {
        sets.value = object.string("is");
        if (fact && !canBe(*fact, sets.value))
            object.refuse("is", u"no such value"_s);
    }
    const bool isDay = sets.from == From::Day || sets.from == From::Due;
    if (fact && isDay && fact->type != domain::FactType::Date)
        object.refuse("fact", u"not a day"_s);
    sets.condition = readLetterCondition(object, names);
    return sets;
}

domain::LetterRule readLetterRule(JsonObject &object)
{
    domain::LetterRule rule;
    rule.id = object.identifier("id");
    const auto severity = domain::severity(object.string("severity"));
    if (!severity)
        object.refuse("severity", u"none of error warning note"_s);
    rule.severity = severity.value_or(domain::Severity::Warning);
    rule.found = readBoth(object, "found");
    rule.source = object.string("source");
    if (object.has("words"))
        rule.words = readWordLists(object.object("words"));
    return rule;
}

domain::LetterLaws readLetterLaws(JsonObject &object, const LetterNames &names)
{
    domain::LetterLaws laws{regimesOf(object, "regimes", names), object.strings("laws"), {}};
    if (laws.regimes.isEmpty() || laws.laws.isEmpty())
        object.refuse(u"regimes or laws missing"_s);
    for (JsonObject &name : object.objects("names"))
        laws.names.insert(name.string("law"), name.string("is"));
    return laws;
}

QString placeholderProblem(const QString &text, bool isForEachLine)
{
    static const QRegularExpression braces(u"\\{([^{}]*)\\}|[{}]"_s);
    for (auto each = braces.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        QString name = match.captured(1);
        if (name.endsWith(u'?'))
            name.chop(1);
        if (!domain::letterPlaceholders().contains(name))
            return u"no placeholder "_s + match.captured();
        if (domain::isLinePlaceholder(name) && !isForEachLine)
            return u"a placeholder of a line: "_s + match.captured();
    }
    return {};
}

}
