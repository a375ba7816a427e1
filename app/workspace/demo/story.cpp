// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/demo/story.h"

#include "app/casework/addnote.h"
#include "app/casework/addtask.h"
#include "app/casework/approve.h"
#include "app/casework/askapproval.h"
#include "app/casework/editcase.h"
#include "app/casework/extendclock.h"
#include "app/casework/finishtask.h"
#include "app/casework/several/linkcases.h"
#include "app/casework/movecase.h"
#include "app/casework/pauseclock.h"
#include "app/casework/recordmessage.h"
#include "app/casework/resumeclock.h"
#include "app/casework/frame/work.h"
#include "app/domain/tasks/systemtask.h"
#include "app/queries/casequery.h"

namespace casebook::workspace::demo {

using namespace Qt::StringLiterals;
using base::Result;
using casework::Done;

namespace {

Result<void> done(const Result<Done> &result)
{
    return result ? Result<void>() : base::fail(result.error());
}

QString valueOn(const QString &value, QDate today)
{
    return value.startsWith("@today"_L1) ? today.addDays(value.mid(7).toInt()).toString(Qt::ISODate) : value;
}

casework::ItemEdit &itemEdit(casework::EditCaseRequest &request, const QString &list, int position)
{
    for (casework::ItemEdit &edit : request.items)
        if (edit.list == list && edit.position == position)
            return edit;
    return request.items.emplace_back(casework::ItemEdit{list, position, {}, false});
}

void put(casework::EditCaseRequest &request, const QString &name, const QString &value, int lines)
{
    static const QStringList fields{u"title"_s, u"received"_s, u"evidence"_s, u"office"_s, u"channel"_s, u"language"_s, u"regime"_s};
    const qsizetype open = name.indexOf(u'[');
    if (open < 0) {
        (fields.contains(name) ? request.fields : request.facts).insert(name, value);
        return;
    }
    const QString list = name.first(open);
    const QString place = name.mid(open + 1, name.indexOf(u']') - open - 1);
    const QString fact = name.section(u"]."_s, 1);
    const int first = place == "*"_L1 ? 1 : place.toInt();
    const int last = place == "*"_L1 ? lines : first;
    for (int position = first; position <= last; ++position)
        itemEdit(request, list, position).facts.insert(fact, value);
}

// What the owners of the systems say; not every search finds something.
struct SystemAnswer {
    QString searched;
    QString found;
    int salt = 0;
};

Result<int> openTask(const Scene &scene, bool (*isWanted)(const domain::TaskRecord &), domain::CaseFile &file)
{
    CASEBOOK_TRY(file, queries::caseFile(scene.desk.connection(), scene.desk.user().clearance, scene.number));
    for (qsizetype i = 0; i < file.tasks.size(); ++i)
        if (file.tasks[i].state == "open"_L1 && isWanted(file.tasks[i]))
            return static_cast<int>(i) + 1;
    return 0;
}

bool isOfPeople(const domain::TaskRecord &task)
{
    return task.ownTask.isEmpty() && !task.isDeletion();
}

Result<void> answerSystem(const Scene &scene, const SystemAnswer &answer, const domain::CaseFile &file, int place)
{
    CASEBOOK_TRY(const domain::Kind *kind, scene.desk.rules.kind(file.kind));
    const bool isSearch = domain::isSearch(*kind, file.tasks[place - 1]);
    const bool isFound = !isSearch || (place + answer.salt) % 3 != 0;
    return done(casework::FinishTask(scene.desk).run({scene.number, place, isFound ? u"done"_s : u"not-found"_s, isFound && isSearch ? answer.found : QString(), {},
                                                      isSearch ? answer.searched : QString()}));
}

}

Story::Story(Dice dice, const Cast &cast, const Staff &staff, const domain::Organisation &organisation) : m_dice(dice), m_cast(cast), m_staff(staff)
{
    m_language = m_dice.oneIn(2) ? u"de"_s : u"en"_s;
    m_person = m_dice.oneOf(cast.names(m_language));
    m_owner = m_dice.oneOf(staff.officers);
    const QString office = m_dice.oneIn(5) ? m_dice.oneOf(organisation.offices).id : organisation.defaultOffice;
    m_office = organisation.office(office);
    QList<const domain::Channel *> channels;
    for (const domain::Channel &channel : organisation.channels)
        if (channel.office.isEmpty() || channel.office == office)
            channels << &channel;
    // Most people write a mail.
    m_channel = m_dice.oneIn(3) ? m_dice.oneOf(channels) : channels.constFirst();
}

void Story::act(const QString &actor, Deed deed)
{
    m_told.append({m_day, actor, std::move(deed)});
}

casework::NewMessage Story::message(const QString &direction, const QString &textId) const
{
    casework::NewMessage message;
    message.direction = direction;
    message.medium = m_channel->medium == "portal"_L1 && direction == "sent"_L1 ? u"mail"_s : m_channel->medium;
    (direction == "sent"_L1 ? message.recipient : message.sender) = m_person;
    message.body = text(textId);
    return message;
}

void Story::begin(const QString &kind, const QStringList &subjects, const QString &opening, Facts facts)
{
    casework::RegisterCaseRequest request;
    request.kind = kind;
    request.language = m_language;
    request.office = m_office->id;
    request.channel = m_channel->id;
    request.receivedEvidence = text(m_channel->medium == "post"_L1 ? u"by-post"_s : u"by-mail"_s);
    request.person = {m_person, u"person"_s, m_language, m_language == "de"_L1 ? u"DE"_s : u"IE"_s, {}, {}};
    // One address a story: namesakes are different people.
    request.person.identifiers << u"mail:person%1@example.org"_s.arg(m_dice.between(1000, 9'999'999));
    request.owner = m_dice.oneIn(6) ? QString() : m_owner;
    if (m_dice.oneIn(3))
        request.title = m_dice.oneOf(m_cast.titles(m_language));
    for (const auto &fact : facts)
        request.facts.insert(fact.first, fact.second);
    request.messages << message(u"received"_s, opening);
    m_lines = static_cast<int>(subjects.size());
    act(m_dice.oneIn(2) ? m_staff.intake : m_owner, [request, subjects, received = m_received, owner = m_owner, zone = m_office->timeZone()](Scene &scene) mutable -> Result<void> {
        CASEBOOK_TRY(const domain::Kind *kindOf, scene.desk.rules.kind(request.kind));
        for (const QString &subject : subjects)
            casework::addSubject(request, *kindOf, subject);
        request.received = std::min(*received, scene.today);
        // Before the office opens, on its own day.
        request.messages[0].at = std::min(QDateTime(request.received, QTime(7, 40), zone), scene.desk.clock.now()).toUTC();
        CASEBOOK_TRY(const Done registered, casework::RegisterCase(scene.desk).run(request));
        scene.number = registered.number;
        scene.known.append({registered.number, request.kind, owner});
        return {};
    });
}

void Story::set(Facts facts)
{
    act([facts, lines = m_lines](Scene &scene) {
        casework::EditCaseRequest request;
        request.number = scene.number;
        for (const auto &[name, value] : facts)
            put(request, name, valueOn(value, scene.today), lines);
        return done(casework::EditCase(scene.desk).run(request));
    });
}

void Story::add(const QString &list, const QMap<QString, QString> &facts)
{
    act([list, facts](Scene &scene) {
        QMap<QString, QString> today = facts;
        for (QString &value : today)
            value = valueOn(value, scene.today);
        casework::EditCaseRequest request;
        request.number = scene.number;
        request.items << casework::ItemEdit{list, 0, today, false};
        return done(casework::EditCase(scene.desk).run(request));
    });
}

void Story::move(const QString &to, const QString &reason, const QString &outcome)
{
    act([to, reason, outcome](Scene &scene) { return done(casework::MoveCase(scene.desk).run({scene.number, to, reason, outcome, -1, {}})); });
}

void Story::send(const QString &textId, const QString &fileName)
{
    casework::NewMessage sent = message(u"sent"_s, textId);
    if (!fileName.isEmpty())
        sent.attachments << casework::NewAttachment{fileName, u"text/plain"_s, sent.body.toUtf8(), u"made"_s};
    act([sent](Scene &scene) { return done(casework::RecordMessage(scene.desk).run({scene.number, sent, {}})); });
}

void Story::receive(const QString &textId)
{
    const casework::NewMessage received = message(u"received"_s, textId);
    act([received](Scene &scene) { return done(casework::RecordMessage(scene.desk).run({scene.number, received, {}})); });
}

void Story::note()
{
    act([body = text(u"note"_s)](Scene &scene) { return done(casework::AddNote(scene.desk).run({scene.number, body, {}})); });
}

void Story::work(int tasks)
{
    const int first = m_dice.between(0, 3);
    const QStringList titles = m_cast.tasks(m_language);
    for (int i = 0; i < tasks; ++i)
        act([title = titles.value((first + i) % titles.size())](Scene &scene) {
            return done(casework::AddTask(scene.desk).run({scene.number, title, {}, scene.today.addDays(7), {}}));
        });
    later(2, 6);
    for (int i = 0; i < tasks; ++i)
        act([result = m_dice.oneIn(4) ? u"not-found"_s : u"done"_s](Scene &scene) -> Result<void> {
            domain::CaseFile file;
            CASEBOOK_TRY(const int place, openTask(scene, isOfPeople, file));
            return done(casework::FinishTask(scene.desk).run({scene.number, place, result, {}, {}}));
        });
}

void Story::answerSystems(int most)
{
    act([most, answer = SystemAnswer{text(u"searched"_s), text(u"found"_s), m_dice.between(0, 2)}](Scene &scene) -> Result<void> {
        for (int left = most; left > 0; --left) {
            domain::CaseFile file;
            CASEBOOK_TRY(const int place, openTask(scene, domain::isSystemTask, file));
            if (place == 0)
                return {};
            CASEBOOK_CHECK(answerSystem(scene, answer, file, place));
        }
        return {};
    });
}

void Story::leaveTaskOpen()
{
    act([title = m_dice.oneOf(m_cast.tasks(m_language)), colleague = m_dice.oneOf(m_staff.officers)](Scene &scene) {
        return done(casework::AddTask(scene.desk).run({scene.number, title, colleague, scene.today.addDays(5), {}}));
    });
}

void Story::pause(const QString &reason)
{
    act([reason](Scene &scene) { return done(casework::PauseClock(scene.desk).run({scene.number, {}, reason, scene.today, {}})); });
}

void Story::resume()
{
    act([](Scene &scene) { return done(casework::ResumeClock(scene.desk).run({scene.number, {}, scene.today, {}})); });
}

void Story::extend()
{
    act([reason = text(u"extension"_s)](Scene &scene) { return done(casework::ExtendClock(scene.desk).run({scene.number, {}, reason, scene.today, {}})); });
}

void Story::askApproval(const QString &object)
{
    act([object](Scene &scene) { return done(casework::AskApproval(scene.desk).run({scene.number, object, {}, {}})); });
}

void Story::approve(const QString &object)
{
    approveAs(m_dice.oneIn(3) ? m_staff.dpo : m_staff.approver, object);
}

void Story::approveAs(const QString &person, const QString &object)
{
    act(person, [object](Scene &scene) { return done(casework::Approve(scene.desk).run({scene.number, object, true, {}, {}})); });
}

void Story::sendBack()
{
    act(m_staff.approver, [note = text(u"ground"_s)](Scene &scene) {
        return done(casework::Approve(scene.desk).run({scene.number, u"decision"_s, false, note, {}}));
    });
}

void Story::link(const QString &kindOfCase, const QString &kindOfLink, Deed otherwise, Facts whenLinked)
{
    act([=, owner = m_owner](Scene &scene) -> Result<void> {
        const auto fits = [&](const KnownCase &known) { return known.kind == kindOfCase && known.number != scene.number && known.owner != owner; };
        const auto other = std::find_if(scene.known.crbegin(), scene.known.crend(), fits);
        if (other == scene.known.crend())
            return otherwise ? otherwise(scene) : Result<void>();
        CASEBOOK_CHECK(done(casework::LinkCases(scene.desk).run({scene.number, other->number, kindOfLink, {}})));
        casework::EditCaseRequest request;
        request.number = scene.number;
        for (const auto &[name, value] : whenLinked)
            put(request, name, value, 0);
        return whenLinked.isEmpty() ? Result<void>() : done(casework::EditCase(scene.desk).run(request));
    });
}

void Story::linkAny(const QString &kindOfLink)
{
    act([kindOfLink, owner = m_owner](Scene &scene) -> Result<void> {
        const auto fits = [&](const KnownCase &known) { return known.number != scene.number && known.owner != owner; };
        const auto other = std::find_if(scene.known.crbegin(), scene.known.crend(), fits);
        return other == scene.known.crend() ? Result<void>() : done(casework::LinkCases(scene.desk).run({scene.number, other->number, kindOfLink, {}}));
    });
}

QList<Act> Story::acts(int daysAgo, const QDateTime &now) const
{
    const QDate today = now.toTimeZone(m_office->timeZone()).date();
    *m_received = today.addDays(-daysAgo - (m_told.isEmpty() ? 0 : m_told.constLast().day));
    Dice dice = m_dice;
    QList<Act> acts;
    QDateTime last;
    for (const Told &told : m_told) {
        QDate day = m_received->addDays(told.day);
        while (day.dayOfWeek() > 5 && day < today)
            day = day.addDays(1);
        QDateTime at(std::min(day, today), QTime(9 + dice.between(0, 6), dice.between(0, 59)), m_office->timeZone());
        if (last.isValid() && at <= last)
            at = last.addSecs(60 * dice.between(3, 30));
        last = at;
        acts.append({std::min(at, now).toTimeZone(m_office->timeZone()), told.actor, m_number, told.deed});
    }
    return acts;
}

}
