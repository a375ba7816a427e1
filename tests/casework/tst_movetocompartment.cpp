// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/compartments/movetocompartment.h"

#include "app/casework/compartments/addcompartment.h"
#include "app/casework/holding/placehold.h"
#include "app/casework/several/linkcases.h"
#include "app/queries/compartments.h"
#include "app/queries/holds.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::AddCompartment;
using casework::JoinCompartment;
using casework::MoveToCompartment;

// A case goes where only some people find it, and nothing outside tells of it.
class MoveToCompartmentTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        VERIFY_DONE(AddCompartment(m_cases->desk()).run({u"Sealed"_s, {}}));
        enter();
        m_number = m_cases->request();
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void onlyMembersFindItAfterwards()
    {
        m_cases->addPerson(u"other"_s, u"officer"_s);
        const domain::CaseFile before = m_cases->file(m_number);
        const QString number = moved();
        QCOMPARE(number, u"R-2026-A00001"_s);
        const domain::CaseFile after = m_cases->file(number);
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.details, before.details);
        QCOMPARE(after.personName(), before.personName());
        QVERIFY(after.messages.constLast().isInternal() && after.messages.constLast().body.contains(m_number) && after.messages.constLast().body.contains(u"the order"_s));
        QCOMPARE(m_cases->lastAction(), u"compartment"_s);
        QCOMPARE(m_cases->found(u"clara"_s), 1);
        QCOMPARE(m_cases->found(m_number), 1);  // by the note
        const auto acting = m_cases->as(u"other"_s);
        for (const QString &old : {m_number, number})
            QCOMPARE(queries::caseFile(m_cases->connection(), m_cases->desk().user().clearance, old).error().code, ErrorCode::NotFound);
        QCOMPARE(m_cases->found(u"clara"_s), 0);
        QCOMPARE(m_cases->found(QString()), 0);
        QVERIFY(queries::compartments(m_cases->connection(), m_cases->desk().user().clearance)->isEmpty());
    }

    // Its person must not come back as somebody known in a case of people who may not know.
    void itsPersonGoesAlong()
    {
        moved();
        QCOMPARE(peopleOutside(), 0);
        m_cases->addPerson(u"other"_s, u"officer"_s);
        const auto acting = m_cases->as(u"other"_s);
        casework::RegisterCaseRequest request = m_cases->aRequest();
        request.person.name = u"C. Example"_s;
        QCOMPARE(m_cases->file(m_cases->registered(request)).personName(), u"C. Example"_s);
    }

    void aPersonOfAnotherCaseStaysThere()
    {
        const QString other = m_cases->request();
        const QString number = moved();
        QCOMPARE(m_cases->file(other).personName(), u"Clara Beispiel"_s);
        QCOMPARE(m_cases->file(number).parties.constFirst().party.identifiers, (QStringList{u"mail:clara@example.org"_s}));
        QVERIFY(m_cases->file(number).parties.constFirst().party.id != m_cases->file(other).parties.constFirst().party.id);
        QCOMPARE(peopleOutside(), 1);
    }

    void linksDoNotBetrayIt()
    {
        const QString other = m_cases->request();
        VERIFY_DONE(casework::LinkCases(m_cases->desk()).run({m_number, other, u"related"_s, {}}));
        const QString number = moved();
        QVERIFY(m_cases->file(other).links.isEmpty());
        QCOMPARE(m_cases->file(number).links.size(), 1);
    }

    void aHoldOnItGoesAlong()
    {
        VERIFY_DONE(hold(domain::HoldScope::Case));
        const QString number = moved();
        QVERIFY(m_cases->file(number).isOnHold);
        QVERIFY(m_cases->file(number).holds.constFirst().number.contains(u"-A"_s));
        m_cases->addPerson(u"other"_s, u"officer"_s);
        const auto acting = m_cases->as(u"other"_s);
        QVERIFY(queries::holds(m_cases->connection(), m_cases->desk().user().clearance, {})->isEmpty());
    }

    // What is held must not become erasable: the copy of the person would be under no hold.
    void aHoldThatWouldLetItGoStandsAgainstIt()
    {
        m_cases->request();
        VERIFY_DONE(hold(domain::HoldScope::Person));
        REFUSES(*m_cases, move(u"Sealed"_s), ErrorCode::UnderHold);
    }

    void comesOutAgain()
    {
        const QString inside = moved();
        const auto done = MoveToCompartment(m_cases->desk()).run({inside, {}, u"the order has ended"_s});
        VERIFY_DONE(done);
        QCOMPARE(done->number, u"R-2026-00002"_s);
        QVERIFY(!m_cases->file(done->number).compartment.isValid());
        QCOMPARE(peopleOutside(), 1);
        QCOMPARE(m_cases->found(u"clara"_s), 1);
    }

    void isDoneOnceOnly()
    {
        const QString operation = u"01939f3e-52c0-7a11-9c3e-2f6d0b8a4e57"_s;
        const auto first = MoveToCompartment(m_cases->desk()).run({m_number, u"Sealed"_s, u"the order"_s, operation});
        VERIFY_DONE(first);
        const auto second = MoveToCompartment(m_cases->desk()).run({m_number, u"Sealed"_s, u"the order"_s, operation});
        VERIFY_DONE(second);
        QVERIFY(second->wasDoneBefore && second->number == first->number);
    }

    void refuses()
    {
        REFUSES(*m_cases, MoveToCompartment(m_cases->desk()).run({m_number, u"Sealed"_s, u" "_s}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, move(u"Nowhere"_s), ErrorCode::NotFound);
        REFUSES(*m_cases, move(QString()), ErrorCode::InputInvalid);  // it is outside already
        REFUSES(*m_cases, MoveToCompartment(m_cases->desk()).run({u"R-2026-00099"_s, u"Sealed"_s, u"x"_s}), ErrorCode::NotFound);
        REFUSES(*m_cases, MoveToCompartment(m_cases->desk()).run({m_number, u"Sealed"_s, u"x"_s, {}, 0}), ErrorCode::Conflict);
        m_cases->addPerson(u"other"_s, u"officer"_s);
        {
            const auto acting = m_cases->as(u"other"_s);
            REFUSES(*m_cases, move(u"Sealed"_s), ErrorCode::NotFound);  // no member: exactly like one that was never made
        }
        m_cases->addPerson(u"desk"_s, u"intake"_s);
        {
            const auto acting = m_cases->as(u"desk"_s);
            REFUSES(*m_cases, move(u"Sealed"_s), ErrorCode::NotPermitted);
        }
        casework::RegisterCaseRequest owned = m_cases->aRequest();
        owned.owner = u"other"_s;
        const QString number = m_cases->registered(owned);
        REFUSES(*m_cases, MoveToCompartment(m_cases->desk()).run({number, u"Sealed"_s, u"x"_s}), ErrorCode::InputInvalid);
    }

    void whoWorksThereMayNotLetItOut()
    {
        m_cases->addPerson(u"other"_s, u"officer"_s);
        VERIFY_DONE(JoinCompartment(m_cases->desk()).run(u"Sealed"_s, u"other"_s));
        const QString number = moved();
        const auto acting = m_cases->as(u"other"_s);
        REFUSES(*m_cases, MoveToCompartment(m_cases->desk()).run({number, {}, u"it is over"_s}), ErrorCode::NotPermitted);
    }

    void roomsAreMadeByWhoeverLetsPeopleIn()
    {
        REFUSES(*m_cases, AddCompartment(m_cases->desk()).run({u" "_s, {}}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, AddCompartment(m_cases->desk()).run({u"Sealed"_s, {}}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, AddCompartment(m_cases->desk()).run({u"Other"_s, {u"nobody"_s}}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, JoinCompartment(m_cases->desk()).run(u"Nowhere"_s, u"second"_s), ErrorCode::NotFound);
        REFUSES(*m_cases, JoinCompartment(m_cases->desk()).run(u"Sealed"_s, u"nobody"_s), ErrorCode::InputInvalid);
        REFUSES(*m_cases, JoinCompartment(m_cases->desk()).run(u"Sealed"_s, m_cases->office().first()), ErrorCode::InputInvalid);
        VERIFY_DONE(AddCompartment(m_cases->desk()).run({u"Other"_s, {u"second"_s}}));
        enter();
        const auto seen = queries::compartments(m_cases->connection(), m_cases->desk().user().clearance);
        QCOMPARE(seen->size(), 1);  // not the one that was made for somebody else
        QCOMPARE(seen->constFirst().members, QStringList{m_cases->office().first()});
        m_cases->addPerson(u"other"_s, u"officer"_s);
        const auto acting = m_cases->as(u"other"_s);
        REFUSES(*m_cases, AddCompartment(m_cases->desk()).run({u"Third"_s, {}}), ErrorCode::NotPermitted);
    }

private:
    void enter() { QVERIFY(m_cases->office().store().actAs(m_cases->office().first())); }
    base::Result<casework::Done> move(const QString &room) { return MoveToCompartment(m_cases->desk()).run({m_number, room, u"the order"_s}); }
    QString moved()
    {
        const auto done = move(u"Sealed"_s);
        if (!done)
            qFatal("%s", why(done).constData());
        return done->number;
    }
    base::Result<casework::HoldDone> hold(domain::HoldScope scope)
    {
        casework::PlaceHoldRequest request;
        request.cases = {m_number};
        request.scope = scope;
        request.ground = u"litigation"_s;
        request.title = u"Beispiel v. us"_s;
        request.reason = u"A claim."_s;
        request.orderedBy = u"Legal"_s;
        return casework::PlaceHold(m_cases->desk()).run(request);
    }
    qint64 peopleOutside() { return *m_cases->connection().oneNumber(u"SELECT count(*) FROM parties WHERE compartment_id = 0"_s); }

    std::unique_ptr<CaseDesk> m_cases;
    QString m_number;
};

QTEST_GUILESS_MAIN(MoveToCompartmentTest)
#include "tst_movetocompartment.moc"
