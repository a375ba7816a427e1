// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/reopencase.h"

#include "app/casework/addtask.h"
#include "app/casework/movecase.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::ReopenCase;

class ReopenCaseTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_number = m_cases->request();
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void beginsAgainWithFreshClocks()
    {
        VERIFY_DONE(casework::AddTask(m_cases->desk()).run({m_number, u"ask the shop"_s, {}, {}, {}}));
        close();
        const QList<domain::ClockRecord> old = m_cases->file(m_number).clocks;
        CHANGES(*m_cases, m_number, ReopenCase(m_cases->desk()).run({m_number, u"it was real"_s, {}}), u"reopen"_s, u"clocks"_s, u"closed"_s, u"due"_s, u"messages"_s,
                u"outcome"_s, u"outcome-reason"_s, u"phase"_s, u"state"_s);
        const domain::CaseFile file = m_cases->file(m_number);
        QCOMPARE(file.state, u"triage"_s);
        QCOMPARE(file.outcome, QString());
        QCOMPARE(file.messages.constLast().body, u"it was real"_s);
        QVERIFY(file.messages.constLast().isInternal());
        QVERIFY(file.clocks.size() > old.size());
        for (qsizetype i = 0; i < old.size(); ++i) {
            QCOMPARE(file.clocks[i].state, old[i].state);
            QCOMPARE(file.clocks[i].due, old[i].due);
        }
        QCOMPARE(file.clocks.constLast().started, m_cases->today());
        QVERIFY(file.due >= m_cases->today().addMonths(1));
    }

    void keepsInTheHistoryWhatItWasClosedWith()
    {
        close();
        VERIFY_DONE(ReopenCase(m_cases->desk()).run({m_number, u"it was real"_s, {}}));
        const auto lines = queries::history(m_cases->connection(), m_cases->desk().user().clearance, m_cases->file(m_number).id);
        VERIFY_DONE(lines);
        const auto closing = std::find_if(lines->cbegin(), lines->cend(), [](const domain::HistoryLine &line) { return line.action == "close"_L1; });
        QVERIFY(closing != lines->cend());
        QVERIFY(QJsonDocument(closing->changes).toJson().contains("advertisement"));
    }

    void refuses()
    {
        REFUSES(*m_cases, ReopenCase(m_cases->desk()).run({m_number, u"why not"_s, {}}), ErrorCode::NotClosed);
        close();
        REFUSES(*m_cases, ReopenCase(m_cases->desk()).run({m_number, u" \n"_s, {}}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, ReopenCase(m_cases->desk()).run({m_number, QString(2001, u'x'), {}}), ErrorCode::ValueTooLong);
        REFUSES(*m_cases, ReopenCase(m_cases->desk()).run({u"R-2026-00099"_s, u"x"_s, {}}), ErrorCode::NotFound);
        m_cases->addPerson(u"desk"_s, u"intake"_s);
        const auto acting = m_cases->as(u"desk"_s);
        REFUSES(*m_cases, ReopenCase(m_cases->desk()).run({m_number, u"x"_s, {}}), ErrorCode::NotPermitted);
    }

private:
    void close() { VERIFY_DONE(casework::MoveCase(m_cases->desk()).run({m_number, u"spam"_s, u"advertisement"_s})); }

    std::unique_ptr<CaseDesk> m_cases;
    QString m_number;
};

QTEST_GUILESS_MAIN(ReopenCaseTest)
#include "tst_reopencase.moc"
