// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/several/linkcases.h"

#include "app/casework/movecase.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::LinkCases;

class LinkCasesTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_number = m_cases->request();
        m_other = m_cases->dispute();
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void showsInBothCases_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"related", "duplicate", "merged", "escalated", "caused-by", "reopened"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void showsInBothCases()
    {
        QFETCH(QString, kind);
        const auto otherBefore = m_cases->parts(m_other);
        CHANGES(*m_cases, m_number, LinkCases(m_cases->desk()).run({m_number, m_other, kind, {}}), u"link"_s, u"links"_s);
        QCOMPARE(m_cases->differences(otherBefore, m_cases->parts(m_other)), QStringList{u"links"_s});
        const domain::LinkRecord link = m_cases->file(m_number).links.constFirst();
        QCOMPARE(link.number, m_other);
        QCOMPARE(link.kind, kind);
        const domain::LinkRecord back = m_cases->file(m_other).links.constFirst();
        QCOMPARE(back.number, m_number);
        QCOMPARE(back.kind, kind + u"-by"_s);
    }

    void refusesWhatCannotBeTied()
    {
        LinkCases link(m_cases->desk());
        REFUSES(*m_cases, link.run({m_number, m_number, u"related"_s, {}}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, link.run({m_number, m_other, u"cousin"_s, {}}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, link.run({m_number, m_other, QString(), {}}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, link.run({m_number, u"R-2026-00099"_s, u"related"_s, {}}), ErrorCode::NotFound);
        REFUSES(*m_cases, link.run({u"R-2026-00099"_s, m_other, u"related"_s, {}}), ErrorCode::NotFound);
    }

    void tiesOnce()
    {
        LinkCases link(m_cases->desk());
        VERIFY_DONE(link.run({m_number, m_other, u"duplicate"_s, {}}));
        REFUSES(*m_cases, link.run({m_number, m_other, u"duplicate"_s, {}}), ErrorCode::InputInvalid);
        // Two cases that are each a duplicate of the other: neither would be worked.
        REFUSES(*m_cases, link.run({m_other, m_number, u"duplicate"_s, {}}), ErrorCode::InputInvalid);
        // Another tie between the same two says something else.
        VERIFY_DONE(link.run({m_number, m_other, u"related"_s, {}}));
    }

    // The number of a case behind a wall would tell that it is there.
    void doesNotReachThroughAWall()
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
        const QString inside = m_cases->registered(request);
        REFUSES(*m_cases, LinkCases(m_cases->desk()).run({m_number, inside, u"related"_s, {}}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, LinkCases(m_cases->desk()).run({inside, m_number, u"related"_s, {}}), ErrorCode::InputInvalid);
        const QString beside = m_cases->registered(request);
        VERIFY_DONE(LinkCases(m_cases->desk()).run({inside, beside, u"related"_s, {}}));
        const auto acting = m_cases->as(u"second"_s);
        REFUSES(*m_cases, LinkCases(m_cases->desk()).run({m_number, inside, u"related"_s, {}}), ErrorCode::NotFound);
    }

    void opensTheWayOfADuplicate()
    {
        const QString original = m_cases->request();
        casework::MoveCase move(m_cases->desk());
        REFUSES(*m_cases, move.run({m_number, u"duplicate"_s}), ErrorCode::GateNotMet);
        VERIFY_DONE(LinkCases(m_cases->desk()).run({m_number, original, u"duplicate"_s, {}}));
        VERIFY_DONE(move.run({m_number, u"duplicate"_s}));
        QCOMPARE(m_cases->file(m_number).outcome, u"merged"_s);
        // The original stays open, and what hangs on it is no duplicate of anything.
        REFUSES(*m_cases, move.run({original, u"duplicate"_s}), ErrorCode::GateNotMet);
    }

    void needsThePermissionForBoth()
    {
        m_cases->addPerson(u"lawyer"_s, u"counsel"_s);
        const QString second = m_cases->dispute();
        const auto acting = m_cases->as(u"lawyer"_s);
        REFUSES(*m_cases, LinkCases(m_cases->desk()).run({m_number, m_other, u"related"_s, {}}), ErrorCode::NotPermitted);
        REFUSES(*m_cases, LinkCases(m_cases->desk()).run({m_other, m_number, u"related"_s, {}}), ErrorCode::NotPermitted);
        VERIFY_DONE(LinkCases(m_cases->desk()).run({m_other, second, u"related"_s, {}}));
    }

private:
    std::unique_ptr<CaseDesk> m_cases;
    QString m_number;
    QString m_other;
};

QTEST_GUILESS_MAIN(LinkCasesTest)
#include "tst_linkcases.moc"
