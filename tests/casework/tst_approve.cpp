// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/approve.h"

#include "app/casework/askapproval.h"
#include "app/casework/editcase.h"
#include "app/casework/erasecase.h"
#include "app/casework/frame/work.h"
#include "app/casework/movecase.h"
#include "app/casework/reopencase.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::Approve;
using casework::AskApproval;
using casework::EraseCase;
using casework::MoveCase;

// The second pair of eyes: asked for, given, and used up by the step that needed it.
class ApproveTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_number = m_cases->request(u"erasure"_s);
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void asksAndAnswers()
    {
        CHANGES(*m_cases, m_number, ask(), u"ask-approval"_s, u"approvals"_s, u"preparer"_s);
        QCOMPARE(m_cases->file(m_number).preparer, m_cases->office().first());
        const auto acting = m_cases->as(u"second"_s);
        CHANGES(*m_cases, m_number, approve(), u"approve"_s, u"approvals"_s);
        const domain::ApprovalRecord last = m_cases->file(m_number).approvals.constLast();
        QCOMPARE(last.verdict, u"approved"_s);
        QCOMPARE(last.askedBy, m_cases->office().first());
        QCOMPARE(last.approver, u"second"_s);
    }

    void returnsWithAComment()
    {
        VERIFY_DONE(ask());
        const auto acting = m_cases->as(u"second"_s);
        REFUSES(*m_cases, Approve(m_cases->desk()).run({m_number, u"decision"_s, false, u" "_s, {}}), ErrorCode::InputInvalid);
        CHANGES(*m_cases, m_number, Approve(m_cases->desk()).run({m_number, u"decision"_s, false, u"the ground is missing"_s, {}}), u"approve"_s, u"approvals"_s);
        QCOMPARE(m_cases->file(m_number).approvals.constLast().verdict, u"returned"_s);
        REFUSES(*m_cases, approve(), ErrorCode::InputInvalid);
    }

    void answersOnlyWhatIsAsked()
    {
        {
            const auto acting = m_cases->as(u"second"_s);
            REFUSES(*m_cases, approve(), ErrorCode::InputInvalid);
        }
        VERIFY_DONE(ask());
        REFUSES(*m_cases, approve(), ErrorCode::ApproverIsPreparer);
        REFUSES(*m_cases, Approve(m_cases->desk()).run({m_number, u"decision"_s, false, u"no"_s, {}}), ErrorCode::ApproverIsPreparer);
        const auto acting = m_cases->as(u"second"_s);
        REFUSES(*m_cases, approve(u"void"_s), ErrorCode::InputInvalid);
        REFUSES(*m_cases, Approve(m_cases->desk()).run({u"R-2026-00099"_s, u"decision"_s, true, {}, {}}), ErrorCode::NotFound);
        VERIFY_DONE(approve());
        REFUSES(*m_cases, approve(), ErrorCode::InputInvalid);
    }

    void asksOnlyForWhatTwoPeopleDecide()
    {
        REFUSES(*m_cases, ask(u"lunch"_s), ErrorCode::InputInvalid);
        REFUSES(*m_cases, ask(QString()), ErrorCode::InputInvalid);
        REFUSES(*m_cases, ask(u"triage"_s), ErrorCode::InputInvalid);
        REFUSES(*m_cases, ask(EraseCase::approvalObject), ErrorCode::NotClosed);
        REFUSES(*m_cases, AskApproval(m_cases->desk()).run({u"R-2026-00099"_s, u"decision"_s, {}, {}}), ErrorCode::NotFound);
        VERIFY_DONE(MoveCase(m_cases->desk()).run({m_number, u"spam"_s, u"advertisement"_s}));
        REFUSES(*m_cases, ask(), ErrorCode::AlreadyClosed);
        REFUSES(*m_cases, ask(u"void"_s), ErrorCode::AlreadyClosed);
        VERIFY_DONE(ask(EraseCase::approvalObject));
    }

    // What the second person agreed to is what is carried out.
    void lapsesWhenTheDecisionChanges()
    {
        putUpForDecision();
        edit({}, {{u"outcome"_s, u"fulfilled"_s}});
        edit({{u"closure-confirmed"_s, u"yes"_s}});
        MoveCase move(m_cases->desk());
        QCOMPARE(move.run({m_number, u"execute"_s}).error().arguments, QStringList{u"decision-approved"_s});
        approved();
        edit({}, {{u"outcome"_s, u"denied"_s}, {u"ground"_s, u"tax"_s}});
        QCOMPARE(move.run({m_number, u"execute"_s}).error().arguments, QStringList{u"decision-approved"_s});
        approved();
        edit({{u"decision-note"_s, u"and something else"_s}});
        QCOMPARE(move.run({m_number, u"execute"_s}).error().arguments, QStringList{u"decision-approved"_s});
        approved();
        // What is done with the decision does not change it.
        edit({{u"recipients"_s, u"none"_s}}, {{u"executed-on"_s, u"2026-11-24"_s}});
        VERIFY_DONE(move.run({m_number, u"execute"_s}));
    }

    void lapsesWithALineMore()
    {
        putUpForDecision();
        edit({}, {{u"outcome"_s, u"fulfilled"_s}});
        approved();
        casework::EditCaseRequest request;
        request.number = m_number;
        request.items = {{u"lines"_s, 0, {{u"right"_s, u"account-closure"_s}, {u"outcome"_s, u"fulfilled"_s}}, false}};
        request.facts = {{u"closure-confirmed"_s, u"yes"_s}};
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run(request));
        QCOMPARE(MoveCase(m_cases->desk()).run({m_number, u"execute"_s}).error().arguments, QStringList{u"decision-approved"_s});
    }

    // The approver looks at an old page while the preparer goes on writing.
    void isNotGivenToWhatChangedSinceItWasAsked()
    {
        VERIFY_DONE(ask());
        edit({}, {{u"outcome"_s, u"denied"_s}, {u"ground"_s, u"tax"_s}});
        {
            const auto acting = m_cases->as(u"second"_s);
            REFUSES(*m_cases, approve(), ErrorCode::Conflict);
        }
        approved();
    }

    void isUsedUpWhenTheCaseIsOpenedAgain()
    {
        VERIFY_DONE(ask());
        approved(u"void"_s);
        MoveCase move(m_cases->desk());
        VERIFY_DONE(move.run({m_number, u"void"_s, u"entered twice"_s}));
        approved(EraseCase::approvalObject);
        VERIFY_DONE(casework::ReopenCase(m_cases->desk()).run({m_number, u"it was real"_s, {}}));
        for (const QString &object : {u"decision"_s, u"void"_s, EraseCase::approvalObject}) {
            const auto acting = m_cases->as(u"second"_s);
            REFUSES(*m_cases, approve(object), ErrorCode::InputInvalid);
        }
        REFUSES(*m_cases, move.run({m_number, u"void"_s, u"again"_s}), ErrorCode::GateNotMet);
        approved(u"void"_s);
        VERIFY_DONE(move.run({m_number, u"void"_s, u"again"_s}));
        QCOMPARE(EraseCase(m_cases->desk()).run({m_number, {domain::PrivacyClass::Identity}, u"Art. 17"_s, {}}).error().arguments, QStringList{u"approval"_s});
    }

    void needsThePermission()
    {
        VERIFY_DONE(ask());
        m_cases->addPerson(u"worker"_s, u"officer"_s);
        m_cases->addPerson(u"eyes"_s, u"approver"_s);
        {
            const auto acting = m_cases->as(u"worker"_s);
            REFUSES(*m_cases, approve(), ErrorCode::NotPermitted);
        }
        const auto acting = m_cases->as(u"eyes"_s);
        REFUSES(*m_cases, ask(), ErrorCode::NotPermitted);
        VERIFY_DONE(approve());
    }

private:
    base::Result<casework::Done> ask(const QString &object = u"decision"_s) { return AskApproval(m_cases->desk()).run({m_number, object, u"please look"_s, {}}); }
    base::Result<casework::Done> approve(const QString &object = u"decision"_s) { return Approve(m_cases->desk()).run({m_number, object, true, u"agreed"_s, {}}); }
    void approved(const QString &object = u"decision"_s)
    {
        VERIFY_DONE(ask(object));
        const auto acting = m_cases->as(u"second"_s);
        VERIFY_DONE(approve(object));
    }
    void edit(const QMap<QString, QString> &facts, const QMap<QString, QString> &line = {})
    {
        casework::EditCaseRequest request;
        request.number = m_number;
        request.facts = facts;
        if (!line.isEmpty())
            request.items = {{u"lines"_s, 1, line, false}};
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run(request));
    }
    // Straight to the state in which it is decided; the way there is tested elsewhere.
    void putUpForDecision()
    {
        const domain::CaseFile file = m_cases->file(m_number);
        auto transaction = store::Transaction::begin(m_cases->connection(), {m_cases->desk().user().uuid, noon, &m_cases->desk().random, {}});
        if (!(*transaction)->update(store::tables::cases, file.id.value(), -1, store::Row().set("state", u"decide"_s).set("phase", u"decide"_s),
                                    (*m_cases->desk().rules.kind(u"request"_s))->factClasses)
            || !(*transaction)->record({u"move"_s, file.id.value(), file.uuid}) || !(*transaction)->commit())
            qFatal("not put up");
    }

    std::unique_ptr<CaseDesk> m_cases;
    QString m_number;
};

QTEST_GUILESS_MAIN(ApproveTest)
#include "tst_approve.moc"
