// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/embedded.h"
#include "app/rulebook/rulebook.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using base::ErrorCode;
using domain::Pause;
using rulebook::DeadlineQuestion;
using rulebook::Rulebook;

namespace {

const Rulebook &rules()
{
    static const Rulebook loaded = *Rulebook::load(rulebook::embeddedFolder());
    return loaded;
}

QDate day(const char *text)
{
    return QDate::fromString(QLatin1StringView(text), Qt::ISODate);
}

struct Case {
    QString rule;      // "gdpr/access"
    QString office;
    QString received;
    QString due;       // a day, or the safe moment
    QString latest = {};
    QString information = {};
};

// What may be asked besides.
struct More {
    bool isExtended = false;
    QList<Pause> pauses = {};
    QString calendar = {};
};

DeadlineQuestion question(const Case &c, const More &more = {})
{
    return {c.rule.section(u'/', 0, 0), c.rule.section(u'/', 1), c.office, more.calendar, c.received, more.isExtended, more.pauses};
}

}

Q_DECLARE_METATYPE(Case)
Q_DECLARE_METATYPE(More)

// The rows of the law as an office would ask them: by name, through the packs that ship, every date written out by hand.
class LawTableTest final : public QObject {
    Q_OBJECT
private slots:
    void counts_data()
    {
        QTest::addColumn<Case>("asked");
        QTest::addColumn<More>("more");
        const auto row = [](const char *name, const Case &asked, const More &more = {}) { QTest::newRow(name) << asked << more; };
        const QString berlin = u"berlin"_s;
        const QString london = u"london"_s;
        const QString sf = u"san-francisco"_s;

        row("worked example, 5 March 2024", {u"gdpr/access"_s, berlin, u"2024-03-05"_s, u"2024-04-05"_s});
        row("worked example, 31 August 2026", {u"gdpr/access"_s, berlin, u"2026-08-31"_s, u"2026-09-30"_s});
        row("worked example, UK 25 November 2024", {u"uk-gdpr/access"_s, london, u"2024-11-25"_s, u"2024-12-27"_s});
        row("worked example, UK 1 January 2024", {u"uk-gdpr/access"_s, london, u"2024-01-01"_s, u"2024-02-01"_s});
        row("worked example, 31 January of a leap year", {u"gdpr/access"_s, berlin, u"2024-01-31"_s, u"2024-02-29"_s});
        row("worked example, 31 January of a common year", {u"gdpr/access"_s, berlin, u"2025-01-31"_s, u"2025-02-28"_s});
        row("worked example, 31 January onto a weekend", {u"gdpr/access"_s, berlin, u"2026-01-31"_s, u"2026-03-02"_s});
        row("worked example, breach of 22 December 2020",
            {u"gdpr/breach-authority"_s, berlin, u"2020-12-22T12:17:00+01:00"_s, u"2020-12-25T11:17:00Z"_s, u"2020-12-25T12:00:00Z"_s});

        row("EU hours, over the change of clocks", {u"eu-1182/hours:8"_s, berlin, u"2026-03-28T23:30:00+01:00"_s, u"2026-03-29T06:30:00Z"_s, u"2026-03-29T07:00:00Z"_s});
        row("EU days onto a holiday", {u"eu-1182/days:30"_s, berlin, u"2026-04-14"_s, u"2026-05-15"_s});
        row("EU weeks onto Good Friday", {u"eu-1182/weeks:1"_s, berlin, u"2026-03-27"_s, u"2026-04-07"_s});
        row("EU months of 31 January, three", {u"eu-1182/months:3"_s, berlin, u"2026-01-31"_s, u"2026-04-30"_s});
        row("EU years from 29 February", {u"eu-1182/years:1"_s, berlin, u"2024-02-29"_s, u"2025-02-28"_s});
        row("EU working days over Easter", {u"eu-1182/working-days:5"_s, berlin, u"2026-04-02"_s, u"2026-04-13"_s});
        row("EU two days hold two working days", {u"eu-1182/days:2"_s, berlin, u"2026-11-20"_s, u"2026-11-24"_s});

        row("GDPR 12(3) extended", {u"gdpr/erasure"_s, berlin, u"2026-03-31"_s, u"2026-06-30"_s}, {true});
        row("GDPR 12(4)", {u"gdpr/refusal"_s, berlin, u"2026-03-05"_s, u"2026-04-07"_s});
        row("GDPR 21(2)", {u"gdpr/marketing-opt-out"_s, berlin, u"2026-03-05"_s, u"2026-03-05"_s, {}, u"2026-04-07"_s});
        row("GDPR 21(1)", {u"gdpr/objection"_s, berlin, u"2024-02-08"_s, u"2024-03-11"_s});
        row("GDPR 7(3)", {u"gdpr/consent-withdrawal"_s, berlin, u"2026-11-22"_s, u"2026-11-22"_s, {}, u"2026-12-22"_s});
        row("GDPR 16", {u"gdpr/rectification"_s, berlin, u"2026-02-28"_s, u"2026-03-30"_s});
        row("GDPR identity asked for", {u"gdpr/access"_s, berlin, u"2026-03-05"_s, u"2026-04-13"_s}, {false, {{day("2026-03-09"), day("2026-03-16"), u"identity"_s}}});
        row("GDPR scope asked for", {u"gdpr/access"_s, berlin, u"2026-03-05"_s, u"2026-04-13"_s}, {false, {{day("2026-03-09"), day("2026-03-16"), u"scope"_s}}});
        row("GDPR asked late", {u"gdpr/access"_s, berlin, u"2026-03-05"_s, u"2026-04-07"_s}, {false, {{day("2026-03-30"), day("2026-04-09"), u"identity"_s}}});

        row("UK GDPR 12A", {u"uk-gdpr/erasure"_s, london, u"2026-03-03"_s, u"2026-04-07"_s});
        row("UK GDPR 12A extended", {u"uk-gdpr/erasure"_s, london, u"2026-03-31"_s, u"2026-06-30"_s}, {true});
        row("UK bank holiday in August", {u"uk-gdpr/rectification"_s, london, u"2026-07-31"_s, u"2026-09-01"_s});
        row("UK night in summer", {u"uk-gdpr/access"_s, london, u"2026-06-04T23:30:00Z"_s, u"2026-07-06"_s});
        row("UK information awaited", {u"uk-gdpr/access"_s, london, u"2026-03-10"_s, u"2026-04-24"_s}, {false, {{day("2026-03-12"), day("2026-03-24"), u"identity"_s}}});
        row("UK fee awaited", {u"uk-gdpr/access"_s, london, u"2026-03-10"_s, u"2026-04-20"_s}, {false, {{day("2026-03-12"), day("2026-03-20"), u"fee"_s}}});
        row("UK clarification awaited", {u"uk-gdpr/access"_s, london, u"2026-03-10"_s, u"2026-04-20"_s}, {false, {{day("2026-03-12"), day("2026-03-19")}}});
        row("UK clarification on one day", {u"uk-gdpr/access"_s, london, u"2026-03-12"_s, u"2026-04-13"_s}, {false, {{day("2026-03-16"), day("2026-03-16"), u"scope"_s}}});
        row("UK clarification, extended", {u"uk-gdpr/access"_s, london, u"2026-03-10"_s, u"2026-06-18"_s}, {true, {{day("2026-03-12"), day("2026-03-19"), u"scope"_s}}});
        row("UK GDPR 33", {u"uk-gdpr/breach-authority"_s, london, u"2026-10-23T12:17:00+01:00"_s, u"2026-10-26T11:17:00Z"_s, u"2026-10-26T12:00:00Z"_s});
        row("UK complaint", {u"uk-dpa/complaint-ack"_s, london, u"2026-06-22"_s, u"2026-07-22"_s});
        row("UK complaint onto a bank holiday", {u"uk-dpa/complaint-ack"_s, london, u"2026-08-01"_s, u"2026-09-01"_s});

        row("Swiss access", {u"ch-fadp/access"_s, berlin, u"2026-03-02"_s, u"2026-04-01"_s});
        row("Swiss access onto a Saturday", {u"ch-fadp/access"_s, berlin, u"2026-01-08"_s, u"2026-02-09"_s});
        row("Swiss access onto the national day", {u"ch-fadp/access"_s, berlin, u"2025-07-02"_s, u"2025-08-04"_s});
        row("Swiss portability", {u"ch-fadp/portability"_s, berlin, u"2026-09-30"_s, u"2026-10-30"_s}, {false, {}, u"CH"_s});
        row("Swiss notice of costs", {u"ch-fadp/access"_s, berlin, u"2026-03-02"_s, u"2026-04-13"_s}, {false, {{day("2026-03-04"), day("2026-03-06"), u"fee"_s}}});
        row("Swiss notice of a later date", {u"ch-fadp/access"_s, berlin, u"2026-03-02"_s, u"2026-05-01"_s}, {true});

        row("CCPA 7021(a)", {u"ccpa/confirm-receipt"_s, sf, u"2026-06-26"_s, u"2026-07-13"_s});
        row("CCPA 7021(a) over Thanksgiving", {u"ccpa/confirm-receipt"_s, berlin, u"2026-11-20"_s, u"2026-12-07"_s});
        row("CCPA 7021(b) ends on a Sunday", {u"ccpa/know"_s, sf, u"2026-01-15"_s, u"2026-03-01"_s});
        row("CCPA 7021(b) ends on Christmas Day", {u"ccpa/delete"_s, sf, u"2026-11-10"_s, u"2026-12-25"_s});
        row("CCPA 7021(b) extended", {u"ccpa/correct"_s, sf, u"2026-01-15"_s, u"2026-04-15"_s}, {true});
        row("CCPA 7026(f)", {u"ccpa/opt-out"_s, sf, u"2026-11-05"_s, u"2026-11-30"_s});
        row("CCPA 7027(g)", {u"ccpa/limit-sensitive"_s, sf, u"2025-12-12"_s, u"2026-01-06"_s});

        row("Virginia", {u"us-va/access"_s, sf, u"2026-05-20"_s, u"2026-07-04"_s});
        row("Virginia extended", {u"us-va/delete"_s, sf, u"2026-05-20"_s, u"2026-08-18"_s}, {true});
        row("Virginia appeal", {u"us-va/appeal"_s, sf, u"2026-05-01"_s, u"2026-06-30"_s});
        row("Colorado", {u"us-co/correct"_s, sf, u"2026-05-20"_s, u"2026-07-04"_s});
        row("Colorado appeal", {u"us-co/appeal"_s, sf, u"2026-05-01"_s, u"2026-06-15"_s});
        row("Colorado appeal extended", {u"us-co/appeal"_s, sf, u"2026-05-01"_s, u"2026-08-14"_s}, {true});
        row("Connecticut", {u"us-ct/portability"_s, sf, u"2026-05-20"_s, u"2026-07-04"_s});
        row("Connecticut appeal", {u"us-ct/appeal"_s, sf, u"2026-05-01"_s, u"2026-06-30"_s});
        row("Utah", {u"us-ut/opt-out"_s, sf, u"2026-05-20"_s, u"2026-07-04"_s});
        row("Utah extended", {u"us-ut/opt-out"_s, sf, u"2026-05-20"_s, u"2026-08-18"_s}, {true});
        row("Texas", {u"us-tx/access"_s, sf, u"2026-05-20"_s, u"2026-07-04"_s});
        row("Texas appeal", {u"us-tx/appeal"_s, sf, u"2026-05-01"_s, u"2026-06-30"_s});
        row("Iowa", {u"us-ia/access"_s, sf, u"2026-05-20"_s, u"2026-08-18"_s});
        row("Iowa extended", {u"us-ia/access"_s, sf, u"2026-05-20"_s, u"2026-10-02"_s}, {true});
        row("Iowa appeal", {u"us-ia/appeal"_s, sf, u"2026-05-01"_s, u"2026-06-30"_s});
        for (const char *state : {"or", "mt", "ne", "de", "nh", "nj", "tn", "mn", "md", "in", "ky", "ri"}) {
            const QString regime = u"us-"_s + QLatin1StringView(state);
            row(qPrintable(regime), {regime + u"/delete"_s, sf, u"2026-05-20"_s, u"2026-07-04"_s});
            row(qPrintable(regime + u" extended"_s), {regime + u"/delete"_s, sf, u"2026-05-20"_s, u"2026-08-18"_s}, {true});
            const bool isShort = regime == "us-or"_L1 || regime == "us-nj"_L1 || regime == "us-mn"_L1;
            row(qPrintable(regime + u" appeal"_s), {regime + u"/appeal"_s, sf, u"2026-05-01"_s, isShort ? u"2026-06-15"_s : u"2026-06-30"_s});
        }
        row("Florida", {u"us-fl/delete"_s, sf, u"2026-05-20"_s, u"2026-07-04"_s});
        row("Florida extended", {u"us-fl/delete"_s, sf, u"2026-05-20"_s, u"2026-07-19"_s}, {true});
        row("Florida appeal", {u"us-fl/appeal"_s, sf, u"2026-05-01"_s, u"2026-06-30"_s});
        row("Minnesota appeal extended", {u"us-mn/appeal"_s, sf, u"2026-05-01"_s, u"2026-08-14"_s}, {true});
        row("Rhode Island, consent revoked", {u"us-ri/consent-withdrawal"_s, sf, u"2026-01-31"_s, u"2026-02-15"_s});
        row("a night in San Francisco", {u"us-va/access"_s, sf, u"2026-09-10T03:00:00Z"_s, u"2026-10-24"_s});
        row("CAN-SPAM", {u"can-spam/opt-out"_s, sf, u"2026-06-26"_s, u"2026-07-13"_s});

        row("European Production Order", {u"e-evidence/epoc"_s, berlin, u"2026-09-14"_s, u"2026-09-24"_s});
        row("European Production Order over Christmas", {u"e-evidence/epoc"_s, berlin, u"2026-12-15"_s, u"2026-12-28"_s});
        row("European Production Order, emergency",
            {u"e-evidence/epoc-emergency"_s, berlin, u"2026-10-24T22:30:00+02:00"_s, u"2026-10-25T04:30:00Z"_s, u"2026-10-25T05:00:00Z"_s});
        row("European Preservation Order", {u"e-evidence/epoc-pr"_s, berlin, u"2026-09-01"_s, u"2026-10-31"_s});
        row("European Preservation Order prolonged", {u"e-evidence/epoc-pr"_s, berlin, u"2026-09-26"_s, u"2026-12-25"_s}, {true});
        row("preservation 2703(f)", {u"us-sca/preservation"_s, sf, u"2026-04-05"_s, u"2026-07-04"_s});
        row("preservation 2703(f) renewed", {u"us-sca/preservation"_s, sf, u"2026-03-02"_s, u"2026-08-29"_s}, {true});
        row("COPO Act order, service is day 1", {u"uk-copo/order"_s, london, u"2026-03-02"_s, u"2026-03-08"_s});
        row("COPO Act order over the end of February", {u"uk-copo/order"_s, london, u"2024-02-26"_s, u"2024-03-03"_s});
    }
    void counts()
    {
        QFETCH(Case, asked);
        QFETCH(More, more);
        const auto deadline = rules().computeDeadline(question(asked, more));
        QVERIFY2(deadline.has_value(), deadline ? "" : qPrintable(deadline.error().arguments.join(u'|')));
        const QJsonObject json = deadline->toJson();
        QCOMPARE(json.value("due"_L1).toString(), asked.due);
        QCOMPARE(json.value("latest"_L1).toString(), asked.latest);
        QCOMPARE(json.value("information_due"_L1).toString(), asked.information);
        QVERIFY(!deadline->source.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<Case>("asked");
        QTest::addColumn<More>("more");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const QString &rule, ErrorCode code, const More &more = {}) {
            QTest::newRow(name) << Case{rule, u"san-francisco"_s, u"2026-05-20"_s, {}} << more << code;
        };
        const QList<Pause> asked{{day("2026-05-22"), day("2026-05-29"), u"identity"_s}};
        const More extended{true};
        row("Utah knows no appeal", u"us-ut/appeal"_s, ErrorCode::KindNotInRegime);
        row("Iowa knows no correction", u"us-ia/correct"_s, ErrorCode::KindNotInRegime);
        row("the FADP sets no time for erasure", u"ch-fadp/erasure"_s, ErrorCode::KindNotInRegime);
        row("the UK has no notice of refusal of its own", u"uk-gdpr/refusal"_s, ErrorCode::KindNotInRegime);
        row("California calls it delete", u"ccpa/erasure"_s, ErrorCode::KindNotInRegime);
        row("verification stops no clock in California", u"ccpa/know"_s, ErrorCode::PauseNotAllowed, {false, asked});
        row("nor in Virginia", u"us-va/access"_s, ErrorCode::PauseNotAllowed, {false, asked});
        row("nor one of business days", u"ccpa/opt-out"_s, ErrorCode::PauseNotAllowed, {false, asked});
        row("a fee stops no clock in the Union", u"gdpr/access"_s, ErrorCode::PauseNotAllowed, {false, {{day("2026-05-22"), day("2026-05-29"), u"fee"_s}}});
        row("no extension of a confirmation", u"ccpa/confirm-receipt"_s, ErrorCode::ExtensionNotAllowed, extended);
        row("no extension of an opt-out", u"ccpa/opt-out"_s, ErrorCode::ExtensionNotAllowed, extended);
        row("no extension of CAN-SPAM", u"can-spam/opt-out"_s, ErrorCode::ExtensionNotAllowed, extended);
        row("no extension of an acknowledgement", u"uk-dpa/complaint-ack"_s, ErrorCode::ExtensionNotAllowed, extended);
        row("no extension of a refusal", u"gdpr/refusal"_s, ErrorCode::ExtensionNotAllowed, extended);
        row("no extension of a production order", u"e-evidence/epoc"_s, ErrorCode::ExtensionNotAllowed, extended);
        row("no extension of a COPO order", u"uk-copo/order"_s, ErrorCode::ExtensionNotAllowed, extended);
        row("no extension of the stop of marketing", u"gdpr/marketing-opt-out"_s, ErrorCode::ExtensionNotAllowed, extended);
        row("no extension of an appeal in Virginia", u"us-va/appeal"_s, ErrorCode::ExtensionNotAllowed, extended);
    }
    void refuses()
    {
        QFETCH(Case, asked);
        QFETCH(More, more);
        QFETCH(ErrorCode, code);
        const auto deadline = rules().computeDeadline(question(asked, more));
        QVERIFY(!deadline);
        QCOMPARE(int(deadline.error().code), int(code));
        if (code == ErrorCode::KindNotInRegime)
            QVERIFY(!deadline.error().arguments.value(2).isEmpty());
    }

    void warnsBeforeTheLawWasInForce_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("lastDayBefore");
        const auto row = [](const char *rule, const char *before) { QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(before); };
        row("uk-gdpr/access", "2026-02-04");
        row("uk-dpa/complaint-ack", "2026-06-18");
        row("e-evidence/epoc", "2026-08-17");
        row("us-in/access", "2025-12-31");
        row("us-va/access", "2022-12-31");
        row("ccpa/correct", "2022-12-31");
        row("ccpa/know", "2019-12-31");
        row("ch-fadp/access", "2023-08-31");
    }
    void warnsBeforeTheLawWasInForce()
    {
        QFETCH(QString, rule);
        QFETCH(QString, lastDayBefore);
        const QStringList warning{u"warning-regime-dates"_s};
        const QString first = QDate::fromString(lastDayBefore, Qt::ISODate).addDays(1).toString(Qt::ISODate);
        QCOMPARE(rules().computeDeadline(question({rule, u"berlin"_s, lastDayBefore, {}}))->warnings().contains(warning.first()), true);
        QCOMPARE(rules().computeDeadline(question({rule, u"berlin"_s, first, {}}))->warnings().contains(warning.first()), false);
    }

    // Notice of an extension belongs into the first period; days of a clarification do not count against it in the UK.
    void noticeOfAnExtensionBelongsIntoTheFirstPeriod_data()
    {
        QTest::addColumn<Case>("asked");
        QTest::addColumn<More>("more");
        QTest::addColumn<QDate>("lastDay");
        const auto row = [](const char *name, const Case &asked, const QDate &last, const More &more = {}) { QTest::newRow(name) << asked << more << last; };
        row("GDPR", {u"gdpr/access"_s, u"berlin"_s, u"2026-03-05"_s, {}}, day("2026-04-07"));
        row("UK with a clarification", {u"uk-gdpr/access"_s, u"london"_s, u"2026-03-10"_s, {}}, day("2026-04-20"), {false, {{day("2026-03-12"), day("2026-03-19")}}});
        row("CCPA", {u"ccpa/know"_s, u"san-francisco"_s, u"2026-01-15"_s, {}}, day("2026-03-01"));
        row("Colorado appeal", {u"us-co/appeal"_s, u"san-francisco"_s, u"2026-05-01"_s, {}}, day("2026-06-15"));
        row("preservation", {u"us-sca/preservation"_s, u"san-francisco"_s, u"2026-04-05"_s, {}}, day("2026-07-04"));
    }
    void noticeOfAnExtensionBelongsIntoTheFirstPeriod()
    {
        QFETCH(Case, asked);
        QFETCH(More, more);
        QFETCH(QDate, lastDay);
        const auto first = rules().computeDeadline(question(asked, more));
        const auto rule = (*rules().regime(asked.rule.section(u'/', 0, 0)))->rule(asked.rule.section(u'/', 1));
        QVERIFY(domain::canExtend(*rule, *first, false, lastDay));
        const auto late = domain::checkExtension(*rule, *first, false, lastDay.addDays(1));
        QCOMPARE(late.error().arguments.first(), u"late"_s);
        QVERIFY(!domain::canExtend(*rule, *first, true, lastDay));
    }
};

QTEST_APPLESS_MAIN(LawTableTest)
#include "tst_lawtable.moc"
