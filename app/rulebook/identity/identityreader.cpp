// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/identity/identityreader.h"

#include "app/rulebook/packwords.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

using base::JsonObject;
using domain::IdentityRule;

IdentityRule readIdentityRule(JsonObject object)
{
    IdentityRule rule;
    rule.days = object.integer("days", 1, 366);
    rule.readers = object.strings("readers");
    if (rule.readers.isEmpty())
        object.refuse("readers", u"missing"_s);
    rule.task = readText(object, "task");
    rule.source = object.string("source");
    for (JsonObject &verdict : object.objects("verdicts")) {
        rule.verdicts.append({verdict.identifier("kind"), verdict.identifier("fact"), verdict.strings("is")});
        if (rule.verdicts.constLast().values.isEmpty())
            verdict.refuse("is", u"missing"_s);
    }
    if (rule.verdicts.isEmpty())
        object.refuse("verdicts", u"missing"_s);
    QList<JsonObject> examples = object.objects("examples");
    if (examples.isEmpty())
        object.refuse("examples", u"missing"_s);
    for (JsonObject &example : examples) {
        const QDate added = example.date("added");
        const QDate expected = example.date("waits_until");
        if (!added.isValid())
            continue;
        if (const QDate counted = domain::proofWaitsUntil(rule, added); counted != expected)
            example.refuse("waits_until", u"expected %1, counted %2"_s.arg(expected.toString(Qt::ISODate), counted.toString(Qt::ISODate)));
    }
    return rule;
}

QString readerProblem(const IdentityRule &rule, const domain::Permissions &permissions)
{
    for (const QString &reader : rule.readers)
        if (!permissions.roles().isEmpty() && !permissions.role(reader))
            return u"/identity/readers|no role "_s + reader;
    return {};
}

QString verdictProblem(const IdentityRule &rule, const QMap<QString, domain::Kind> &kinds)
{
    for (qsizetype i = 0; i < rule.verdicts.size(); ++i) {
        const domain::ProofVerdict &verdict = rule.verdicts[i];
        const auto kind = kinds.constFind(verdict.kind);
        if (kind == kinds.cend())
            continue;
        const domain::Fact *fact = kind->fact(verdict.fact);
        const QString path = u"/identity/verdicts/%1|"_s.arg(i);
        if (!fact)
            return path + u"no fact "_s + verdict.fact;
        for (const QString &value : verdict.values)
            if (!fact->choice(value))
                return path + u"%1 has no choice %2"_s.arg(verdict.fact, value);
    }
    return {};
}

}
