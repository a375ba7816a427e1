// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casepagevalues.h"

#include "app/domain/timeline/timeline.h"
#include "app/text/casewords.h"
#include "app/text/datewords.h"

#include <QCoreApplication>

namespace casebook::casefile {

using namespace Qt::StringLiterals;
using widgets::TimelineEntry;
using Kind = widgets::TimelineEntry::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseTimeline)
};

struct Happening {
    QDateTime at;
    TimelineShow group;
    TimelineEntry entry;
};

// What people did to a case, besides messages. Anything else is the program's own keeping of books.
TimelineShow groupOf(const QString &action)
{
    static const QStringList decisions{u"move"_s, u"close"_s, u"reopen"_s, u"extend"_s, u"pause"_s, u"resume"_s, u"assign"_s, u"compartment"_s, u"ask-approval"_s, u"approve"_s,
                                       u"erase"_s, u"erase-minimise"_s, u"erase-identity"_s, u"place-hold"_s, u"join-hold"_s, u"review-hold"_s, u"release-hold"_s};
    static const QStringList tasks{u"add-task"_s, u"finish-task"_s};
    return decisions.contains(action) ? TimelineShow::Decisions : tasks.contains(action) ? TimelineShow::Tasks : TimelineShow::System;
}

// Shown as a card of their own, or nothing that happened to the case.
bool isShownElsewhere(const QString &action)
{
    return action == "note"_L1 || action == "record-message"_L1 || action == "send-letter"_L1 || action.startsWith("read"_L1);
}

QString iconOf(const QString &action)
{
    static const QHash<QString, QString> icons{{u"move"_s, u"right"_s}, {u"close"_s, u"check"_s}, {u"reopen"_s, u"undo"_s}, {u"extend"_s, u"calendar"_s},
                                               {u"pause"_s, u"clock"_s}, {u"resume"_s, u"clock"_s}, {u"assign"_s, u"user"_s}, {u"ask-approval"_s, u"eye"_s},
                                               {u"approve"_s, u"check"_s}, {u"add-task"_s, u"tasks"_s}, {u"finish-task"_s, u"tasks"_s},
                                               {u"erase"_s, u"retention"_s}, {u"erase-minimise"_s, u"retention"_s}, {u"erase-identity"_s, u"lock"_s}};
    return icons.value(action, u"more"_s);
}

QString whenText(const QDateTime &at, const CaseContext &context)
{
    const QDateTime local = at.toTimeZone(context.office().timeZone());
    if (local.date() == context.today)
        return Words::tr("Today %1").arg(local.toString(u"HH:mm"_s));
    return text::dayText(local.date(), context.language);
}

QString preview(const domain::MessageRecord &message)
{
    QString text = message.subject.isEmpty() || message.isInternal() ? message.body : message.body.isEmpty() ? message.subject
                                                                                                            : message.subject + u'\n' + message.body;
    if (text.size() > longestPreview)
        text = text.left(longestPreview) + u"…"_s;
    // One line of 2,000 characters without a space would never fold.
    return text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

Happening messageEntry(const domain::MessageRecord &message, const CaseContext &context)
{
    TimelineEntry entry;
    entry.id = u"message:%1"_s.arg(message.id.value());
    entry.kind = message.isInternal() ? Kind::Internal : message.direction == "sent"_L1 ? Kind::Sent : Kind::Received;
    entry.who = message.isInternal() ? context.personName(message.author) : entry.kind == Kind::Sent ? Words::tr("to %1").arg(message.recipient) : message.sender;
    if (!message.isInternal())
        entry.medium = text::mediumText(message.medium);
    entry.date = whenText(message.at, context);
    entry.text = preview(message);
    if (entry.text.isEmpty() && dialogs::mayBeErased(context, message.at)) {
        entry.text = dialogs::erasedTextWords(context);
        if (entry.kind == Kind::Sent && message.recipient.isEmpty())
            entry.who.clear();
    }
    return {message.at, TimelineShow::Messages, entry};
}

QString stepSentence(const domain::HistoryLine &line, const CaseContext &context)
{
    const QString who = context.personName(line.actor);
    const QString owner = line.changes.value("cases"_L1).toObject().value("owner"_L1).toString();
    if (line.action == "assign"_L1 && !owner.isEmpty())
        return Words::tr("%1 gave the case to %2").arg(who, context.personName(owner));
    return Words::tr("%1 %2").arg(who, text::actText(context.kind(), context.file, line, context.language));
}

Happening historyEntry(const domain::HistoryLine &line, const CaseContext &context)
{
    TimelineEntry entry;
    entry.id = u"entry:%1"_s.arg(line.sequence);
    const TimelineShow group = groupOf(line.action);
    entry.kind = group == TimelineShow::System ? Kind::Automatic : Kind::Step;
    entry.icon = iconOf(line.action);
    entry.date = whenText(line.at, context);
    entry.text = stepSentence(line, context);
    return {line.at, group, entry};
}

QList<Happening> happenings(const CaseContext &context)
{
    QList<Happening> all;
    for (const domain::MessageRecord &message : context.file.messages)
        all.append(messageEntry(message, context));
    for (const domain::HistoryLine &line : context.file.history)
        if (!isShownElsewhere(line.action))
            all.append(historyEntry(line, context));
    std::stable_sort(all.begin(), all.end(), [](const Happening &left, const Happening &right) { return left.at > right.at; });
    return all;
}

QString spanText(const Happening &newest, const Happening &oldest, const CaseContext &context)
{
    const QTimeZone zone = context.office().timeZone();
    const QDate from = oldest.at.toTimeZone(zone).date();
    const QDate to = newest.at.toTimeZone(zone).date();
    return from == to ? newest.entry.date : Words::tr("%1 to %2").arg(text::shortDayText(from, context.language), text::shortDayText(to, context.language));
}

// Several entries that only keep the books, newest first, as one line.
TimelineEntry oneLine(const QList<Happening> &several, const CaseContext &context)
{
    TimelineEntry entry = several.constFirst().entry;
    if (several.size() == 1)
        return entry;
    QStringList sentences;
    for (const Happening &each : several)
        sentences.prepend(each.entry.text);
    sentences.removeDuplicates();
    entry.text = Words::tr("%1 more entries: %2").arg(QString::number(several.size()), sentences.join(u", "_s));
    entry.date = spanText(several.constFirst(), several.constLast(), context);
    return entry;
}

// Between two messages there is one such line at most, where the oldest of its entries stood: steps and messages are what
// the eye looks for. The filter "System" shows each by itself.
QList<TimelineEntry> folded(const QList<Happening> &all, const CaseContext &context)
{
    QList<TimelineEntry> entries;
    QList<Happening> quiet;
    qsizetype place = 0;
    const auto fold = [&] {
        if (!quiet.isEmpty())
            entries.insert(place, oneLine(quiet, context));
        quiet.clear();
    };
    for (const Happening &each : all) {
        if (each.group == TimelineShow::System) {
            quiet.append(each);
            place = entries.size();
            continue;
        }
        if (each.group == TimelineShow::Messages)
            fold();
        entries.append(each.entry);
    }
    fold();
    return entries;
}

// One entry of several cases: it says where it happened, and a click leads there.
TimelineEntry linkedEntry(const domain::TimelineLine &line, const CaseContext &context)
{
    TimelineEntry entry;
    entry.id = u"case:"_s + line.number;
    entry.date = whenText(line.at, context);
    if (line.what == domain::TimelineLine::What::Act) {
        entry.icon = iconOf(line.action);
        entry.text = u"%1 · %2"_s.arg(line.number, Words::tr("%1 %2").arg(context.personName(line.who), text::actText(context.rules.kind(line.kind).value_or(nullptr), line, context.language)));
        return entry;
    }
    entry.kind = line.action == "note"_L1 ? Kind::Internal : line.action == "sent"_L1 ? Kind::Sent : Kind::Received;
    entry.who = entry.kind == Kind::Internal ? context.personName(line.who) : entry.kind == Kind::Sent ? Words::tr("to %1").arg(line.who) : line.who;
    entry.medium = line.number;
    entry.text = line.subject;
    return entry;
}

int count(const QList<Happening> &all, TimelineShow show)
{
    return int(std::count_if(all.cbegin(), all.cend(), [show](const Happening &happening) { return happening.group == show; }));
}

}

QList<CaseView::TimelineFilter> timelineFilters(const CaseContext &context)
{
    const QList<Happening> all = happenings(context);
    QList<CaseView::TimelineFilter> filters{{u"all"_s, Words::tr("All"), -1},
            {u"messages"_s, Words::tr("Messages"), count(all, TimelineShow::Messages)},
            {u"decisions"_s, Words::tr("Decisions"), count(all, TimelineShow::Decisions)},
            {u"tasks"_s, Words::tr("Tasks"), count(all, TimelineShow::Tasks)},
            {u"system"_s, Words::tr("System"), count(all, TimelineShow::System)}};
    if (!context.file.links.isEmpty())
        filters.append({linkedFilter, Words::tr("With linked cases"), -1});
    return filters;
}

TimelineShow timelineShow(const QString &filter)
{
    static const QHash<QString, TimelineShow> shows{{u"messages"_s, TimelineShow::Messages}, {u"decisions"_s, TimelineShow::Decisions},
                                                    {u"tasks"_s, TimelineShow::Tasks}, {u"system"_s, TimelineShow::System}};
    return shows.value(filter, TimelineShow::All);
}

QList<TimelineEntry> timeline(const CaseContext &context, TimelineShow show)
{
    QList<Happening> all = happenings(context);
    if (show == TimelineShow::All)
        return folded(all, context);
    QList<TimelineEntry> entries;
    for (const Happening &happening : std::as_const(all))
        if (happening.group == show)
            entries.append(happening.entry);
    return entries;
}

QList<TimelineEntry> linkedTimeline(const CaseContext &context, const QList<domain::CaseFile> &linked)
{
    QList<TimelineEntry> entries;
    for (const domain::TimelineLine &line : domain::timelineOf(context.file, linked))
        entries.prepend(linkedEntry(line, context));
    return entries;
}

}
