// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/statementreader.h"

#include "app/rulebook/kindreader.h"
#include "tests/rulebook/packs.h"

using namespace packs;
using casebook::domain::StatementRule;

namespace {

QByteArray invented()
{
    return bytes(u"tests/data/organisations/kranich.json"_s);
}

Result<StatementRule> read(const QByteArray &pack)
{
    auto organisation = readOrganisation(u"o.json"_s, pack, calendars(), regimes());
    if (!organisation)
        return casebook::base::fail(organisation.error());
    return organisation->statement;
}

}

// How an organisation says what its statement speaks about, and what is wrong with a pack that says it badly.
class StatementReaderTest final : public QObject {
    Q_OBJECT
private slots:
    void readsTheSubjectsOfAnInventedOrganisation()
    {
        const auto rule = read(invented());
        QVERIFY2(rule.has_value(), qPrintable(packs::refusal(rule)));
        QCOMPARE(rule->subjects.size(), 2);
        QCOMPARE(rule->subject(u"keeping"_s)->bearsOn.size(), 2);
        QCOMPARE(rule->subject(u"retention"_s), nullptr);
        QCOMPARE(rule->mean(u"blackboard"_s)->label.in(u"de"_s), u"Tafel am Steg"_s);
        QCOMPARE(rule->pages.constFirst().address, u"https://boats.example/keeping"_s);
        QCOMPARE(rule->safeguards.constFirst().ended, QDate(2020, 7, 16));
        QCOMPARE(rule->importSource, u"Invented: no version before its day"_s);
    }

    void everyShippedSubjectBearsOnSomethingThatIsThere()
    {
        QMap<QString, casebook::domain::Kind> kinds;
        for (const QString &file : files(u"resources/rulebook/kinds"_s)) {
            const auto kind = readKind(file, bytes(u"resources/rulebook/kinds/"_s + file), authorities(), agencies());
            QVERIFY(kind.has_value());
            QVERIFY2(kind->fact(kind->statementFact), qPrintable(kind->id));
            kinds.insert(kind->id, *kind);
        }
        const auto rule = read(bytes(u"resources/organisations/xapix.json"_s));
        QVERIFY2(rule.has_value(), qPrintable(packs::refusal(rule)));
        QVERIFY(rule->subjects.size() > 10);
        QCOMPARE(bearingProblem(*rule, kinds), QString());
        for (const auto &subject : rule->subjects)
            QVERIFY2(subject.label.has(u"de"_s), qPrintable(subject.id));
        StatementRule wrong = *rule;
        auto &bearing = wrong.subjects[0].bearsOn[0];
        bearing.is << u"flying"_s;
        QCOMPARE(bearingProblem(wrong, kinds), u"/statement/subjects/0/bears_on/0|right is never flying"_s);
        bearing.fact = u"words"_s;
        QCOMPARE(bearingProblem(wrong, kinds), u"/statement/subjects/0/bears_on/0|no fact words"_s);
        bearing.fact = u"data-class"_s;
        QCOMPARE(bearingProblem(wrong, kinds), u"/statement/subjects/0/bears_on/0|data-class is no choice"_s);
        bearing.list = u"boats"_s;
        QCOMPARE(bearingProblem(wrong, kinds), u"/statement/subjects/0/bears_on/0|no list boats"_s);
        bearing.kind = u"boat"_s;
        QCOMPARE(bearingProblem(wrong, kinds), QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &refusal) {
            QTest::newRow(name) << from << to << u"o.json|/statement"_s + refusal;
        };
        row("no source", R"("import_source": "Invented: no version before its day",)", "", u"/import_source|missing"_s);
        row("unknown key", R"("import_source")", R"("motto": "x", "import_source")", u"/motto|unknown key"_s);
        row("no means", R"([{"id": "blackboard", "label": {"en": "Blackboard on the pier", "de": "Tafel am Steg"}}])", "[]", u"/notice/means|missing"_s);
        row("a subject twice", R"("id": "redress")", R"("id": "keeping")", u"/subjects/1/id|stands twice"_s);
        row("nothing to look for", R"("headings": ["how long", "wie lange"], "words": ["retain*"])", R"("headings": [], "words": [])", u"/subjects/0/headings|missing"_s);
        row("a phrase without words", R"("retain*")", R"("*")", u"/subjects/0/words|no words to look for: *"_s);
        row("it bears on nothing", R"([{"kind": "child"}, {"kind": "request", "list": "lines", "fact": "right", "is": ["erasure"]}])", "[]", u"/subjects/0/bears_on|missing"_s);
        row("values without a fact", R"("fact": "right", "is": ["erasure"])", R"("is": ["erasure"])", u"/subjects/0/bears_on/1/fact|missing"_s);
        row("a fact without values", R"("fact": "right", "is": ["erasure"])", R"("fact": "right")", u"/subjects/0/bears_on/1/is|missing"_s);
        row("a value that is no identifier", R"(["erasure"])", R"(["era sure"])", u"/subjects/0/bears_on/1/is|not an identifier (a-z, 0-9, -)"_s);
        row("a page without a safe address", "https://boats.example/keeping", "http://boats.example/keeping", u"/pages/0/address|not an address that begins with https://"_s);
        row("a page of no subject", R"("subjects": ["keeping"], "source": "Invented")", R"("subjects": ["boats"], "source": "Invented")", u"/pages/0/subjects|no subject boats"_s);
        row("a safeguard that ends before it begins", R"("ended": "2020-07-16")", R"("ended": "2016-01-01")", u"/safeguards/0/ended|not after it began"_s);
        row("an example that finds another subject", R"({"heading": "Wie lange wir warten", "subjects": ["keeping"]})", R"({"heading": "Wie lange wir warten", "subjects": ["redress"]})",
            u"/examples/1/subjects|expected redress, found keeping"_s);
        row("an example that finds nothing", R"({"paragraph": "It is retained.", "subjects": ["keeping"]})", R"({"paragraph": "It is kept.", "subjects": ["keeping"]})",
            u"/examples/0/subjects|expected keeping, found none"_s);
        row("an example of two places", R"({"heading": "Complaints", "subjects": ["redress"]})", R"({"heading": "Complaints", "paragraph": "x", "subjects": ["redress"]})",
            u"/examples/2/heading|a heading or a paragraph"_s);
        row("a subject without an example", R"({"heading": "Complaints", "subjects": ["redress"]})", R"({"heading": "Boats", "subjects": []})", u"/examples|none for redress"_s);
        row("a safeguard in another state", R"("state": "ended")", R"("state": "valid")", u"/examples/3/state|expected valid, found ended"_s);
        row("an example of no safeguard", R"({"safeguard": "sea-treaty")", R"({"safeguard": "land-treaty")", u"/examples/3/safeguard|no safeguard land-treaty"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, refusal);
        QCOMPARE(packs::refusal(read(changed(invented(), from, to))), refusal);
    }
};

QTEST_APPLESS_MAIN(StatementReaderTest)
#include "tst_statementreader.moc"
