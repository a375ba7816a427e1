// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/regimereader.h"

#include "app/base/jsonreader.h"
#include "app/rulebook/deadlineexample.h"
#include "app/rulebook/packwords.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using base::JsonObject;
using domain::DeadlineRule;
using domain::PeriodUnit;

domain::Counting readCounting(JsonObject object)
{
    domain::Counting counting;
    if (object.has("roll")) {
        counting.isRolled = true;
        counting.rollSource = object.object("roll").string("source");
    }
    if (object.has("minimum")) {
        JsonObject minimum = object.object("minimum");
        counting.minimumWorkingDays = minimum.integer("working_days", 1, 5);
        counting.minimumSource = minimum.string("source");
    }
    if (object.has("first_day")) {
        counting.isFirstDayCounted = true;
        counting.firstDaySource = object.object("first_day").string("source");
    }
    return counting;
}

// "beginning with 5 March" has no agreed end in months, and an hour has no first day.
bool isCountable(const domain::Counting &counting, PeriodUnit unit)
{
    return !counting.isFirstDayCounted || unit == PeriodUnit::Days || unit == PeriodUnit::Weeks || unit == PeriodUnit::WorkingDays;
}

domain::ExtensionRule readExtension(JsonObject object, const domain::Period &first)
{
    domain::ExtensionRule extension{readPeriod(object, "total"), object.string("source"), readText(object, "text")};
    if (extension.total.unit != first.unit || extension.total.length <= first.length)
        object.refuse("total", u"not longer than the period, or in another unit"_s);
    return extension;
}

void readEffect(JsonObject &object, domain::PauseRule &pause)
{
    if (!object.has("starts"))
        return;
    const QString starts = object.string("starts");
    const std::optional<domain::Period> after = domain::period(starts);
    if (starts != "on-answer"_L1 && !(after && after->unit == PeriodUnit::Days))
        return object.refuse("starts", u"neither on-answer nor days"_s);
    pause.effect = after ? domain::PauseRule::Effect::StartsAfterDays : domain::PauseRule::Effect::StartsOnAnswer;
    pause.startsAfterDays = after ? after->length : 0;
    if (pause.countsAnswerDay)
        object.refuse("counts_answer_day", u"nothing stands before the start"_s);
}

domain::PauseRule readPauseRule(JsonObject object)
{
    domain::PauseRule pause;
    pause.reason = object.identifier("reason");
    pause.label = readText(object, "label");
    pause.source = object.string("source");
    pause.countsAnswerDay = object.boolean("counts_answer_day", false);
    pause.lateFromDay = object.integer("late_from_day", 1, 366, 0);
    readEffect(object, pause);
    return pause;
}

void readForm(JsonObject &object, DeadlineRule &rule)
{
    const bool isAtOnce = object.boolean("at_once", false);
    const bool hasNoClock = object.boolean("no_clock", false);
    if (int(isAtOnce) + int(hasNoClock) + int(object.has("period")) != 1)
        return object.refuse(u"exactly one of period, at_once, no_clock is needed"_s);
    if (isAtOnce)
        rule.form = DeadlineRule::Form::AtOnce;
    else if (hasNoClock)
        rule.form = DeadlineRule::Form::NoClock;
    else
        rule.period = readPeriod(object, "period");
    if (isAtOnce && object.has("information")) {
        JsonObject information = object.object("information");
        rule.information = readPeriod(information, "period");
        rule.informationSource = information.string("source");
        if (rule.information->unit == PeriodUnit::Hours)
            information.refuse("period", u"not in hours"_s);
    }
}

DeadlineRule readRule(JsonObject &object, const domain::Regime &regime)
{
    DeadlineRule rule;
    rule.regime = regime.id;
    rule.counting = object.has("counting") ? readCounting(object.object("counting")) : regime.counting;
    rule.validFrom = object.date("valid_from", QDate());
    rule.label = readText(object, "label");
    rule.text = readText(object, "text");
    rule.source = object.string("source");
    readForm(object, rule);
    if (!isCountable(rule.counting, rule.form == DeadlineRule::Form::Period ? rule.period.unit : PeriodUnit::Days)
        || (rule.information && !isCountable(rule.counting, rule.information->unit)))
        object.refuse(u"only days, weeks and working days begin with a day that counts"_s);
    const bool isInDays = rule.form == DeadlineRule::Form::Period && rule.period.unit != PeriodUnit::Hours;
    if (!isInDays && (object.has("extension") || object.has("pauses")))
        object.refuse(u"only a period of days or more is extended or stands"_s);
    if (object.has("extension"))
        rule.extension = readExtension(object.object("extension"), rule.period);
    for (const JsonObject &pause : object.objects("pauses"))
        rule.pauses.append(readPauseRule(pause));
    return rule;
}

void readRules(JsonObject &root, domain::Regime &regime)
{
    for (JsonObject &object : root.objects("rules")) {
        DeadlineRule rule = readRule(object, regime);
        const QStringList kinds = object.strings("kinds");
        if (kinds.isEmpty())
            object.refuse("kinds", u"missing"_s);
        for (const QString &kind : kinds) {
            if (regime.kinds.contains(kind))
                object.refuse("kinds", kind + u" has two rules"_s);
            rule.kind = kind;
            regime.kinds.insert(kind, rule);
        }
    }
}

void readCounted(JsonObject &root, domain::Regime &regime)
{
    for (JsonObject &object : root.objects("counted")) {
        const auto unit = domain::periodUnit(object.string("unit"));
        if (!unit)
            object.refuse("unit", u"not a unit"_s);
        const PeriodUnit known = unit.value_or(PeriodUnit::Days);
        if (!isCountable(regime.counting, known))
            object.refuse("unit", u"only days, weeks and working days begin with a day that counts"_s);
        regime.counted.append({known, object.integer("most", 1, domain::longest(known)), object.string("source")});
    }
}

// The rights of a request's lines that this law calls by other names.
void readLines(JsonObject &root, domain::Regime &regime)
{
    if (!root.has("lines"))
        return;
    JsonObject object = root.object("lines");
    for (const QString &line : object.keys()) {
        const QByteArray key = line.toUtf8();
        const QString kind = object.identifier(key.constData());
        if (regime.kinds.contains(line))
            object.refuse(key.constData(), u"is a kind itself"_s);
        if (!regime.kinds.contains(kind))
            object.refuse(key.constData(), u"no kind "_s + kind);
        regime.lines.insert(line, kind);
    }
}

QString readPlace(JsonObject &root, const Calendars &calendars)
{
    if (!root.has("calendar"))
        return {};
    const QString calendar = readCode(root, "calendar");
    if (!calendars.contains(calendar))
        root.refuse("calendar", u"no calendar "_s + calendar);
    return calendar;
}

struct PlacedExample {
    QString path;
    QString calendar;
    QString zone;
    DeadlineExample example;
};

PlacedExample readExample(JsonObject &object)
{
    return {object.path(), readCode(object, "calendar"), object.string("zone"), readDeadlineExample(object)};
}

QString difference(const PlacedExample &placed, const domain::Regime &regime, const Calendars &calendars)
{
    const auto calendar = calendars.constFind(placed.calendar);
    if (calendar == calendars.cend())
        return u"no calendar "_s + placed.calendar;
    return difference(placed.example, regime, *calendar, QTimeZone(placed.zone.toLatin1()));
}

// A kind of which no example speaks is a rule that nobody tried.
QString untried(const domain::Regime &regime, const QList<PlacedExample> &examples)
{
    for (const QString &kind : regime.kinds.keys()) {
        const auto speaksOfIt = [&](const PlacedExample &placed) { return placed.example.kind == kind; };
        if (std::none_of(examples.cbegin(), examples.cend(), speaksOfIt))
            return kind;
    }
    return {};
}

}

base::Result<domain::Regime> readRegime(const QString &file, const QByteArray &bytes, const Calendars &calendars)
{
    base::JsonReader reader(file, bytes);
    JsonObject root = reader.root();
    domain::Regime regime;
    regime.id = root.identifier("id");
    regime.label = readText(root, "label");
    regime.version = root.string("version");
    regime.source = root.string("source");
    regime.validFrom = root.date("valid_from");
    regime.validUntil = root.date("valid_until", QDate());
    regime.calendar = readPlace(root, calendars);
    regime.counting = readCounting(root.object("counting"));
    readRules(root, regime);
    readLines(root, regime);
    readCounted(root, regime);
    if (regime.kinds.isEmpty() && regime.counted.isEmpty())
        root.refuse(u"neither rules nor counted"_s);
    QList<PlacedExample> examples;
    for (JsonObject &object : root.objects("examples"))
        examples.append(readExample(object));
    if (examples.isEmpty())
        root.refuse("examples", u"missing"_s);
    CASEBOOK_CHECK(reader.finish());
    for (const PlacedExample &placed : std::as_const(examples)) {
        if (const QString problem = difference(placed, regime, calendars); !problem.isEmpty())
            reader.refuse(placed.path, problem);
    }
    if (const QString kind = untried(regime, examples); !kind.isEmpty())
        reader.refuse(u"/examples"_s, u"none for "_s + kind);
    CASEBOOK_CHECK(reader.finish());
    return regime;
}

}
