// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/stories.h"

#include "app/cli/exitcode.h"

#include <QTest>

namespace casebook::tests {

// How a story is told, and the two that begin with a person who asks or complains.

using namespace Qt::StringLiterals;
using Facts = Hands::Facts;

namespace {

const QString today = u"2026-11-24"_s;

// Every item of a list alike.
Facts inEach(const QString &list, int count, const Facts &facts)
{
    Facts all;
    for (int i = 1; i <= count; ++i)
        for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact)
            all.insert(u"%1[%2].%3"_s.arg(list).arg(i).arg(fact.key()), fact.value());
    return all;
}

}

void Stories::expect(int code, int wanted, const QString &act)
{
    QVERIFY2(code == wanted, qPrintable(u"%1: %2 instead of %3"_s.arg(act).arg(code).arg(wanted)));
}

bool Stories::isOver() const
{
    return QTest::currentTestFailed();
}

void Stories::begin(const Hands::Matter &matter)
{
    if (!isOver())
        expect(m_hands.begin(m_cast.officer, matter), 0, u"begin a "_s + matter.kind);
}

void Stories::set(const Facts &facts)
{
    if (!isOver())
        expect(m_hands.set(m_cast.officer, facts), 0, u"set "_s + QStringList(facts.keys()).join(u' '));
}

void Stories::add(const QString &list, const Facts &facts)
{
    if (!isOver())
        expect(m_hands.add(m_cast.officer, list, facts), 0, u"add to "_s + list);
}

void Stories::move(const QString &to, const QString &outcome)
{
    if (!isOver())
        expect(m_hands.move(m_cast.officer, to, outcome), 0, u"move to "_s + to);
}

void Stories::refuse(const QString &to, const QString &outcome)
{
    if (!isOver())
        expect(m_hands.move(m_cast.officer, to, outcome), cli::exitCodeOf(base::ErrorCode::GateNotMet), u"move too early to "_s + to);
}

void Stories::send(const Hands::Letter &letter)
{
    if (!isOver())
        expect(m_hands.send(m_cast.officer, letter), 0, u"send "_s + letter.subject);
}

void Stories::ask(const QString &actor)
{
    if (!isOver())
        expect(m_hands.askApproval(actor), 0, u"ask for approval"_s);
}

void Stories::approve(const QString &actor, int code)
{
    if (!isOver())
        expect(m_hands.approve(actor), code, u"approve"_s);
}

void Stories::answerSystems()
{
    if (!isOver())
        expect(m_hands.answerSystems(m_cast.officer), 0, u"answer for the systems"_s);
}

void Stories::end()
{
    if (!isOver())
        m_picture = m_hands.picture();
}

void Stories::request(const QString &mail)
{
    expect(m_hands.importMail(m_cast.officer, mail), 0, u"import the mail"_s);
    workRequest(1, true);
    end();
}

void Stories::workRequest(int lines, bool hasPerson)
{
    refuse(u"triage"_s);
    set({{u"evidence"_s, u"Received header"_s}, {u"statement-version"_s, u"2018-05-25"_s}, {u"region-declared"_s, u"DE"_s}, {u"region-inferred"_s, u"DE"_s}});
    if (!hasPerson && !isOver())
        expect(m_hands.addPerson(m_cast.officer, u"Clara Weber"_s), 0, u"add the person"_s);
    if (!isOver())
        expect(m_hands.addTask(m_cast.officer, u"Look at the paper file"_s, m_cast.officer, QDate(2026, 11, 30)), 0, u"add a task"_s);
    move(u"triage"_s);
    set(inEach(u"lines"_s, lines, {{u"role-decision"_s, u"controller"_s}, {u"data-class"_s, u"account-data"_s}}));
    set({{u"acknowledgement"_s, u"sent"_s}, {u"acknowledged-on"_s, today}, {u"duplicate-check"_s, u"none-found"_s}, {u"flags"_s, u"none"_s},
         {u"regime-reason"_s, u"lives in Berlin"_s}, {u"identity-level"_s, u"none"_s}});
    send({u"Clara Weber"_s, u"We have your request"_s, u"You will have our answer in a month."_s});
    move(u"collect"_s);
    refuse(u"review"_s);
    if (!isOver())
        expect(m_hands.finishTask(m_cast.officer, 1), 0, u"finish the task"_s);
    refuse(u"review"_s);
    answerSystems();
    set({{u"hold-check"_s, u"none"_s}, {u"retention-plan"_s, u"CRM 7 years, rest 60 days"_s}});
    move(u"review"_s);
    set({{u"others-check"_s, u"nothing-found"_s}, {u"redaction"_s, u"not-needed"_s}, {u"special-categories"_s, u"false"_s}, {u"preparation"_s, u"package"_s}});
    move(u"decide"_s);
    answerRequest(lines);
}

void Stories::answerRequest(int lines)
{
    set(inEach(u"lines"_s, lines, {{u"outcome"_s, u"fulfilled"_s}, {u"executed-on"_s, today}, {u"execution-evidence"_s, u"export log"_s}}));
    set({{u"closure-confirmed"_s, u"true"_s}, {u"suppression"_s, u"not-needed"_s}, {u"recipients"_s, u"none"_s}, {u"question-about"_s, u"other"_s},
         {u"automated"_s, u"none-taken"_s}});
    ask(m_cast.officer);
    approve(m_cast.officer, cli::exitCodeOf(base::ErrorCode::ApproverIsPreparer));
    approve(m_cast.approver);
    move(u"execute"_s);
    answerSystems();
    move(u"respond"_s);
    set({{u"letter-checked"_s, u"true"_s}, {u"redress"_s, u"authority-and-court"_s}, {u"delivery"_s, u"mail"_s}, {u"sent-on"_s, today}, {u"delivery-proof"_s, u"log 17"_s}});
    send({u"Clara Weber"_s, u"Our answer"_s, u"Here is the copy of your data."_s});
    move(u"closed"_s);
}

void Stories::dispute()
{
    begin({u"dispute"_s, u"staff"_s, u"Conduct of staff on the phone"_s, u"Sara Lindqvist"_s});
    workDispute();
    end();
}

void Stories::workDispute()
{
    refuse(u"acknowledge"_s);
    set({{u"anonymous"_s, u"true"_s}, {u"complaint-text"_s, u"They called me at work."_s}, {u"about-our-case"_s, u"no"_s}});
    move(u"acknowledge"_s);
    if (!isOver())
        expect(m_hands.assign(m_cast.officer, m_cast.officer), 0, u"assign the case"_s);
    move(u"screen"_s);
    set({{u"admissible"_s, u"admissible"_s}, {u"severity"_s, u"low"_s}, {u"breach-suspected"_s, u"no"_s}, {u"hold-check"_s, u"not-needed"_s}});
    move(u"investigate"_s);
    set({{u"facts-log"_s, u"call list read"_s}, {u"statements"_s, u"team lead heard"_s}, {u"allegations[1].test"_s, u"policy 4.2"_s}, {u"allegations[1].finding"_s, u"upheld"_s}});
    move(u"opinion"_s);
    set({{u"root-cause"_s, u"training"_s}, {u"opinion"_s, u"upheld"_s}, {u"advice-followed"_s, u"followed"_s}});
    add(u"remedies"_s, {{u"remedy"_s, u"training"_s}, {u"responsible"_s, u"support"_s}, {u"due-on"_s, today}, {u"done-on"_s, today}, {u"evidence"_s, u"list of participants"_s}});
    move(u"reply"_s);
    set({{u"redress"_s, u"other"_s}, {u"delivery"_s, u"impossible"_s}, {u"sent-on"_s, today}});
    move(u"await"_s);
    set({{u"reaction"_s, u"silent"_s}, {u"lessons"_s, u"no"_s}});
    move(u"closed"_s, u"upheld"_s);
}

}
