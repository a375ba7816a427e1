// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/identity/identityrule.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

namespace {

IdentityRule rule()
{
    return {30, {{u"request"_s, u"identity-verdict"_s, {u"passed"_s, u"failed"_s}}, {u"child"_s, u"guardian-verified"_s, {u"verified"_s}}},
            {u"officer"_s}, LocalText({{u"en"_s, u"Judge it"_s}}), u"11 CCR 7060(d)"_s};
}

AttachmentRecord attachment(const QString &purpose, const QString &added, const QString &digest = u"ab"_s)
{
    AttachmentRecord made;
    made.purpose = purpose;
    made.addedAt = QDateTime::fromString(added, Qt::ISODate);
    made.sha256 = digest;
    return made;
}

}

// When a proof of identity has done its work.
class IdentityRuleTest final : public QObject {
    Q_OBJECT
private slots:
    void knowsTheVerdictOfItsKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("passed") << u"request"_s << u"identity-verdict"_s << u"passed"_s << u"passed"_s;
        QTest::newRow("failed") << u"request"_s << u"identity-verdict"_s << u"failed"_s << u"failed"_s;
        QTest::newRow("another value") << u"request"_s << u"identity-verdict"_s << u"asked"_s << QString();
        QTest::newRow("not answered") << u"request"_s << u"title"_s << u"passed"_s << QString();
        QTest::newRow("fact of another kind") << u"child"_s << u"identity-verdict"_s << u"passed"_s << QString();
        QTest::newRow("of the other kind") << u"child"_s << u"guardian-verified"_s << u"verified"_s << u"verified"_s;
        QTest::newRow("kind without one") << u"dispute"_s << u"identity-verdict"_s << u"passed"_s << QString();
    }
    void knowsTheVerdictOfItsKind()
    {
        QFETCH(QString, kind);
        QFETCH(QString, fact);
        QFETCH(QString, value);
        CaseFile file;
        file.kind = kind;
        file.details.insert(fact, value);
        QTEST(identityVerdict(rule(), file), "verdict");
    }

    void onlyThoseWhoVerifyLookIntoProofs()
    {
        const IdentityRule own = rule();
        QVERIFY(mayReadProofs(&own, {u"intake"_s, u"officer"_s}));
        QVERIFY(!mayReadProofs(&own, {u"intake"_s, u"auditor"_s}) && !mayReadProofs(&own, {}));
        QVERIFY(mayReadProofs(nullptr, {}));
    }

    void aProofIsThereUntilItsDigestIsGone()
    {
        QVERIFY(isProofThere(attachment(identityPurpose, u"2026-03-02T10:00:00Z"_s)));
        QVERIFY(!isProofThere(attachment(identityPurpose, u"2026-03-02T10:00:00Z"_s, {})));
        QVERIFY(!isProofThere(attachment(mandatePurpose, u"2026-03-02T10:00:00Z"_s)));
        QVERIFY(!isProofThere(attachment({}, u"2026-03-02T10:00:00Z"_s)));
    }

    // The oldest proof counts, by the day of the office: 23:30 in London is tomorrow in Berlin.
    void remindsOfTheOldestProof()
    {
        CaseFile file;
        QVERIFY(!proofTask(rule(), file, QTimeZone("Europe/Berlin")));
        file.attachments = {attachment(identityPurpose, u"2026-03-09T10:00:00Z"_s), attachment({}, u"2026-01-01T10:00:00Z"_s), attachment(identityPurpose, u"2026-03-02T23:30:00Z"_s),
                            attachment(identityPurpose, u"2026-02-01T10:00:00Z"_s, {})};
        const auto task = proofTask(rule(), file, QTimeZone("Europe/Berlin"));
        QVERIFY(task);
        QCOMPARE(task->from, QDate(2026, 4, 2));
        QCOMPARE(task->title.in(u"en"_s), u"Judge it"_s);
        QCOMPARE(proofTask(rule(), file, QTimeZone("Europe/London"))->from, QDate(2026, 4, 1));
        QCOMPARE(proofWaitsUntil(rule(), QDate(2028, 1, 31)), QDate(2028, 3, 1));
    }
};

QTEST_GUILESS_MAIN(IdentityRuleTest)
#include "tst_identityrule.moc"
