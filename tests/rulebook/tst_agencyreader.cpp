// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rulebook/packs.h"

using namespace packs;
using casebook::domain::Agency;
using casebook::domain::AgencyDirectory;

namespace {

const QByteArray small = R"({"id": "t", "version": "1", "label": {"en": "Test", "de": "Test"}, "source": "registries",
    "places": [{"code": "US", "name": {"en": "United States", "de": "Vereinigte Staaten"}}, {"code": "DE", "name": {"en": "Germany", "de": "Deutschland"}},
               {"code": "DE-BE", "name": {"en": "Berlin", "de": "Berlin"}}],
    "closed_suffixes": ["gov"], "free_mail": ["mail.example"], "government_words": ["gov"],
    "agencies": [
        {"id": "us-fbi", "country": "US", "name": {"en": "F", "de": "F"}, "original": "FBI", "domains": [{"name": "fbi.gov"}], "words": ["fbi"],
         "phone": "+1 202 324 3000", "source": "page", "checked_on": "2026-01-02", "note": {"en": "n", "de": "n"}},
        {"id": "de-be", "country": "DE", "region": "DE-BE", "name": {"en": "B", "de": "B"}, "domains": [{"name": "polizei.berlin.de", "reach": "government"}],
         "look_up": "https:\/\/b.example\/", "source": "page"}],
    "examples": [{"sender": "a@fbi-gov.example", "verdict": "differs", "reason": "agency-name", "agency": "us-fbi"},
                 {"sender": "a@polizei.berlln.de", "verdict": "differs", "reason": "confusable", "agency": "de-be"},
                 {"sender": "a@mail.example", "verdict": "differs", "reason": "free-mail"}]})";

Result<AgencyDirectory> read(const QByteArray &pack)
{
    return readAgencies({{u"t.json"_s, pack}});
}

}

class AgencyReaderTest final : public QObject {
    Q_OBJECT
private slots:
    void readsTheShippedPacks()
    {
        const auto directory = readAgencies(agencyFiles());
        QVERIFY2(directory.has_value(), qPrintable(packs::refusal(directory)));
    }

    void readsWhatThePackSays()
    {
        const auto directory = read(small);
        QVERIFY2(directory.has_value(), qPrintable(packs::refusal(directory)));
        const Agency *one = directory->agency(u"us-fbi"_s);
        QVERIFY(one && one->original == "FBI"_L1 && one->phone == "+1 202 324 3000"_L1 && one->lookUp.isEmpty() && one->checkedOn == QDate(2026, 1, 2) && one->note.has(u"de"_s));
        const Agency *shared = directory->agency(u"de-be"_s);
        QVERIFY(shared->region == "DE-BE"_L1 && shared->domains.constFirst().reach == casebook::domain::DomainReach::Government && !shared->checkedOn.isValid());
        QCOMPARE(directory->placeCodes(), (QStringList{u"DE"_s, u"DE-BE"_s, u"US"_s}));
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
        row("no German name", R"("name": {"en": "F", "de": "F"})", R"("name": {"en": "F"})", u"/agencies/0/name|no German text"_s);
        row("no source", R"("source": "page", "checked_on")", R"("checked_on")", u"/agencies/0/source|missing"_s);
        row("not a country", R"("country": "US")", R"("country": "USA")", u"/agencies/0/country|not a country"_s);
        row("region of another country", R"("region": "DE-BE")", R"("region": "US-BE")", u"/agencies/1/region|not a region of DE"_s);
        row("place without a name", R"({"code": "DE-BE")", R"({"code": "DE-BY")", u"/agencies|no place for de-be"_s);
        row("a place twice", R"({"code": "DE-BE")", R"({"code": "DE")", u"/places/2/code|stands twice"_s);
        row("no place", R"({"code": "DE-BE")", R"({"code": "Berlin")", u"/places/2/code|not a place (\"DE\", \"DE-BE\")"_s);
        row("no domain at all", R"("domains": [{"name": "fbi.gov"}])", R"("domains": [])", u"/agencies/0/domains|missing"_s);
        row("a domain in capitals", R"("fbi.gov")", R"("FBI.gov")", u"/agencies/0/domains/0/name|not a domain in lower case"_s);
        row("no domain", R"("fbi.gov")", R"("fbi")", u"/agencies/0/domains/0/name|not a domain in lower case"_s);
        row("an unknown reach", R"("government"})", R"("all"})", u"/agencies/1/domains/0/reach|unknown word all"_s);
        row("a domain twice", R"("polizei.berlin.de")", R"("fbi.gov")", u"/agencies/1/domains|fbi.gov stands twice"_s);
        row("an id twice", R"("id": "de-be")", R"("id": "us-fbi")", u"/agencies/1/id|stands twice"_s);
        row("no number", R"("+1 202 324 3000")", R"("202 324")", u"/agencies/0/phone|not an international number"_s);
        row("nowhere to call", R"("phone": "+1 202 324 3000", )", "", u"/agencies/0/look_up|neither a number nor where to find one"_s);
        row("a page that is not safe", R"(https:\/\/b.example)", R"(http:\/\/b.example)", u"/agencies/1/look_up|not a page (https)"_s);
        row("free mail that is no domain", R"("mail.example"])", R"("mail"])", u"/free_mail|not a domain: mail"_s);
        row("an agency with free mail", R"("mail.example"])", R"("fbi.gov"])", u"/examples/2|expected [differs free-mail], found [unknown not-listed]"_s);
        row("an unknown verdict", R"("differs", "reason": "free-mail")", R"("maybe", "reason": "free-mail")", u"/examples/2/verdict|unknown word maybe"_s);
        row("an unknown reason", R"("reason": "free-mail")", R"("reason": "mood")", u"/examples/2/reason|unknown word mood"_s);
        row("an example that is wrong", R"("a@polizei.berlln.de")", R"("a@polizei.berlin.de")", u"/examples/1|expected [differs confusable de-be], found [matches listed de-be]"_s);
        row("an agency without a disguise", R"({"sender": "a@polizei.berlln.de", "verdict": "differs", "reason": "confusable", "agency": "de-be"},)", "",
            u"/examples|none of a sender who only looks like de-be"_s);
        row("no examples", R"("examples": [)", R"("examples": [], "others": [)", u"/examples|missing"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QString said = packs::refusal(read(packs::changed(small, from, to)));
        QFETCH(QString, refusal);
        QVERIFY2(said.contains(refusal) || said == refusal, qPrintable(said));
    }
};

QTEST_APPLESS_MAIN(AgencyReaderTest)
#include "tst_agencyreader.moc"
