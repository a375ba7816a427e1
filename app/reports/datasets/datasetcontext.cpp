// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/datasets/datasetcontext.h"

#include <QJsonArray>

namespace casebook::reports {

using namespace Qt::StringLiterals;
using base::Result;
using queries::KindFigures;

DatasetContext::DatasetContext(queries::Statistics &statistics, const Rules &rules, const Period &period, int comparedPeriods, QDate today)
    : m_statistics(statistics), m_rules(rules), m_periods(reports::previous(period, comparedPeriods)), m_today(today)
{
    m_periods.append(period);
}

std::optional<Period> DatasetContext::previous() const
{
    return m_periods.size() > 1 ? std::optional(m_periods.at(m_periods.size() - 2)) : std::nullopt;
}

// The running day is not over: nothing that ends today is late yet, but what came in today has come in.
queries::Span DatasetContext::span(const Period &period) const
{
    const QDate last = std::min(period.last, m_today);
    return {period.first, last, last < m_today ? last : m_today.addDays(-1)};
}

Result<QList<KindFigures>> DatasetContext::figures(const Period &period)
{
    const auto known = m_figures.constFind(period.first);
    if (known != m_figures.cend())
        return *known;
    CASEBOOK_TRY(const QList<KindFigures> found, m_statistics.figures(span(period)));
    m_figures.insert(period.first, found);
    return found;
}

Result<KindFigures> DatasetContext::total(const Period &period)
{
    CASEBOOK_TRY(const QList<KindFigures> all, figures(period));
    KindFigures sum;
    for (const KindFigures &one : all) {
        sum.received += one.received;
        sum.closed += one.closed;
        sum.open += one.open;
        sum.overdue += one.overdue;
        sum.answered += one.answered;
        sum.late += one.late;
        sum.extended += one.extended;
        sum.decided += one.decided;
        sum.refused += one.refused;
        sum.days = queries::joined(sum.days, one.days);
    }
    return sum;
}

Result<QList<const domain::Kind *>> DatasetContext::kindsInSight()
{
    QMap<QString, qint64> received;
    QList<const domain::Kind *> found;
    for (const Period &one : std::as_const(m_periods)) {
        CASEBOOK_TRY(const QList<KindFigures> all, figures(one));
        for (const KindFigures &figures : all) {
            CASEBOOK_TRY(const domain::Kind *kind, m_rules.rulebook.kind(figures.kind));
            received[kind->id] += figures.received;
            const bool isSeen = figures.received + figures.closed + figures.open + figures.answered > 0;
            if (isSeen && !found.contains(kind))
                found << kind;
        }
    }
    std::sort(found.begin(), found.end(), [&](const domain::Kind *one, const domain::Kind *other) {
        return std::pair(-received.value(one->id), one->id) < std::pair(-received.value(other->id), other->id);
    });
    return found;
}

Places DatasetContext::commonPlaces() const
{
    const auto inWords = [](const Period &period) { return inBoth(words(period, u"en"_s), words(period, u"de"_s)); };
    const auto inShort = [](const Period &period) { return inBoth(shortWords(period, u"en"_s), shortWords(period, u"de"_s)); };
    Places places;
    places.insert(u"period"_s, {.value = {}, .words = inWords(period())});
    const domain::LocalText first = inShort(m_periods.constFirst());
    const domain::LocalText last = inShort(period());
    const bool isOne = m_periods.size() == 1;
    places.insert(u"periods"_s, {.value = {},
                                 .words = isOne ? last : inBoth(u"%1 to %2"_s.arg(first.in(u"en"_s), last.in(u"en"_s)),
                                                                u"%1 bis %2"_s.arg(first.in(u"de"_s), last.in(u"de"_s)))});
    places.insert(u"previous"_s, {.value = {}, .words = previous() ? inShort(*previous()) : inBoth(u"\u2013"_s, u"\u2013"_s), .isThere = previous().has_value()});
    places.insert(u"running"_s, {.value = {}, .isThere = isRunning()});
    return places;
}

KindFigures figuresOf(const QString &kind, const QList<KindFigures> &figures)
{
    for (const KindFigures &one : figures)
        if (one.kind == kind)
            return one;
    return KindFigures{.kind = kind, .days = {}};
}

namespace {

domain::LocalText label(const domain::Fact &fact, const QString &id)
{
    for (const domain::Choice &choice : fact.choices)
        if (choice.id == id)
            return choice.label;
    return inBoth(id, id);
}

domain::LocalText labels(const domain::Fact &fact, const QJsonArray &ids)
{
    QStringList english;
    QStringList german;
    for (const QJsonValue id : ids) {
        const domain::LocalText one = label(fact, id.toString());
        english << one.in(u"en"_s);
        german << one.in(u"de"_s);
    }
    return inBoth(english.join(u", "_s), german.join(u", "_s));
}

}

DataCell factCell(const domain::Fact *fact, const QJsonValue &value)
{
    if (!fact || value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return {};
    switch (fact->type) {
    case domain::FactType::Choice: return {value.toString(), label(*fact, value.toString())};
    case domain::FactType::Choices: {
        QStringList ids;
        for (const QJsonValue id : value.toArray())
            ids << id.toString();
        return {ids.join(u' '), labels(*fact, value.toArray())};
    }
    case domain::FactType::Date: return {QDate::fromString(value.toString(), Qt::ISODate)};
    case domain::FactType::Integer: return number(value.toInteger());
    case domain::FactType::YesNo: return {value.toBool()};
    case domain::FactType::Moment:
    case domain::FactType::Text:
    case domain::FactType::LongText: return {value.toString()};
    }
    return {};
}

}
