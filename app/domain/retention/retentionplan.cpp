// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retention/retentionplan.h"

#include "app/base/isoday.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

QJsonValue orNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(base::isoDay(day)) : QJsonValue();
}

QDate dayOf(const QJsonObject &facts, const QString &fact)
{
    return QDate::fromString(facts.value(fact).toString(), Qt::ISODate);
}

struct Starts {
    QDate closed;
    QDate issued;
    QDate event;

    bool isKnown(RetentionStart start) const
    {
        switch (start) {
        case RetentionStart::Closed: return closed.isValid();
        case RetentionStart::Issued: return issued.isValid();
        case RetentionStart::Event: return event.isValid();
        }
        return false;
    }
};

// A file begins with the case itself, an account with what is known of it.
Starts startsOf(const RetentionClass &kept, const PlanFacts &facts)
{
    return kept.file ? Starts{facts.file.closed, {}, facts.file.received} : Starts{facts.accountClosed, facts.issued, facts.event};
}

PlanState stateOf(const PlanItem &item, const PlanFacts &facts, const QDate &today)
{
    const FileFacts &file = facts.file;
    const bool goes = item.kept.file && !item.kept.file->goes.isEmpty();
    if (goes && file.closed.isValid() && file.minimised.isValid() && file.minimised >= file.closed)
        return PlanState::Done;
    if (std::any_of(item.holds.cbegin(), item.holds.cend(), [&](const RetentionHold &hold) { return !hold.to.isValid() || hold.to > today; }))
        return PlanState::Held;
    const bool isOver = item.kept.bound == RetentionBound::Max ? today >= item.until : today > item.until;
    return isOver ? PlanState::Due : PlanState::Kept;
}

base::Result<PlanItem> itemOf(const RetentionClass &kept, const HoldRule &holdRule, const PlanFacts &facts, const QDate &today)
{
    PlanItem item{kept, {}, {}, holdsOn(kept.id, facts.file.holds)};
    const Starts starts = startsOf(kept, facts);
    const bool isKnown = std::any_of(kept.starts.cbegin(), kept.starts.cend(), [&](RetentionStart start) { return starts.isKnown(start); });
    if (!isKnown) {
        for (const RetentionStart start : kept.starts)
            item.missing << name(start);
        item.state = PlanState::UnknownStart;
        return item;
    }
    CASEBOOK_TRY(const Retention counted, computeRetention({kept, holdRule, facts.file.country, starts.closed, starts.issued, starts.event, item.holds}));
    item.from = counted.trace.constFirst().date;
    item.until = counted.due;
    item.state = stateOf(item, facts, today);
    return item;
}

}

QDate dayIn(const CaseFile &file, const QList<DaySource> &sources)
{
    for (const DaySource &source : sources) {
        if (source.kind != file.kind)
            continue;
        if (source.list.isEmpty() && dayOf(file.details, source.fact).isValid())
            return dayOf(file.details, source.fact);
        for (const CaseItem &item : file.itemsOf(source.list)) {
            if (item.details.value(source.where).toString() == source.is && dayOf(item.details, source.fact).isValid())
                return dayOf(item.details, source.fact);
        }
    }
    return {};
}

QString name(PlanState state)
{
    switch (state) {
    case PlanState::Kept: return u"kept"_s;
    case PlanState::Due: return u"due"_s;
    case PlanState::Held: return u"held"_s;
    case PlanState::Done: return u"done"_s;
    case PlanState::UnknownStart: return u"unknown-start"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QJsonObject PlanItem::toJson(const QString &language) const
{
    QJsonArray over;
    for (const RetentionHold &hold : holds)
        over.append(QJsonObject{{u"number"_s, hold.number.isEmpty() ? QJsonValue() : QJsonValue(hold.number)}, {u"from"_s, orNull(hold.from)}, {u"to"_s, orNull(hold.to)}});
    QJsonObject object{{u"class"_s, kept.id}, {u"label"_s, kept.label.in(language)}, {u"from"_s, orNull(from)}, {u"until"_s, orNull(until)},
                       {u"bound"_s, name(kept.bound)}, {u"rule"_s, kept.rule()}, {u"source"_s, kept.source}, {u"holds"_s, over},
                       {u"state"_s, name(state)}};
    if (!missing.isEmpty())
        object.insert(u"missing"_s, QJsonArray::fromStringList(missing));
    return object;
}

base::Result<QList<PlanItem>> retentionPlan(const QList<RetentionClass> &classes, const HoldRule &holdRule, const PlanFacts &facts, const QDate &today)
{
    QList<RetentionClass> all;
    std::copy_if(classes.cbegin(), classes.cend(), std::back_inserter(all), [&](const RetentionClass &kept) {
        return !kept.file && kept.isDutyIn(facts.file.country);
    });
    all += fileClasses(classes, facts.file);
    QList<PlanItem> items;
    for (const RetentionClass &kept : std::as_const(all)) {
        CASEBOOK_TRY(const PlanItem item, itemOf(kept, holdRule, facts, today));
        items.append(item);
    }
    return items;
}

}
