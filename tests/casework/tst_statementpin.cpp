// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/statementpin.h"

#include "app/casework/editcase.h"
#include "app/casework/several/importcases.h"
#include "tests/casework/statements.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::EditCase;
using casework::RegisterCase;

namespace {

const QString fact = u"statement-version"_s;

QString pinOf(CaseDesk &cases, const QString &number)
{
    return cases.file(number).details.value(fact).toString();
}

}

// A case names the statement that was in force when it came in, and no other.
class StatementPinTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_change = m_cases->today().addDays(-10);
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void withoutAVersionEverythingIsAsItWas()
    {
        QCOMPARE(pinOf(*m_cases, m_cases->request()), QString());
        casework::RegisterCaseRequest request = m_cases->aRequest();
        request.facts = {{fact, u"the one of spring"_s}};
        QCOMPARE(pinOf(*m_cases, m_cases->registered(request)), u"the one of spring"_s);
    }

    void everyKindNamesTheVersionOfItsDay()
    {
        CaseDesk &cases = *m_cases;
        importTwo();
        for (const QString &kind : {u"request"_s, u"dispute"_s, u"child"_s, u"disclosure"_s})
            QCOMPARE(pinOf(cases, cases.caseOf(kind)), m_now);
        QCOMPARE(pinOf(cases, received(m_change)), m_now);
        QCOMPARE(pinOf(cases, received(m_change.addDays(-1))), m_before);
        QCOMPARE(pinOf(cases, received(QDate(2018, 5, 24))), QString());
    }

    void soDoesOneOfMany()
    {
        CaseDesk &cases = *m_cases;
        importTwo();
        auto import = casework::ImportCases::begin(cases.desk());
        casework::RegisterCaseRequest request = cases.aRequest();
        request.received = m_change.addDays(-1);
        const auto added = (*import)->add(request);
        VERIFY_DONE(added);
        VERIFY_DONE((*import)->commit());
        QCOMPARE(pinOf(cases, added->number), m_before);
    }

    void oneThatWasNotInForceIsRefusedWithTheRule()
    {
        CaseDesk &cases = *m_cases;
        importTwo();
        casework::RegisterCaseRequest request = cases.aRequest();
        for (const QString &wrong : {m_before, u"the one of spring"_s}) {
            request.facts = {{fact, wrong}};
            REFUSES(cases, RegisterCase(cases.desk()).run(request), ErrorCode::InputInvalid);
        }
        const QStringList arguments = RegisterCase(cases.desk()).run(request).error().arguments;
        QCOMPARE(arguments, (QStringList{fact, u"on the day of receipt this was in force: %1"_s, m_now + u"; Privacy statement: changes; GDPR Art. 5(1)(a), 5(2)"_s}));
        request.received = QDate(2018, 5, 24);
        request.facts = {{fact, m_before}};
        REFUSES(cases, RegisterCase(cases.desk()).run(request), ErrorCode::InputInvalid);
        request.facts = {{fact, u"the one of 2016"_s}};  // nobody knows better
        QCOMPARE(pinOf(cases, cases.registered(request)), u"the one of 2016"_s);
    }

    void aDayStandsForItsVersion()
    {
        CaseDesk &cases = *m_cases;
        casework::ImportStatementRequest spring = aStatement(QDate(2018, 5, 25));
        spring.label = u"Spring"_s;
        imported(cases, spring);
        casework::RegisterCaseRequest request = cases.aRequest();
        for (const QString &name : {u"2018-05-25"_s, u"SPRING"_s}) {
            request.facts = {{fact, name}};
            QCOMPARE(pinOf(cases, cases.registered(request)), u"Spring"_s);
        }
    }

    void itFollowsTheDayOfReceipt()
    {
        CaseDesk &cases = *m_cases;
        importTwo();
        const QString number = cases.request();
        edited(number, {{u"received"_s, m_change.addDays(-1).toString(Qt::ISODate)}}, {});
        QCOMPARE(pinOf(cases, number), m_before);
        edited(number, {{u"received"_s, u"2018-05-24"_s}}, {});
        QCOMPARE(pinOf(cases, number), QString());
        edited(number, {{u"received"_s, m_change.toString(Qt::ISODate)}}, {});
        QCOMPARE(pinOf(cases, number), m_now);
    }

    void anEditNamesTheRightOneToo()
    {
        CaseDesk &cases = *m_cases;
        const QString number = cases.request();
        edited(number, {}, {{fact, u"1"_s}});
        importTwo();
        edited(number, {{u"title"_s, u"Something else"_s}}, {{u"region-declared"_s, u"DE"_s}});  // the rest of the case can still be worked
        QCOMPARE(pinOf(cases, number), u"1"_s);
        edited(number, {{u"received"_s, m_change.addDays(-1).toString(Qt::ISODate)}}, {});
        QCOMPARE(pinOf(cases, number), u"1"_s);  // it never followed the day
        casework::EditCaseRequest wrong;
        wrong.number = number;
        wrong.facts = {{fact, m_now}};
        REFUSES(cases, EditCase(cases.desk()).run(wrong), ErrorCode::InputInvalid);
        edited(number, {}, {{fact, m_before}});
        QCOMPARE(pinOf(cases, number), m_before);
        edited(number, {{u"received"_s, m_change.toString(Qt::ISODate)}}, {{fact, QString()}});  // both at once: by the new day
        QCOMPARE(pinOf(cases, number), m_now);
    }

private:
    void importTwo()
    {
        m_before = imported(*m_cases, aStatement(QDate(2018, 5, 25)));
        m_now = imported(*m_cases, aStatement(m_change, laterCranesStatement()));
    }
    QString received(const QDate &day)
    {
        casework::RegisterCaseRequest request = m_cases->aRequest();
        request.received = day;
        return m_cases->registered(request);
    }
    void edited(const QString &number, const QMap<QString, QString> &fields, const QMap<QString, QString> &facts)
    {
        casework::EditCaseRequest request;
        request.number = number;
        request.fields = fields;
        request.facts = facts;
        VERIFY_DONE(EditCase(m_cases->desk()).run(request));
    }

    std::unique_ptr<CaseDesk> m_cases;
    QDate m_change;
    QString m_before;
    QString m_now;
};

QTEST_GUILESS_MAIN(StatementPinTest)
#include "tst_statementpin.moc"
