// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/operation.h"

#include "app/casework/addnote.h"
#include "app/casework/addtask.h"
#include "app/casework/approve.h"
#include "app/casework/askapproval.h"
#include "app/casework/assigncase.h"
#include "app/casework/attachfile.h"
#include "app/casework/editcase.h"
#include "app/casework/erasecase.h"
#include "app/casework/extendclock.h"
#include "app/casework/finishtask.h"
#include "app/casework/several/linkcases.h"
#include "app/casework/movecase.h"
#include "app/casework/pauseclock.h"
#include "app/casework/recordmessage.h"
#include "app/casework/reopencase.h"
#include "app/casework/resumeclock.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace casebook::casework;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using base::Result;

namespace {

struct Act {
    const char *name;
    Result<Done> (*run)(Desk &desk, const QString &number, const QString &operation);
    bool isOfSecond = false;
    void (*prepare)(CaseDesk &cases, const QString &number) = nullptr;
};

void orDie(const Result<Done> &result)
{
    if (!result)
        qFatal("%s", why(result).constData());
}

QDate today(const Desk &desk) { return desk.clock.now().date(); }

void close(CaseDesk &cases, const QString &number) { orDie(MoveCase(cases.desk()).run({number, u"spam"_s, u"x"_s})); }

void approveErasure(CaseDesk &cases, const QString &number)
{
    close(cases, number);
    orDie(AskApproval(cases.desk()).run({number, EraseCase::approvalObject, {}, {}}));
    const auto acting = cases.as(u"second"_s);
    orDie(Approve(cases.desk()).run({number, EraseCase::approvalObject, true, {}, {}}));
}

Result<Done> edit(Desk &desk, const QString &number, const QString &operation)
{
    EditCaseRequest request;
    request.number = number;
    request.facts = {{u"decision-note"_s, u"x"_s}};
    request.operation = operation;
    return EditCase(desk).run(request);
}

Result<Done> erase(Desk &desk, const QString &number, const QString &operation)
{
    CASEBOOK_TRY(const ErasedCase erased, EraseCase(desk).run({number, {domain::PrivacyClass::Identity}, u"Art. 17"_s, operation}));
    return erased.done;
}

const QList<Act> &acts()
{
    static const QList<Act> all{
        {"note", [](Desk &desk, const QString &number, const QString &operation) { return AddNote(desk).run({number, u"x"_s, operation}); }},
        {"task", [](Desk &desk, const QString &number, const QString &operation) { return AddTask(desk).run({number, u"x"_s, {}, {}, operation}); }},
        {"edit", edit},
        {"assign", [](Desk &desk, const QString &number, const QString &operation) { return AssignCase(desk).run({number, u"second"_s, {}, -1, operation}); }},
        {"attach", [](Desk &desk, const QString &number, const QString &operation) { return AttachFile(desk).run({number, {u"a"_s, {}, "a"_ba, {}}, operation}); }},
        {"message", [](Desk &desk, const QString &number, const QString &operation) { return RecordMessage(desk).run({number, {}, operation}); }},
        {"link", [](Desk &desk, const QString &number, const QString &operation) { return LinkCases(desk).run({number, u"D-2026-00001"_s, u"related"_s, operation}); }},
        {"move", [](Desk &desk, const QString &number, const QString &operation) { return MoveCase(desk).run({number, u"spam"_s, u"x"_s, {}, -1, operation}); }},
        {"extend", [](Desk &desk, const QString &number, const QString &operation) { return ExtendClock(desk).run({number, {}, u"x"_s, today(desk), operation}); }},
        {"pause", [](Desk &desk, const QString &number, const QString &operation) { return PauseClock(desk).run({number, {}, u"identity"_s, today(desk), operation}); }},
        {"resume", [](Desk &desk, const QString &number, const QString &operation) { return ResumeClock(desk).run({number, {}, {}, operation}); }, false,
         [](CaseDesk &cases, const QString &number) { orDie(PauseClock(cases.desk()).run({number, {}, u"identity"_s, {}, {}})); }},
        {"ask", [](Desk &desk, const QString &number, const QString &operation) { return AskApproval(desk).run({number, u"decision"_s, {}, operation}); }},
        {"approve", [](Desk &desk, const QString &number, const QString &operation) { return Approve(desk).run({number, u"decision"_s, true, {}, operation}); }, true,
         [](CaseDesk &cases, const QString &number) { orDie(AskApproval(cases.desk()).run({number, u"decision"_s, {}, {}})); }},
        {"finish", [](Desk &desk, const QString &number, const QString &operation) { return FinishTask(desk).run({number, 1, u"done"_s, {}, operation}); }, false,
         [](CaseDesk &cases, const QString &number) { orDie(AddTask(cases.desk()).run({number, u"x"_s, {}, {}, {}})); }},
        {"reopen", [](Desk &desk, const QString &number, const QString &operation) { return ReopenCase(desk).run({number, u"x"_s, operation}); }, false, close},
        {"erase", erase, false, approveErasure},
    };
    return all;
}

}

// A commit whose answer was lost is done again with the same operation id, and is done once.
class OperationTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        if (m_cases && m_cases->isOnServer() == onServer)
            return;
        m_cases = std::make_unique<CaseDesk>(onServer);
        QCOMPARE(m_cases->dispute(), u"D-2026-00001"_s);
    }
    void cleanup() { QCOMPARE(m_cases->office().journalProblem(), QString()); }

    void isCarriedOutOnce_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < acts().size(); ++i)
            QTest::newRow(acts()[i].name) << i;
    }
    void isCarriedOutOnce()
    {
        QFETCH(int, index);
        const Act &act = acts()[index];
        const QString number = prepared(act);
        const QString other = prepared(act);
        const QString operation = newOperation();
        const auto first = run(act, number, operation);
        VERIFY_DONE(first);
        QVERIFY(!first->wasDoneBefore);

        const QByteArray before = m_cases->everything();
        const auto again = run(act, number, operation);
        VERIFY_DONE(again);
        QVERIFY(again->wasDoneBefore);
        QCOMPARE(again->number, number);
        QCOMPARE(again->id, first->id);
        QVERIFY(m_cases->everything() == before);

        // The id stands for this act on this case; whoever uses it for something else is told so.
        REFUSES(*m_cases, run(act, other, operation), ErrorCode::InputInvalid);
        for (const Act &another : acts())
            if (&another != &act)
                REFUSES(*m_cases, run(another, number, operation), ErrorCode::InputInvalid);
        casework::RegisterCaseRequest request = m_cases->aRequest();
        request.operation = operation;
        REFUSES(*m_cases, RegisterCase(m_cases->desk()).run(request), ErrorCode::InputInvalid);
    }

    void registersOnce()
    {
        casework::RegisterCaseRequest request = m_cases->aRequest();
        request.operation = newOperation();
        const auto first = RegisterCase(m_cases->desk()).run(request);
        VERIFY_DONE(first);
        const QByteArray before = m_cases->everything();
        const auto again = RegisterCase(m_cases->desk()).run(request);
        VERIFY_DONE(again);
        QVERIFY(again->wasDoneBefore);
        QCOMPARE(again->number, first->number);
        QVERIFY(m_cases->everything() == before);
        for (const Act &act : acts())
            REFUSES(*m_cases, run(act, first->number, request.operation), ErrorCode::InputInvalid);
        request.kind = u"dispute"_s;
        request.items.clear();
        REFUSES(*m_cases, RegisterCase(m_cases->desk()).run(request), ErrorCode::InputInvalid);
    }

    // A repeated edit is one, however much the case went on; without an id the revision decides.
    void comesBeforeTheRevision()
    {
        const QString number = m_cases->request();
        const QString operation = newOperation();
        const qint64 revision = m_cases->file(number).revision;
        VERIFY_DONE(AssignCase(m_cases->desk()).run({number, u"second"_s, {}, revision, operation}));
        VERIFY_DONE(AddNote(m_cases->desk()).run({number, u"x"_s, {}}));
        QVERIFY(AssignCase(m_cases->desk()).run({number, u"second"_s, {}, revision, operation})->wasDoneBefore);
        REFUSES(*m_cases, AssignCase(m_cases->desk()).run({number, u"second"_s, {}, revision, newOperation()}), ErrorCode::Conflict);
    }

    // The journal names operations by UUID.
    void refusesWhatIsNoId()
    {
        const QString number = m_cases->request();
        for (const QString &operation : {u"once"_s, newOperation() + u"-1"_s, newOperation().toUpper(), u"a\0b"_s, QString(1024 * 1024, u'0')})
            REFUSES(*m_cases, AddNote(m_cases->desk()).run({number, u"x"_s, operation}), ErrorCode::JournalInvalid);
    }

private:
    QString newOperation() { return base::uuid7(m_cases->desk().random, m_cases->desk().clock.now()); }
    QString prepared(const Act &act)
    {
        const QString number = m_cases->request();
        if (act.prepare)
            act.prepare(*m_cases, number);
        return number;
    }
    Result<Done> run(const Act &act, const QString &number, const QString &operation)
    {
        const auto acting = m_cases->as(act.isOfSecond ? u"second"_s : m_cases->office().first());
        return act.run(m_cases->desk(), number, operation);
    }

    std::unique_ptr<CaseDesk> m_cases;
};

QTEST_GUILESS_MAIN(OperationTest)
#include "tst_operation.moc"
