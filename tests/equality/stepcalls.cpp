// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/equality/calls.h"

#include "app/casework/assigncase.h"
#include "app/casework/editcase.h"
#include "app/casework/several/linkcases.h"
#include "app/casework/several/mergecases.h"
#include "app/casework/movecase.h"
#include "app/casework/reopencase.h"
#include "app/domain/gate.h"
#include "tests/equality/answer.h"

namespace casebook::equality {

using namespace Qt::StringLiterals;
using domain::CaseFile;

namespace {

qint64 revisionOf(World &world, const CaseFile &file)
{
    const int throwOf = world.dice().below(100);
    return throwOf < 60 ? -1 : throwOf < 95 ? file.revision : file.revision + world.dice().pick<int>({-1, 1, 100});
}

QMap<QString, QString> someFields(World &world)
{
    support::Dice &dice = world.dice();
    QMap<QString, QString> fields;
    if (dice.chance(30))
        fields.insert(u"title"_s, world.maybeLong(world.text()));
    if (dice.chance(15))
        fields.insert(u"received"_s, dice.chance(80) ? world.dayAround(20, 0).toString(Qt::ISODate) : dice.pick(QStringList{u"1980-01-01"_s, u"2026-13-01"_s, u"2099-01-01"_s}));
    if (dice.chance(8))
        fields.insert(u"office"_s, dice.pick(QStringList{u"berlin"_s, u"san-francisco"_s, u"san-francisco"_s, u"moon"_s}));
    if (dice.chance(8))
        fields.insert(u"regime"_s, dice.pick(QStringList{u"gdpr"_s, u"gdpr"_s, u"eu-1182"_s, u"none"_s}));
    if (dice.chance(8))
        fields.insert(dice.pick(QStringList{u"channel"_s, u"language"_s, u"evidence"_s}), dice.pick(QStringList{u"post-berlin"_s, u"de"_s, world.text(1)}));
    if (dice.chance(1))
        fields.insert(u"number"_s, u"R-1"_s);
    return fields;
}

casework::ItemEdit itemEdit(World &world, const domain::Kind &kind, const CaseFile &file)
{
    support::Dice &dice = world.dice();
    const domain::ItemList list = dice.pick(kind.lists);
    casework::ItemEdit edit{dice.chance(2) ? u"nothing"_s : list.id, 0, world.someFacts(list.facts, 3), false};
    const qsizetype there = file.itemsOf(list.id).size();
    if (dice.chance(60) && there > 0)
        edit.position = dice.between(1, static_cast<int>(there) + (dice.chance(10) ? 1 : 0));
    edit.isRemoved = edit.position > 0 && dice.chance(15);
    return edit;
}

}

Call editCase(World &world)
{
    support::Dice &dice = world.dice();
    if (dice.chance(50))
        if (auto call = mending(world))
            return *call;
    const auto file = world.findAny();
    casework::EditCaseRequest request;
    request.number = file ? world.spoiled(file->number) : world.number();
    request.fields = someFields(world);
    if (file) {
        const domain::Kind &kind = **world.rules().kind(file->kind);
        request.facts = world.someFacts(kind.facts, 4);
        if (dice.chance(40))
            request.items << itemEdit(world, kind, *file);
        request.expectedRevision = revisionOf(world, *file);
    }
    if (dice.chance(15))
        request.person = world.person();
    request.operation = world.operation();
    QStringList items;
    for (const casework::ItemEdit &item : std::as_const(request.items))
        items << u"%1 %2 %3 %4"_s.arg(item.list).arg(item.position).arg(item.isRemoved).arg(words(item.facts));
    return {{}, world.actor(), words(request.number, {words(request.fields), words(request.facts), items.join(u" / "_s), request.person ? request.person->name : QString(),
                                                  QString::number(request.expectedRevision), request.operation}),
            [request](casework::Desk &desk) { return answer(casework::EditCase(desk).run(request)); }};
}

Call assignCase(World &world)
{
    const auto file = world.findAny();
    const casework::AssignCaseRequest request{file ? world.spoiled(file->number) : world.number(), world.login(), world.dice().chance(40) ? world.text(4) : QString(),
                                              file ? revisionOf(world, *file) : -1, world.operation()};
    return {{}, world.actor(), words(request.number, {request.owner, request.note, QString::number(request.expectedRevision), request.operation}),
            [request](casework::Desk &desk) { return answer(casework::AssignCase(desk).run(request)); }};
}

// Mostly along a way that is open.
Call moveCase(World &world)
{
    support::Dice &dice = world.dice();
    const auto file = world.find([](const CaseFile &candidate) { return candidate.phase != "closed"_L1; });
    casework::MoveCaseRequest request{file ? world.spoiled(file->number) : world.number(), u"closed"_s, {}, {}, -1, world.operation()};
    if (file) {
        const domain::Kind &kind = **world.rules().kind(file->kind);
        QStringList open;
        QStringList all;
        for (const domain::Transition &way : kind.transitionsFrom(file->state)) {
            all << way.to;
            if (domain::missingFor(kind, way, *file).isEmpty() && !way.needsSecondPerson)
                open << way.to;
        }
        request.to = dice.chance(3) ? world.text(1) : dice.pick(dice.chance(90) && !open.isEmpty() ? open : all);
        request.expectedRevision = revisionOf(world, *file);
        if (dice.chance(85) && (*world.rules().kind(file->kind))->outcomes.size() > 0)
            request.outcome = dice.pick(kind.outcomes).id;
    }
    request.reason = dice.chance(85) ? world.text(5) : QString();
    return {{}, world.actor(), words(request.number, {request.to, request.reason, request.outcome, QString::number(request.expectedRevision), request.operation}),
            [request](casework::Desk &desk) { return answer(casework::MoveCase(desk).run(request)); }};
}

Call reopenCase(World &world)
{
    const auto file = world.find([](const CaseFile &candidate) { return candidate.phase == "closed"_L1; });
    const casework::ReopenCaseRequest request{file && world.dice().chance(90) ? world.spoiled(file->number) : world.number(), world.dice().chance(4) ? u" "_s : world.text(5), world.operation()};
    return {{}, world.actor(), words(request.number, {request.reason, request.operation}),
            [request](casework::Desk &desk) { return answer(casework::ReopenCase(desk).run(request)); }};
}

Call linkCases(World &world)
{
    casework::LinkCasesRequest request{world.number(), world.number(), world.dice().pick(QStringList{u"related"_s, u"duplicate"_s, u"escalated"_s, u"caused-by"_s}), world.operation()};
    if (world.dice().chance(6))
        (world.dice().chance(50) ? request.kind : request.other) = world.dice().chance(50) ? u"married"_s : request.number;
    return {{}, world.actor(), words(request.number, {request.other, request.kind, request.operation}),
            [request](casework::Desk &desk) { return answer(casework::LinkCases(desk).run(request)); }};
}

Call mergeCases(World &world)
{
    const auto isOpen = [](const CaseFile &candidate) { return candidate.phase != "closed"_L1 && candidate.kind == "request"_L1; };
    const auto from = world.find(isOpen);
    const auto into = world.find(isOpen);
    const casework::MergeCasesRequest request{from ? world.spoiled(from->number) : world.number(), into && world.dice().chance(90) ? into->number : world.number(),
                                              world.dice().chance(4) ? u" "_s : world.text(5), -1, world.operation()};
    return {{}, world.actor(), words(request.number, {request.into, request.reason, request.operation}),
            [request](casework::Desk &desk) { return answer(casework::MergeCases(desk).run(request)); }};
}

}
