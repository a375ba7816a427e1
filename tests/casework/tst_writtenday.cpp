// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/editcase.h"
#include "app/casework/extendclock.h"
#include "app/casework/movecase.h"
#include "app/casework/pauseclock.h"
#include "app/casework/reopencase.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;

// A clock whose day somebody has written down: it begins when the day is known, moves with it, ends when it goes, and nobody can
// extend or stop it. On both engines.
class WrittenDayTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_number = m_cases->caseOf(u"disclosure"_s);
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void followsItsFact()
    {
        QCOMPARE(clocks(), QStringList());
        QVERIFY(!m_cases->file(m_number).due.isValid());
        write(9);
        QCOMPARE(clocks(), QStringList{u"running -5 9"_s});
        QCOMPARE(m_cases->file(m_number).due, m_cases->today().addDays(9));
        write(13);
        QCOMPARE(clocks(), QStringList{u"running -5 13"_s});
        received(-3);
        QCOMPARE(clocks(), QStringList{u"running -3 13"_s});
        set({{u"return-date"_s, {}}});
        QCOMPARE(clocks(), QStringList{u"cancelled -3 13"_s});
        QVERIFY(!m_cases->file(m_number).due.isValid());
        write(20);
        QCOMPARE(clocks(), (QStringList{u"cancelled -3 13"_s, u"running -3 20"_s}));
    }

    void tellsWhereTheDayComesFrom()
    {
        write(9);
        const auto counted = domain::Deadline::fromJson(clock()->trace);
        QVERIFY(counted);
        QCOMPARE(counted->rule, u"disclosure/return"_s);
        QVERIFY(!counted->source.isEmpty());
    }

    void canBeNeitherExtendedNorStopped()
    {
        write(9);
        const QDate today = m_cases->today();
        REFUSES(*m_cases, casework::ExtendClock(m_cases->desk()).run({m_number, {}, u"more time"_s, today, {}}), ErrorCode::ExtensionNotAllowed);
        REFUSES(*m_cases, casework::PauseClock(m_cases->desk()).run({m_number, {}, u"scope"_s, today, {}}), ErrorCode::PauseNotAllowed);
    }

    // What was kept in time is not overdue when the case is opened again; another day begins a new clock.
    void aDayThatWasKeptIsNotAskedForAgain()
    {
        write(-1);
        set({{u"answered-on"_s, day(-2)}, {u"service"_s, u"mail"_s}, {u"agency"_s, u"Sheriff"_s}, {u"country"_s, u"US"_s}, {u"external-reference"_s, u"1"_s}, {u"request-text"_s, u"logs"_s},
             {u"secrecy"_s, u"no"_s}, {u"instrument"_s, u"subpoena"_s}, {u"directory"_s, u"not-found"_s}, {u"sender-domain"_s, u"differs"_s}, {u"call-back"_s, u"1"_s}, {u"called-on"_s, day(-2)},
             {u"verified-by"_s, u"second"_s}, {u"verdict"_s, u"fake"_s}, {u"impersonated"_s, u"warned"_s}},
            casework::NewPerson{u"Detective Rowe"_s});
        VERIFY_DONE(casework::MoveCase(m_cases->desk()).run({m_number, u"verify"_s}));
        VERIFY_DONE(casework::MoveCase(m_cases->desk()).run({m_number, u"fake"_s, u"the authority knows nothing"_s}));
        QCOMPARE(clocks(), QStringList{u"met -5 -1"_s});
        VERIFY_DONE(casework::ReopenCase(m_cases->desk()).run({m_number, u"it was genuine after all"_s, {}}));
        QCOMPARE(clocks(), QStringList{u"met -5 -1"_s});
        set({{u"matter"_s, u"civil"_s}});
        QCOMPARE(clocks(), QStringList{u"met -5 -1"_s});
        write(8);
        QCOMPARE(clocks(), (QStringList{u"met -5 -1"_s, u"running -5 8"_s}));
        QCOMPARE(m_cases->file(m_number).due, m_cases->today().addDays(8));
    }

    // No law sets these times, and the reason of the date does not pretend that one does.
    void aTargetOfTheOfficeSaysThatItIsOne()
    {
        const domain::CaseFile file = m_cases->file(m_cases->caseOf(u"child"_s));
        int targets = 0;
        for (const domain::ClockRecord &one : file.clocks) {
            const auto counted = domain::Deadline::fromJson(one.trace);
            QVERIFY(counted);
            QCOMPARE(counted->trace.at(1).step, u"own-target"_s);
            QVERIFY(counted->trace.at(1).source.contains("promptly"_L1));
            ++targets;
        }
        QCOMPARE(targets, 3);
        const domain::CaseFile dispute = m_cases->file(m_cases->dispute());
        for (const domain::ClockRecord &one : dispute.clocks)
            QVERIFY(!QJsonDocument(one.trace).toJson().contains("own-target"));
    }

    // A person of such a case takes part as its kind says.
    void peopleTakePartAsTheKindSays()
    {
        for (const auto &[kind, role] : {std::pair{u"disclosure"_s, u"officer"_s}, {u"child"_s, u"reporter"_s}, {u"dispute"_s, u"complainant"_s}, {u"request"_s, u"subject"_s}}) {
            casework::RegisterCaseRequest request;
            request.kind = kind;
            request.received = m_cases->today();
            request.person.name = u"Paula Lang"_s;
            const domain::CaseFile file = m_cases->file(m_cases->registered(request));
            QCOMPARE(file.parties.constFirst().role, role);
            QCOMPARE(file.personName(), u"Paula Lang"_s);
        }
    }

    void isNamedByAFactOfTheCase()
    {
        casework::RegisterCaseRequest request;
        request.kind = u"disclosure"_s;
        request.received = m_cases->today();
        casework::addSubject(request, **m_cases->desk().rules.kind(u"disclosure"_s), u"subpoena"_s);
        QVERIFY(request.items.isEmpty());
        QCOMPARE(m_cases->file(m_cases->registered(request)).details.value("instrument"_L1).toString(), u"subpoena"_s);
        casework::addSubject(request, **m_cases->desk().rules.kind(u"disclosure"_s), u"seizure"_s);  // one instrument a case
        REFUSES(*m_cases, casework::RegisterCase(m_cases->desk()).run(request), ErrorCode::InputInvalid);
    }

private:
    QString day(int days) { return m_cases->today().addDays(days).toString(Qt::ISODate); }
    void set(const QMap<QString, QString> &facts, std::optional<casework::NewPerson> person = {})
    {
        casework::EditCaseRequest request;
        request.number = m_number;
        request.facts = facts;
        request.person = std::move(person);
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run(request));
    }
    void write(int days) { set({{u"return-date"_s, day(days)}}); }
    void received(int days)
    {
        casework::EditCaseRequest request;
        request.number = m_number;
        request.fields = {{u"received"_s, day(days)}};
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run(request));
    }
    std::optional<domain::ClockRecord> clock()
    {
        for (const domain::ClockRecord &one : m_cases->file(m_number).clocks)
            if (one.clock == "return"_L1)
                return one;
        return {};
    }
    // "running -5 9": its state, since when and until when in days from today
    QStringList clocks()
    {
        QStringList lines;
        for (const domain::ClockRecord &one : m_cases->file(m_number).clocks)
            if (one.clock == "return"_L1)
                lines << u"%1 %2 %3"_s.arg(one.state).arg(m_cases->today().daysTo(one.started)).arg(m_cases->today().daysTo(one.due));
        return lines;
    }

    std::unique_ptr<CaseDesk> m_cases;
    QString m_number;
};

QTEST_GUILESS_MAIN(WrittenDayTest)
#include "tst_writtenday.moc"
