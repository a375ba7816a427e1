// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/holding/placehold.h"

#include "app/casework/editcase.h"
#include "app/casework/several/importcases.h"
#include "app/casework/several/mergecases.h"
#include "app/casework/several/undoimport.h"
#include "app/queries/holds.h"
#include "tests/casework/holds.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::PlaceHold;
using casework::PlaceHoldRequest;
using domain::HoldScope;

namespace {

queries::HoldRow rowOf(CaseDesk &cases, const QString &hold)
{
    const auto rows = queries::holds(cases.connection(), cases.desk().user().clearance, {hold});
    if (!rows || rows->size() != 1)
        qFatal("no hold");
    return rows->constFirst();
}

}

// A hold catches what is there and what is still to come, and nothing that it catches goes.
class PlaceHoldTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void aCaseIsHeldAndSaysWhy()
    {
        CaseDesk &cases = *m_cases;
        const QString number = cases.request();
        const QString other = cases.dispute();
        const QString hold = placed(cases, anOrder(number));
        QCOMPARE(hold, u"H-2026-00001"_s);
        QCOMPARE(cases.lastAction(), u"place-hold"_s);
        const domain::CaseFile file = cases.file(number);
        QVERIFY(file.isOnHold);
        QCOMPARE(file.holds.size(), 1);
        QCOMPARE(file.holds.constFirst().title, u"Beispiel v. Xapix"_s);
        QCOMPARE(file.holds.constFirst().from, cases.today());
        QCOMPARE(file.holds.constFirst().review, cases.today().addYears(1));
        QVERIFY(!cases.file(other).isOnHold);
        QCOMPARE(cases.found(u"hold:yes"_s), 1);
        QCOMPARE(cases.found(u"hold:no"_s), 1);
        QCOMPARE(rowOf(cases, hold).numbers, QStringList{number});
        const auto lines = queries::history(cases.connection(), cases.desk().user().clearance, file.id);
        QCOMPARE(lines->constFirst().action, u"place-hold"_s);
    }

    // Registered, imported, merged and edited later: each of them makes the person one of a case.
    void aPersonIsHeldInEveryCaseNowAndLater()
    {
        CaseDesk &cases = *m_cases;
        const QString first = cases.request();
        PlaceHoldRequest order = anOrder(first);
        order.scope = HoldScope::Person;
        const QString hold = placed(cases, order);
        const QString registered = cases.request(u"erasure"_s);
        QVERIFY(cases.file(first).isOnHold);
        QVERIFY(cases.file(registered).isOnHold);

        auto import = casework::ImportCases::begin(cases.desk());
        const auto imported = (*import)->add(cases.aRequest(u"portability"_s));
        VERIFY_DONE(imported);
        VERIFY_DONE((*import)->commit());
        QVERIFY(cases.file(imported->number).isOnHold);
        import->reset();

        casework::RegisterCaseRequest nobody = cases.aRequest();
        nobody.person = {};
        const QString edited = cases.registered(nobody);
        QVERIFY(!cases.file(edited).isOnHold);
        casework::EditCaseRequest edit;
        edit.number = edited;
        edit.person = cases.aRequest().person;
        VERIFY_DONE(casework::EditCase(cases.desk()).run(edit));
        QVERIFY(cases.file(edited).isOnHold);
        QCOMPARE(cases.found(u"hold:yes"_s), 4);
        QCOMPARE(rowOf(cases, hold).cases, 4);

        release(cases, hold);
        QCOMPARE(cases.found(u"hold:yes"_s), 0);
    }

    void aPersonIsFoundByAnIdentifier()
    {
        CaseDesk &cases = *m_cases;
        const QString number = cases.request();
        PlaceHoldRequest order = anOrder();
        order.scope = HoldScope::Person;
        order.subject = u"mail:CLARA@example.org"_s;
        placed(cases, order);
        QVERIFY(cases.file(number).isOnHold);
        order.subject = u"mail:nobody@example.org"_s;
        REFUSES(cases, PlaceHold(cases.desk()).run(order), ErrorCode::NotFound);
    }

    void anAccountIsHeldBeforeAnybodyHasIt()
    {
        CaseDesk &cases = *m_cases;
        PlaceHoldRequest order = anOrder();
        order.scope = HoldScope::Account;
        order.subject = u"account:AC-4711"_s;
        const QString hold = placed(cases, order);
        QCOMPARE(rowOf(cases, hold).cases, 0);
        QCOMPARE(rowOf(cases, hold).hold.subject, u"account:AC-4711"_s);
        casework::RegisterCaseRequest request = cases.aRequest();
        request.person.identifiers << u"account:ac-4711"_s;
        const QString number = cases.registered(request);
        QVERIFY(cases.file(number).isOnHold);
        request.person = {u"Otto"_s, u"person"_s, {}, {}, {u"phone:ac-4711"_s}, {}};
        QVERIFY(!cases.file(cases.registered(request)).isOnHold);
        QCOMPARE(cases.found(u"hold:yes"_s), 1);
        QCOMPARE(rowOf(cases, hold).numbers, QStringList{number});
    }

    void casesJoinAMatter()
    {
        CaseDesk &cases = *m_cases;
        const QString one = cases.request();
        const QString two = cases.dispute();
        const QString three = cases.dispute();
        PlaceHoldRequest order = anOrder(one);
        order.cases << two << one;
        order.scope = HoldScope::Matter;
        order.subject = u"12 O 3/26"_s;
        const QString hold = placed(cases, order);
        QVERIFY(cases.file(one).isOnHold && cases.file(two).isOnHold && !cases.file(three).isOnHold);
        VERIFY_DONE(casework::JoinHold(cases.desk()).run({hold, three, {}}));
        QVERIFY(cases.file(three).isOnHold);
        QCOMPARE(cases.lastAction(), u"join-hold"_s);
        REFUSES(cases, casework::JoinHold(cases.desk()).run({hold, three, {}}), ErrorCode::InputInvalid);
        const QString other = placed(cases, anOrder(one));
        REFUSES(cases, casework::JoinHold(cases.desk()).run({other, three, {}}), ErrorCode::InputInvalid);
    }

    // The rest of the case stays free, and the padlock is for what holds all of it.
    void aHoldOnAClassLeavesTheRestAlone()
    {
        CaseDesk &cases = *m_cases;
        const QString number = cases.request();
        PlaceHoldRequest order = anOrder();
        order.scope = HoldScope::Class;
        order.dataClass = u"invoice-de"_s;
        order.ground = u"tax-assessment"_s;
        placed(cases, order);
        const domain::CaseFile file = cases.file(number);
        QVERIFY(!file.isOnHold);
        QCOMPARE(file.holds.size(), 1);
        QVERIFY(domain::holdsAgainst(file.holds, {u"case-file-de"_s}).isEmpty());
        QCOMPARE(domain::holdsAgainst(file.holds, {u"invoice-de"_s}).size(), 1);
        QCOMPARE(cases.found(u"hold:yes"_s), 0);
    }

    void whatIsHeldIsNotMergedAway()
    {
        CaseDesk &cases = *m_cases;
        const QString from = cases.request();
        const QString into = cases.request();
        const QString hold = placed(cases, anOrder(from));
        const auto refused = casework::MergeCases(cases.desk()).run({from, into, u"the same letter"_s, -1, {}});
        QCOMPARE(refused.error().arguments, (QStringList{from, hold, u"Privacy statement: retention"_s}));
        REFUSES(cases, casework::MergeCases(cases.desk()).run({from, into, u"the same letter"_s, -1, {}}), ErrorCode::UnderHold);
        VERIFY_DONE(casework::MergeCases(cases.desk()).run({into, from, u"the same letter"_s, -1, {}}));
        QVERIFY(cases.file(from).isOnHold && !cases.file(into).isOnHold);
    }

    void anImportOfWhatIsHeldIsNotTakenBack()
    {
        CaseDesk &cases = *m_cases;
        PlaceHoldRequest order = anOrder();
        order.scope = HoldScope::Account;
        order.subject = u"mail:clara@example.org"_s;
        const QString hold = placed(cases, order);
        auto import = casework::ImportCases::begin(cases.desk());
        const QString id = (*import)->id();
        VERIFY_DONE((*import)->add(cases.aRequest()));
        VERIFY_DONE((*import)->commit());
        import->reset();
        REFUSES(cases, casework::UndoImport(cases.desk()).run(id), ErrorCode::UnderHold);
        release(cases, hold);
        VERIFY_DONE(casework::UndoImport(cases.desk()).run(id));
    }

    void saysWhatIsWrong()
    {
        using Change = void (*)(PlaceHoldRequest &, CaseDesk &);
        const std::tuple<const char *, QString, Change> rows[] = {
            {"no reason", u"reason"_s, [](PlaceHoldRequest &order, CaseDesk &) { order.reason = u" "_s; }},
            {"no title", u"title"_s, [](PlaceHoldRequest &order, CaseDesk &) { order.title.clear(); }},
            {"nobody ordered it", u"ordered-by"_s, [](PlaceHoldRequest &order, CaseDesk &) { order.orderedBy.clear(); }},
            {"review in the past", u"review"_s, [](PlaceHoldRequest &order, CaseDesk &cases) { order.review = cases.today(); }},
            {"review too late", u"review"_s, [](PlaceHoldRequest &order, CaseDesk &cases) { order.review = cases.today().addDays(366); }},
            {"unknown ground", u"ground"_s, [](PlaceHoldRequest &order, CaseDesk &) { order.ground = u"because"_s; }},
            {"unknown class", u"class"_s, [](PlaceHoldRequest &order, CaseDesk &) { order.dataClass = u"shoes"_s; }},
            {"a tax assessment on a case", u"class"_s, [](PlaceHoldRequest &order, CaseDesk &) { order.ground = u"tax-assessment"_s; }},
            {"no class", u"class"_s, [](PlaceHoldRequest &order, CaseDesk &) { order.scope = HoldScope::Class; }},
            {"no case", u"case"_s, [](PlaceHoldRequest &order, CaseDesk &) { order.cases.clear(); }},
            {"two cases", u"case"_s, [](PlaceHoldRequest &order, CaseDesk &cases) { order.cases << cases.dispute(); }},
            {"a person without a name", u"person"_s, [](PlaceHoldRequest &order, CaseDesk &cases) { order.cases = {cases.dispute()}; order.scope = HoldScope::Person; }},
            {"a matter without label", u"matter"_s, [](PlaceHoldRequest &order, CaseDesk &) { order.scope = HoldScope::Matter; }},
            {"an account without a kind", u"identifier"_s, [](PlaceHoldRequest &order, CaseDesk &) { order.scope = HoldScope::Account; order.subject = u"4711"_s; }},
            {"the same again", u"title"_s, [](PlaceHoldRequest &order, CaseDesk &cases) { placed(cases, order); order.title = order.title.toUpper(); }},
        };
        for (const auto &[what, field, change] : rows) {
            PlaceHoldRequest order = anOrder(m_cases->request());
            change(order, *m_cases);
            const auto refused = PlaceHold(m_cases->desk()).run(order);
            QVERIFY2(!refused && refused.error().arguments.value(0) == field, what);
            REFUSES(*m_cases, PlaceHold(m_cases->desk()).run(order), ErrorCode::InputInvalid);
        }
    }

    void refusesTheFutureAndWhoMayNot()
    {
        CaseDesk &cases = *m_cases;
        PlaceHoldRequest order = anOrder(cases.request());
        order.from = cases.today().addDays(1);
        REFUSES(cases, PlaceHold(cases.desk()).run(order), ErrorCode::DateOutsideRules);
        order.from = {};
        cases.addPerson(u"desk"_s, u"intake"_s);
        const auto acting = cases.as(u"desk"_s);
        REFUSES(cases, PlaceHold(cases.desk()).run(order), ErrorCode::NotPermitted);
        order.scope = HoldScope::Account;
        order.subject = u"account:1"_s;
        order.cases.clear();
        REFUSES(cases, PlaceHold(cases.desk()).run(order), ErrorCode::NotPermitted);
    }

    void twoOrdersMayHoldTheSame()
    {
        CaseDesk &cases = *m_cases;
        const QString number = cases.request();
        PlaceHoldRequest order = anOrder(number);
        const QString one = placed(cases, order);
        order.ground = u"audit"_s;
        const QString two = placed(cases, order);
        release(cases, one);
        QVERIFY(cases.file(number).isOnHold);
        QCOMPARE(domain::holdsAgainst(cases.file(number).holds, {}), QStringList{two});
        release(cases, two);
        QVERIFY(!cases.file(number).isOnHold);
        QCOMPARE(placed(cases, order), u"H-2026-00003"_s);  // a released one is no duplicate
    }

    void doesItOnceForOneOperation()
    {
        CaseDesk &cases = *m_cases;
        PlaceHoldRequest order = anOrder(cases.request());
        order.operation = u"019ab000-0000-7000-8000-000000000001"_s;
        const QString hold = placed(cases, order);
        const QByteArray before = cases.everything();
        const auto again = PlaceHold(cases.desk()).run(order);
        VERIFY_DONE(again);
        QVERIFY(again->wasDoneBefore);
        QCOMPARE(again->number, hold);
        QVERIFY(cases.everything() == before);
        REFUSES(cases, casework::ReviewHold(cases.desk()).run({hold, {}, order.operation}), ErrorCode::InputInvalid);
    }

private:
    std::unique_ptr<CaseDesk> m_cases;
};

QTEST_GUILESS_MAIN(PlaceHoldTest)
#include "tst_placehold.moc"
