// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/equality/snapshot.h"

#include "app/base/canonicaljson.h"
#include "app/queries/statistics.h"

namespace casebook::equality {

using namespace Qt::StringLiterals;

namespace {

QString days(const queries::OrderedDays &all)
{
    QStringList texts;
    for (const qint64 day : all)
        texts << QString::number(day);
    return texts.join(u' ');
}

QString figuresText(const queries::KindFigures &figures)
{
    QStringList texts;
    for (const qint64 number : {figures.received, figures.closed, figures.open, figures.overdue, figures.answered, figures.late, figures.extended,
                                figures.decided, figures.refused})
        texts << QString::number(number);
    return figures.kind + u' ' + texts.join(u' ') + u" days "_s + days(figures.days);
}

QString lineText(const queries::CaseLine &line)
{
    return QStringList{line.number, line.received.toString(Qt::ISODate), line.channel, line.owner, line.outcome, QString::fromUtf8(base::canonicalJson(line.details)),
                       QString::fromUtf8(base::canonicalJson(line.item)), line.answered.toString(Qt::ISODate), line.extendedTo.toString(Qt::ISODate)}.join(u" | "_s);
}

QList<queries::CountedKind> countedKinds(const rulebook::Rulebook &rules)
{
    QList<queries::CountedKind> counted;
    for (const domain::Kind &kind : rules.kinds()) {
        queries::CountedKind one{kind.id, {u"merged"_s, u"not-a-request"_s, u"entered-by-mistake"_s}, {}, kind.outcomeList};
        for (const domain::Outcome &outcome : kind.outcomes)
            if (outcome.isRefusal)
                one.refusals << outcome.id;
        counted << one;
    }
    return counted;
}

// Every row of the answer as one line, or the error.
template <typename T, typename Text>
QStringList each(const base::Result<QList<T>> &result, Text text)
{
    if (!result)
        return {answer(result.error())};
    QStringList lines;
    for (const T &one : *result)
        lines << text(one);
    return lines;
}

}

void Snapshot::addStatistics()
{
    const QDate last = m_today.addDays(-1);
    addFigures({}, m_today.addYears(-3), m_today);
    addFigures({}, last.addDays(-60), last);
    addFigures(domain::readFilter(u"office:berlin -regime:eu-1182"_s).filter, last.addDays(-20), last.addDays(-3));
}

void Snapshot::addFigures(const domain::Filter &filter, const QDate &first, const QDate &last)
{
    const rulebook::Rulebook &rules = m_office.desk().rules;
    const queries::Span span{first, last, std::min(last, m_today.addDays(-1))};
    for (const store::Clearance &reader : {store::Clearance({0, 1}), store::Clearance({0})}) {
        queries::Statistics statistics(connection(), reader, filter, m_today, countedKinds(rules));
        QStringList lines = each(statistics.figures(span), figuresText);
        for (const domain::Kind &kind : rules.kinds()) {
            lines << each(statistics.outcomes(kind.id, span), [](const queries::OutcomeFigures &one) { return one.outcome + u": "_s + days(one.days); });
            lines << each(statistics.lines(kind.id, kind.titleList, span), lineText);
            lines << each(statistics.items(kind.id, kind.titleList), [](const queries::RecordedItem &item) {
                return item.number + u' ' + item.closed.toString(Qt::ISODate) + u' ' + item.recorded.toString(Qt::ISODateWithMs) + u' '
                    + QString::fromUtf8(base::canonicalJson(item.details));
            });
            for (const domain::Fact &fact : kind.facts)
                if (fact.type == domain::FactType::Choice)
                    for (const QString &line : each(statistics.causes(kind.id, fact.id, span),
                                                    [](const queries::ValueCount &one) { return u"%1 %2"_s.arg(one.value).arg(one.count); }))
                        lines << u"%1 %2: %3"_s.arg(kind.id, fact.id, line);
        }
        for (const QString &line : std::as_const(lines))
            add(u"figures %1 %2"_s.arg(first.toString(Qt::ISODate), reader.inList()), line);
    }
}

}
