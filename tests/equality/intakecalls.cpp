// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/equality/calls.h"

#include "app/casework/addnote.h"
#include "app/casework/attachfile.h"
#include "app/casework/several/importcases.h"
#include "app/casework/several/undoimport.h"
#include "app/casework/recordmessage.h"
#include "tests/equality/answer.h"

namespace casebook::equality {

using namespace Qt::StringLiterals;
using casework::RegisterCaseRequest;

namespace {

void addParts(World &world, RegisterCaseRequest &request)
{
    support::Dice &dice = world.dice();
    const auto kind = world.rules().kind(request.kind);
    if (kind) {
        request.facts = world.someFacts((*kind)->facts, 3);
        const domain::ItemList *list = (*kind)->list((*kind)->titleList);
        for (int count = dice.pick<int>({0, 1, 1, 1, 2}); list && count > 0; --count) {
            QMap<QString, QString> facts = world.someFacts(list->facts, 2);
            if (dice.chance(90))
                facts.insert((*kind)->titleFact, dice.chance(60) && request.kind == "request"_L1 ? u"access"_s : world.factText(*list->fact((*kind)->titleFact)));
            request.items.append({dice.chance(2) ? u"nothing"_s : list->id, facts});
        }
    }
    if (dice.chance(80))
        request.person = world.person();
    if (dice.chance(30))
        request.messages << world.message();
    if (dice.chance(15))
        request.attachments << world.attachment();
}

RegisterCaseRequest drawn(World &world)
{
    support::Dice &dice = world.dice();
    RegisterCaseRequest request;
    request.kind = dice.chance(2) ? u"rumour"_s : dice.chance(75) ? u"request"_s : dice.pick(QStringList{u"dispute"_s, u"dispute"_s, u"child"_s, u"disclosure"_s});
    request.title = dice.chance(10) ? QString() : world.maybeLong(world.text());
    request.received = dice.chance(3) ? dice.pick<QDate>({{}, QDate(1980, 1, 1), world.dayAround(0, 3)}) : world.dayAround(14, 0);
    request.receivedEvidence = world.text(2);
    request.channel = dice.chance(2) ? u"pigeon"_s : dice.pick(QStringList{{}, u"privacy-mailbox"_s, u"customer-support"_s, u"post-berlin"_s});
    request.office = dice.chance(2) ? u"moon"_s : dice.pick(QStringList{{}, u"berlin"_s, u"san-francisco"_s});
    request.language = dice.chance(5) ? world.text(1) : dice.pick(QStringList{u"en"_s, u"de"_s});
    request.regime = dice.chance(2) ? u"carolina"_s : dice.pick(QStringList{{}, {}, {}, u"gdpr"_s, u"uk-gdpr"_s, u"ccpa"_s});
    request.owner = dice.chance(50) ? QString() : world.login();
    request.compartment = dice.chance(85) ? 0 : dice.pick<int>({1, 1, 1, 7});
    addParts(world, request);
    return request;
}

QString wordsOf(const RegisterCaseRequest &request)
{
    QStringList items;
    for (const casework::NewItem &item : request.items)
        items << item.list + QLatin1Char(':') + words(item.facts);
    return words(request.kind, {request.title, request.received.toString(Qt::ISODate), request.receivedEvidence, request.channel, request.office,
                                request.language, request.regime, request.owner, QString::number(request.compartment), request.operation,
                                request.person.name, request.person.identifiers.join(u' '), words(request.facts), items.join(u" / "_s),
                                QString::number(request.messages.size()), QString::number(request.attachments.size())});
}

}

Call registerCase(World &world)
{
    RegisterCaseRequest request = drawn(world);
    request.operation = world.operation();
    return {{}, world.actor(), wordsOf(request), [request](casework::Desk &desk) { return answer(casework::RegisterCase(desk).run(request)); }};
}

Call importCases(World &world)
{
    const QList<RegisterCaseRequest> requests{drawn(world), drawn(world)};
    const QString number = world.number();
    casework::NewMessage message = world.message();
    if (world.dice().chance(70))
        message.direction = u"received"_s;
    const QString source = world.text(60);
    const bool isCommitted = world.dice().chance(85);
    const int count = world.dice().chance(70) ? 1 : 2;
    const QString about = words(number, {wordsOf(requests[0]), count == 2 ? wordsOf(requests[1]) : QString(), message.body, source, isCommitted ? u"commit"_s : u"left"_s});
    return {{}, world.actor(), about, [=](casework::Desk &desk) {
                auto import = casework::ImportCases::begin(desk);
                if (!import)
                    return answer(import.error());
                QStringList answers;
                for (int i = 0; i < count; ++i)
                    answers << answer((*import)->add(requests[i]));
                answers << answer((*import)->quarantine(source, u"CsvInvalid"_s, source.toUtf8())) << answer((*import)->extend(number, message));
                const auto found = (*import)->caseOfMessage({u"<none>"_s, message.messageId});
                const auto knows = (*import)->knowsSender(number, u" MÜLLER1@example.ORG"_s);
                answers << (found ? *found : answer(found.error())) << (knows ? QString::number(*knows) : answer(knows.error()));
                const QString end = isCommitted ? answer((*import)->commit()) : u"left"_s;
                return end + u": "_s + answers.join(u" / "_s);
            }};
}

// Of an import that was just made, by the same person; now and then too late, after somebody wrote a note, by somebody else, or
// of one that never was.
Call undoImport(World &world)
{
    support::Dice &dice = world.dice();
    const QList<RegisterCaseRequest> requests{drawn(world), drawn(world)};
    const int count = dice.chance(70) ? 1 : 2;
    const QString note = dice.chance(12) ? world.text(5) : QString();
    const int days = dice.chance(8) ? 2 : 0;
    const QString other = dice.chance(8) ? world.login() : QString();
    const QString strange = dice.chance(5) ? world.operation() : QString();
    const QString about = words(strange, {wordsOf(requests[0]), count == 2 ? wordsOf(requests[1]) : QString(), note, QString::number(days), other});
    return {{}, world.actor(), about, [=](casework::Desk &desk) {
                auto import = casework::ImportCases::begin(desk);
                if (!import)
                    return answer(import.error());
                QString number;
                for (int i = 0; i < count; ++i)
                    if (const auto done = (*import)->add(requests[i]); done)
                        number = done->number;
                if (const auto committed = (*import)->commit(); !committed)
                    return answer(committed);
                const QString noted = note.isEmpty() ? QString() : answer(casework::AddNote(desk).run({number, note, {}}));
                if (!other.isEmpty() && !desk.store.actAs(other))
                    return u"error actor"_s;
                const base::FixedClock later(desk.clock.now().addDays(days));
                casework::Desk laterDesk{desk.store, desk.rules, later, desk.random};
                const auto undone = casework::UndoImport(laterDesk).run(strange.isEmpty() ? (*import)->id() : strange);
                return undone ? u"ok %1 kept %2 %3"_s.arg(undone->numbers.join(u' ')).arg(undone->messagesKept).arg(noted) : answer(undone.error()) + noted;
            }};
}

Call addNote(World &world)
{
    const casework::AddNoteRequest request{world.number(), world.dice().chance(4) ? u" \n"_s : world.text(20), world.operation()};
    return {{}, world.actor(), words(request.number, {request.text, request.operation}),
            [request](casework::Desk &desk) { return answer(casework::AddNote(desk).run(request)); }};
}

Call attachFile(World &world)
{
    casework::AttachFileRequest request{world.number(), world.attachment(), world.operation()};
    if (world.dice().chance(40))
        request.purpose = world.dice().pick(QStringList{u"identity"_s, u"identity"_s, u"mandate"_s, u"fun"_s});
    return {{}, world.actor(), words(request.number, {request.attachment.name, request.attachment.mime, QString::number(request.attachment.bytes.size()), request.operation, request.purpose}),
            [request](casework::Desk &desk) { return answer(casework::AttachFile(desk).run(request)); }};
}

Call recordMessage(World &world)
{
    const casework::RecordMessageRequest request{world.number(), world.message(), world.operation()};
    return {{}, world.actor(), words(request.number, {request.message.direction, request.message.medium, request.message.subject, request.message.body, request.operation}),
            [request](casework::Desk &desk) { return answer(casework::RecordMessage(desk).run(request)); }};
}

}
