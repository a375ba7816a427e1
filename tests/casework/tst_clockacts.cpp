// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/editcase.h"
#include "app/casework/extendclock.h"
#include "app/casework/movecase.h"
#include "app/casework/pauseclock.h"
#include "app/casework/reopencase.h"
#include "app/casework/resumeclock.h"
#include "app/casework/savedraft.h"
#include "app/domain/deadline.h"
#include "app/queries/casequery.h"
#include "tests/support/testoffice.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using support::TestOffice;

// Acts on the clocks of a request under the GDPR, on both engines: what the law allows moves the date, what it does not allow
// is refused and leaves the date alone.
class ClockActsTest final : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        if (onServer && support::serverUrl().isEmpty())
            QSKIP("no PostgreSQL server (CASEBOOK_TEST_POSTGRESQL)");
        m_office = std::make_unique<TestOffice>(onServer);
    }
    void initTestCase_data()
    {
        QTest::addColumn<bool>("onServer");
        QTest::newRow("embedded") << false;
        QTest::newRow("postgresql") << true;
    }
    void cleanup()
    {
        if (m_office)
            verifyAll();
        m_office.reset();
    }

    void extendsOnceAndInTime()
    {
        const QString number = registered(-20);
        const domain::ClockRecord before = main(number);
        QCOMPARE(casework::ExtendClock(desk()).run({number, {}, u"many requests"_s, {}, {}}).error().code, ErrorCode::InputInvalid);
        QVERIFY(casework::ExtendClock(desk()).run({number, {}, u"many requests"_s, today(), {}}));
        const domain::ClockRecord after = main(number);
        QVERIFY(after.isExtended);
        // Art. 12(3): three months in total, measured from the receipt and rolled to a working day.
        QVERIFY(after.due >= today().addDays(-20).addMonths(3) && after.due < today().addDays(-20).addMonths(3).addDays(6));
        QVERIFY(after.due > before.due);
        QCOMPARE(file(number).due, after.due);
        QCOMPARE(casework::ExtendClock(desk()).run({number, {}, u"again"_s, today(), {}}).error().code, ErrorCode::ExtensionNotAllowed);
        QCOMPARE(main(number).due, after.due);
    }

    void refusesANoticeAfterTheFirstPeriod()
    {
        const QString number = registered(-45);
        const QDate due = main(number).due;
        QCOMPARE(casework::ExtendClock(desk()).run({number, {}, u"late"_s, today(), {}}).error().code, ErrorCode::ExtensionNotAllowed);
        QCOMPARE(main(number).due, due);
    }

    void stopsAndRunsOn()
    {
        const QString number = registered(-5);
        QCOMPARE(casework::PauseClock(desk()).run({number, {}, u"holiday"_s, today(), {}}).error().code, ErrorCode::PauseNotAllowed);
        QVERIFY(casework::PauseClock(desk()).run({number, {}, u"identity"_s, today().addDays(-4), {}}));
        QCOMPARE(main(number).state, u"paused"_s);
        QVERIFY(!casework::PauseClock(desk()).run({number, {}, u"identity"_s, today(), {}}));
        QVERIFY(casework::ResumeClock(desk()).run({number, {}, today(), {}}));
        QCOMPARE(main(number).state, u"running"_s);
        // The days are added before the end is rolled to a working day.
        QVERIFY(main(number).due >= today().addDays(-5).addMonths(1).addDays(4));
        QVERIFY(!casework::ResumeClock(desk()).run({number, {}, today(), {}}));
    }

    // GDPR Art. 21(3) and 12(3): the processing ends at once, the person is told within a month.
    void aDutyAtOnceIsFollowedByTheInformation()
    {
        const QString number = registered(-3, u"marketing-opt-out"_s);
        QCOMPARE(main(number).due, today().addDays(-3));
        const auto carriedOut = [&](const QDate &day) {
            return casework::EditCase(desk()).run({number, {}, {}, {{u"lines"_s, 1, {{u"executed-on"_s, day.toString(Qt::ISODate)}}, false}}, {}, -1, {}}).has_value();
        };
        QVERIFY(carriedOut(today().addDays(-3)));
        QCOMPARE(main(number).due, *informationDue(number));
        QVERIFY(file(number).due > today().addDays(20));
        QCOMPARE(file(number).due, main(number).due);
        QVERIFY(carriedOut({}));
        QCOMPARE(file(number).due, today().addDays(-3));
    }

    void doesAnOperationOnce()
    {
        const QString number = registered(-5);
        const QString operation = u"01a20cc8-8e80-7592-af23-41ddd16ee2af"_s;
        QVERIFY(!casework::ExtendClock(desk()).run({number, {}, u"many"_s, today(), operation})->wasDoneBefore);
        QVERIFY(casework::ExtendClock(desk()).run({number, {}, u"many"_s, today(), operation})->wasDoneBefore);
    }

    void reopensWithFreshClocks()
    {
        const QString number = registered(-40);
        QCOMPARE(casework::ReopenCase(desk()).run({number, u"new facts"_s, {}}).error().code, ErrorCode::NotClosed);
        QVERIFY(casework::MoveCase(desk()).run({number, u"spam"_s, u"advertisement"_s}));
        QVERIFY(!file(number).due.isValid());
        QCOMPARE(casework::ReopenCase(desk()).run({number, u" "_s, {}}).error().code, ErrorCode::InputInvalid);
        QVERIFY(casework::ReopenCase(desk()).run({number, u"it was real"_s, {}}));
        QVERIFY(file(number).due > today());
        QVERIFY(file(number).outcome.isEmpty());
    }

    void keepsADraftOutOfTheJournal()
    {
        const auto before = store::journalHead(m_office->connection());
        QVERIFY(casework::SaveDraft(desk()).run({u"R-2026-00001/note"_s, u"half a sentence"_s}));
        QCOMPARE(casework::SaveDraft(desk()).run({QString(), u"x"_s}).error().code, ErrorCode::InputInvalid);
        QCOMPARE(casework::SaveDraft(desk()).run({u"p"_s, QString(casework::SaveDraft::largestBytes + 1, u'x')}).error().code, ErrorCode::ValueTooLong);
        QCOMPARE(store::journalHead(m_office->connection())->size, before->size);
    }

private:
    casework::Desk &desk() { return m_office->desk(); }
    QDate today() { return desk().clock.now().date(); }
    QString registered(int days, const QString &right = u"access"_s)
    {
        casework::RegisterCaseRequest request;
        request.kind = u"request"_s;
        request.received = today().addDays(days);
        request.items = {{u"lines"_s, {{u"right"_s, right}}}};
        const auto done = casework::RegisterCase(desk()).run(request);
        return done ? done->number : QString();
    }
    domain::CaseFile file(const QString &number) { return *queries::caseFile(m_office->connection(), desk().user().clearance, number); }
    domain::ClockRecord main(const QString &number)
    {
        for (const domain::ClockRecord &clock : file(number).clocks)
            if (clock.isMain)
                return clock;
        return {};
    }
    std::optional<QDate> informationDue(const QString &number)
    {
        const auto deadline = domain::Deadline::fromJson(main(number).trace);
        return deadline ? std::optional(deadline->informationDue) : std::nullopt;
    }
    void verifyAll()
    {
        const auto report = queries::verifyJournal(m_office->connection(), desk().rules, {});
        QVERIFY(report);
        QVERIFY(report->isVerified());
    }

    std::unique_ptr<TestOffice> m_office;
};

QTEST_GUILESS_MAIN(ClockActsTest)
#include "tst_clockacts.moc"
