// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rulebook/packs.h"

using namespace packs;
using casebook::domain::DeadlineRule;

namespace {

const QByteArray small = R"({"id": "t-law", "version": "1", "label": {"en": "Test law"}, "source": "act", "valid_from": "2020-01-01",
    "counting": {"roll": {"source": "roll"}},
    "rules": [{"kinds": ["access"], "label": {"en": "a"}, "text": {"en": "t"}, "source": "s", "period": "months:1",
               "extension": {"total": "months:3", "source": "e", "text": {"en": "x"}},
               "pauses": [{"reason": "identity", "label": {"en": "i"}, "source": "p"}]}],
    "examples": [{"kind": "access", "calendar": "DE-BE", "zone": "Europe/Berlin", "received": "2024-03-05", "due": "2024-04-05"}]})";

}

class RegimeReaderTest final : public QObject {
    Q_OBJECT
private slots:
    void readsTheShippedLaws()
    {
        for (const QString &file : files(u"resources/rulebook/regimes"_s)) {
            const auto regime = readRegime(file, bytes(u"resources/rulebook/regimes/"_s + file), calendars());
            QVERIFY2(regime.has_value(), qPrintable(packs::refusal(regime)));
            QCOMPARE(regime->id + u".json"_s, file);
            QVERIFY(regime->label.has(u"de"_s));
            for (const DeadlineRule &rule : regime->kinds) {
                QVERIFY2(rule.label.has(u"de"_s) && rule.text.has(u"de"_s), qPrintable(rule.id()));
                QVERIFY2(!rule.extension || rule.extension->text.has(u"de"_s), qPrintable(rule.id()));
                for (const auto &pause : rule.pauses)
                    QVERIFY2(pause.label.has(u"de"_s), qPrintable(rule.id()));
            }
        }
    }

    // The names that everything shares.
    void eachLawHasItsKinds_data()
    {
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QString>("kinds");
        QTest::addColumn<QString>("none");
        const auto row = [](const char *regime, const QString &kinds, const QString &none) {
            QTest::newRow(regime) << QString::fromLatin1(regime) << kinds << none;
        };
        row("gdpr", u"access rectification erasure restriction portability objection refusal breach-authority marketing-opt-out consent-withdrawal account-closure"_s,
            u"know opt-out appeal days:30"_s);
        row("uk-gdpr", u"access rectification erasure restriction portability objection breach-authority marketing-opt-out consent-withdrawal account-closure"_s,
            u"refusal complaint-ack"_s);
        row("uk-dpa", u"complaint-ack"_s, u"access"_s);
        row("ch-fadp", u"access portability"_s, u"erasure rectification"_s);
        row("ccpa", u"confirm-receipt know delete correct opt-out limit-sensitive"_s, u"appeal restriction"_s);
        for (const char *state : {"va", "co", "ct", "tx", "or", "mt", "ne", "de", "nh", "nj", "tn", "mn", "md", "in", "ky", "ri", "fl"})
            row(qPrintable(u"us-"_s + QLatin1StringView(state)), u"access delete correct portability opt-out appeal"_s, u"limit-sensitive confirm-receipt"_s);
        row("us-ia", u"access delete portability opt-out appeal"_s, u"correct"_s);
        row("us-ut", u"access delete portability opt-out"_s, u"correct appeal"_s);
        row("can-spam", u"opt-out"_s, u"access"_s);
        row("e-evidence", u"epoc epoc-emergency epoc-pr"_s, u"preservation order"_s);
        row("us-sca", u"preservation"_s, u"epoc-pr"_s);
        row("uk-copo", u"order"_s, u"epoc"_s);
        row("eu-1182", u"days:1 weeks:1 months:1 years:1 working-days:1 hours:1"_s, u"access days:0"_s);
    }
    void eachLawHasItsKinds()
    {
        QFETCH(QString, regime);
        QFETCH(QString, kinds);
        QFETCH(QString, none);
        QVERIFY(regimes().contains(regime));
        const auto law = regimes().value(regime);
        for (const QString &kind : kinds.split(u' '))
            QVERIFY2(law.has(kind), qPrintable(kind));
        for (const QString &kind : none.split(u' ')) {
            const auto rule = law.rule(kind);
            QVERIFY2(!rule && rule.error().code == ErrorCode::KindNotInRegime, qPrintable(kind));
            QCOMPARE(rule.error().arguments.at(2), law.source);
        }
    }

    void aLawAnswersTheLinesOfARequestByItsOwnNames()
    {
        const auto california = regimes().value(u"ccpa"_s);
        QCOMPARE(california.rule(u"erasure"_s)->id(), u"ccpa/delete"_s);
        QCOMPARE(california.rule(u"access"_s)->id(), u"ccpa/know"_s);
        QCOMPARE(california.rule(u"sale-opt-out"_s)->id(), u"ccpa/opt-out"_s);
        QCOMPARE(regimes().value(u"us-va"_s).rule(u"rectification"_s)->id(), u"us-va/correct"_s);
        QVERIFY(!regimes().value(u"us-ia"_s).has(u"rectification"_s));
        QCOMPARE(regimes().value(u"can-spam"_s).rule(u"marketing-opt-out"_s)->id(), u"can-spam/opt-out"_s);
    }

    void theGdprHasItsKinds_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("form");  // -1: not in the law
        QTest::addColumn<bool>("isExtensible");
        QTest::addColumn<QStringList>("pauses");
        using Form = DeadlineRule::Form;
        const auto row = [](const char *kind, int form, bool isExtensible = false, const QStringList &pauses = {}) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << form << isExtensible << pauses;
        };
        row("access", int(Form::Period), true, {u"identity"_s, u"scope"_s});
        for (const char *kind : {"rectification", "erasure", "restriction", "portability", "objection"})
            row(kind, int(Form::Period), true, {u"identity"_s});
        for (const char *kind : {"information", "automated-decision"})
            row(kind, int(Form::Period), true);
        row("refusal", int(Form::Period));
        row("breach-authority", int(Form::Period));
        row("marketing-opt-out", int(Form::AtOnce));
        row("consent-withdrawal", int(Form::AtOnce));
        row("account-closure", int(Form::NoClock));
        for (const char *kind : {"sale-opt-out", "limit-sensitive", "know", "days:3", ""})
            row(kind, -1);
    }
    void theGdprHasItsKinds()
    {
        QFETCH(QString, kind);
        QFETCH(int, form);
        QFETCH(bool, isExtensible);
        QFETCH(QStringList, pauses);
        const auto rule = regimes().value(u"gdpr"_s).rule(kind);
        QCOMPARE(rule.has_value(), form >= 0);
        if (!rule) {
            QCOMPARE(rule.error().code, ErrorCode::KindNotInRegime);
            QVERIFY(rule.error().arguments.at(2).contains(u"2016/679"_s));
            return;
        }
        QCOMPARE(int(rule->form), form);
        QCOMPARE(rule->extension.has_value(), isExtensible);
        QStringList reasons;
        for (const auto &pause : rule->pauses)
            reasons.append(pause.reason);
        QCOMPARE(reasons, pauses);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &refusal) {
            QTest::newRow(name) << from << to << u"t.json|"_s + refusal;
        };
        row("unknown key", R"("version": "1")", R"("version": "1", "colour": "red")", u"/colour|unknown key"_s);
        row("unknown key of a rule", R"("source": "s")", R"("source": "s", "sauce": "s")", u"/rules/0/sauce|unknown key"_s);
        row("missing id", R"("id": "t-law", )", "", u"/id|missing"_s);
        row("rule without a source", R"("source": "s", )", "", u"/rules/0/source|missing"_s);
        row("extension without a source", R"("source": "e", )", "", u"/rules/0/extension/source|missing"_s);
        row("pause without a source", R"(, "source": "p")", "", u"/rules/0/pauses/0/source|missing"_s);
        row("roll without a source", R"({"source": "roll"})", "{}", u"/counting/roll/source|missing"_s);
        row("not a period", "\"months:1\"", "\"one month\"", u"/rules/0/period|not a period (\"months:1\")"_s);
        row("a period of nothing", "\"months:1\"", "\"months:0\"", u"/rules/0/period|not a period (\"months:1\")"_s);
        row("two forms", R"("period": "months:1")", R"("period": "months:1", "no_clock": true)",
            u"/rules/0|exactly one of period, at_once, no_clock is needed"_s);
        row("no form", R"("period": "months:1",)", "", u"/rules/0|exactly one of period, at_once, no_clock is needed"_s);
        row("an extension of hours", R"("period": "months:1")", R"("period": "hours:72")", u"/rules/0|only a period of days or more is extended or stands"_s);
        row("an extension that shortens", "months:3", "months:1", u"/rules/0/extension/total|not longer than the period, or in another unit"_s);
        row("an extension in another unit", "months:3", "days:90", u"/rules/0/extension/total|not longer than the period, or in another unit"_s);
        row("no kinds", R"(["access"])", "[]", u"/rules/0/kinds|missing"_s);
        row("two rules for a kind", R"(["access"])", R"(["access", "access"])", u"/rules/0/kinds|access has two rules"_s);
        row("a kind without an example", R"(["access"])", R"(["access", "erasure"])", u"/examples|none for erasure"_s);
        row("an example that fails", R"("due": "2024-04-05")", R"("due": "2024-04-04")",
            u"/examples/0|due: expected 2024-04-04, counted 2024-04-05"_s);
        row("an example of another kind", R"("kind": "access")", R"("kind": "sale")",
            u"/examples/0|cannot be counted: sale, t-law, act"_s);
        row("an example of another calendar", "DE-BE", "DE-XX", u"/examples/0|no calendar DE-XX"_s);
        row("an example on no day", "2024-03-05", "2024-03-55", u"/examples/0|received is not a day or a moment"_s);
        row("an example without a zone", "Europe/Berlin", "Europe/Nowhere", u"/examples/0|cannot be counted: zone, not a time zone"_s);
        row("an example without a result", R"(, "due": "2024-04-05")", "", u"/examples/0|needs a result, or no_clock"_s);
        row("a first day without a source", R"("counting": {)", R"("counting": {"first_day": {}, )", u"/counting/first_day/source|missing"_s);
        row("a month that begins with its first day", R"("counting": {)", R"("counting": {"first_day": {"source": "f"}, )",
            u"/rules/0|only days, weeks and working days begin with a day that counts"_s);
        row("another way of counting in a rule", R"("period": "months:1")", R"("period": "months:1", "counting": {"roll": {}})",
            u"/rules/0/counting/roll/source|missing"_s);
        row("a start that is no start", R"("source": "p")", R"("source": "p", "starts": "soon")", u"/rules/0/pauses/0/starts|neither on-answer nor days"_s);
        row("a start after months", R"("source": "p")", R"("source": "p", "starts": "months:1")", u"/rules/0/pauses/0/starts|neither on-answer nor days"_s);
        row("a start and a day that counts", R"("source": "p")", R"("source": "p", "starts": "on-answer", "counts_answer_day": true)",
            u"/rules/0/pauses/0/counts_answer_day|nothing stands before the start"_s);
        row("a line of no kind", R"("rules": [)", R"("lines": {"erasure": "delete"}, "rules": [)", u"/lines/erasure|no kind delete"_s);
        row("a line that is a kind", R"("rules": [)", R"("lines": {"access": "access"}, "rules": [)", u"/lines/access|is a kind itself"_s);
        row("a calendar that is none", R"("version": "1")", R"("version": "1", "calendar": "DE-XX")", u"/calendar|no calendar DE-XX"_s);
        row("a rule that is younger than no day", R"("period": "months:1")", R"("period": "months:1", "valid_from": "soon")", u"/rules/0/valid_from|not a day (YYYY-MM-DD)"_s);
        row("an unknown unit", R"("rules")", R"("counted": [{"unit": "moons", "most": 1, "source": "s"}], "rules")", u"/counted/0/unit|not a unit"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, refusal);
        QCOMPARE(packs::refusal(readRegime(u"t.json"_s, changed(small, from, to), calendars())), refusal);
    }

    void refusesAPlainMonthThatBeginsWithItsFirstDay()
    {
        const QByteArray counting = changed(small, R"("counting": {)", R"("counting": {"first_day": {"source": "f"}, )");
        const QByteArray inDays = changed(changed(counting, "months:1", "days:30"), "months:3", "days:90");
        const QByteArray plain = changed(inDays, R"("rules")", R"("counted": [{"unit": "months", "most": 9, "source": "s"}], "rules")");
        QCOMPARE(packs::refusal(readRegime(u"t.json"_s, plain, calendars())), u"t.json|/counted/0/unit|only days, weeks and working days begin with a day that counts"_s);
    }

    void acceptsWhatTheOthersAreMadeFrom()
    {
        QVERIFY(readRegime(u"t.json"_s, small, calendars()).has_value());
    }
};

QTEST_APPLESS_MAIN(RegimeReaderTest)
#include "tst_regimereader.moc"
