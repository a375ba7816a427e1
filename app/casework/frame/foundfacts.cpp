// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/foundfacts.h"

#include "app/base/canonicaljson.h"
#include "app/domain/gates/childrules.h"
#include "app/rulebook/childages.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Result;
using domain::Fact;
using domain::FactType;

namespace {

constexpr auto limit = "threshold"_L1;
constexpr auto found = "threshold-suggested"_L1;
constexpr auto source = "threshold-source"_L1;

bool findsLimits(const domain::Kind &kind)
{
    const Fact *chosen = kind.fact(limit);
    return chosen && chosen->type == FactType::Integer && kind.fact(found) && kind.fact(source);
}

// "DE", "us-ca", with its part in the other fact or behind the hyphen. What is no place is one that nobody knows.
rulebook::AgeQuestion questionOf(const QJsonObject &details, const QDate &received)
{
    const QString place = details.value("country"_L1).toString().trimmed().toUpper();
    const QString behind = place.section(u'-', 1);
    rulebook::AgeQuestion question;
    question.basis = rulebook::AgeQuestion::Basis::Policy;
    question.country = place.isEmpty() ? u"unknown"_s : place.section(u'-', 0, 0);
    question.region = behind.isEmpty() ? details.value("region"_L1).toString().trimmed().toUpper() : behind;
    question.age = 0;
    question.on = received;
    return question;
}

Result<domain::AgeAnswer> answerFor(const Desk &desk, const QString &office, rulebook::AgeQuestion question)
{
    auto answer = rulebook::computePolicyAge(desk.rules, office, question);
    if (!answer && answer.error().code == ErrorCode::InputInvalid && !question.region.isEmpty()) {
        question.region.clear();
        answer = rulebook::computePolicyAge(desk.rules, office, question);
    }
    if (!answer && answer.error().code == ErrorCode::InputInvalid) {
        question.country = u"unknown"_s;
        answer = rulebook::computePolicyAge(desk.rules, office, question);
    }
    return answer;
}

Result<void> findLimit(const Desk &desk, const QString &office, const QDate &received, QJsonObject &details)
{
    const auto answer = answerFor(desk, office, questionOf(details, received));
    // An organisation that names no ages, and an office of none: people decide.
    if (!answer && (answer.error().code == ErrorCode::NotFound || answer.error().code == ErrorCode::OfficeUnknown))
        return {};
    if (!answer)
        return base::fail(answer.error());
    const QJsonValue before = details.value(found);
    const bool followed = !details.contains(limit) || (!before.isUndefined() && details.value(limit) == before);
    const bool isRuled = answer->threshold && answer->under != domain::UnderAge::Manual;
    details.insert(source, u"%1: %2"_s.arg(answer->rule, answer->source));
    if (isRuled)
        details.insert(found, *answer->threshold);
    else
        details.remove(found);
    if (followed && isRuled)
        details.insert(limit, *answer->threshold);
    else if (followed)
        details.remove(limit);
    return {};
}

void findLastDay(const domain::gates::KeptRule &rule, QJsonObject &details)
{
    const QDate from = QDate::fromString(details.value(rule.from).toString(), Qt::ISODate);
    if (from.isValid() && !details.contains(rule.until))
        details.insert(rule.until, rule.least(from).toString(Qt::ISODate));
}

}

Result<void> checkNotFound(const QMap<QString, QString> &facts)
{
    for (const QString &fact : {QString(found), QString(source)})
        if (facts.contains(fact))
            return base::fail(ErrorCode::InputInvalid, {fact, u"the program finds it"_s});
    return {};
}

Result<QJsonObject> withFoundFacts(const Desk &desk, const domain::Kind &kind, const QString &office, const QDate &received, QJsonObject details)
{
    if (findsLimits(kind))
        CASEBOOK_CHECK(findLimit(desk, office, received, details));
    if (const auto rule = domain::gates::keptRuleOf(kind))
        findLastDay(*rule, details);
    return details;
}

Result<bool> keepFoundFacts(Work &work)
{
    const domain::CaseFile &file = work.file();
    if (work.kind().isClosed(file.state))
        return false;
    CASEBOOK_TRY(const QJsonObject details, withFoundFacts(work.desk(), work.kind(), file.office, file.received, file.details));
    if (details == file.details)
        return false;
    CASEBOOK_CHECK(work.updateCase(store::Row().set("details", QString::fromUtf8(base::canonicalJson(details)))));
    return true;
}

}
