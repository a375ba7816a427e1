// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/age/age.h"

#include "app/base/isoday.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

using base::ErrorCode;
using base::isoDay;

constexpr int oldestAge = 150;  // a slip of the pen lies beyond it, no person does

bool isLeapDay(const QDate &day)
{
    return day.month() == 2 && day.day() == 29;
}

base::Result<void> checkDay(const QDate &day)
{
    constexpr int firstYear = 1583;  // the Gregorian calendar is in use
    constexpr int lastYear = 9000;   // and results have four digits
    if (!day.isValid())
        return base::fail(ErrorCode::DateInvalid, {QString()});
    if (day.year() < firstYear || day.year() > lastYear)
        return base::fail(ErrorCode::DateOutsideRules, {isoDay(day), u"%1..%2"_s.arg(firstYear).arg(lastYear)});
    return {};
}

base::Result<void> checkRequest(const AgeRequest &request)
{
    CASEBOOK_CHECK(checkDay(request.on));
    if (request.age && (*request.age < 0 || *request.age > oldestAge))
        return base::fail(ErrorCode::InputInvalid, {u"age"_s, u"older than people get"_s});
    if (request.age)
        return {};
    if (!request.born.isValid())
        return base::fail(ErrorCode::InputInvalid, {u"born"_s, u"missing"_s});
    CASEBOOK_CHECK(checkDay(request.born));
    if (request.born > request.on)
        return base::fail(ErrorCode::InputInvalid, {u"born"_s, u"later than the day asked for"_s});
    if (ageOn(request.born, request.on) > oldestAge)
        return base::fail(ErrorCode::InputInvalid, {u"born"_s, u"older than people get"_s});
    return {};
}

// One answer: collects the trace while it decides.
class Decision {
public:
    explicit Decision(const AgeRequest &request) : m_request(request) {}

    AgeAnswer run()
    {
        if (m_request.age) {
            m_answer.age = *m_request.age;
            add(u"age-said"_s, m_request.on, {QString::number(m_answer.age)});
        } else {
            m_answer.age = ageOn(m_request.born, m_request.on);
            add(u"age-born"_s, m_request.on, {isoDay(m_request.born), QString::number(m_answer.age)});
        }
        apply(chosenRule());
        add(u"age-result"_s, m_request.on, {name(m_answer.under), thresholdText()}, m_answer.source);
        return m_answer;
    }

private:
    void add(const QString &step, const QDate &date, const QStringList &arguments, const QString &source = {})
    {
        m_answer.trace.append({step, date, arguments, source});
    }

    QString thresholdText() const { return m_answer.threshold ? QString::number(*m_answer.threshold) : QString(); }

    const AgeRule &chosenRule()
    {
        const AgeTable &table = m_request.table;
        if (m_request.country.isEmpty())
            return unknownCountry();
        const AgeRule *own = table.find(m_request.country, m_request.region, m_request.on);
        const AgeRule *country = table.find(m_request.country, {}, m_request.on);
        if (own)
            return known(*own, place(m_request.region));
        if (country) {
            add(u"age-country"_s, {}, {place(m_request.region), m_request.country}, country->source);
            return known(*country, m_request.country);
        }
        add(u"age-other"_s, {}, {place(m_request.region)}, table.others.source);
        m_answer.rule = table.others.pack + u"/other"_s;
        return table.others;
    }

    const AgeRule &unknownCountry()
    {
        const AgeRule &rule = m_request.table.unknown;
        m_answer.threshold = rule.age > 0 ? rule.age : m_request.table.highestAge(m_request.on);
        m_answer.rule = rule.pack + u"/unknown"_s;
        add(u"warning-age-unknown"_s, {}, {thresholdText()}, rule.source);
        return rule;
    }

    const AgeRule &known(const AgeRule &rule, const QString &place)
    {
        m_answer.rule = rule.pack + u'/' + place;
        if (rule.age > 0)
            m_answer.threshold = rule.age;
        add(u"age-rule"_s, {}, {place, thresholdText()}, rule.source);
        if (!rule.isInForce(m_request.on))
            add(u"warning-age-dates"_s, m_request.on, {place, isoDay(rule.validFrom), isoDay(rule.validUntil)}, rule.source);
        return rule;
    }

    QString place(const QString &region) const
    {
        return region.isEmpty() ? m_request.country : m_request.country + u'-' + region;
    }

    void apply(const AgeRule &rule)
    {
        m_answer.source = rule.source;
        if (!rule.note.isEmpty())
            add(rule.isFlagged ? u"warning-age-note"_s : u"age-note"_s, {}, {rule.note.in(u"en"_s), rule.note.in(u"de"_s)}, rule.source);
        if (!m_answer.threshold)
            return;
        if (rule.isManual)
            add(u"age-suggested"_s, {}, {thresholdText()}, rule.source);
        else
            m_answer.under = m_answer.age < *m_answer.threshold ? UnderAge::Yes : UnderAge::No;
        if (m_request.age)
            reachBetween(*m_answer.threshold);
        else
            reach(*m_answer.threshold);
    }

    void reach(int years)
    {
        m_answer.reachesOn = attains(m_request.born, years);
        if (isLeapDay(m_request.born) && !isLeapDay(m_answer.reachesOn))
            add(u"age-leap-day"_s, m_answer.reachesOn, {});
        add(u"age-reached"_s, m_answer.reachesOn, {QString::number(years)});
    }

    // Who is N years old today was born after this day N+1 years ago and not after this day N years ago.
    void reachBetween(int years)
    {
        const int age = *m_request.age;
        m_answer.reachesEarliest = attains(m_request.on.addYears(-age - 1).addDays(1), years);
        m_answer.reachesLatest = attains(m_request.on.addYears(-age), years);
        add(u"age-range"_s, {}, {QString::number(years), isoDay(m_answer.reachesEarliest), isoDay(m_answer.reachesLatest)});
    }

    const AgeRequest &m_request;
    AgeAnswer m_answer;
};

}

QDate attains(const QDate &born, int years)
{
    const QDate day = born.addYears(years);
    return isLeapDay(born) && !isLeapDay(day) ? day.addDays(1) : day;
}

int ageOn(const QDate &born, const QDate &day)
{
    const int years = day.year() - born.year();
    return attains(born, years) <= day ? years : years - 1;
}

QString name(UnderAge under)
{
    switch (under) {
    case UnderAge::Yes: return u"yes"_s;
    case UnderAge::No: return u"no"_s;
    case UnderAge::Manual: return u"manual"_s;
    }
    return {};
}

QStringList AgeAnswer::warnings() const
{
    QStringList steps;
    for (const TraceStep &step : trace) {
        if (step.isWarning())
            steps.append(step.step);
    }
    return steps;
}

QJsonObject AgeAnswer::toJson() const
{
    const auto dayOrNull = [](const QDate &day) { return day.isValid() ? QJsonValue(isoDay(day)) : QJsonValue(); };
    QJsonArray steps;
    for (const TraceStep &step : trace)
        steps.append(step.toJson());
    QJsonObject object{{u"age"_s, age},
                       {u"threshold"_s, threshold ? QJsonValue(*threshold) : QJsonValue()},
                       {u"under"_s, name(under)},
                       {u"reaches_on"_s, dayOrNull(reachesOn)},
                       {u"rule"_s, rule},
                       {u"source"_s, source},
                       {u"trace"_s, steps},
                       {u"warnings"_s, QJsonArray::fromStringList(warnings())}};
    if (reachesEarliest.isValid()) {
        object.insert(u"reaches_earliest"_s, dayOrNull(reachesEarliest));
        object.insert(u"reaches_latest"_s, dayOrNull(reachesLatest));
    }
    return object;
}

base::Result<AgeAnswer> computeAge(const AgeRequest &request)
{
    CASEBOOK_CHECK(checkRequest(request));
    return Decision(request).run();
}

}
