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
        const Regimes known = regimes();
        QCOMPARE(known.keys(), (QStringList{u"eu-1182"_s, u"gdpr"_s}));
        for (const DeadlineRule &rule : known.value(u"gdpr"_s).kinds) {
            QVERIFY2(rule.label.has(u"de"_s) && rule.text.has(u"de"_s), qPrintable(rule.kind));
            QVERIFY(!rule.source.isEmpty());
        }
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
        row("an unknown unit", R"("rules")", R"("counted": [{"unit": "moons", "most": 1, "source": "s"}], "rules")", u"/counted/0/unit|not a unit"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, refusal);
        QCOMPARE(packs::refusal(readRegime(u"t.json"_s, changed(small, from, to), calendars())), refusal);
    }

    void acceptsWhatTheOthersAreMadeFrom()
    {
        QVERIFY(readRegime(u"t.json"_s, small, calendars()).has_value());
    }
};

QTEST_APPLESS_MAIN(RegimeReaderTest)
#include "tst_regimereader.moc"
