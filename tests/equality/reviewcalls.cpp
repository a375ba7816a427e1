// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/equality/calls.h"

#include "app/base/digest.h"
#include "app/casework/addtask.h"
#include "app/casework/approve.h"
#include "app/casework/askapproval.h"
#include "app/casework/erasecase.h"
#include "app/casework/erasing/minimisecase.h"
#include "app/casework/finishtask.h"
#include "app/casework/logread.h"
#include "app/domain/approval.h"
#include "tests/equality/answer.h"

namespace casebook::equality {

using namespace Qt::StringLiterals;
using casework::EraseCase;
using domain::CaseFile;
using domain::PrivacyClass;

namespace {

bool isClosed(const CaseFile &file)
{
    return file.phase == "closed"_L1;
}

QString lastVerdict(const CaseFile &file, const QString &object)
{
    const domain::ApprovalRecord *last = domain::lastWord(file, object);
    return last ? last->verdict : QString();
}

// Nothing stands against it: no hold, clock, task or link, and it was not minimised before.
bool isLeftAlone(const CaseFile &file)
{
    const auto runs = [](const domain::ClockRecord &clock) { return clock.state == "running"_L1 || clock.state == "paused"_L1; };
    const auto isOpen = [](const domain::TaskRecord &task) { return task.state == "open"_L1; };
    return !file.isOnHold && file.links.isEmpty() && lastVerdict(file, u"minimise"_s).isEmpty()
        && std::none_of(file.clocks.cbegin(), file.clocks.cend(), runs) && std::none_of(file.tasks.cbegin(), file.tasks.cend(), isOpen);
}

Call asking(World &world, const casework::AskApprovalRequest &request)
{
    return {{}, world.actor(), words(request.number, {request.object, request.note, request.operation}),
            [request](casework::Desk &desk) { return answer(casework::AskApproval(desk).run(request)); }};
}

}

Call addTask(World &world)
{
    const casework::AddTaskRequest request{world.number(), world.dice().chance(3) ? u" "_s : world.maybeLong(world.text(4)), world.dice().chance(50) ? world.login() : world.text(1),
                                           world.dice().chance(30) ? QDate() : world.dayAround(5, 30), world.operation()};
    return {{}, world.actor(), words(request.number, {request.title, request.assignee, request.due.toString(Qt::ISODate), request.operation}),
            [request](casework::Desk &desk) { return answer(casework::AddTask(desk).run(request)); }};
}

Call finishTask(World &world)
{
    const auto file = world.find([](const CaseFile &candidate) {
        return candidate.phase != "closed"_L1 && std::any_of(candidate.tasks.cbegin(), candidate.tasks.cend(), [](const domain::TaskRecord &task) { return task.state == "open"_L1; });
    });
    support::Dice &dice = world.dice();
    casework::FinishTaskRequest request{file ? world.spoiled(file->number) : world.number(), dice.between(0, 3), u"done"_s, dice.chance(50) ? world.text(3) : QString(), world.operation()};
    for (int place = 1; file && place <= file->tasks.size() && dice.chance(95); ++place)
        if (file->tasks[place - 1].state == "open"_L1)
            request.task = place;
    if (dice.chance(40))
        request.result = dice.pick(QStringList{u"not-found"_s, u"exception"_s, u"not-applicable"_s, u"half"_s});
    if (dice.chance(70))
        request.searched = world.text(3);
    return {{}, world.actor(), words(request.number, {QString::number(request.task), request.result, request.note, request.operation, request.searched}),
            [request](casework::Desk &desk) { return answer(casework::FinishTask(desk).run(request)); }};
}

Call askApproval(World &world)
{
    support::Dice &dice = world.dice();
    const bool isErasure = dice.chance(55);
    const auto file = world.find([&](const CaseFile &candidate) {
        const QString verdict = lastVerdict(candidate, isErasure ? EraseCase::approvalObject : u"decision"_s);
        return isClosed(candidate) == isErasure && verdict != "asked"_L1 && verdict != "approved"_L1;
    });
    const QString object = isErasure ? EraseCase::approvalObject : dice.pick(QStringList{u"decision"_s, u"decision"_s, u"void"_s, u"anything"_s});
    return asking(world, {file ? world.spoiled(file->number) : world.number(), object, world.text(3), world.operation()});
}

Call approve(World &world)
{
    support::Dice &dice = world.dice();
    QString object = u"decision"_s;
    const auto file = world.find([&](const CaseFile &candidate) {
        for (const QString &asked : {EraseCase::approvalObject, u"decision"_s, u"void"_s})
            if (lastVerdict(candidate, asked) == "asked"_L1)
                return (object = asked, true);
        return false;
    });
    const casework::ApproveRequest request{file ? world.spoiled(file->number) : world.number(), object, dice.chance(80), dice.chance(80) ? world.text(3) : QString(), world.operation()};
    QString who = world.actor();
    if (file && dice.chance(70))
        who = domain::lastWord(*file, object)->askedBy == "second"_L1 ? support::SeededStore::firstLogin() : u"second"_s;
    return {{}, who, words(request.number, {request.object, QString::number(request.isApproved), request.note, request.operation}),
            [request](casework::Desk &desk) { return answer(casework::Approve(desk).run(request)); }};
}

Call eraseCase(World &world)
{
    support::Dice &dice = world.dice();
    const bool isOpenToo = dice.chance(5);
    const auto file = world.find([&](const CaseFile &candidate) {
        return lastVerdict(candidate, EraseCase::approvalObject) == "approved"_L1 && (isOpenToo || isClosed(candidate));
    });
    if (!file && dice.chance(92)) {
        const bool isAsking = dice.chance(50);
        Call first = isAsking ? askApproval(world) : approve(world);
        first.name = isAsking ? u"AskApproval"_s : u"Approve"_s;
        return first;
    }
    casework::EraseCaseRequest request{file ? world.spoiled(file->number) : world.number(), {}, dice.chance(3) ? QString() : world.text(3), world.operation()};
    for (const PrivacyClass one : {PrivacyClass::Identity, PrivacyClass::Contact, PrivacyClass::Narrative, PrivacyClass::Special, PrivacyClass::Decision})
        if (dice.chance(70))
            request.classes << one;
    if (dice.chance(3))
        request.classes << PrivacyClass::Operational;
    return {{}, dice.chance(85) ? support::SeededStore::firstLogin() : world.actor(), words(request.number, {QString::number(request.classes.size()), request.reason, request.operation}),
            [request](casework::Desk &desk) {
                const auto erased = EraseCase(desk).run(request);
                return erased ? answer(erased->done) + u" kept %1 purged %2"_s.arg(erased->peopleKept).arg(erased->isPurged) : answer(erased.error());
            }};
}

// Mostly of closed cases; a year or four later, because the periods of files are long.
Call minimiseCase(World &world)
{
    support::Dice &dice = world.dice();
    const bool isAny = dice.chance(5);
    const auto file = world.find([&](const CaseFile &candidate) { return isClosed(candidate) && (isAny || isLeftAlone(candidate)); });
    if (!file && dice.chance(92)) {
        Call first = approve(world);
        first.name = u"Approve"_s;
        return first;
    }
    const casework::MinimiseCaseRequest request{file ? world.spoiled(file->number) : world.number(), world.operation()};
    const int years = dice.chance(70) ? 4 : 1;
    return {{}, dice.chance(85) ? support::SeededStore::firstLogin() : world.actor(), words(request.number, {QString::number(years), request.operation}),
            [request, years](casework::Desk &desk) {
                const base::FixedClock later(desk.clock.now().addYears(years));
                casework::Desk laterDesk{desk.store, desk.rules, later, desk.random};
                const auto minimised = casework::MinimiseCase(laterDesk).run(request);
                return minimised ? answer(minimised->done) + u" %1 kept %2"_s.arg(minimised->rule.rule).arg(minimised->peopleKept) : answer(minimised.error());
            }};
}

Call readCase(World &world)
{
    const QString number = world.number();
    return {{}, world.actor(), words(number, {}), [number](casework::Desk &desk) {
                const auto file = casework::LogRead(desk).openCase(number);
                return file ? u"ok %1 %2"_s.arg(file->number).arg(file->history.size()) : answer(file.error());
            }};
}

Call readAttachment(World &world)
{
    const auto file = world.find([](const CaseFile &candidate) { return !candidate.attachments.isEmpty(); });
    const QString number = file ? world.spoiled(file->number) : world.number();
    const domain::AttachmentId id = file && world.dice().chance(90) ? world.dice().pick(file->attachments).id : domain::AttachmentId(world.dice().below(200) + 1);
    return {{}, world.actor(), words(number, {QString::number(id.value())}), [number, id](casework::Desk &desk) {
                const auto opened = casework::LogRead(desk).openAttachment(number, id);
                return opened ? u"ok %1 %2 %3"_s.arg(opened->name, opened->mime, QString::fromLatin1(base::sha256(opened->bytes).toHex())) : answer(opened.error());
            }};
}

Call recordExport(World &world)
{
    const domain::Action action = world.dice().chance(50) ? domain::Action::Export : domain::Action::Print;
    const QString what = world.dice().pick(QStringList{u"register"_s, u"quarterly"_s, u"case"_s});
    return {{}, world.actor(), words(what, {}), [action, what](casework::Desk &desk) { return answer(casework::LogRead(desk).record(action, what)); }};
}

}
