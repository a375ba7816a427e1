// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rulebook/packs.h"

using namespace packs;
using casebook::domain::Authority;
using casebook::domain::AuthorityDirectory;

namespace {

const QByteArray small = R"({"id": "t", "version": "1", "label": {"en": "Test", "de": "Test"}, "source": "acts",
    "places": [{"code": "DE", "name": {"en": "Germany", "de": "Deutschland"}}, {"code": "DE-BE", "name": {"en": "Berlin", "de": "Berlin"}},
               {"code": "FR", "name": {"en": "France", "de": "Frankreich"}}],
    "authorities": [
        {"id": "fr-x", "country": "FR", "for": "private-sector", "name": {"en": "F", "de": "F"}, "original": "F", "address": ["Paris"], "mail": "a@b.fr",
         "phone": "+33 1 234567", "web": "https:\/\/f.fr\/", "complaints": "https:\/\/f.fr\/c", "languages": ["fr"], "source": "page", "checked_on": "2026-01-02",
         "note": {"en": "n", "de": "n"}},
        {"id": "de-be", "country": "DE", "region": "DE-BE", "for": "private-sector", "name": {"en": "B", "de": "B"}, "original": "B", "languages": ["de"],
         "source": "page", "checked_on": "2026-01-02"},
        {"id": "de-church", "country": "DE", "for": "church", "name": {"en": "C", "de": "K"}, "original": "K", "languages": ["de"], "source": "page",
         "checked_on": "2026-01-02"}],
    "regional": [{"country": "DE", "source": "act 40"}],
    "rules": [{"id": "r", "regimes": ["gdpr"], "countries": ["DE", "FR"], "bases": [{"place": "residence", "source": "Art. 77"}]},
              {"id": "s", "regimes": ["ccpa"], "countries": [], "always": ["fr-x"], "always_source": "code 1"}],
    "examples": [{"residence": "FR", "regime": "gdpr", "answers": ["fr-x"], "because": ["residence"]},
                 {"residence": "DE-BE", "answers": ["de-be"], "because": ["residence"]},
                 {"residence": "DE", "regime": "gdpr", "answers": [], "asks": ["residence-region"]},
                 {"regime": "ccpa", "answers": ["fr-x"], "because": ["law"]}]})";

Result<AuthorityDirectory> read(const QByteArray &pack)
{
    return readAuthorities({{u"t.json"_s, pack}});
}

}

class AuthorityReaderTest final : public QObject {
    Q_OBJECT
private slots:
    void readsTheShippedPacks()
    {
        const auto directory = readAuthorities(authorityFiles());
        QVERIFY2(directory.has_value(), qPrintable(packs::refusal(directory)));
        QVERIFY(directory->authorities().size() >= 88);
        for (const Authority &one : directory->authorities()) {
            QVERIFY2(!one.name.in(u"de"_s).isEmpty() && !one.name.in(u"en"_s).isEmpty() && !one.original.isEmpty(), qPrintable(one.id));
            QVERIFY2(one.id.startsWith(one.country.toLower() + u'-'), qPrintable(one.id));
            QVERIFY2(!one.isForCompanies() || !one.complaintPage().isEmpty() || !one.note.isEmpty(), qPrintable(one.id));
        }
    }

    void readsWhatThePackSays()
    {
        const auto directory = read(small);
        QVERIFY2(directory.has_value(), qPrintable(packs::refusal(directory)));
        const Authority *one = directory->authority(u"fr-x"_s);
        QVERIFY(one && one->isForCompanies() && one->address == QStringList{u"Paris"_s} && one->mail == "a@b.fr"_L1 && one->phone == "+33 1 234567"_L1);
        QVERIFY(one->complaintPage() == "https://f.fr/c"_L1 && one->languages == QStringList{u"fr"_s} && one->checkedOn == QDate(2026, 1, 2) && one->note.has(u"de"_s));
        QVERIFY(!directory->authority(u"de-church"_s)->isForCompanies());
        QVERIFY(directory->isRegional(u"DE"_s) && directory->rules().size() == 2);
        QCOMPARE(directory->placeName(u"DE-BE"_s).in(u"en"_s), u"Berlin"_s);
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
        row("unknown key of an authority", R"("address": ["Paris"])", R"("address": ["Paris"], "fax": "1")", u"/authorities/0/fax|unknown key"_s);
        row("no German name", R"("name": {"en": "F", "de": "F"})", R"("name": {"en": "F"})", u"/authorities/0/name|no German text"_s);
        row("no source", R"("languages": ["fr"], "source": "page")", R"("languages": ["fr"])", u"/authorities/0/source|missing"_s);
        row("not checked", "\"source\": \"page\", \"checked_on\": \"2026-01-02\",\n         \"note\"", "\"source\": \"page\", \"note\"", u"/authorities/0/checked_on|missing"_s);
        row("country of three letters", R"("id": "fr-x", "country": "FR")", R"("id": "fr-x", "country": "FRA")", u"/authorities/0/country|not two capital letters"_s);
        row("country without a name", R"("id": "fr-x", "country": "FR")", R"("id": "fr-x", "country": "IT")", u"/authorities/0/country|no place IT"_s);
        row("region of another country", R"("region": "DE-BE")", R"("region": "FR-BE")", u"/authorities/1/region|not a region of DE"_s);
        row("region without a name", R"("region": "DE-BE")", R"("region": "DE-BY")", u"/authorities/1/region|no place DE-BY"_s);
        row("for nobody we know", R"("for": "church")", R"("for": "everybody")", u"/authorities/2/for|unknown word everybody"_s);
        row("the same id", R"("id": "de-church")", R"("id": "de-be")", u"/authorities/2/id|stands twice"_s);
        row("no mail", R"("a@b.fr")", R"("a b.fr")", u"/authorities/0/mail|not a mail address"_s);
        row("no phone", R"("+33 1 234567")", R"("01 234567")", u"/authorities/0/phone|not an international number"_s);
        row("no page", R"("https:\/\/f.fr\/c")", R"("f.fr")", u"/authorities/0/complaints|not a page"_s);
        row("a page that runs", R"("https:\/\/f.fr\/c")", R"("javascript:x")", u"/authorities/0/complaints|not a page"_s);
        row("no language", R"("languages": ["fr"])", R"("languages": [])", u"/authorities/0/languages|missing"_s);
        row("a language by name", R"("languages": ["fr"])", R"("languages": ["French"])", u"/authorities/0/languages|not a language: French"_s);
        row("a place twice", R"("code": "FR")", R"("code": "DE")", u"/places/2/code|stands twice"_s);
        row("a place by name", R"("code": "FR")", R"("code": "France")", u"/places/2/code|not a place (\"DE\", \"DE-BE\")"_s);
        row("no regions there", R"("regional": [{"country": "DE")", R"("regional": [{"country": "FR")", u"/regional/0/country|no authority is in charge of a region of FR"_s);
        row("rule for nothing", R"("regimes": ["ccpa"])", R"("regimes": [])", u"/rules/1|for no law and no country"_s);
        row("rule for nobody", R"(, "always": ["fr-x"], "always_source": "code 1")", "", u"/rules/1|makes nobody competent"_s);
        row("a law with two rules", R"("regimes": ["ccpa"])", R"("regimes": ["gdpr"])", u"/rules/1/regimes|gdpr has the rule r"_s);
        row("the same rule", R"("id": "s")", R"("id": "r")", u"/rules/1/id|stands twice"_s);
        row("a church for a company", R"("always": ["fr-x"])", R"("always": ["de-church"])", u"/rules/1/always|no authority for companies is de-church"_s);
        row("a body that is not there", R"("always": ["fr-x"])", R"("always": ["fr-y"])", u"/rules/1/always|no authority for companies is fr-y"_s);
        row("an unknown place", R"("place": "residence")", R"("place": "holiday")", u"/rules/0/bases/0/place|unknown word holiday"_s);
        row("a place that is none", R"({"place": "residence")", R"({"place": "law")", u"/rules/0/bases/0/place|unknown word law"_s);
        row("a place without a source", R"("place": "residence", "source": "Art. 77")", R"("place": "residence")", u"/rules/0/bases/0/source|missing"_s);
        row("another answer", R"("answers": ["de-be"])", R"("answers": ["fr-x"])", u"/examples/1|expected [fr-x], found [de-be]"_s);
        row("another reason", R"("because": ["law"])", R"("because": ["work"])", u"/examples/3|because: expected [work], found [law]"_s);
        row("another question", R"("asks": ["residence-region"])", R"("asks": [])", u"/examples/2|asks: expected [], found [residence-region]"_s);
        row("an example of nowhere", R"({"residence": "FR", "regime": "gdpr")", R"({"residence": "France", "regime": "gdpr")", u"/examples/0/residence|not a place (\"DE\", \"DE-BE\")"_s);
        row("an authority that nobody tried", R"({"residence": "DE-BE", "answers": ["de-be"], "because": ["residence"]},)", "", u"/examples|none for de-be"_s);
        row("a rule that nobody tried", ",\n                 {\"regime\": \"ccpa\", \"answers\": [\"fr-x\"], \"because\": [\"law\"]}", "", u"/examples|none for the rule s"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QTEST(packs::refusal(read(changed(small, from, to))), "refusal");
    }

    void refusesAPackWithoutExamples()
    {
        QByteArray bare = small.left(small.indexOf(",\n    \"examples\"")) + '}';
        QCOMPARE(packs::refusal(read(bare)), u"t.json|/examples|missing"_s);
    }
};

QTEST_APPLESS_MAIN(AuthorityReaderTest)
#include "tst_authorityreader.moc"
