// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/assigncase.h"

#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::AssignCase;

class AssignCaseTest final : public QObject {
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

    void givesTheCaseAwayAndBack()
    {
        AssignCase assign(m_cases->desk());
        CHANGES(*m_cases, m_number, assign.run({m_number, u"second"_s, {}}), u"assign"_s, u"owner"_s);
        QCOMPARE(m_cases->file(m_number).owner, u"second"_s);
        CHANGES(*m_cases, m_number, assign.run({m_number, QString(), {}}), u"assign"_s, u"owner"_s);
        QCOMPARE(m_cases->file(m_number).owner, QString());
    }

    void keepsTheHandOverNote()
    {
        CHANGES(*m_cases, m_number, AssignCase(m_cases->desk()).run({m_number, u"second"_s, u"call her first"_s}), u"assign"_s, u"messages"_s, u"owner"_s);
        const domain::MessageRecord note = m_cases->file(m_number).messages.constLast();
        QVERIFY(note.isInternal());
        QCOMPARE(note.body, u"call her first"_s);
        QCOMPARE(note.author, m_cases->office().first());
    }

    void refusesWhoIsNotThere()
    {
        REFUSES(*m_cases, AssignCase(m_cases->desk()).run({m_number, u"nobody"_s, u"note"_s}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, AssignCase(m_cases->desk()).run({u"R-2026-00099"_s, u"second"_s, {}}), ErrorCode::NotFound);
    }

    void refusesWhoWasRemoved()
    {
        auto transaction = store::Transaction::begin(m_cases->connection(), {m_cases->desk().user().uuid, noon, &m_cases->desk().random, {}});
        const qint64 id = *m_cases->connection().oneNumber(u"SELECT id FROM users WHERE login = 'second'"_s);
        QVERIFY((*transaction)->update(store::tables::users, id, -1, store::Row().set("is_active", store::value(false))));
        QVERIFY((*transaction)->record({u"remove-user"_s, 0, {}}));
        QVERIFY((*transaction)->commit());
        transaction->reset();
        REFUSES(*m_cases, AssignCase(m_cases->desk()).run({m_number, u"second"_s, {}}), ErrorCode::InputInvalid);
    }

    // Who cannot see a compartment would own a case that is not there.
    void refusesWhoMayNotSeeTheCase()
    {
        auto transaction = store::Transaction::begin(m_cases->connection(), {m_cases->desk().user().uuid, noon, &m_cases->desk().random, {}});
        const qint64 me = *m_cases->connection().oneNumber(u"SELECT id FROM users WHERE login <> 'second'"_s);
        const auto compartment = store::insertCompartment(**transaction, u"works council"_s, u"B"_s, {me});
        VERIFY_DONE(compartment);
        QVERIFY((*transaction)->record({u"add-compartment"_s, 0, {}}));
        QVERIFY((*transaction)->commit());
        transaction->reset();
        QVERIFY(m_cases->office().store().actAs(m_cases->office().first()));
        casework::RegisterCaseRequest request = m_cases->aRequest();
        request.compartment = *compartment;
        request.owner = u"second"_s;
        REFUSES(*m_cases, casework::RegisterCase(m_cases->desk()).run(request), ErrorCode::InputInvalid);
        request.owner = m_cases->office().first();
        const QString number = m_cases->registered(request);
        REFUSES(*m_cases, AssignCase(m_cases->desk()).run({number, u"second"_s, {}}), ErrorCode::InputInvalid);
        const auto acting = m_cases->as(u"second"_s);
        REFUSES(*m_cases, AssignCase(m_cases->desk()).run({number, u"second"_s, {}}), ErrorCode::NotFound);
    }

    void refusesAStaleCase()
    {
        const qint64 revision = m_cases->file(m_number).revision;
        REFUSES(*m_cases, AssignCase(m_cases->desk()).run({m_number, u"second"_s, {}, revision - 1}), ErrorCode::Conflict);
        VERIFY_DONE(AssignCase(m_cases->desk()).run({m_number, u"second"_s, {}, revision}));
        REFUSES(*m_cases, AssignCase(m_cases->desk()).run({m_number, QString(), {}, revision}), ErrorCode::Conflict);
    }

    void needsThePermission()
    {
        m_cases->addPerson(u"desk"_s, u"intake"_s);
        const auto acting = m_cases->as(u"desk"_s);
        REFUSES(*m_cases, AssignCase(m_cases->desk()).run({m_number, u"desk"_s, {}}), ErrorCode::NotPermitted);
    }

private:
    std::unique_ptr<CaseDesk> m_cases;
    QString m_number;
};

QTEST_GUILESS_MAIN(AssignCaseTest)
#include "tst_assigncase.moc"
