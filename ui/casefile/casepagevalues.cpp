// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casepagevalues.h"

#include "app/domain/workflow.h"
#include "app/text/casewords.h"
#include "app/text/datewords.h"
#include "app/text/earlierwords.h"
#include "app/text/filewords.h"
#include "app/text/holdwords.h"
#include "ui/dialogs/filedrop.h"
#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

namespace casebook::casefile {

using namespace Qt::StringLiterals;
using theme::State;
using theme::StateText;
using widgets::ClockBar;
using widgets::StepLine;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CasePage)
};

constexpr int soonDays = 7;
constexpr qsizetype factsBeside = 4;
constexpr qsizetype filesBeside = 4;

QList<StateText> badges(const CaseContext &context)
{
    const domain::CaseFile &file = context.file;
    QList<StateText> found;
    const domain::ClockRecord *clock = context.mainClock();
    if (context.isClosed())
        found.append({State::Closed, file.outcome.isEmpty() ? Words::tr("closed") : text::outcomeLabel(context.kind(), file.outcome, context.language)});
    else if (clock && clock->state == "paused"_L1)
        found.append({State::Paused, Words::tr("clock stopped")});
    else if (file.due.isValid())
        found.append(dueState(file.due, context.today));
    if (file.isOnHold)
        found.append({State::Hold, Words::tr("on hold")});
    else if (!context.isClosed() && context.state().isWaiting)
        found.append({State::Waiting, Words::tr("waiting: %1").arg(context.state().label.in(context.language))});
    else if (!context.isClosed() && file.owner.isEmpty())
        found.append({State::New, Words::tr("nobody owns it")});
    return found;
}

QString sentence(const CaseContext &context)
{
    const domain::CaseFile &file = context.file;
    const domain::Entity *entity = context.organisation.entity(context.office().entity);
    const QString office = context.office().label.in(context.language);
    QStringList parts;
    const bool isErased = file.personName().isEmpty() && context.retention.erasedAt.isValid();
    parts << (isErased ? Words::tr("person erased") : file.personName().isEmpty() ? Words::tr("person unknown") : file.personName());
    parts << (entity ? u"%1, %2"_s.arg(entity->name, office) : office);
    if (const auto regime = context.rules.regime(file.regime))
        parts << (*regime)->label.in(context.language);
    parts << (file.owner.isEmpty() ? Words::tr("no owner") : Words::tr("owner %1").arg(context.personName(file.owner)));
    parts << Words::tr("received %1").arg(text::shortDayText(file.received, context.language));
    if (file.closed.isValid())
        parts << Words::tr("closed %1").arg(text::shortDayText(file.closed, context.language));
    return parts.join(u"  ·  "_s);
}

qint64 pausedDays(const domain::ClockRecord &clock, const QDate &today)
{
    qint64 days = 0;
    for (const domain::ClockPause &pause : clock.pauses)
        days += pause.from.daysTo(pause.to.isValid() ? pause.to : today);
    return days;
}

QString pauseWords(const domain::ClockRecord &clock, const QDate &today)
{
    const qint64 days = pausedDays(clock, today);
    if (days > 0)
        return days == 1 ? Words::tr("1 day paused") : Words::tr("%1 days paused").arg(days);
    return clock.isExtended ? Words::tr("extended") : QString();
}

ClockBar::Clock clockBar(const CaseContext &context)
{
    const domain::ClockRecord *clock = context.mainClock();
    if (!clock || !clock->due.isValid() || clock->started >= clock->due)
        return {};
    const double total = double(clock->started.daysTo(clock->due));
    const QDate end = clock->met.isValid() ? clock->met : context.today;
    ClockBar::Clock bar;
    bar.state = clock->state == "paused"_L1 ? State::Paused : clock->met.isValid() ? State::Closed : dueState(clock->due, context.today).state;
    bar.left = QCoreApplication::translate("CasePage", "Day %1 of %2").arg(clock->started.daysTo(end)).arg(qint64(total));
    bar.right = pauseWords(*clock, context.today);
    bar.used = double(clock->started.daysTo(end)) / total;
    for (const domain::ClockPause &pause : clock->pauses) {
        const QDate to = pause.to.isValid() ? pause.to : context.today;
        bar.pauses.append({double(clock->started.daysTo(pause.from)) / total, double(clock->started.daysTo(to)) / total});
    }
    return bar;
}

QList<StepLine::Step> steps(const CaseContext &context)
{
    using When = domain::StepMark::When;
    QList<StepLine::Step> line;
    for (const domain::StepMark &mark : domain::steps(context.kind(), context.file.state)) {
        const auto place = mark.when == When::Done ? StepLine::Step::Place::Done : mark.when == When::Now ? StepLine::Step::Place::Now : StepLine::Step::Place::Later;
        line.append({text::stateLabel(context.kind(), mark.state, context.language), place});
    }
    return line;
}

QString keyOf(const domain::MissingThing &thing)
{
    switch (thing.place) {
    case domain::Place::Field: return u"field:"_s + thing.subject;
    case domain::Place::Fact: return u"fact:"_s + thing.subject;
    case domain::Place::List: return thing.fact.isEmpty() ? u"list:"_s + thing.subject : u"list:%1.%2"_s.arg(thing.subject, thing.fact);
    case domain::Place::Tasks:
    case domain::Place::Messages:
    case domain::Place::Approval:
    case domain::Place::Links: return {};
    }
    return {};
}

QString itemWords(const domain::ItemList &list, const QList<domain::CaseItem> &items, const QString &language)
{
    QStringList words;
    for (const domain::CaseItem &item : items)
        for (const domain::Fact &fact : list.facts)
            if (const QString value = dialogs::factWords(fact, item.details.value(fact.id), language); !value.isEmpty()) {
                words << value;
                break;
            }
    return words.join(u", "_s);
}

// What names the case: the items of a list, or a fact.
QString subjectWords(const CaseContext &context)
{
    const domain::Kind &kind = context.kind();
    if (const domain::ItemList *list = kind.list(kind.titleList))
        return itemWords(*list, context.file.itemsOf(list->id), context.language);
    const domain::Fact *fact = kind.fact(kind.titleFact);
    return fact && context.file.details.contains(fact->id) ? text::factText(*fact, context.file.details.value(fact->id), context.language) : QString();
}

// What was found out last stands beside the timeline: the facts that are set, furthest along the way of the case.
QList<FactLine> factLines(const CaseContext &context)
{
    QList<FactLine> lines;
    if (!context.file.earlier.isEmpty())
        lines.append({Words::tr("Repeat"), text::earlierText(context.file.earlier), {}});
    for (const domain::ItemList &list : context.kind().lists)
        if (const QString words = itemWords(list, context.file.itemsOf(list.id), context.language); !words.isEmpty())
            lines.append({list.label.in(context.language), words, {}});
    if (const domain::Channel *channel = context.organisation.channel(context.file.channel))
        lines.append({Words::tr("Channel"), channel->label.in(context.language), {}});
    QList<FactLine> set;
    for (const domain::Fact &fact : context.kind().facts) {
        const QString words = dialogs::factWords(fact, context.file.details.value(fact.id), context.language);
        if (!words.isEmpty() && fact.type != domain::FactType::LongText)
            set.append({fact.label.in(context.language), words, {}});
    }
    lines += set.mid(std::max<qsizetype>(0, set.size() - factsBeside));
    return lines;
}

void addTasks(CaseSide &side, const CaseContext &context)
{
    const QList<domain::TaskRecord> &tasks = context.file.tasks;
    QStringList finished;
    QString lastDone;
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const QString id = QString::number(i + 1);
        const QString title = tasks[i].title;
        if (tasks[i].state != "open"_L1) {
            finished << title;
            lastDone = id;
            continue;
        }
        TaskLine line{id, title, false, {}, tasks[i].assignee};
        if (tasks[i].due.isValid())
            line.due = dueState(tasks[i].due, context.today);
        side.tasks.append(line);
    }
    if (!tasks.isEmpty())
        side.taskCount = side.tasks.isEmpty() ? Words::tr("all done") : Words::tr("%1 of %2 open").arg(tasks.size() - finished.size()).arg(tasks.size());
    if (!finished.isEmpty())
        side.tasks.append({lastDone, finished.join(u", "_s), true, {}, Words::tr("%1 done").arg(finished.size())});
}

// When the file of a closed case goes, or went.
QList<FactLine> retentionLines(const CaseContext &context)
{
    const domain::Minimisation &judged = context.retention.file;
    QList<FactLine> lines;
    if (const QString erased = dialogs::erasedWords(context); !erased.isEmpty())
        lines.append({Words::tr("File"), erased, {}});
    if (!context.isClosed() || judged.state == domain::MinimisationState::Done)
        return lines;
    const bool isDue = judged.state == domain::MinimisationState::Due;
    lines.append({Words::tr("File is minimised"), dialogs::minimiseWhenWords(context), isDue ? std::optional(State::Today) : std::nullopt});
    if (judged.state == domain::MinimisationState::Blocked && judged.on.isValid())
        lines.append({Words::tr("Against it"), dialogs::minimiseObstacleWords(context), {}});
    if (!judged.rule.isEmpty()) {
        lines.append({Words::tr("What goes"), dialogs::minimiseGoesWords(judged), {}});
        lines.append({Words::tr("What stays"), dialogs::minimiseStaysWords(judged), {}});
        lines.append({Words::tr("Rule"), dialogs::minimiseRuleWords(context), {}});
    }
    return lines;
}

void addHolds(CaseSide &side, const CaseContext &context)
{
    for (const domain::Hold &hold : context.file.holds)
        if (hold.isOnCase() && hold.scope != domain::HoldScope::Class)
            side.holds << u"%1; %2"_s.arg(text::holdText(hold), text::holdStateText(hold, context.today, context.language));
    if (side.holds.isEmpty())
        return;
    side.holdCount = QString::number(side.holds.size());
    side.holds.prepend(Words::tr("Nothing of this case may be erased."));
}

}

StateText dueState(const QDate &due, const QDate &today)
{
    const qint64 days = today.daysTo(due);
    const QString words = text::dueText(due, today);
    if (days < 0)
        return {State::Overdue, words};
    if (days == 0)
        return {State::Today, Words::tr("due today")};
    return {days <= soonDays ? State::Soon : State::OnTrack, Words::tr("due %1").arg(words)};
}

CaseHead caseHead(const CaseContext &context)
{
    const domain::Transition *way = context.nextWay();
    CaseHead head;
    head.number = context.file.number;
    head.kind = context.kind().label.in(context.language);
    if (const QString subject = subjectWords(context); !subject.isEmpty() && subject.size() < 40)
        head.kind += u": "_s + subject;
    head.badges = badges(context);
    head.sentence = sentence(context);
    head.clock = clockBar(context);
    const bool isFileDue = context.retention.file.state == domain::MinimisationState::Due;
    head.nextStep = isFileDue ? Words::tr("Minimise the file") : context.state().nextStep.in(context.language);
    head.steps = steps(context);
    if (way) {
        head.primary = way->label.in(context.language);
        head.primaryReason = dialogs::notAllowedReason(context, context.kind().isClosed(way->to) ? domain::Action::Close : domain::Action::Move);
    }
    return head;
}

CaseSide caseSide(const CaseContext &context)
{
    CaseSide side;
    side.facts = factLines(context);
    addTasks(side, context);
    const QList<domain::AttachmentRecord> &files = context.file.attachments;
    if (!files.isEmpty())
        side.fileCount = QString::number(files.size());
    for (qsizetype i = files.size(); i-- > std::max<qsizetype>(0, files.size() - filesBeside);) {
        const QDate day = files[i].addedAt.toTimeZone(context.office().timeZone()).date();
        const bool isErased = files[i].name.isEmpty() && files[i].purpose.isEmpty() && dialogs::mayBeErased(context, files[i].addedAt);
        side.files.append({QString::number(files[i].id.value()), isErased ? Words::tr("erased") : text::fileText(files[i]),
                           u"%1, %2"_s.arg(text::shortDayText(day, context.language), dialogs::sizeText(files[i].sizeBytes))});
    }
    addHolds(side, context);
    side.noTask = dialogs::taskForm(context).blocked;
    side.noFinish = dialogs::notAllowedReason(context, domain::Action::FinishTask);
    side.noFile = dialogs::fileForm(context).blocked;
    side.retention = retentionLines(context);
    return side;
}

QString tabWord(const CaseContext &context)
{
    const QString person = context.file.personName();
    return person.isEmpty() ? context.file.number : u"%1 %2"_s.arg(context.file.number, person.section(u' ', -1));
}

QHash<QString, QString> neededFor(const CaseContext &context)
{
    QHash<QString, QString> marks;
    const domain::Transition *way = context.nextWay();
    if (!way)
        return marks;
    for (const domain::MissingThing &thing : context.missing(*way))
        if (const QString key = keyOf(thing); !key.isEmpty())
            marks.insert(key, way->label.in(context.language));
    return marks;
}

}
