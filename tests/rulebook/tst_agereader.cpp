// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/agereader.h"
#include "tests/rulebook/packs.h"

#include <QDir>

using namespace packs;
using casebook::domain::AgeRule;
using casebook::domain::AgeTable;

namespace {

const QByteArray small = R"({"id": "t-ages", "version": "1", "label": {"en": "Test ages"}, "source": "acts", "valid_from": "2018-05-25",
    "rules": [{"countries": ["DK"], "age": 13, "until": "2023-12-31", "source": "old"},
              {"countries": ["DK"], "age": 15, "from": "2024-01-01", "source": "new", "note": {"en": "n"}, "flag": true},
              {"country": "US", "region": "CA", "age": 16, "source": "act"}],
    "unknown": {"age": 16, "source": "rule"},
    "others": {"source": "rule", "note": {"en": "look it up"}},
    "examples": [{"country": "DK", "born": "2009-06-01", "on": "2023-12-31", "threshold": 13, "under": "no", "reaches_on": "2022-06-01"},
                 {"country": "DK", "age": 14, "on": "2024-01-01", "threshold": 15, "under": "yes"},
                 {"country": "US", "region": "CA", "born": "2012-06-01", "on": "2026-01-01", "threshold": 16, "under": "yes"},
                 {"born": "2012-06-01", "on": "2026-01-01", "threshold": 16, "under": "yes"},
                 {"country": "JP", "born": "2012-06-01", "on": "2026-01-01", "under": "manual"}]})";

AgeTable read(const QByteArray &pack)
{
    return *readAges(u"t.json"_s, pack);
}

}

class AgeReaderTest final : public QObject {
    Q_OBJECT
private slots:
    void readsTheShippedPacks()
    {
        AgeTable all;
        const QDir folder(QStringLiteral(CASEBOOK_SOURCE_DIR "/resources/rulebook/ages"));
        for (const QString &file : folder.entryList({u"*.json"_s})) {
            const auto table = readAges(file, bytes(u"resources/rulebook/ages/"_s + file));
            QVERIFY2(table.has_value(), qPrintable(packs::refusal(table)));
            QCOMPARE(merge(all, *table), QString());
        }
        for (const AgeRule &rule : std::as_const(all.rules)) {
            QVERIFY(!rule.source.isEmpty());
            QVERIFY2(rule.note.isEmpty() || rule.note.has(u"de"_s), qPrintable(rule.source));
        }
        QVERIFY(!all.unknown.source.isEmpty() && !all.others.source.isEmpty());
        QCOMPARE(all.countries().size(), 37);
    }

    void readsWhatThePackSays()
    {
        const AgeTable table = read(small);
        QCOMPARE(table.rules.size(), 3);
        QCOMPARE(table.rules.at(0).pack, u"t-ages"_s);
        QCOMPARE(table.rules.at(0).validFrom, QDate(2018, 5, 25));
        QCOMPARE(table.rules.at(0).validUntil, QDate(2023, 12, 31));
        QVERIFY(table.rules.at(1).isFlagged && !table.rules.at(0).isFlagged);
        QCOMPARE(table.rules.at(2).region, u"CA"_s);
        QCOMPARE(table.unknown.age, 16);
        QVERIFY(table.others.isManual);
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
        row("unknown key of a rule", R"("source": "old")", R"("source": "old", "sauce": "s")", u"/rules/0/sauce|unknown key"_s);
        row("missing id", R"("id": "t-ages", )", "", u"/id|missing"_s);
        row("rule without a source", R"(, "source": "old")", "", u"/rules/0/source|missing"_s);
        row("rule without a country", R"("countries": ["DK"], "age": 13)", R"("age": 13)", u"/rules/0/countries|missing"_s);
        row("no country", R"(["DK"], "age": 13)", R"(["Danmark"], "age": 13)", u"/rules/0|not a country: Danmark"_s);
        row("small letters", R"(["DK"], "age": 13)", R"(["dk"], "age": 13)", u"/rules/0|not a country: dk"_s);
        row("neither an age nor a person", R"("age": 13, )", "", u"/rules/0|needs an age, or manual"_s);
        row("an age of nothing", R"("age": 13)", R"("age": 0)", u"/rules/0/age|not between 1 and 30"_s);
        row("an end before the beginning", "2023-12-31\", \"source\"", "2017-12-31\", \"source\"", u"/rules/0/until|before it begins"_s);
        row("a flag without a note", R"(, "note": {"en": "n"})", "", u"/rules/1/flag|needs a note"_s);
        row("two rules on one day", R"("from": "2024-01-01")", R"("from": "2023-12-31")", u"/rules/1|DK has two rules"_s);
        row("two rules without an end", R"("until": "2023-12-31", )", "", u"/rules/1|DK has two rules"_s);
        row("unknown without a source", R"({"age": 16, "source": "rule"})", R"({"age": 16})", u"/unknown/source|missing"_s);
        row("others with an age", R"("others": {)", R"("others": {"age": 16, )", u"/others/age|unknown key"_s);
        row("a rule without an example", R"({"country": "DK", "age": 14, "on": "2024-01-01", "threshold": 15, "under": "yes"},)", "", u"/examples|none for DK"_s);
        row("a region without an example", R"("country": "US", "region": "CA", "born")", R"("country": "US", "born")", u"/examples/2|under: expected yes, counted manual"_s);
        row("another answer", R"("threshold": 13, "under": "no")", R"("threshold": 13, "under": "yes")", u"/examples/0|under: expected yes, counted no"_s);
        row("another age", R"("threshold": 15)", R"("threshold": 14)", u"/examples/1|threshold: expected 14, counted 15"_s);
        row("another day", "2022-06-01", "2022-06-02", u"/examples/0|reaches_on: expected 2022-06-02, counted 2022-06-01"_s);
        row("an example that cannot be", "2009-06-01", "2029-06-01", u"/examples/0|cannot be counted: born, later than the day asked for"_s);
        row("an example without a day", R"("born": "2009-06-01", )", "", u"/examples/0/born|missing"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QTEST(packs::refusal(readAges(u"t.json"_s, changed(small, from, to))), "refusal");
    }

    void packsGoTogetherUnlessTheySayTheSame()
    {
        AgeTable table = read(small);
        AgeTable other = read(small);
        QCOMPARE(merge(table, other), u"DK has two rules"_s);
        for (AgeRule &rule : other.rules)
            rule.countries = {u"FO"_s};
        QCOMPARE(merge(table, other), u"another pack has unknown or others too"_s);
        other.unknown = {};
        other.others = {};
        QCOMPARE(merge(table, other), QString());
        QCOMPARE(table.rules.size(), 6);
        AgeTable bare;
        QCOMPARE(merge(bare, table), QString());
        QCOMPARE(bare.unknown.age, 16);
    }
};

QTEST_APPLESS_MAIN(AgeReaderTest)
#include "tst_agereader.moc"
