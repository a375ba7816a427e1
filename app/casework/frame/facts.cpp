// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/facts.h"

#include "app/casework/frame/work.h"
#include "app/domain/receipt.h"

#include <QDate>
#include <QJsonArray>

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Fact;
using domain::FactType;

namespace {

Result<QString> checkedChoice(const Fact &fact, const QString &text)
{
    if (!fact.choice(text))
        return fail(ErrorCode::InputInvalid, {fact.id, u"not one of its choices"_s});
    return text;
}

// What has an order takes no step that does not follow the one before. To take the value away is to begin anew.
Result<void> checkOrder(const Fact &fact, const QString &before, const QString &now)
{
    const domain::Choice *choice = fact.choice(now);
    if (fact.type != FactType::Choice || !choice || choice->after.isEmpty() || before == now || choice->after.contains(before))
        return {};
    if (before.isEmpty())
        return fail(ErrorCode::InputInvalid, {fact.id, u"nothing begins with it"_s});
    return fail(ErrorCode::InputInvalid, {fact.id, u"it does not follow: %1"_s, before});
}

Result<QJsonValue> readChoices(const Fact &fact, const QString &text)
{
    QJsonArray chosen;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        CASEBOOK_TRY(const QString choice, checkedChoice(fact, part.trimmed()));
        if (!chosen.contains(choice))
            chosen.append(choice);
    }
    return QJsonValue(chosen);
}

// Kept with the distance from UTC that the office had then: of two equal hours in autumn it says which.
Result<QJsonValue> readMoment(const Fact &fact, const QString &text, const QTimeZone &zone)
{
    const auto read = domain::readReceipt(text.trimmed().replace(u' ', u'T'), zone);
    if (!read || !read->at.isValid())
        return fail(ErrorCode::InputInvalid, {fact.id, u"not a moment"_s});
    const QDateTime there = read->at.toTimeZone(zone);
    return QJsonValue(there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate));
}

Result<QJsonValue> readYesNo(const Fact &fact, const QString &text)
{
    static const QStringList yes{u"true"_s, u"yes"_s, u"ja"_s, u"1"_s};
    static const QStringList no{u"false"_s, u"no"_s, u"nein"_s, u"0"_s};
    if (yes.contains(text.toLower()))
        return QJsonValue(true);
    if (no.contains(text.toLower()))
        return QJsonValue(false);
    return fail(ErrorCode::InputInvalid, {fact.id, u"not yes or no"_s});
}

}

Result<QJsonValue> readFact(const Fact &fact, const QString &text, const QTimeZone &zone, QStringList &findings)
{
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    switch (fact.type) {
    case FactType::Text:
    case FactType::LongText: {
        CASEBOOK_TRY(const QString cleaned, cleanedText(domain::textField(fact.type), text, findings));
        return QJsonValue(cleaned);
    }
    case FactType::Choice: {
        CASEBOOK_TRY(const QString choice, checkedChoice(fact, text));
        return QJsonValue(choice);
    }
    case FactType::Choices: return readChoices(fact, text);
    case FactType::Date: {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid())
            return fail(ErrorCode::InputInvalid, {fact.id, u"not a date"_s});
        return QJsonValue(day.toString(Qt::ISODate));
    }
    case FactType::Moment: return readMoment(fact, text, zone);
    case FactType::Integer: {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        if (!isNumber || std::abs(number) > 9'007'199'254'740'991)
            return fail(ErrorCode::InputInvalid, {fact.id, u"not a whole number"_s});
        return QJsonValue(number);
    }
    case FactType::YesNo: return readYesNo(fact, text);
    }
    return QJsonValue(QJsonValue::Undefined);
}

Result<QJsonObject> withFacts(QJsonObject details, const QList<Fact> &facts, const QMap<QString, QString> &values, const QTimeZone &zone,
                              QStringList &findings)
{
    for (auto entry = values.cbegin(); entry != values.cend(); ++entry) {
        const auto fact = std::find_if(facts.cbegin(), facts.cend(), [&](const Fact &candidate) { return candidate.id == entry.key(); });
        if (fact == facts.cend())
            return fail(ErrorCode::InputInvalid, {entry.key(), u"unknown"_s});
        CASEBOOK_TRY(const QJsonValue read, readFact(*fact, entry.value(), zone, findings));
        CASEBOOK_CHECK(checkOrder(*fact, details.value(entry.key()).toString(), read.toString()));
        if (read.isUndefined())
            details.remove(entry.key());
        else
            details.insert(entry.key(), read);
    }
    return details;
}

QString factText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return QString::number(value.toInteger());
    case QJsonValue::String: return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue part : value.toArray())
            parts << part.toString();
        return parts.join(u',');
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Object: break;
    }
    return {};
}

}
