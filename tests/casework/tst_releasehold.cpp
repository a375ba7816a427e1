// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/holding/releasehold.h"

#include "tests/casework/holds.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::ReleaseHold;
using casework::ReviewHold;

// Who may end a hold, and what stays of it.
class ReleaseHoldTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_case = m_cases->request();
        m_hold = placed(*m_cases, anOrder(m_case));
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void somebodyElseReleasesIt()
    {
        CaseDesk &cases = *m_cases;
        REFUSES(cases, ReleaseHold(cases.desk()).run({m_hold, u"over"_s, {}}), ErrorCode::ReleaserPlacedHold);
        release(cases, m_hold);
        QCOMPARE(cases.lastAction(), u"release-hold"_s);
        const domain::CaseFile file = cases.file(m_case);
        QVERIFY(!file.isOnHold);
        const domain::Hold &hold = file.holds.constFirst();
        QCOMPARE(hold.released, cases.today());
        QCOMPARE(hold.releasedBy, u"second"_s);
        QCOMPARE(hold.releaseReason, u"The claim was withdrawn."_s);
        QVERIFY(!hold.isReviewDue(cases.today().addYears(5)));
    }

    void needsAReasonAPermissionAndAHoldInForce()
    {
        CaseDesk &cases = *m_cases;
        cases.addPerson(u"officer"_s, u"officer"_s);
        {
            const auto acting = cases.as(u"officer"_s);
            REFUSES(cases, ReleaseHold(cases.desk()).run({m_hold, u"over"_s, {}}), ErrorCode::NotPermitted);
        }
        const auto acting = cases.as(u"second"_s);
        REFUSES(cases, ReleaseHold(cases.desk()).run({m_hold, u" "_s, {}}), ErrorCode::InputInvalid);
        REFUSES(cases, ReleaseHold(cases.desk()).run({u"H-2026-00009"_s, u"over"_s, {}}), ErrorCode::NotFound);
        VERIFY_DONE(ReleaseHold(cases.desk()).run({m_hold, u"over"_s, {}}));
        REFUSES(cases, ReleaseHold(cases.desk()).run({m_hold, u"over"_s, {}}), ErrorCode::InputInvalid);
        REFUSES(cases, ReviewHold(cases.desk()).run({m_hold, {}, {}}), ErrorCode::InputInvalid);
    }

    void aReviewSetsTheNextDay()
    {
        CaseDesk &cases = *m_cases;
        const QDate next = cases.today().addDays(90);
        VERIFY_DONE(ReviewHold(cases.desk()).run({m_hold, next, {}}));
        QCOMPARE(cases.lastAction(), u"review-hold"_s);
        QCOMPARE(cases.file(m_case).holds.constFirst().review, next);
        QVERIFY(cases.file(m_case).holds.constFirst().isReviewDue(next));
        REFUSES(cases, ReviewHold(cases.desk()).run({m_hold, cases.today(), {}}), ErrorCode::InputInvalid);
        REFUSES(cases, ReviewHold(cases.desk()).run({m_hold, cases.today().addYears(2), {}}), ErrorCode::InputInvalid);
        VERIFY_DONE(ReviewHold(cases.desk()).run({m_hold, {}, {}}));
        QCOMPARE(cases.file(m_case).holds.constFirst().review, cases.today().addYears(1));
    }

private:
    std::unique_ptr<CaseDesk> m_cases;
    QString m_case;
    QString m_hold;
};

QTEST_GUILESS_MAIN(ReleaseHoldTest)
#include "tst_releasehold.moc"
