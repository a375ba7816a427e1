// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/statements/recordnotice.h"

#include "tests/casework/statements.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::RecordNotice;
using casework::RecordNoticeRequest;

// That people were told of a change of what they had been promised.
class RecordNoticeTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_effective = m_cases->today().addDays(-30);
        casework::ImportStatementRequest material = aStatement(m_effective);
        material.isMaterial = true;
        m_version = imported(*m_cases, material);
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void isKeptWithItsVersion()
    {
        CaseDesk &cases = *m_cases;
        QVERIFY(versions(cases).constFirst().lacksNotice());
        RecordNoticeRequest request = aNotice();
        request.asksConsent = true;
        request.note = u"Sent to all accounts. password: hunter2Z!x"_s;
        const auto done = RecordNotice(cases.desk()).run(request);
        VERIFY_DONE(done);
        QCOMPARE(done->version, m_version);
        QCOMPARE(done->findings.size(), 1);
        QCOMPARE(cases.lastAction(), u"record-notice"_s);
        const domain::StatementVersion version = versions(cases).constFirst();
        QVERIFY(!version.lacksNotice());
        QCOMPARE(version.notices.size(), 1);
        const domain::StatementNotice &notice = version.notices.constFirst();
        QCOMPARE(notice.told, request.told);
        QCOMPARE(notice.means, request.means);
        QVERIFY(notice.asksConsent);
        QCOMPARE(notice.holdsFrom, m_effective);  // told before, so from its day
        QVERIFY(notice.note.startsWith(u"Sent to all accounts."_s) && !notice.note.contains(u"hunter2"_s));
        QCOMPARE(notice.recordedBy, cases.desk().user().login);
    }

    void whoWasToldLaterIsBoundLater()
    {
        RecordNoticeRequest request = aNotice();
        request.told = m_effective.addDays(10);
        VERIFY_DONE(RecordNotice(m_cases->desk()).run(request));
        QCOMPARE(versions(*m_cases).constFirst().notices.constFirst().holdsFrom, request.told);
    }

    void severalAreKeptInTheirOrder()
    {
        RecordNoticeRequest request = aNotice();
        request.told = m_effective;
        VERIFY_DONE(RecordNotice(m_cases->desk()).run(request));
        request.told = m_effective.addDays(-1);
        request.means = {u"website"_s};
        VERIFY_DONE(RecordNotice(m_cases->desk()).run(request));
        const auto notices = versions(*m_cases).constFirst().notices;
        QCOMPARE(notices.size(), 2);
        QCOMPARE(notices.constFirst().means, QStringList{u"website"_s});
    }

    void saysWhatIsWrong()
    {
        CaseDesk &cases = *m_cases;
        const auto refused = [&](const RecordNoticeRequest &request) {
            const auto done = RecordNotice(cases.desk()).run(request);
            return done ? u"done"_s : done.error().arguments.join(u'|');
        };
        RecordNoticeRequest request = aNotice();
        request.version = u"1999-01-01"_s;
        REFUSES(cases, RecordNotice(cases.desk()).run(request), ErrorCode::NotFound);
        request = aNotice();
        request.means = {u"pigeon"_s};
        QCOMPARE(refused(request), u"means|not known; known are: %1|mail portal website"_s);
        request.means.clear();
        QCOMPARE(refused(request), u"means|missing; known are: %1|mail portal website"_s);
        request = aNotice();
        request.told = QDate();
        QCOMPARE(refused(request), u"told|missing"_s);
        request.told = cases.today().addDays(1);
        REFUSES(cases, RecordNotice(cases.desk()).run(request), ErrorCode::DateOutsideRules);
        request = aNotice();
        request.holdsFrom = request.told.addDays(-1);
        QCOMPARE(refused(request), u"holds-from|before the customers were told"_s);
        request.holdsFrom = m_effective.addDays(-1);
        QCOMPARE(refused(request), u"holds-from|before the version is in force"_s);
        request = aNotice();
        VERIFY_DONE(RecordNotice(cases.desk()).run(request));
        REFUSES(cases, RecordNotice(cases.desk()).run(request), ErrorCode::InputInvalid);
        request.version = imported(cases, aStatement(m_effective.addDays(-100), laterCranesStatement()));
        QCOMPARE(refused(request), u"version|it is no material change"_s);
        cases.addPerson(u"officer"_s, u"officer"_s);
        const auto acting = cases.as(u"officer"_s);
        REFUSES(cases, RecordNotice(cases.desk()).run(aNotice()), ErrorCode::NotPermitted);
    }

    void theSameOperationIsDoneOnce()
    {
        RecordNoticeRequest request = aNotice();
        request.operation = base::uuid7(m_cases->desk().random, noon);
        VERIFY_DONE(RecordNotice(m_cases->desk()).run(request));
        const auto again = RecordNotice(m_cases->desk()).run(request);
        VERIFY_DONE(again);
        QVERIFY(again->wasDoneBefore);
        QCOMPARE(versions(*m_cases).constFirst().notices.size(), 1);
    }

private:
    RecordNoticeRequest aNotice() const
    {
        RecordNoticeRequest request;
        request.version = m_version;
        request.told = m_effective.addDays(-14);
        request.means = {u"mail"_s, u"portal"_s};
        return request;
    }

    std::unique_ptr<CaseDesk> m_cases;
    QDate m_effective;
    QString m_version;
};

QTEST_GUILESS_MAIN(RecordNoticeTest)
#include "tst_recordnotice.moc"
