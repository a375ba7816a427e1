// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/approval.h"
#include "app/domain/lines/rightsmatrix.h"
#include "tests/domain/smallagencies.h"
#include "tests/domain/smalldirectory.h"

#include <QJsonArray>

// A kind that asks for everything that gates are functions of, and cases of it in few words.
namespace casebook::domain {

using namespace Qt::StringLiterals;

inline Outcome outcome(const QString &id, bool needsGround, bool isRefusal, bool needsAction)
{
    Outcome made;
    made.id = id;
    made.needsGround = needsGround;
    made.isRefusal = isRefusal;
    made.needsAction = needsAction;
    return made;
}

inline Kind kindOfCase()
{
    Kind kind;
    kind.outcomes = {outcome(u"fulfilled"_s, false, false, true), outcome(u"partial"_s, true, true, true),
        outcome(u"denied"_s, true, true, false), outcome(u"no-data"_s, true, false, false), outcome(u"withdrawn"_s, false, false, false)};
    Fact sort;
    sort.id = u"class"_s;
    sort.choices = {{u"account"_s, {}}, {u"backups"_s, {}}, {u"other"_s, {}}};
    ItemList systems;
    systems.id = u"systems"_s;
    systems.facts = {sort};
    kind.lists = {systems};
    kind.grounds = {{u"tax"_s, {}, u"AO 147"_s, {}, {u"erasure"_s}, {}, {}}, {u"other"_s, {}, {}, {}, {}, {}, {}}, {u"compelling"_s, {}, {}, {}, {}, {}, {u"legitimate-interests"_s}},
        {u"not-a-resident"_s, {}, {}, {}, {}, {u"ccpa"_s}, {}}, {u"nobody"_s, {}, {}, u"unverifiable"_s, {}, {}, {}}};
    Gate repeats;
    repeats.form = Gate::Form::Function;
    repeats.subject = u"repeats-counted"_s;
    repeats.value = u"excessive:ccpa:2 excessive:*:1:text"_s;
    Gate kept;
    kept.form = Gate::Form::Function;
    kept.subject = u"kept-for"_s;
    kept.value = u"preserved-until reported-on years:1"_s;
    Gate suits;
    suits.form = Gate::Form::Function;
    suits.subject = u"identity-suits"_s;
    suits.value = u"medium:document high:document:signed"_s;
    kind.gates = {repeats, kept, suits};
    kind.processes = {{{u"subpoena"_s}, {u"subscriber"_s}, {}, u"18 USC 2703(c)(2)"_s}, {{u"warrant"_s}, {u"subscriber"_s, u"traffic"_s, u"content"_s}, {}, u"18 USC 2703(a)"_s},
        {{u"informal"_s}, {}, {{{u"subscriber"_s, u"content"_s}, {u"emergency"_s}, u"18 USC 2702(b)(8)"_s}}, u"18 USC 2702(a)"_s}};
    kind.titleList = u"lines"_s;
    kind.titleFact = u"right"_s;
    KindClock respond;
    respond.itemMetFact = u"answered-on"_s;
    kind.clocks = {respond};
    auto rights = std::make_shared<RightsMatrix>();
    rights->rules = {{{u"portability"_s}, {{u"gdpr"_s, u"GDPR Art. 20(1)(a)"_s}}, {u"contract"_s}, RightHolds::Yes, LocalText({{u"en"_s, u"A contract carries it."_s}}), {}},
                     {{u"portability"_s}, {{u"gdpr"_s, u"GDPR Art. 20(1)(a)"_s}}, {u"interests"_s}, RightHolds::No, {}, {}}};
    kind.rights = rights;
    kind.authorities = std::make_shared<const AuthorityDirectory>(smallDirectory());
    kind.agencies = std::make_shared<const AgencyDirectory>(smallAgencies());
    kind.places = {{Basis::Residence, u"country"_s, u"region"_s}, {Basis::Work, u"work-place"_s, {}}};
    return kind;
}

// A case in few words: "lines right=erasure outcome=fulfilled; fact redress=court; link duplicate clara; task done exception",
// "work crm open" in a system.
inline CaseFile caseOf(const QString &words)
{
    CaseFile file;
    for (const QString &part : words.split(u"; "_s, Qt::SkipEmptyParts)) {
        const QStringList pieces = part.split(u' ');
        const QString &what = pieces.first();
        if (what == "fact"_L1) {
            const QString value = pieces[1].section(u'=', 1);
            file.details.insert(pieces[1].section(u'=', 0, 0), value == "true"_L1 ? QJsonValue(true) : value.contains(u'+') ? QJsonArray::fromStringList(value.split(u'+')) : QJsonValue(QString(value).replace(u'_', u' ')));
        } else if (what == "party"_L1) {
            file.parties += CaseParty{{}, pieces[1]};
        } else if (what == "file"_L1) {
            AttachmentRecord attachment;
            attachment.purpose = pieces[1];
            if (pieces.value(2) == "shredded"_L1)
                attachment.shredded = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
            file.attachments += attachment;
        } else if (what == "earlier"_L1) {
            file.earlier += EarlierCase{pieces[1], QDate(2026, 1, 5), true};
        } else if (what == "regime"_L1) {
            file.regime = pieces[1];
        } else if (what == "link"_L1) {
            file.links += LinkRecord{u"R-2026-00001"_s, pieces[1], pieces.value(2)};
        } else if (what == "task"_L1) {
            TaskRecord task;
            task.state = pieces[1];
            task.result = pieces.value(2);
            task.note = pieces.value(3);
            file.tasks += task;
        } else if (what == "work"_L1) {
            TaskRecord task;
            task.system = pieces[1];
            task.ownTask = u"search:%1:1"_s.arg(pieces[1]);
            task.title = u"Search: "_s + pieces[1];
            task.state = pieces[2];
            task.result = pieces.value(3);
            task.note = QString(pieces.value(4)).replace(u'_', u' ');
            file.tasks += task;
        } else if (what == "approval"_L1) {
            ApprovalRecord approval;
            approval.object = u"decision"_s;
            approval.verdict = pieces[1];
            approval.askedBy = pieces[2];
            approval.approver = pieces.value(3);
            file.approvals += approval;
        } else if (what == "sent"_L1) {
            MessageRecord message;
            message.direction = what;
            message.at = QDateTime(QDate::fromString(pieces[1], Qt::ISODate), QTime(12, 0), Qt::UTC);
            file.messages += message;
        } else if (what == "owner"_L1) {
            file.owner = pieces[1];
        } else if (what == "preparer"_L1) {
            file.preparer = pieces[1];
        } else if (what == "from"_L1) {
            MessageRecord message;
            message.direction = u"received"_s;
            message.sender = pieces[1];
            file.messages += message;
        } else if (what == "compartment"_L1) {
            file.compartment = CompartmentId(pieces[1].toLongLong());
        } else if (what == "packed"_L1) {
            AttachmentRecord attachment;
            attachment.sha256 = pieces[1];
            attachment.purpose = pieces.value(2);
            file.attachments += attachment;
        } else if (what == "outcome"_L1) {
            file.outcome = pieces[1];
        } else {
            CaseItem item;
            item.list = what;
            for (const QString &fact : pieces.mid(1))
                item.details.insert(fact.section(u'=', 0, 0), fact.section(u'=', 1).replace(u'_', u' '));
            file.items += item;
        }
    }
    return file;
}

}
