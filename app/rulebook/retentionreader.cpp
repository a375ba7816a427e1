// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/retentionreader.h"

#include "app/domain/retention/retention.h"
#include "app/rulebook/packwords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using base::JsonObject;
using domain::HoldRule;
using domain::PeriodUnit;
using domain::RetentionClass;

// Nothing is kept for hours, and no law counts working days here.
domain::Period readCalendarPeriod(JsonObject &object, const char *key)
{
    const domain::Period period = readPeriod(object, key);
    if (period.unit != PeriodUnit::Hours && period.unit != PeriodUnit::WorkingDays)
        return period;
    object.refuse(key, u"not in days, weeks, months or years"_s);
    return {1, PeriodUnit::Days};
}

void readStarts(JsonObject &object, RetentionClass &kept)
{
    for (const QString &word : object.strings("starts")) {
        const auto start = domain::retentionStart(word);
        if (!start)
            object.refuse("starts", u"none of closed, issued, event"_s);
        else
            kept.starts.append(*start);
    }
    if (kept.starts.isEmpty())
        object.refuse("starts", u"missing"_s);
}

// Operational facts are the proof that the case was handled: no rule takes them.
domain::FileRule readFileRule(JsonObject object)
{
    domain::FileRule rule;
    rule.kinds = object.strings("kinds");
    if (rule.kinds.isEmpty())
        object.refuse("kinds", u"missing"_s);
    rule.regimes = object.strings("regimes");
    for (const QString &word : object.strings("goes")) {
        const auto privacyClass = domain::privacyClass(word);
        if (!privacyClass || *privacyClass == domain::PrivacyClass::Operational)
            object.refuse("goes", u"none of identity, contact, narrative, special, decision"_s);
        else
            rule.goes.append(*privacyClass);
    }
    return rule;
}

RetentionClass readClass(JsonObject &object, const QString &pack)
{
    RetentionClass kept;
    kept.pack = pack;
    kept.id = object.identifier("id");
    kept.label = readText(object, "label");
    kept.source = object.string("source");
    readStarts(object, kept);
    kept.period = readCalendarPeriod(object, "period");
    kept.isFromYearEnd = object.has("from_year_end");
    if (kept.isFromYearEnd)
        kept.yearEndSource = object.object("from_year_end").string("source");
    const auto bound = domain::retentionBound(object.string("bound"));
    if (!bound)
        object.refuse("bound", u"max or min"_s);
    kept.bound = bound.value_or(domain::RetentionBound::Max);
    kept.countries = object.strings("countries");
    kept.note = readTextIfAny(object, "note");
    if (object.has("case_file"))
        kept.file = readFileRule(object.object("case_file"));
    if (object.has("suspended_by")) {
        JsonObject suspension = object.object("suspended_by");
        kept.suspendedBy = suspension.strings("grounds");
        kept.suspendedSource = suspension.string("source");
    }
    return kept;
}

QString shown(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"none"_s;
}

void compare(JsonObject &object, const char *what, const QDate &expected, const QDate &found)
{
    if (expected != found)
        object.refuse(u"%1: expected %2, counted %3"_s.arg(QLatin1StringView(what), shown(expected), shown(found)));
}

QString tryExample(JsonObject &object, const RetentionClasses &classes, const HoldRule &holdRule)
{
    const QString id = object.string("class");
    const RetentionClass kept = classes.value(id);
    domain::RetentionRequest request{kept, holdRule};
    request.closed = object.date("closed", QDate());
    request.issued = object.date("issued", QDate());
    request.event = object.date("event", QDate());
    if (object.has("hold")) {
        JsonObject hold = object.object("hold");
        request.holds.append({hold.date("from"), hold.date("to", QDate())});
    }
    const QDate due = object.date("due", QDate());
    const QDate deleteBy = object.date("delete_by", QDate());
    if (!classes.contains(id)) {
        object.refuse("class", u"no class "_s + id);
        return id;
    }
    const auto counted = domain::computeRetention(request);
    if (!counted) {
        object.refuse(u"cannot be counted: "_s + counted.error().arguments.join(u", "_s));
        return id;
    }
    compare(object, "due", due, counted->due);
    compare(object, "delete_by", deleteBy, counted->deleteBy);
    return id;
}

}

RetentionClasses readRetentionClasses(JsonObject &object, const QString &pack, const HoldRule &holdRule)
{
    RetentionClasses classes;
    for (JsonObject &each : object.objects("classes")) {
        const RetentionClass kept = readClass(each, pack);
        if (classes.contains(kept.id))
            each.refuse("id", u"stands twice"_s);
        classes.insert(kept.id, kept);
    }
    if (classes.isEmpty())
        object.refuse("classes", u"missing"_s);
    QSet<QString> tried;
    for (JsonObject &example : object.objects("examples"))
        tried.insert(tryExample(example, classes, holdRule));
    for (const QString &id : classes.keys()) {
        if (!tried.contains(id))
            object.refuse("examples", u"none for "_s + id);
    }
    return classes;
}

HoldRule readHoldRule(JsonObject object)
{
    HoldRule rule;
    rule.source = object.string("source");
    if (object.has("after_release")) {
        rule.afterRelease = readCalendarPeriod(object, "after_release");
        rule.afterReleaseSource = object.string("after_release_source");
    }
    for (JsonObject &each : object.objects("grounds")) {
        rule.grounds.append({each.identifier("id"), readText(each, "label")});
        if (rule.ground(rule.grounds.constLast().id) != &rule.grounds.constLast())
            each.refuse("id", u"stands twice"_s);
    }
    if (rule.grounds.isEmpty())
        object.refuse("grounds", u"missing"_s);
    if (object.has("review_every")) {
        rule.reviewEvery = readCalendarPeriod(object, "review_every");
        rule.reviewSource = object.string("review_source");
    }
    if (object.has("released_by_another")) {
        rule.isReleasedByAnother = true;
        rule.releaseSource = object.object("released_by_another").string("source");
    }
    return rule;
}

QList<domain::DaySource> readDaySources(JsonObject &object, const char *key)
{
    QList<domain::DaySource> sources;
    for (JsonObject &each : object.objects(key)) {
        domain::DaySource source{each.identifier("kind"), each.string("list", QString()), each.string("where", QString()), each.string("is", QString()), each.identifier("fact")};
        if (source.list.isEmpty() != source.where.isEmpty() || source.where.isEmpty() != source.is.isEmpty())
            each.refuse("where", u"list, where and is go together"_s);
        sources.append(source);
    }
    return sources;
}

QList<domain::DeferralRule> readDeferrals(JsonObject &object)
{
    QList<domain::DeferralRule> rules;
    for (JsonObject &each : object.objects("deferred")) {
        domain::DeferralRule rule{each.string("source"), each.identifier("kind"), each.strings("states"), each.identifier("list"), each.identifier("where"),
                                  each.string("is"), each.identifier("fact"), each.strings("outcomes"), each.identifier("day"), {}};
        for (const char *key : {"states", "outcomes"})
            if (each.strings(key).isEmpty())
                each.refuse(key, u"missing"_s);
        for (JsonObject &item : each.objects("items")) {
            rule.items.append({item.string("system"), item.strings("classes"), readText(item, "title")});
            if (rule.items.constLast().classes.isEmpty())
                item.refuse("classes", u"missing"_s);
        }
        if (rule.items.isEmpty())
            each.refuse("items", u"missing"_s);
        rules.append(rule);
    }
    return rules;
}

base::Result<RetentionClasses> readRetention(const QString &file, const QByteArray &bytes)
{
    base::JsonReader reader(file, bytes);
    JsonObject root = reader.root();
    const QString id = root.identifier("id");
    readText(root, "label");
    root.string("version");
    root.string("source");
    const RetentionClasses classes = readRetentionClasses(root, id, {});
    CASEBOOK_CHECK(reader.finish());
    return classes;
}

}
