// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/retentionreader.h"
#include "tests/rulebook/packs.h"

#include <QDir>

using namespace packs;
using casebook::domain::RetentionClass;

namespace {

const QByteArray small = R"({"id": "t-records", "version": "1", "label": {"en": "Test records"}, "source": "acts",
    "classes": [{"id": "invoice", "label": {"en": "Invoices"}, "starts": ["issued", "event"], "period": "years:8", "bound": "min", "countries": ["DE"],
                 "from_year_end": {"source": "year"}, "source": "act", "note": {"en": "n"}},
                {"id": "log", "label": {"en": "Logs"}, "starts": ["event"], "period": "days:60", "bound": "max", "source": "rule"}],
    "examples": [{"class": "invoice", "issued": "2024-05-03", "due": "2032-12-31"},
                 {"class": "log", "event": "2026-03-01", "hold": {"from": "2026-03-02", "to": "2026-06-01"}, "due": "2026-06-01"}]})";

}

class RetentionReaderTest final : public QObject {
    Q_OBJECT
private slots:
    void readsTheShippedPacks()
    {
        QStringList ids;
        const QDir folder(QStringLiteral(CASEBOOK_SOURCE_DIR "/resources/rulebook/retention"));
        for (const QString &file : folder.entryList({u"*.json"_s})) {
            const auto classes = readRetention(file, bytes(u"resources/rulebook/retention/"_s + file));
            QVERIFY2(classes.has_value(), qPrintable(packs::refusal(classes)));
            for (const RetentionClass &kept : *classes) {
                QVERIFY(kept.label.has(u"de"_s) && !kept.source.isEmpty());
                QVERIFY(kept.note.isEmpty() || kept.note.has(u"de"_s));
                ids.append(kept.id);
            }
        }
        ids.sort();
        QCOMPARE(ids, (QStringList{u"books-de"_s, u"business-letter-de"_s, u"case-file-de"_s, u"ccpa-request-record"_s, u"invoice-de"_s}));
    }

    void readsWhatThePackSays()
    {
        const auto classes = readRetention(u"t.json"_s, small);
        QVERIFY2(classes.has_value(), qPrintable(packs::refusal(classes)));
        const RetentionClass invoice = classes->value(u"invoice"_s);
        QCOMPARE(invoice.rule(), u"t-records/invoice"_s);
        QCOMPARE(invoice.starts.size(), 2);
        QVERIFY(invoice.period == (casebook::domain::Period{8, casebook::domain::PeriodUnit::Years}));
        QVERIFY(invoice.isFromYearEnd && !classes->value(u"log"_s).isFromYearEnd);
        QCOMPARE(invoice.yearEndSource, u"year"_s);
        QVERIFY(invoice.bound == casebook::domain::RetentionBound::Min);
        QCOMPARE(invoice.countries, QStringList{u"DE"_s});
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
        row("unknown key of a class", R"("source": "act")", R"("source": "act", "sauce": "s")", u"/classes/0/sauce|unknown key"_s);
        row("missing id", R"("id": "t-records", )", "", u"/id|missing"_s);
        row("class without an id", R"("id": "invoice", )", "", u"/classes/0/id|missing"_s);
        row("class without a source", R"("source": "act", )", "", u"/classes/0/source|missing"_s);
        row("class without a label", R"("label": {"en": "Invoices"}, )", "", u"/classes/0/label|missing"_s);
        row("year end without a source", R"({"source": "year"})", "{}", u"/classes/0/from_year_end/source|missing"_s);
        row("no start", R"(["issued", "event"])", "[]", u"/classes/0/starts|missing"_s);
        row("another start", R"(["issued", "event"])", R"(["opened"])", u"/classes/0/starts|none of closed, issued, event"_s);
        row("not a period", "years:8", "eight years", u"/classes/0/period|not a period (\"months:1\")"_s);
        row("hours", "days:60", "hours:60", u"/classes/1/period|not in days, weeks, months or years"_s);
        row("working days", "days:60", "working-days:60", u"/classes/1/period|not in days, weeks, months or years"_s);
        row("another bound", R"("bound": "min")", R"("bound": "most")", u"/classes/0/bound|max or min"_s);
        row("a case file of no kind", R"("source": "act")", R"("source": "act", "case_file": {"goes": ["identity"]})", u"/classes/0/case_file/kinds|missing"_s);
        row("a case file without its proof", R"("source": "act")", R"("source": "act", "case_file": {"kinds": ["song"], "goes": ["operational"]})",
            u"/classes/0/case_file/goes|none of identity, contact, narrative, special, decision"_s);
        row("two of one name", R"("id": "log")", R"("id": "invoice")", u"/classes/1/id|stands twice"_s);
        row("an example of no class", R"("class": "log")", R"("class": "logs")", u"/examples/1/class|no class logs"_s);
        row("a class without an example", R"({"class": "invoice", "issued": "2024-05-03", "due": "2032-12-31"},)", "", u"/examples|none for invoice"_s);
        row("an example that fails", "2032-12-31", "2032-12-30", u"/examples/0|due: expected 2032-12-30, counted 2032-12-31"_s);
        row("an example without its day", R"("issued": "2024-05-03")", R"("closed": "2024-05-03")", u"/examples/0|cannot be counted: issued/event, missing"_s);
        row("an example with days to delete in", R"("due": "2026-06-01"})", R"("due": "2026-06-01", "delete_by": "2026-07-01"})",
            u"/examples/1|delete_by: expected 2026-07-01, counted none"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QTEST(packs::refusal(readRetention(u"t.json"_s, changed(small, from, to))), "refusal");
    }

    // An organisation has its own periods and its own rule for holds.
    void anOrganisationHasItsOwn_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &refusal) {
            QTest::newRow(name) << from << to << refusal;
        };
        row("as it is", "{", "{", u"accepted"_s);
        row("holds without a source", R"({"source": "Privacy statement: retention", "after_release")", R"({"after_release")", u"o.json|/retention/holds/source|missing"_s);
        row("days without a source", R"(, "after_release_source": "Office rule")", "", u"o.json|/retention/holds/after_release_source|missing"_s);
        row("another number of days", "days:30", "days:31", u"o.json|/retention/examples/1|delete_by: expected 2026-07-10, counted 2026-07-11"_s);
        row("a ground twice", R"("id": "audit")", R"("id": "litigation")", u"o.json|/retention/holds/grounds/2/id|stands twice"_s);
        row("a review in hours", R"("review_every": "years:1")", R"("review_every": "hours:1")", u"o.json|/retention/holds/review_every|not in days, weeks, months or years"_s);
        row("a release without a source", R"("released_by_another": {"source": "Office rule"})", R"("released_by_another": {})", u"o.json|/retention/holds/released_by_another/source|missing"_s);
        row("a deletion of nothing", R"("system": "crm", "classes": ["crm"])", R"("system": "crm", "classes": [])", u"o.json|/retention/deferred/0/items/2/classes|missing"_s);
        row("no rule for an unknown country", R"("unknown": {"source": "Office rule; Privacy statement: children"},)", "", u"o.json|/child_ages/unknown|missing"_s);
        row("another age", R"(["US"], "age": 13)", R"(["US"], "age": 14)", u"o.json|/child_ages/examples/0|threshold: expected 13, counted 14"_s);
    }
    void anOrganisationHasItsOwn()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray pack = changed(bytes(u"resources/organisations/xapix.json"_s), from, to);
        QTEST(packs::refusal(readOrganisation(u"o.json"_s, pack, calendars(), regimes())), "refusal");
    }
};

QTEST_APPLESS_MAIN(RetentionReaderTest)
#include "tst_retentionreader.moc"
