// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/compartments/contents.h"

#include "app/casework/addnote.h"
#include "app/casework/addtask.h"
#include "app/casework/askapproval.h"
#include "app/casework/assigncase.h"
#include "app/casework/attachfile.h"
#include "app/casework/editcase.h"
#include "app/casework/holding/placehold.h"
#include "app/casework/several/linkcases.h"
#include "app/casework/movecase.h"
#include "app/casework/pauseclock.h"
#include "app/casework/recordmessage.h"
#include "app/casework/registercase.h"
#include "app/casework/savedraft.h"
#include "app/casework/saveview.h"
#include "app/queries/casequery.h"
#include "app/store/users.h"
#include "tests/compartments/must.h"
#include "tests/compartments/twin.h"

namespace casebook::compartments {

using namespace Qt::StringLiterals;

using workspace::Workspace;

namespace {

constexpr qint64 theCompartment = 1;

casework::NewMessage mail(const QString &subject, const QString &body, const QString &messageId)
{
    casework::NewMessage message;
    message.at = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    message.sender = u"Clara Weber <clara.weber@example.org>"_s;
    message.subject = subject;
    message.body = body;
    message.messageId = messageId;
    return message;
}

casework::RegisterCaseRequest request(const QString &right, int daysAgo)
{
    casework::RegisterCaseRequest made;
    made.kind = u"request"_s;
    made.received = QDate(2026, 11, 24).addDays(-daysAgo);
    made.items = {{u"lines"_s, {{u"right"_s, right}}}};
    return made;
}

casework::NewPerson clara()
{
    casework::NewPerson person;
    person.name = u"Clara Weber"_s;
    person.identifiers = {u"mail:clara.weber@example.org"_s};
    return person;
}

void act(Workspace &office, const QString &login)
{
    must(office.store().actAs(login));
}

void openCases(Workspace &office)
{
    act(office, uncleared);
    casework::Desk &desk = office.desk();
    auto access = request(u"access"_s, 4);
    access.title = u"Copy of all data"_s;
    access.person = clara();
    access.messages = {mail(u"My data"_s, u"Please send me a copy of my data."_s, u"open-1@example.org"_s)};
    access.attachments = {{u"letter.txt"_s, u"text/plain"_s, "Dear all", u"received"_s}};
    must(casework::RegisterCase(desk).run(access));
    auto erasure = request(u"erasure"_s, 40);
    erasure.owner = uncleared;
    erasure.person.name = u"Oskar Grün"_s;
    must(casework::RegisterCase(desk).run(erasure));
    casework::RegisterCaseRequest dispute;
    dispute.kind = u"dispute"_s;
    dispute.title = u"Late answer"_s;
    dispute.received = QDate(2026, 11, 18);
    dispute.person.name = u"Sara Lindqvist"_s;
    must(casework::RegisterCase(desk).run(dispute));
}

void openWork(Workspace &office)
{
    act(office, uncleared);
    casework::Desk &desk = office.desk();
    const QString number = u"R-2026-00001"_s;
    must(casework::AddNote(desk).run({number, u"Called back, no answer."_s, {}}));
    must(casework::AddTask(desk).run({number, u"Search the billing system"_s, u"b.yilmaz"_s, QDate(2026, 12, 1), {}}));
    must(casework::PauseClock(desk).run({number, {}, u"identity"_s, QDate(2026, 11, 23), {}}));
    must(casework::LinkCases(desk).run({number, u"D-2026-00001"_s, u"related"_s, {}}));
    must(casework::AssignCase(desk).run({u"D-2026-00001"_s, u"b.yilmaz"_s, {}, -1, {}}));
    must(casework::SaveView(desk).run({u"Mine"_s, u"owner:me"_s, u"received"_s, true}));
    must(casework::SaveDraft(desk).run({u"R-2026-00001/note"_s, u"half a sentence"_s}));
}

void moreOpenCases(Workspace &office)
{
    act(office, uncleared);
    auto spam = request(u"access"_s, 60);
    spam.title = u"Win a prize"_s;
    must(casework::RegisterCase(office.desk()).run(spam));
    must(casework::MoveCase(office.desk()).run({u"R-2026-00003"_s, u"spam"_s, u"An advertisement"_s, {}, -1, {}}));
    must(casework::RegisterCase(office.desk()).run(request(u"rectification"_s, 4)));
    act(office, u"b.yilmaz"_s);
    must(casework::AskApproval(office.desk()).run({u"R-2026-00002"_s, u"decision"_s, {}, {}}));
    must(casework::AskApproval(office.desk()).run({u"R-2026-00004"_s, u"void"_s, u"Entered twice"_s, {}}));
    casework::PlaceHoldRequest order;
    order.cases = {u"D-2026-00001"_s};
    order.ground = u"complaint"_s;
    order.title = order.reason = u"Late answer"_s;
    order.orderedBy = u"Legal"_s;
    must(casework::PlaceHold(office.desk()).run(order));
}

void makeCompartment(Workspace &office)
{
    act(office, cleared);
    base::SecureRandom random;
    const auto transaction = must(store::Transaction::begin(office.connection(), {office.user().uuid, office.now(), &random, {}}));
    must(store::insertCompartment(*transaction, u"Vorstand"_s, u"V"_s, {office.user().id}));
    must(transaction->record({u"add-user"_s, 0, {}}));
    must(transaction->commit());
    act(office, cleared);  // with the clearance as it is now
}

void hiddenCases(Workspace &office)
{
    makeCompartment(office);
    auto hidden = request(u"access"_s, 5);
    hidden.compartment = theCompartment;
    hidden.title = u"Geheimsache Zitronenfalter"_s;
    hidden.person = clara();
    hidden.owner = cleared;
    hidden.messages = {mail(u"Vertraulich"_s, u"Der Zitronenfalter fliegt um Mitternacht."_s, hiddenMail)};
    hidden.messages[0].attachments = {{u"zitronenfalter.pdf"_s, u"application/pdf"_s, QByteArray(5000, 'z'), u"received"_s}};
    must(casework::RegisterCase(office.desk()).run(hidden));
    auto overdue = request(u"erasure"_s, 90);
    overdue.compartment = theCompartment;
    overdue.person.name = u"Zacharias Zander"_s;
    must(casework::RegisterCase(office.desk()).run(overdue));
}

// No act links a hidden case to an open one; an office may have had such links before it made the compartment.
void linkAcross(Workspace &office)
{
    const auto hidden = must(queries::caseFile(office.connection(), office.user().clearance, hiddenNumber));
    const auto open = must(queries::caseFile(office.connection(), office.user().clearance, u"R-2026-00001"_s));
    base::SecureRandom random;
    const auto transaction = must(store::Transaction::begin(office.connection(), {office.user().uuid, office.now(), &random, {}}));
    for (const auto &[from, to] : {std::pair(hidden.id, open.id), {open.id, hidden.id}})
        must(transaction->insert(store::tables::links, store::Row().set("case_id", from.value()).set("other_id", to.value()).set("kind", u"related"_s)));
    must(transaction->record({u"link"_s, hidden.id.value(), hidden.uuid}));
    must(transaction->commit());
}

// On the account of somebody who has an open case too: the open case is not caught, and nobody outside is told.
void hiddenHolds(Workspace &office)
{
    casework::PlaceHoldRequest order;
    order.cases = {hiddenNumber};
    order.ground = u"investigation"_s;
    order.title = order.reason = u"Zitronenfalter"_s;
    order.orderedBy = u"Vorstand"_s;
    for (const domain::HoldScope scope : {domain::HoldScope::Person, domain::HoldScope::Account}) {
        order.scope = scope;
        order.subject = scope == domain::HoldScope::Account ? u"mail:clara.weber@example.org"_s : QString();
        must(casework::PlaceHold(office.desk()).run(order));
    }
}

void hiddenWork(Workspace &office)
{
    act(office, cleared);
    casework::Desk &desk = office.desk();
    must(casework::AddNote(desk).run({hiddenNumber, u"Nobody else knows."_s, {}}));
    must(casework::AddTask(desk).run({hiddenNumber, u"Ask the board"_s, uncleared, QDate(2026, 11, 25), {}}));
    must(casework::AttachFile(desk).run({hiddenNumber, {u"board.txt"_s, u"text/plain"_s, QByteArray(300'000, 'b'), u"made"_s}, {}}));
    must(casework::PauseClock(desk).run({hiddenNumber, {}, u"identity"_s, QDate(2026, 11, 23), {}}));
    must(casework::AskApproval(desk).run({hiddenNumber, u"decision"_s, u"For the board"_s, {}}));
    must(casework::LinkCases(desk).run({hiddenNumber, u"R-2026-A00002"_s, u"related"_s, {}}));
    must(casework::MoveCase(desk).run({u"R-2026-A00002"_s, u"spam"_s, u"Not for us"_s, {}, -1, {}}));
    must(casework::SaveView(desk).run({u"Zitronenfalter"_s, u"Zitronenfalter"_s, u"due"_s, false}));
    must(casework::SaveView(desk).run({u"Mine"_s, u"owner:me kind:request"_s, u"due"_s, false}));
    must(casework::SaveDraft(desk).run({u"R-2026-00001/note"_s, u"what Carla types"_s}));
    must(casework::SaveDraft(desk).run({hiddenNumber + u"/note"_s, u"what Carla types"_s}));
    linkAcross(office);
    hiddenHolds(office);
}

}

void fill(Workspace &office, bool withSecrets)
{
    if (withSecrets)
        hiddenCases(office);
    openCases(office);
    if (withSecrets)
        hiddenWork(office);
    openWork(office);
    if (withSecrets)
        goOnInside(office, 0);
    moreOpenCases(office);
}

void goOnInside(Workspace &office, int round)
{
    act(office, cleared);
    must(casework::AddNote(office.desk()).run({hiddenNumber, u"Round %1"_s.arg(round), {}}));
    auto more = request(u"portability"_s, 3 + round);
    more.compartment = theCompartment;
    more.person = clara();
    must(casework::RegisterCase(office.desk()).run(more));
    casework::RegisterCaseRequest dispute;
    dispute.kind = u"dispute"_s;
    dispute.title = u"Zitronenfalter %1"_s.arg(round);
    dispute.received = QDate(2026, 11, 18);
    dispute.compartment = theCompartment;
    must(casework::RegisterCase(office.desk()).run(dispute));
}

}
