// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/equality/calls.h"

#include "app/casework/savedraft.h"
#include "app/casework/saveview.h"
#include "app/casework/users.h"
#include "tests/equality/answer.h"

namespace casebook::equality {

using namespace Qt::StringLiterals;

namespace {

QString viewName(World &world)
{
    return world.dice().chance(90) ? world.dice().pick(QStringList{u"Überfällig"_s, u"mine"_s}) : world.text(2).remove(QChar(u'\0'));
}

}

Call saveDraft(World &world)
{
    const QString number = world.number();
    const casework::SaveDraftRequest request{world.dice().chance(90) ? number + u"/note"_s : world.dice().chance(50) ? world.text(2) : QString(),
                                             world.dice().chance(20) ? QString() : world.text(40)};
    return {{}, world.actor(), words(request.place, {request.body}), [request](casework::Desk &desk) { return answer(casework::SaveDraft(desk).run(request)); }};
}

Call saveView(World &world)
{
    support::Dice &dice = world.dice();
    const QStringList right{{}, u"kind:request due<7d"_s, u"frist:überfällig -owner:me"_s, u"\"Straße 42\" weber"_s};
    const QStringList wrong{u"due<tomorrow"_s, u"\"open"_s, u"nofield:x"_s, world.text(2)};
    const QString filter = dice.pick(dice.chance(80) ? right : wrong);
    const QString sort = dice.chance(5) ? u"size"_s : dice.pick(QStringList{u"due"_s, u"title"_s});
    const store::SavedView view{viewName(world), filter, sort, dice.chance(50)};
    return {{}, world.actor(), words(view.name, {view.filter, view.sort}), [view](casework::Desk &desk) { return answer(casework::SaveView(desk).run(view)); }};
}

Call removeView(World &world)
{
    if (world.dice().chance(45)) {  // there must be one first
        Call first = saveView(world);
        first.name = u"SaveView"_s;
        return first;
    }
    const QString name = viewName(world);
    return {{}, world.actor(), words(name, {}), [name](casework::Desk &desk) { return answer(casework::RemoveView(desk).run(name)); }};
}

// On a server a login must be a role of the cluster, in an embedded store nothing asks: only what both can judge is drawn.
Call addUser(World &world)
{
    support::Dice &dice = world.dice();
    casework::AddUserRequest request{dice.chance(88) ? dice.pick(guests()) : dice.pick(QStringList{u"has space"_s, {}, u"-x"_s, u"münchen"_s, u"a\"b"_s, QString(70, u'a')}),
                                     world.maybeLong(world.text(2)), {dice.pick(QStringList{u"officer"_s, u"intake"_s, u"auditor"_s})}};
    if (dice.chance(6))
        request.roles = dice.chance(50) ? QStringList{} : QStringList{u"officer"_s, u"king"_s};
    return {{}, world.actor(), words(request.login, {request.name, request.roles.join(u' ')}), [request](casework::Desk &desk) {
                return answer(casework::AddUser(desk).run(request, support::secret("some words")));
            }};
}

Call removeUser(World &world)
{
    const QString login = world.dice().chance(88) ? world.dice().pick(guests()) : world.dice().pick(QStringList{{}, u"nobody"_s, u"equality_guest_1 "_s, u"max"_s});
    return {{}, world.actor(), words(login, {}), [login](casework::Desk &desk) { return answer(casework::RemoveUser(desk).run(login)); }};
}

}
