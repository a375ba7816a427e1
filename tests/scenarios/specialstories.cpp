// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/stories.h"

#include "app/cli/exitcode.h"

#include <QTest>

namespace casebook::tests {

// A report of a child account and requests of authorities, one of them an emergency, from the first paper to the end.

using namespace Qt::StringLiterals;
using Facts = Hands::Facts;

namespace {

const QString today = u"2026-11-24"_s;
constexpr int notPermitted = 7;

}

void Stories::child()
{
    begin({u"child"_s, u"parent"_s, u"Report of a parent"_s, u"Paula Lang"_s});
    set({{u"report-text"_s, u"My daughter is eleven."_s}});
    refuse(u"safety"_s);
    set({{u"account-hint"_s, u"lena@example.org"_s}, {u"age-claimed"_s, u"11"_s}});
    move(u"safety"_s);
    set({{u"danger"_s, u"exploitation"_s}});
    refuse(u"locate"_s);
    move(u"exploitation"_s);
    refuse(u"locate"_s);
    set({{u"kept-apart"_s, u"report-only"_s}, {u"material-untouched"_s, u"true"_s}, {u"report-reference"_s, u"CT 4711"_s}, {u"reported-on"_s, today},
         {u"counsel"_s, m_cast.counsel}});
    move(u"locate"_s);
    set({{u"searched"_s, u"account system"_s}, {u"search-result"_s, u"found"_s}, {u"account"_s, u"AC 17"_s}});
    move(u"age"_s);
    refuse(u"restrict"_s);
    add(u"evidence"_s, {{u"words"_s, u"Born in 2015"_s}, {u"weight"_s, u"strong"_s}});
    set({{u"belief"_s, u"precaution"_s}, {u"no-identity-document"_s, u"true"_s}});
    move(u"restrict"_s);
    set({{u"login"_s, u"done"_s}, {u"marketing"_s, u"done"_s}, {u"keys"_s, u"not-applicable"_s}, {u"freeze"_s, u"done"_s}, {u"restricted-on"_s, today}});
    move(u"contact"_s);
    searchAndRemove();
    checkAndClose();
    end();
    QVERIFY(isOver() || m_picture.contains("removal eu-1182 working-days:10 2026-11-24 2026-12-08 2026-11-24 met"_L1));
    QVERIFY(isOver() || m_picture.contains("reporter Paula Lang"_L1));
}

void Stories::searchAndRemove()
{
    set({{u"heard"_s, u"holder"_s}, {u"heard-on"_s, today}, {u"hearing-result"_s, u"no-answer"_s}});
    refuse(u"remove"_s);
    send({u"Lena Lang"_s, u"Your account"_s, u"Please show us your age."_s});
    move(u"remove"_s);
    for (const QString &sort : {u"account"_s, u"crm"_s, u"tickets"_s, u"mailing"_s, u"logs"_s, u"processors"_s})
        add(u"systems"_s, {{u"class"_s, sort}, {u"result"_s, u"removed"_s}, {u"done-by"_s, m_cast.officer}, {u"done-on"_s, today}});
    set({{u"hold-check"_s, u"none"_s}, {u"removed-on"_s, today}});
    refuse(u"verify"_s);
    add(u"systems"_s, {{u"class"_s, u"backups"_s}, {u"result"_s, u"flagged"_s}, {u"done-by"_s, m_cast.officer}, {u"done-on"_s, today}});
    move(u"verify"_s);
}

void Stories::checkAndClose()
{
    Facts checks;
    for (int i = 1; i <= 7; ++i)
        checks.insert({{u"systems[%1].checked-by"_s.arg(i), m_cast.officer}, {u"systems[%1].check-result"_s.arg(i), u"confirmed"_s}});
    set(checks);
    refuse(u"notify"_s);
    for (int i = 1; i <= 7; ++i)
        checks.insert(u"systems[%1].checked-by"_s.arg(i), m_cast.dpo);
    set(checks);
    move(u"notify"_s);
    send({u"Paula Lang"_s, u"Your report"_s, u"We did what was needed."_s});
    set({{u"answer-way"_s, u"mail"_s}, {u"answered-on"_s, today}, {u"answer-minimal"_s, u"true"_s}, {u"guardian-verified"_s, u"not-verified"_s}});
    refuse(u"closed"_s);
    move(u"closed"_s, u"removed-precaution"_s);
}

void Stories::arrive(const QString &instrument, const QString &title, const Facts &day)
{
    begin({u"disclosure"_s, instrument, title, u"Detective Rowe"_s});
    set({{u"service"_s, u"mail"_s}, {u"agency"_s, u"County sheriff"_s}, {u"country"_s, u"US"_s}, {u"external-reference"_s, u"SW 26-114"_s}, {u"request-text"_s, u"Logs of one user."_s}, {u"secrecy"_s, u"no"_s}});
    refuse(u"verify"_s);
    set(day);
    move(u"verify"_s);
    set({{u"directory"_s, u"found"_s}, {u"sender-domain"_s, u"matches"_s}, {u"call-back"_s, u"+1 555 0100"_s}, {u"called-on"_s, today}, {u"verified-by"_s, m_cast.officer}});
    refuse(u"classify"_s);
    set({{u"verdict"_s, u"genuine"_s}});
    move(u"classify"_s);
    add(u"targets"_s, {{u"identifier"_s, u"max@example.org"_s}});
    set({{u"matter"_s, u"criminal"_s}, {u"categories"_s, u"subscriber,traffic"_s}, {u"period"_s, u"October"_s}});
}

Facts Stories::decided() const
{
    return {{u"targets[1].subscriber"_s, u"produce"_s}, {u"targets[1].traffic"_s, u"produce"_s}, {u"targets[1].content"_s, u"not-asked"_s}, {u"minimised"_s, u"true"_s}};
}

// Neither category leaves the house as a file: the story is about who decides.
void Stories::pack()
{
    for (const QString &category : {u"subscriber"_s, u"traffic"_s})
        add(u"production"_s, {{u"category"_s, category}, {u"target"_s, u"max@example.org"_s}, {u"reason"_s, u"read out on the telephone"_s}});
}

// Neither who prepared it nor one person alone: counsel and the officer for data protection, one after the other.
void Stories::approveByTwo()
{
    ask(m_cast.dpo);
    approve(m_cast.dpo, cli::exitCodeOf(base::ErrorCode::ApproverIsPreparer));
    ask(m_cast.officer);
    approve(m_cast.officer, notPermitted);
    approve(m_cast.counsel);
    refuse(u"disclose"_s);
    ask(m_cast.officer);
    approve(m_cast.counsel);
    refuse(u"disclose"_s);
    ask(m_cast.officer);
    approve(m_cast.dpo);
}

void Stories::deliver()
{
    set({{u"recipient"_s, u"Detective Rowe"_s}, {u"delivery"_s, u"portal"_s}, {u"answered-on"_s, today}, {u"receipt"_s, u"4711"_s}});
}

void Stories::checkOrder()
{
    Facts checks{{u"counsel"_s, m_cast.counsel}, {u"counsel-verdict"_s, u"valid"_s}};
    for (const QString &point : {u"authority"_s, u"competent"_s, u"addressee"_s, u"jurisdiction"_s, u"strength"_s, u"signed"_s, u"basis"_s, u"in-force"_s, u"identifiers"_s, u"particular"_s,
                                 u"proportionate"_s, u"no-conflict"_s, u"secrecy-valid"_s, u"served"_s, u"translated"_s, u"ours"_s})
        checks.insert(u"check-"_s + point, u"yes"_s);
    if (isOver())
        return;
    expect(m_hands.set(m_cast.counsel, checks), 0, u"check the order"_s);
    if (!isOver())
        expect(m_hands.move(m_cast.counsel, u"match"_s), notPermitted, u"move as counsel"_s);
}

void Stories::order()
{
    arrive(u"search-warrant"_s, u"Search warrant (US) for one mailbox"_s, {{u"return-date"_s, u"2026-12-06"_s}});  // a Sunday stays as written
    set({{u"ground"_s, u"compelled"_s}});
    refuse(u"emergency"_s);
    move(u"preserve"_s);
    set({{u"preservation"_s, u"placed"_s}});
    refuse(u"validity"_s);
    add(u"preserved"_s, {{u"account"_s, u"AC 4"_s}, {u"until"_s, u"2027-02-22"_s}});
    move(u"validity"_s);
    refuse(u"match"_s);
    checkOrder();
    move(u"match"_s);
    match();
    move(u"notice"_s);
    add(u"notices"_s, {{u"account"_s, u"AC 4"_s}, {u"decision"_s, u"now"_s}});
    refuse(u"window"_s);
    set({{u"notices[1].sent-on"_s, today}});
    move(u"window"_s);
    set({{u"customer-reaction"_s, u"silent"_s}});
    move(u"produce"_s);
    set(decided());
    refuse(u"approve"_s);
    pack();
    move(u"approve"_s);
    approveByTwo();
    move(u"disclose"_s);
    deliver();
    set({{u"detail"_s, u"full"_s}, {u"notice-result"_s, u"before"_s}, {u"costs"_s, u"not-claimed"_s}});
    refuse(u"closed"_s, u"non-content-disclosed"_s);
    set({{u"preserved[1].released-on"_s, today}});
    refuse(u"closed"_s, u"content-disclosed"_s);
    move(u"closed"_s, u"non-content-disclosed"_s);
    end();
    QVERIFY(isOver() || m_picture.contains("return eu-1182 as-written 2026-11-24 2026-12-06 2026-11-24 met"_L1));
    QVERIFY(isOver() || m_picture.contains("officer Detective Rowe"_L1));
}

void Stories::emergency()
{
    arrive(u"emergency-request"_s, u"Emergency request, 18 USC 2702(b)(8)"_s, {{u"no-return-date"_s, u"true"_s}});
    set({{u"ground"_s, u"emergency"_s}});
    refuse(u"preserve"_s);
    move(u"emergency"_s);
    match();
    add(u"notices"_s, {{u"account"_s, u"AC 4"_s}, {u"decision"_s, u"after-danger"_s}, {u"reason"_s, u"danger"_s}, {u"due-on"_s, u"2027-02-22"_s}});
    set(decided());
    pack();
    refuse(u"disclose"_s);
    set({{u"danger"_s, u"A missing person."_s}, {u"necessity"_s, u"The address shows the place."_s}, {u"good-faith"_s, u"Called back."_s}, {u"process-follows"_s, u"asked"_s}});
    ask(m_cast.officer);
    approve(m_cast.officer, notPermitted);
    approve(m_cast.approver);
    move(u"disclose"_s);
    deliver();
    refuse(u"after"_s);
    ask(m_cast.officer);
    approve(m_cast.approver);
    refuse(u"after"_s);
    ask(m_cast.officer);
    approve(m_cast.counsel);
    move(u"after"_s);
    set({{u"notice-due-on"_s, u"2027-02-22"_s}, {u"detail"_s, u"full"_s}, {u"notice-result"_s, u"after"_s}, {u"costs"_s, u"not-claimed"_s}});
    refuse(u"closed"_s, u"non-content-disclosed"_s);
    set({{u"notices[1].sent-on"_s, today}, {u"notice-sent-on"_s, today}});
    move(u"closed"_s, u"non-content-disclosed"_s);
    end();
    QVERIFY(isOver() || m_picture.contains("deferred-notice eu-1182 as-written 2026-11-24 2027-02-22 2026-11-24 met"_L1));
    QVERIFY(isOver() || m_picture.contains("ratification eu-1182 hours:24 2026-11-24 2026-11-25 2026-11-24 met"_L1));
    QVERIFY(isOver() || !m_picture.contains("return eu-1182"_L1));
}

// Served at 9:20 of Berlin: 17:20 is safe, 18:00 the last moment (Regulation 2023/1543 Art. 10(4), Regulation 1182/71 Art. 3(1)).
void Stories::hours()
{
    arrive(u"epoc-emergency"_s, u"European production order, emergency"_s, {{u"no-return-date"_s, u"true"_s}, {u"served-at"_s, u"2026-11-24T09:20"_s}});
    set({{u"ground"_s, u"emergency"_s}});
    move(u"emergency"_s);
    add(u"notices"_s, {{u"account"_s, u"AC 4"_s}, {u"decision"_s, u"not-promised"_s}, {u"reason"_s, u"the authority tells the person"_s}});
    match();
    set(decided());
    pack();
    set({{u"danger"_s, u"A missing person."_s}, {u"necessity"_s, u"The address shows the place."_s}, {u"good-faith"_s, u"Called back."_s}, {u"process-follows"_s, u"asked"_s}});
    for (const QString &person : {m_cast.approver, m_cast.counsel}) {  // both before anything is disclosed
        ask(m_cast.officer);
        approve(person);
    }
    move(u"disclose"_s);
    deliver();
    set({{u"detail"_s, u"full"_s}, {u"notice-result"_s, u"after"_s}, {u"costs"_s, u"not-claimed"_s}});
    refuse(u"closed"_s, u"non-content-disclosed"_s);
    set({{u"answered-at"_s, u"2026-11-24 18:30"_s}});
    move(u"closed"_s, u"non-content-disclosed"_s);
    end();
    QVERIFY2(isOver() || m_picture.contains("epoc-emergency e-evidence epoc-emergency 2026-11-24 2026-11-24 2026-11-24 missed"_L1), qPrintable(m_picture));
    QVERIFY(isOver() || !m_picture.contains("ratification"_L1));
}

}
