// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/examplefacts.h"

#include "app/domain/receipt.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

QString moment(base::JsonObject &facts, const char *key)
{
    const QString text = facts.string(key);
    if (!domain::isMoment(text))
        facts.refuse(key, u"no moment"_s);
    return text;
}

QJsonValue readValue(base::JsonObject &facts, const char *key, const domain::Fact &fact)
{
    switch (fact.type) {
    case domain::FactType::Text:
    case domain::FactType::LongText: return facts.string(key);
    case domain::FactType::Choice: {
        const QString value = facts.string(key);
        if (!fact.choice(value))
            facts.refuse(key, u"no choice "_s + value);
        return value;
    }
    case domain::FactType::Choices: return QJsonArray::fromStringList(facts.strings(key));
    case domain::FactType::Date: return facts.date(key).toString(Qt::ISODate);
    case domain::FactType::Moment: return moment(facts, key);
    case domain::FactType::Integer: return facts.integer(key, -1'000'000, 1'000'000);
    case domain::FactType::YesNo: return facts.boolean(key, false);
    }
    return {};
}

}

QJsonObject readExampleFacts(base::JsonObject &holder, const QList<domain::Fact> &known)
{
    QJsonObject details;
    if (!holder.has("facts"))
        return details;
    base::JsonObject facts = holder.object("facts");
    for (const QString &id : facts.keys()) {
        const QByteArray key = id.toUtf8();
        const auto fact = std::find_if(known.cbegin(), known.cend(), [&id](const domain::Fact &one) { return one.id == id; });
        if (fact != known.cend())
            details.insert(id, readValue(facts, key.constData(), *fact));
        else
            facts.refuse(key.constData(), u"no such fact"_s);
    }
    return details;
}

}
