// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/foundfacts.h"

#include "app/casework/editcase.h"
#include "app/casework/movecase.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;

// What a rule says nobody looks up: the age limit of a report on a child, and until when what was found is to be kept.
class FoundFactsTest final : public QObject {
    Q_OBJECT

    using Facts = QMap<QString, QString>;

    QString report(const Facts &facts = {})
    {
        casework::RegisterCaseRequest request;
        request.kind = u"child"_s;
        request.received = m_cases->today();
        request.facts = facts;
        return m_cases->registered(request);
    }
    void edit(const QString &number, const Facts &facts)
    {
        casework::EditCaseRequest request;
        request.number = number;
        request.facts = facts;
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run(request));
    }
    // "16 of 16, xapix/DE: …"
    QString limit(const QString &number)
    {
        const QJsonObject facts = m_cases->file(number).details;
        const auto years = [&](QLatin1StringView fact) { return facts.contains(fact) ? QString::number(facts.value(fact).toInteger()) : u"-"_s; };
        return u"%1 of %2, %3"_s.arg(years("threshold"_L1), years("threshold-suggested"_L1), facts.value("threshold-source"_L1).toString().section(u':', 0, 0));
    }

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

    void findsTheAgeLimitByThePlace_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("found");
        QTest::newRow("EEA") << u"DE"_s << u"16 of 16, xapix/DE"_s;
        QTest::newRow("United States") << u" us "_s << u"13 of 13, xapix/US"_s;
        QTest::newRow("a part without a rule of its own") << u"US-CA"_s << u"13 of 13, xapix/US"_s;
        QTest::newRow("unknown: the highest") << QString() << u"16 of 16, xapix/unknown"_s;
        QTest::newRow("no place at all") << u"Atlantis"_s << u"16 of 16, xapix/unknown"_s;
        QTest::newRow("the statement names none: people decide") << u"CH"_s << u"- of -, xapix/CH"_s;
        QTest::newRow("no rule names the country") << u"BR"_s << u"- of -, xapix/other"_s;
    }
    void findsTheAgeLimitByThePlace()
    {
        QFETCH(QString, country);
        QTEST(limit(report(country.isEmpty() ? Facts() : Facts{{u"country"_s, country}})), "found");
    }

    // It follows the place while nobody has chosen another; a choice stays, and the gate asks for its reason.
    void followsThePlaceUntilSomebodyChooses()
    {
        const QString number = report();
        edit(number, {{u"country"_s, u"US"_s}});
        QCOMPARE(limit(number), u"13 of 13, xapix/US"_s);
        edit(number, {{u"threshold"_s, u"14"_s}});
        QCOMPARE(limit(number), u"14 of 13, xapix/US"_s);
        edit(number, {{u"country"_s, u"DE"_s}});
        QCOMPARE(limit(number), u"14 of 16, xapix/DE"_s);
        casework::EditCaseRequest request;
        request.number = number;
        for (const QString &fact : {u"threshold-suggested"_s, u"threshold-source"_s}) {
            request.facts = {{fact, u"14"_s}};
            REFUSES(*m_cases, casework::EditCase(m_cases->desk()).run(request), base::ErrorCode::InputInvalid);
        }
    }

    void keepsForAYearWhatWasReported()
    {
        const QString number = report();
        edit(number, {{u"reported-on"_s, m_cases->today().toString(Qt::ISODate)}});
        QCOMPARE(m_cases->file(number).details.value("preserved-until"_L1).toString(), m_cases->today().addYears(1).toString(Qt::ISODate));
        edit(number, {{u"preserved-until"_s, u"2030-01-01"_s}});
        QCOMPARE(m_cases->file(number).details.value("preserved-until"_L1).toString(), u"2030-01-01"_s);
    }

    void leavesOtherKindsAlone()
    {
        const QString request = m_cases->request();
        edit(request, {{u"region-declared"_s, u"DE"_s}});
        QVERIFY(!m_cases->file(request).details.contains("threshold-source"_L1));
    }

    void countsTheEarlierCasesOfThePerson()
    {
        const QString first = m_cases->request();
        casework::RegisterCaseRequest old = m_cases->aRequest();
        old.received = m_cases->today().addMonths(-13);
        const QString longAgo = m_cases->registered(old);
        casework::RegisterCaseRequest another = m_cases->aRequest();
        another.person.name = u"Carl"_s;
        another.person.identifiers = {u"mail:carl@example.org"_s};
        m_cases->registered(another);
        const QString mistake = m_cases->request();
        VERIFY_DONE(casework::MoveCase(m_cases->desk()).run({mistake, u"spam"_s, u"no request"_s}));
        const QString last = m_cases->request(u"erasure"_s);
        const auto numbers = [this](const QString &number) {
            QStringList found;
            for (const domain::EarlierCase &one : m_cases->file(number).earlier)
                found << one.number + (one.isClosed ? u" closed"_s : QString());
            return found;
        };
        QCOMPARE(numbers(last), QStringList{first});
        QCOMPARE(numbers(first), QStringList());
        QCOMPARE(numbers(longAgo), QStringList());
        casework::RegisterCaseRequest byAgent = m_cases->aRequest();
        byAgent.person.role = u"agent"_s;
        QCOMPARE(numbers(m_cases->registered(byAgent)), QStringList());
    }

private:
    std::unique_ptr<CaseDesk> m_cases;
};

QTEST_GUILESS_MAIN(FoundFactsTest)
#include "tst_foundfacts.moc"
